import MockRuntime

extension NPQSandbox {
    /// §3: what the caller declared, and what others did of participants transferred to it.
    func listParticipantDeclarations(
        _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantDeclarationsResponse> {
        let list = ListRequest.ofDeclarations(call.request, by: Version.rules)
        return .data(try list.page(of: call.declarations(in: list, by: Version.rules)), in: call.records)
    }

    func getParticipantDeclaration(
        id: String, _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantDeclarationResponse> {
        .data(try call.declaration(id, by: Version.rules), in: call.records)
    }
}

extension NPQSandbox where Version: NPQVersionWithCSV {
    /// §4.3: all of them on one page.
    func listParticipantDeclarationsCSV(
        _ call: Call<NPQRecords>
    ) throws -> Reply<String> {
        let list = ListRequest.ofDeclarations(call.request, by: Version.rules)
        let (records, rows) = (call.records, try call.declarations(in: list, by: Version.rules))
        return .csv(try CSV(ofAttributes: rows.map { Version.ParticipantDeclaration($0, in: records) }))
    }
}

extension ListRequest {
    fileprivate static func ofDeclarations(_ request: Request, by rules: VersionRules) -> ListRequest {
        ListRequest(request, of: rules, filtersOfV3: ["cohort"])
    }
}

extension Call<NPQRecords> {
    /// The declarations that a request asks for, oldest first.
    fileprivate func declarations(
        in list: ListRequest, by rules: VersionRules
    ) throws -> TableRows<NPQRecords.Declaration> {
        let records = records
        var rows = records.declarations.rows.filter { canSee($0, by: rules) }
        if let ids = try list.participantIDs() {
            rows = rows.filter { records.participantID(of: $0).map(ids.contains) ?? false }
        }
        if let instant = try list.instant("updated_since") { rows = rows.filter { $0.updatedAt >= instant } }
        if let years = list.cohortYears() {
            rows = rows.filter { records.cohorts[$0.cohort].map { years.contains($0.startYear) } ?? false }
        }
        return rows.sorted { $0.createdAt }
    }
}
