import LeadProviderAPI
import MockRuntime

// What versions show of an accepted application with its participant (§4.2).

extension NPQv2.Enrolment {
    init(_ application: NPQRecords.Application, in records: NPQRecords) {
        self.init(
            courseIdentifier: .init(rawValue: application.course),
            scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
            cohort: records.year(application.cohort).map(String.init), npqApplicationID: application.id,
            eligibleForFunding: application.eligibleForFunding, trainingStatus: application.shownTrainingStatus,
            schoolUrn: application.schoolUrn,
            targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
            fundedPlace: application.fundedPlace)
    }
}

extension NPQv3.Enrolment {
    init(_ application: NPQRecords.Application, of participant: NPQRecords.Participant, in scope: NPQScope) {
        let records = scope.records
        let status = application.shownTrainingStatus
        let state = records.latestState(of: application, with: scope.caller).flatMap { $0.state == status ? $0 : nil }
        let reason = state?.reason ?? "other"
        self.init(
            email: participant.email, courseIdentifier: .init(rawValue: application.course),
            scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
            cohort: records.year(application.cohort).map(String.init),
            cohortSuffix: records.cohort(of: application)?.suffix, npqApplicationID: application.id,
            eligibleForFunding: application.eligibleForFunding, trainingStatus: status,
            schoolUrn: application.schoolUrn,
            targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
            withdrawal: (status == .withdrawn ? state : nil).map {
                .init(reason: .init(rawValue: reason), date: $0.createdAt.utcSeconds)
            },
            deferral: (status == .deferred ? state : nil).map {
                .init(reason: .init(rawValue: reason), date: $0.createdAt.utcSeconds)
            },
            createdAt: (application.acceptedAt ?? application.createdAt).utcSeconds,
            fundedPlace: application.fundedPlace)
    }
}

extension NPQRecords.Application {
    /// A training begins active.
    var shownTrainingStatus: TrainingStatus { trainingStatus ?? .active }
}

extension NPQv3.ParticipantIDChange {
    init(_ change: NPQRecords.ParticipantIDChange) {
        self.init(
            fromParticipantID: change.fromParticipantID, toParticipantID: change.toParticipantID,
            changedAt: change.createdAt.utcSeconds)
    }
}
