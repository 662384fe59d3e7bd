import LeadProviderAPI
import MockRuntime

// What each version shows of an outcome (§4.4).

extension NPQv1.ParticipantOutcome: NPQView {
    init(_ outcome: NPQRecords.Outcome, in scope: NPQScope) {
        let application = scope.records.application(of: outcome)
        self.init(
            id: outcome.id, type: .participantOutcome,
            attributes: Attributes(
                state: outcome.state, completionDate: outcome.shownDate,
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                participantID: application?.participantID ?? "", createdAt: outcome.createdAt.utcSeconds))
    }
}

extension NPQv3.ParticipantOutcome: NPQView {
    init(_ outcome: NPQRecords.Outcome, in scope: NPQScope) {
        let application = scope.records.application(of: outcome)
        self.init(
            id: outcome.id, type: .participantOutcome,
            attributes: Attributes(
                state: outcome.state, completionDate: outcome.shownDate,
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                participantID: application?.participantID ?? "", createdAt: outcome.createdAt.utcSeconds,
                updatedAt: outcome.updatedAt.utcSeconds))
    }
}

extension NPQRecords {
    fileprivate func application(of outcome: Outcome) -> Application? {
        declarations[outcome.declarationID].flatMap { applications[$0.applicationID] }
    }
}

extension NPQRecords.Outcome {
    fileprivate var shownDate: String { "\(completionDate)T00:00:00+00:00" }
}
