import MockRuntime

extension NPQv3Sandbox {
    /// §3: what the caller declared, and what others did of participants transferred to it.
    func listParticipantDeclarations(
        query: NPQv3.ListParticipantDeclarationsQuery, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantDeclarationsResponse> {
        let list = try ListRequest(call.request)
        let (records, caller) = (call.records, call.caller)
        var rows = records.declarations.rows.filter { declaration in
            declaration.providerID == caller
                || records.applications[declaration.applicationID]?.providerID == caller
        }
        if let ids = try list.participantIDs() {
            rows = rows.filter { records.participantID(of: $0).map(ids.contains) ?? false }
        }
        if let instant = try list.instant("updated_since") { rows = rows.filter { $0.updatedAt >= instant } }
        if let years = list.cohortYears() {
            rows = rows.filter { records.cohorts[$0.cohort].map { years.contains($0.startYear) } ?? false }
        }
        let page = list.page(of: rows.sorted { $0.createdAt })
        return .ok(
            NPQv3.ParticipantDeclarationsResponse(
                data: page.map { NPQv3.ParticipantDeclaration($0, in: records) }))
    }

    func getParticipantDeclaration(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> {
        try .declaration(id, in: call)
    }
}
