import MockRuntime

extension NPQSandbox {
    /// §10.1: the outcomes of all that the caller declared, voided ones included.
    func listNPQParticipantOutcomes(
        _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantOutcomesResponse> {
        let list = ListRequest(call.request, of: Version.rules)
        var rows = call.visibleOutcomes(by: Version.rules)
        if let instant = try list.instant("created_since") { rows = rows.filter { $0.createdAt >= instant } }
        return .data(try list.page(of: rows), in: call.records)
    }

    /// §10.1: those of one participant.
    func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantOutcomesResponse> {
        if Version.rules.tellsChangedIDs { try call.refuseChangedID(id) }
        let participant = try call.participant(id, by: Version.rules)
        let list = ListRequest(call.request, of: Version.rules)
        let records = call.records
        let rows = call.visibleOutcomes(by: Version.rules).filter { outcome in
            records.declarations[outcome.declarationID].flatMap { records.participantID(of: $0) } == participant.id
        }
        return .data(try list.page(of: rows), in: records)
    }
}

extension Call<NPQRecords> {
    /// §2.2: those of declarations that the caller made, oldest first.
    fileprivate func visibleOutcomes(by rules: VersionRules) -> TableRows<NPQRecords.Outcome> {
        records.outcomes.rows.filter { outcome in
            records.declarations[outcome.declarationID].map {
                $0.providerID == caller && records.knows($0.cohort, by: rules)
            } ?? false
        }.sorted { $0.createdAt }
    }
}
