import MockRuntime

extension NPQv3.Participant {
    /// A participant as version 3 shows them to a provider (§4.2).
    ///
    /// - Parameters:
    ///   - status: shows only enrolments in this training status; nil for all.
    ///   - formerID: shows only the change from this id; nil for all.
    init(
        _ participant: NPQRecords.Participant, for providerID: String?, in records: NPQRecords,
        status: String? = nil, formerID: String? = nil
    ) {
        let enrolments = records.acceptedApplications(of: participant.id, with: providerID).filter {
            status == nil || $0.trainingStatus?.rawValue == status
        }
        let changes = records.participantIDChanges[.toParticipantID, participant.id].filter {
            formerID == nil || $0.fromParticipantID == formerID
        }
        self.init(
            id: participant.id, type: .npqParticipant,
            attributes: Attributes(
                fullName: participant.fullName, previousNames: participant.previousNames,
                teacherReferenceNumber: participant.teacherReferenceNumberValidated
                    ? participant.teacherReferenceNumber : nil,
                updatedAt: records.lastUpdate(of: participant).utcSeconds,
                npqEnrolments: enrolments.map { NPQv3.Enrolment($0, of: participant, for: providerID, in: records) },
                participantIDChanges: changes.sorted(by: { $0.createdAt }, descending: true).map {
                    NPQv3.ParticipantIDChange($0)
                }))
    }
}

extension NPQv3.Enrolment {
    fileprivate init(
        _ application: NPQRecords.Application, of participant: NPQRecords.Participant, for providerID: String?,
        in records: NPQRecords
    ) {
        let cohort = records.cohort(of: application)
        let state = records.latestState(of: application, with: providerID)
        let (reason, date) = (state?.reason ?? "", (state?.createdAt ?? application.updatedAt).utcSeconds)
        self.init(
            email: participant.email, courseIdentifier: .init(rawValue: application.course),
            scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
            cohort: cohort.map { String($0.startYear) }, cohortSuffix: cohort?.suffix,
            npqApplicationID: application.id, eligibleForFunding: application.eligibleForFunding,
            trainingStatus: .init(rawValue: application.trainingStatus?.rawValue ?? "active"),
            schoolUrn: application.schoolUrn,
            targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
            withdrawal: application.trainingStatus == .withdrawn
                ? .init(reason: .init(rawValue: reason), date: date) : nil,
            deferral: application.trainingStatus == .deferred
                ? .init(reason: .init(rawValue: reason), date: date) : nil,
            createdAt: (application.acceptedAt ?? application.createdAt).utcSeconds,
            fundedPlace: application.fundedPlace)
    }
}

extension NPQv3.ParticipantIDChange {
    init(_ change: NPQRecords.ParticipantIDChange) {
        self.init(
            fromParticipantID: change.fromParticipantID, toParticipantID: change.toParticipantID,
            changedAt: change.createdAt.utcSeconds)
    }
}
