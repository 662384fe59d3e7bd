import LeadProviderAPI
import MockRuntime

/// What is known about people in training (§2.2, §4.2, §5.4).
extension NPQRecords {
    /// When the person, one of their applications with whatever provider, or their id last changed.
    func lastUpdate(of participant: Participant) -> DateTime {
        let applications = applications[.participantID, participant.id].map(\.updatedAt)
        let changes = participantIDChanges[.toParticipantID, participant.id].map(\.updatedAt)
        return (applications + changes).reduce(participant.significantlyUpdatedAt, max)
    }

    /// The latest of the states that a provider reported for an application.
    func latestState(of application: Application, with providerID: String) -> ApplicationState? {
        applicationStates[.applicationID, application.id].filter { $0.providerID == providerID }
            .sorted { $0.createdAt }.last
    }

    /// The latest change away from an id.
    func change(from participantID: String) -> ParticipantIDChange? {
        participantIDChanges[.fromParticipantID, participantID].sorted { $0.createdAt }.last
    }
}

extension NPQRecords.ParticipantIDChange {
    static let rules = RuleSheet<NPQRecords.ParticipantIDChange>("§5.4", "A changed participant id") {
        Rule.filled(
            "participant_id", "The participant_id '{from_participant_id}' has been replaced with '{to_participant_id}'."
        ) { ["from_participant_id": $0.fromParticipantID, "to_participant_id": $0.toParticipantID] }
    }

    /// The 410 of an id that was replaced.
    fileprivate var refusal: Refusal {
        let body = NPQv3.ChangedParticipantID(errors: [
            .init(
                title: "Participant ID has been changed",
                detail: "The participant_id '\(fromParticipantID)' has been replaced with '\(toParticipantID)'.",
                participantIDChanges: [NPQv3.ParticipantIDChange(self)])
        ])
        return Dialect.npq.json(410, body.jsonValue)
    }
}

extension NPQScope {
    /// Since version 3: throws the 410 of an id that was replaced, whosever participant it is (§5.4).
    func refuseChangedID(_ id: String) throws {
        guard rules.tellsChangedIDs, let change = records.change(from: UUIDText.normalized(id)) else { return }
        throw change.refusal
    }
}
