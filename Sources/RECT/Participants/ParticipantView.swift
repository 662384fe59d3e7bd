import LeadProviderAPI
import MockRuntime

extension RECTv3.Participant {
    /// A participant as the caller sees it (§7): first as an ECT, then as a mentor.
    init(_ participant: RECTRecords.Participant, in scope: RECTScope) {
        let changes = scope.records.participantIDChanges[.toParticipantID, participant.id].sorted { $0.createdAt }
        self.init(
            id: participant.id, type: .participant,
            attributes: Attributes(
                fullName: participant.fullName, teacherReferenceNumber: participant.teacherReferenceNumber,
                updatedAt: participant.updatedAt.utcSeconds,
                ecfEnrolments: [Role.ect, .mentor].compactMap {
                    RECTv3.Enrolment(of: participant, as: $0, in: scope)
                },
                participantIDChanges: changes.map { change in
                    .init(
                        fromParticipantID: change.fromParticipantID, toParticipantID: change.toParticipantID,
                        changedAt: change.createdAt.utcSeconds)
                }))
    }
}
