import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §10.1: the outcomes of all that the caller declared, voided ones included.
    func listNPQParticipantOutcomes(_ call: Call<NPQRecords>) throws -> Reply<Version.ParticipantOutcomesResponse> {
        try NPQRecords.Outcome.list.answer(in: scope(call))
    }

    /// §10.1: those of one participant.
    func listOutcomesOfNPQParticipant(id: String, _ call: Call<NPQRecords>) throws -> Reply<
        Version.ParticipantOutcomesResponse
    > {
        let scope = scope(call)
        try scope.refuseChangedID(id)
        let participant = try NPQRecords.Participant.list.record(id, in: scope)
        let rows = try NPQRecords.Outcome.unfiltered.rows(in: scope).filter { outcome in
            scope.records.declarations[outcome.declarationID].flatMap { scope.records.participantID(of: $0) }
                == participant.id
        }
        return .data(try scope.page(of: rows), in: scope)
    }
}

extension NPQRecords.Outcome {
    fileprivate static let list = list(filters: [.since("created_since") { outcome, _ in outcome.createdAt }])
    fileprivate static let unfiltered = list(filters: [])

    /// §2.2: those of declarations that the caller made.
    private static func list(filters: [Filter<NPQRecords, Self>]) -> NPQList<Self> {
        NPQList(\.outcomes, order: [.by("created_at", \.createdAt)], filters: filters) { outcome, scope in
            scope.records.declarations[outcome.declarationID].map {
                $0.providerID == scope.caller && scope.knows($0.cohort)
            } ?? false
        }
    }
}
