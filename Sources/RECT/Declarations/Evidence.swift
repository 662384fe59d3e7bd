/// The evidence that a declaration needs (§9.3).
enum Evidence {
    /// Whether evidence must be named, and is kept.
    static func isNeeded(for type: RECTv3.DeclarationType, in cohort: RECTRecords.Cohort) -> Bool {
        cohort.detailedEvidence || type != .started
    }

    /// What can be named.
    static func allowed(
        for type: RECTv3.DeclarationType, as role: Role, in cohort: RECTRecords.Cohort
    ) -> [RECTv3.EvidenceHeld] {
        guard cohort.detailedEvidence else { return attendance.filter { $0 != .materialsEngagedWithOffline } }
        return switch (type, role) {
        case (.started, _): attendance
        case (.completed, .mentor): engagement
        case (.completed, _): engagement + [.oneTermInduction]
        case (_, .mentor): []
        case (.retained2, _): engagement
        default: attendance
        }
    }

    private static let attendance: [RECTv3.EvidenceHeld] = [
        .trainingEventAttended, .selfStudyMaterialCompleted, .materialsEngagedWithOffline, .otherValue
    ]
    private static let engagement: [RECTv3.EvidenceHeld] = [
        ._75PercentEngagementMet, ._75PercentEngagementMetReducedInduction
    ]
}
