import MockRuntime

// What versions show of an accepted application with its participant (§4.2).

extension NPQv2.Enrolment {
    init(_ application: NPQRecords.Application, in records: NPQRecords) {
        self.init(
            courseIdentifier: .init(rawValue: application.course),
            scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
            cohort: records.cohort(of: application).map { String($0.startYear) }, npqApplicationID: application.id,
            eligibleForFunding: application.eligibleForFunding,
            trainingStatus: .init(rawValue: application.shownTrainingStatus), schoolUrn: application.schoolUrn,
            targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
            fundedPlace: application.fundedPlace)
    }
}

extension NPQv3.Enrolment {
    init(_ application: NPQRecords.Application, of seen: SeenParticipant, in records: NPQRecords) {
        let cohort = records.cohort(of: application)
        let status = application.shownTrainingStatus
        let state = records.latestState(of: application, with: seen.providerID).flatMap {
            $0.state.rawValue == status ? $0 : nil
        }
        self.init(
            email: seen.participant.email, courseIdentifier: .init(rawValue: application.course),
            scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
            cohort: cohort.map { String($0.startYear) }, cohortSuffix: cohort?.suffix,
            npqApplicationID: application.id, eligibleForFunding: application.eligibleForFunding,
            trainingStatus: .init(rawValue: status), schoolUrn: application.schoolUrn,
            targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
            withdrawal: application.trainingStatus == .withdrawn
                ? state.map { .init(reason: .init(rawValue: $0.reason ?? "other"), date: $0.createdAt.utcSeconds) }
                : nil,
            deferral: application.trainingStatus == .deferred
                ? state.map { .init(reason: .init(rawValue: $0.reason ?? "other"), date: $0.createdAt.utcSeconds) }
                : nil,
            createdAt: (application.acceptedAt ?? application.createdAt).utcSeconds,
            fundedPlace: application.fundedPlace)
    }
}

extension NPQRecords.Application {
    /// A training begins active.
    var shownTrainingStatus: String { trainingStatus?.rawValue ?? "active" }
}

extension NPQv3.ParticipantIDChange {
    init(_ change: NPQRecords.ParticipantIDChange) {
        self.init(
            fromParticipantID: change.fromParticipantID, toParticipantID: change.toParticipantID,
            changedAt: change.createdAt.utcSeconds)
    }
}
