import MockRuntime

/// What is known about people in training (§2.2, §4.2, §5.4).
extension NPQRecords {
    /// The applications of a person that a provider accepted, as far as they exist for a version; oldest first.
    func acceptedApplications(
        of participantID: String, with providerID: String?, by rules: VersionRules
    ) -> TableRows<Application> {
        applications[.participantID, participantID].filter {
            $0.status == .accepted && $0.providerID == providerID && knows($0.cohort, by: rules)
        }
    }

    /// When the person, one of their applications with whatever provider, or their id last changed.
    func lastUpdate(of participant: Participant) -> DateTime {
        let applications = applications[.participantID, participant.id].map(\.updatedAt)
        let changes = participantIDChanges[.toParticipantID, participant.id].map(\.updatedAt)
        return (applications + changes).reduce(participant.significantlyUpdatedAt, max)
    }

    /// The latest of the states that a provider reported for an application.
    func latestState(of application: Application, with providerID: String?) -> ApplicationState? {
        applicationStates[.applicationID, application.id].filter { $0.providerID == providerID }
            .sorted { $0.createdAt }.last
    }

    /// The latest change away from an id.
    func change(from participantID: String) -> ParticipantIDChange? {
        participantIDChanges[.fromParticipantID, participantID].sorted { $0.createdAt }.last
    }
}

extension NPQRecords.ParticipantIDChange {
    var message: String {
        "The participant_id '\(fromParticipantID)' has been replaced with '\(toParticipantID)'."
    }
}

extension Call<NPQRecords> {
    /// The person with an id, who has an application that the caller accepted. Throws the 404 of anybody else (§2.2).
    func participant(_ id: String, by rules: VersionRules) throws -> NPQRecords.Participant {
        let id = UUIDText.normalized(id)
        guard let participant = records.participants[id],
            !records.acceptedApplications(of: id, with: caller, by: rules).isEmpty
        else { throw NPQError.notFound }
        return participant
    }

    /// The same, as the caller sees them now.
    func seenParticipant(_ id: String, by rules: VersionRules) throws -> SeenParticipant {
        SeenParticipant(try participant(id, by: rules), for: caller, by: rules, in: records)
    }

    /// Throws the 410 of an id that was replaced, whosever participant it is (§5.4).
    func refuseChangedID(_ id: String) throws {
        guard let change = records.change(from: UUIDText.normalized(id)) else { return }
        throw NPQError.gone(
            NPQv3.ChangedParticipantID(errors: [
                .init(
                    title: "Participant ID has been changed", detail: change.message,
                    participantIDChanges: [NPQv3.ParticipantIDChange(change)])
            ]))
    }
}
