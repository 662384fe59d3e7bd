import LeadProviderAPI
import MockRuntime

extension RECTv3.Enrolment {
    /// The caller's latest training of a person in a role (§7); nil if there is none.
    init?(of participant: RECTRecords.Participant, as role: Role, in scope: RECTScope) {
        let records = scope.records
        guard let training = scope.training(of: participant.id, as: role), let partnership = training.partnership
        else { return nil }
        let (period, stay) = (training.period, training.stay)
        let isMentor = role == .mentor
        let induction = isMentor ? nil : Induction(of: participant, in: records)
        let uplifts = records.uplifts(of: stay.schoolID, in: period.cohort)
        let status = period.trainingStatus
        self.init(
            trainingRecordID: participant.trainingRecordID(as: role), email: stay.email,
            mentorID: isMentor ? nil : records.mentor(of: stay.id, on: scope.today),
            schoolUrn: records.schools[stay.schoolID]?.urn ?? "", participantType: role, cohort: period.cohort,
            trainingStatus: status,
            participantStatus: training.participantStatus(
                on: scope.today, completedOn: records.completion(of: participant, as: role)),
            eligibleForFunding: participant.isEligible(as: role), pupilPremiumUplift: uplifts.pupilPremium,
            sparsityUplift: uplifts.sparsity,
            scheduleIdentifier: period.schedule.flatMap { records.schedules[$0]?.identifier } ?? .other(""),
            deliveryPartnerID: partnership.deliveryPartnerID,
            withdrawal: status == .withdrawn ? period.withdrawal : nil,
            deferral: status == .deferred ? period.deferral : nil,
            createdAt: records.firstRegistration(of: participant.id, as: role)?.utcSeconds ?? stay.createdAt.utcSeconds,
            inductionEndDate: induction?.completedOn, mostRecentInductionPeriodEndDate: induction?.latestEndedOn,
            overallInductionStartDate: induction?.startedOn,
            mentorFundingEndDate: isMentor ? participant.mentorFundingEndedOn : nil,
            cohortChangedAfterPaymentsFrozen: participant.frozenCohort(as: role) != nil,
            mentorIneligibleForFundingReason: isMentor ? participant.mentorFundingEndReason : nil,
            workingPattern: isMentor ? nil : stay.workingPattern)
    }
}

extension RECTRecords.TrainingPeriod {
    fileprivate var withdrawal: RECTv3.Withdrawal? {
        withdrawnAt.map { .init(reason: withdrawalReason ?? .otherValue, date: $0.utcSeconds) }
    }

    fileprivate var deferral: RECTv3.Deferral? {
        deferredAt.map { .init(reason: deferralReason ?? .otherValue, date: $0.utcSeconds) }
    }
}

extension RECTRecords {
    /// The uplifts of a school, in cohorts that pay for them.
    func uplifts(of schoolID: String, in cohort: String) -> (pupilPremium: Bool, sparsity: Bool) {
        guard cohorts[cohort]?.upliftFees == true, let details = schoolCohort(schoolID, cohort) else {
            return (false, false)
        }
        return (details.pupilPremiumUplift, details.sparsityUplift)
    }

    /// When a school first registered a person in a role.
    fileprivate func firstRegistration(of participantID: String, as role: Role) -> DateTime? {
        schoolStays[.participantID, participantID].filter { $0.role == role }.map(\.createdAt).min()
    }
}
