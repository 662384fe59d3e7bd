import LeadProviderAPI
import MockRuntime

/// What a person's record says of one role.
extension RECTRecords.Participant {
    func trainingRecordID(as role: Role) -> String { role == .mentor ? mentorTrainingRecordID : ectTrainingRecordID }

    /// When the training first became eligible for funding, whatever happened before or since.
    func eligibleSince(as role: Role) -> DateTime? { role == .mentor ? mentorEligibleSince : ectEligibleSince }

    /// §7: true if it became eligible first, false if it became ineligible first, nil if neither.
    func isEligible(as role: Role) -> Bool? {
        let ineligible = role == .mentor ? mentorFundingEndedOn : ectIneligibleSince
        guard let eligible = eligibleSince(as: role).map(Zone.london.day(of:)) else {
            return ineligible == nil ? nil : false
        }
        return ineligible.map { eligible <= $0 } ?? true
    }

    /// The cohort with frozen payments that was left by a change of schedule.
    func frozenCohort(as role: Role) -> String? { role == .mentor ? mentorFrozenCohort : ectFrozenCohort }

    mutating func setFrozenCohort(_ cohort: String?, as role: Role) {
        if role == .mentor { mentorFrozenCohort = cohort } else { ectFrozenCohort = cohort }
    }
}
