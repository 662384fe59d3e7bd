import MockRuntime

extension NPQSandbox {
    /// §3: the caller's applications in any status.
    func listNPQApplications(
        _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ApplicationsResponse> {
        let list = ListRequest.ofApplications(call.request, by: Version.rules)
        let order = list.order(columns: ["created_at", "updated_at", "id", "status"])
        let rows = try call.applications(in: list).sorted(by: order)
        return .data(try list.page(of: rows), in: call.records)
    }

    func getNPQApplication(id: String, _ call: Call<NPQRecords>) throws -> Reply<Version.ApplicationResponse> {
        .data(try call.application(id, by: Version.rules), in: call.records)
    }
}

extension ListRequest {
    static func ofApplications(_ request: Request, by rules: VersionRules) -> ListRequest {
        ListRequest(request, of: rules, filtersOfV3: ["participant_id"])
    }
}

extension Call<NPQRecords> {
    /// The caller's applications that a request asks for, in no particular order.
    func applications(in list: ListRequest) throws -> TableRows<NPQRecords.Application> {
        let records = records
        let rules = list.rules
        var rows = records.applications[.providerID, caller ?? ""].filter { records.knows($0.cohort, by: rules) }
        if let years = list.cohortYears() {
            rows = rows.filter { records.cohort(of: $0).map { years.contains($0.startYear) } ?? false }
        }
        if let ids = try list.participantIDs() { rows = rows.filter { ids.contains($0.participantID) } }
        if let instant = try list.instant("updated_since") {
            rows = rows.filter { application in
                application.updatedAt >= instant
                    || records.participants[application.participantID].map { $0.significantlyUpdatedAt >= instant }
                        ?? false
            }
        }
        return rows
    }
}

extension TableRows<NPQRecords.Application> {
    /// §3.3: oldest first unless asked otherwise; the last column named is the least important.
    fileprivate func sorted(by order: [(column: String, descending: Bool)]) -> TableRows {
        guard !order.isEmpty else { return sorted { $0.createdAt } }
        return order.reversed().reduce(self) { rows, item in
            switch item.column {
            case "created_at": rows.sorted(by: { $0.createdAt }, descending: item.descending)
            case "updated_at": rows.sorted(by: { $0.updatedAt }, descending: item.descending)
            case "status": rows.sorted(by: { $0.status.rawValue }, descending: item.descending)
            default: rows.sorted(by: { $0.id }, descending: item.descending)
            }
        }
    }
}

extension Call<NPQRecords> {
    /// The caller's application with an id. Throws the 404 of one that does not exist or is not theirs (§2.2).
    func application(_ id: String, by rules: VersionRules) throws -> NPQRecords.Application {
        guard let application = records.applications[UUIDText.normalized(id)], application.providerID == caller,
            records.knows(application.cohort, by: rules)
        else { throw NPQError.notFound }
        return application
    }
}
