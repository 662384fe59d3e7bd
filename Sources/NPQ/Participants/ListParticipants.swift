import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §3: the people with an application that the caller accepted.
    func listNPQParticipants(_ call: Call<NPQRecords>) throws -> Reply<Version.ParticipantsResponse> {
        let scope = scope(call)
        let list = NPQRecords.Participant.list
        let status = list.value(of: "training_status", in: scope)
        let formerID = list.value(of: "from_participant_id", in: scope).map(UUIDText.normalized)
        let page = try list.page(in: scope).map { participant in
            let seen = SeenParticipant(participant, in: scope, status: status, formerID: formerID)
            return Version.Participant(seen, in: scope)
        }
        return .ok(Version.ParticipantsResponse(data: page))
    }

    func getNPQParticipant(id: String, _ call: Call<NPQRecords>) throws -> Reply<Version.ParticipantResponse> {
        try scope(call).refuseChangedID(id)
        return seen(try NPQRecords.Participant.list.record(id, in: scope(call)), call)
    }
}

extension NPQRecords.Participant {
    /// §3.3: sorted by `updated_at` of the person, not by the one that is shown. §3.2: unlike other filters, a training
    /// status that does not exist is a 422.
    static let list = NPQList<Self>(
        \.participants, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("full_name", \.fullName),
            .by("id", \.id)
        ],
        filters: [
            .text("training_status", among: statuses, else: unknownStatus) { participant, status, scope in
                scope.acceptedApplications(of: participant.id).contains {
                    $0.shownTrainingStatus.rawValue == status
                }
            }.from(version: 3),
            .text("from_participant_id") { participant, id, scope in
                scope.records.participantIDChanges[.fromParticipantID, UUIDText.normalized(id)].contains {
                    $0.toParticipantID == participant.id
                }
            }.from(version: 3),
            .since { participant, scope in scope.records.lastUpdate(of: participant) }
        ],
        where: { participant, scope in
            scope.records.applications[.participantID, participant.id].contains(where: scope.hasAccepted)
        })

    private static let statuses = NPQv3.TrainingStatus.allCases.map(\.rawValue)

    private static let unknownStatus = Dialect.npq.entry(
        422, "Unpermitted parameters",
        "The filter '#/training_status' must be [\(statuses.map { "\"\($0)\"" }.joined(separator: ", "))]")
}
