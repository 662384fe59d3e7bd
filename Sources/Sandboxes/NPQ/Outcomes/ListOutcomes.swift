import MockRuntime

extension NPQv3Sandbox {
    /// §10.1: the outcomes of all that the caller declared, voided ones included.
    func listNPQParticipantOutcomes(
        query: NPQv3.ListNPQParticipantOutcomesQuery, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantOutcomesResponse> {
        let list = try ListRequest(call.request)
        var rows = call.visibleOutcomes
        if let instant = try list.instant("created_since") { rows = rows.filter { $0.createdAt >= instant } }
        return .outcomes(list.page(of: rows), in: call.records)
    }

    /// §10.1: those of one participant.
    func listOutcomesOfNPQParticipant(
        id: String, query: NPQv3.ListOutcomesOfNPQParticipantQuery, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantOutcomesResponse> {
        try call.refuseChangedID(id)
        let participant = try call.participant(id)
        let list = try ListRequest(call.request)
        let records = call.records
        let rows = call.visibleOutcomes.filter { outcome in
            records.declarations[outcome.declarationID].flatMap { records.participantID(of: $0) } == participant.id
        }
        return .outcomes(list.page(of: rows), in: records)
    }
}

extension Call<NPQRecords> {
    /// §2.2: those of declarations that the caller made, oldest first.
    fileprivate var visibleOutcomes: TableRows<NPQRecords.Outcome> {
        records.outcomes.rows.filter { records.declarations[$0.declarationID]?.providerID == caller }
            .sorted { $0.createdAt }
    }
}

extension Reply<NPQv3.ParticipantOutcomesResponse> {
    fileprivate static func outcomes(_ rows: TableRows<NPQRecords.Outcome>, in records: NPQRecords) -> Reply {
        .ok(NPQv3.ParticipantOutcomesResponse(data: rows.map { NPQv3.ParticipantOutcome($0, in: records) }))
    }
}

extension NPQv3.ParticipantOutcome {
    /// An outcome as version 3 shows it (§4.4).
    init(_ outcome: NPQRecords.Outcome, in records: NPQRecords) {
        let application = records.declarations[outcome.declarationID].flatMap { records.applications[$0.applicationID] }
        self.init(
            id: outcome.id, type: .participantOutcome,
            attributes: Attributes(
                state: .init(rawValue: outcome.state.rawValue),
                completionDate: "\(outcome.completionDate)T00:00:00+00:00",
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                participantID: application?.participantID ?? "", createdAt: outcome.createdAt.utcSeconds,
                updatedAt: outcome.updatedAt.utcSeconds))
    }
}
