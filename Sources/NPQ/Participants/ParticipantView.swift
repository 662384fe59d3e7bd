import LeadProviderAPI
import MockRuntime

/// A participant with what the caller sees of them.
struct SeenParticipant {
    let participant: NPQRecords.Participant
    /// What the caller accepted, oldest first.
    let enrolments: TableRows<NPQRecords.Application>
    /// Newest first.
    let changes: TableRows<NPQRecords.ParticipantIDChange>

    /// - Parameters:
    ///   - status: leaves only enrolments in this training status; nil for all.
    ///   - formerID: leaves only the change from this id; nil for all.
    init(_ participant: NPQRecords.Participant, in scope: NPQScope, status: String? = nil, formerID: String? = nil) {
        self.participant = participant
        enrolments = scope.acceptedApplications(of: participant.id).filter {
            status == nil || $0.shownTrainingStatus.rawValue == status
        }
        changes = scope.records.participantIDChanges[.toParticipantID, participant.id]
            .filter { formerID == nil || $0.fromParticipantID == formerID }
            .sorted(by: { $0.createdAt }, descending: true)
    }

    /// In every version only when somebody verified it.
    var teacherReferenceNumber: String? {
        participant.teacherReferenceNumberValidated ? participant.teacherReferenceNumber : nil
    }
}

// What each version shows of a participant (§4.2).

extension NPQv1.Participant: NPQView {
    init(_ seen: SeenParticipant, in scope: NPQScope) {
        self.init(
            id: seen.participant.id, type: .npqParticipant,
            attributes: Attributes(
                participantID: seen.participant.id, fullName: seen.participant.fullName,
                email: seen.participant.email ?? "",
                npqCourses: seen.enrolments.map { .init(rawValue: $0.course) },
                fundedPlaces: seen.enrolments.map {
                    .init(
                        npqCourse: .init(rawValue: $0.course), fundedPlace: $0.fundedPlace, npqApplicationID: $0.id)
                },
                teacherReferenceNumber: seen.teacherReferenceNumber,
                updatedAt: scope.records.lastUpdate(of: seen.participant).utcSeconds))
    }
}

extension NPQv2.Participant: NPQView {
    init(_ seen: SeenParticipant, in scope: NPQScope) {
        self.init(
            id: seen.participant.id, type: .npqParticipant,
            attributes: Attributes(
                email: seen.participant.email ?? "", fullName: seen.participant.fullName,
                teacherReferenceNumber: seen.teacherReferenceNumber,
                updatedAt: scope.records.lastUpdate(of: seen.participant).utcSeconds,
                npqEnrolments: seen.enrolments.map { NPQv2.Enrolment($0, in: scope.records) }))
    }
}

extension NPQv3.Participant: NPQView {
    init(_ seen: SeenParticipant, in scope: NPQScope) {
        self.init(
            id: seen.participant.id, type: .npqParticipant,
            attributes: Attributes(
                fullName: seen.participant.fullName, previousNames: seen.participant.previousNames,
                teacherReferenceNumber: seen.teacherReferenceNumber,
                updatedAt: scope.records.lastUpdate(of: seen.participant).utcSeconds,
                npqEnrolments: seen.enrolments.map { NPQv3.Enrolment($0, of: seen.participant, in: scope) },
                participantIDChanges: seen.changes.map { NPQv3.ParticipantIDChange($0) }))
    }
}
