import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §7: everyone that has or had a training period through one of the caller's partnerships.
    func listParticipants(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.ParticipantsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Participant.list.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.Participant($0, in: scope) }))
    }

    func getParticipant(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.ParticipantResponse> {
        let scope = scope(call)
        return .ok(.init(data: .init(try RECTRecords.Participant.list.record(id, in: scope), in: scope)))
    }
}

extension RECTRecords.Participant {
    /// §5.2: filters match if one of both trainings does.
    static let list = RECTList<Self>(
        \.participants, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("id", \.id),
            .by("trn") { $0.teacherReferenceNumber ?? "" }
        ],
        filters: [
            .anyYear { participant, scope in
                scope.periods(of: participant).compactMap { scope.records.year($0.cohort) }
            },
            .text("training_status") { participant, status, scope in
                scope.periods(of: participant).contains { $0.isListed(as: status) }
            },
            .text("from_participant_id") { participant, id, scope in
                scope.records.participantIDChanges[.fromParticipantID, UUIDText.normalized(id)].contains {
                    $0.toParticipantID == participant.id
                }
            },
            .since { participant, _ in participant.updatedAt }
        ], where: { participant, scope in scope.records.isTrained(participant.id, by: scope.caller) })
}

extension RECTScope {
    /// What the enrolments of a participant show.
    fileprivate func periods(of participant: RECTRecords.Participant) -> [RECTRecords.TrainingPeriod] {
        [Role.ect, .mentor].compactMap { training(of: participant.id, as: $0)?.period }
    }
}

extension RECTRecords.TrainingPeriod {
    /// Unlike the status that is shown, a deferral counts even after a withdrawal.
    fileprivate func isListed(as status: String) -> Bool {
        switch status {
        case "active": deferredAt == nil && withdrawnAt == nil
        case "deferred": deferredAt != nil
        case "withdrawn": withdrawnAt != nil
        default: false
        }
    }
}
