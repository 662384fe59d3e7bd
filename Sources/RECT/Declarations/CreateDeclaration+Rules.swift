import LeadProviderAPI
import MockRuntime

/// §9.1, in the order of its table.
extension CreateDeclaration {
    static let rules = RuleSheet<CreateDeclaration>("§9.1", "Create a declaration") {
        Rule("participant_id", "Enter a '#/participant_id'.") { !$0.body.isPresent("participant_id") }
        Rule("participant_id", unknownParticipant, .firstOfTitle) { $0.participant == nil }
        Rule("course_identifier", "Enter a '#/course_identifier'.", .ifAnyFailed) { $0.role == nil }
        Rule("declaration_date", "Enter a '#/declaration_date'.", .ifAnyFailed) { !$0.date.isSent }
        Rule("course_identifier", ParticipantAction.unknownCourse) {
            $0.role != nil && $0.training == nil && $0.isTrainedByCaller
        }
        Rule("declaration_type", "Enter a '#/declaration_type'.", .ifAnyFailed) {
            !$0.body.isPresent("declaration_type")
        }
        Rule("declaration_type", "Enter a valid declaration type.", .ifAnyFailed) { $0.type == nil }
        Rule(
            "declaration_type",
            "A declaration has already been submitted that will be, or has been, paid for this event."
        ) { facts in facts.live.contains { $0.declarationType == facts.type } }
        // What is not a date cannot be compared.
        Rule("Bad request", "invalid date", then: .answer(400)) { $0.date.isSent && $0.date.instant == nil }
        Rule(
            "declaration_date", "The '#/declaration_date' value cannot be a future date. Check the date and try again.",
            .firstOfTitle
        ) { facts in facts.dateAsUTC.instant.map { $0 > facts.scope.now } ?? false }
        Rule(
            "declaration_date",
            "Declaration date must be on or after the milestone start date for the same declaration type.",
            .firstOfTitle
        ) { facts in facts.dateAsUTC.instant.flatMap { facts.window?.begins(after: $0, in: .london) } ?? false }
        Rule(
            "declaration_date",
            "Declaration date must be on or before the milestone date for the same declaration type.", .firstOfTitle
        ) { facts in facts.dateAsUTC.instant.flatMap { facts.window?.ends(by: $0, in: .london) } ?? false }
        Rule("declaration_date", "Enter a valid RCF3339 '#/declaration_date'.", .firstOfTitle) {
            $0.date.isSent && !$0.date.isWellFormed
        }
        Rule(
            "declaration_type",
            "You cannot send retained or extended declarations for participants who began their mentor training after June 2025. Resubmit this declaration with either a started or completed declaration.",
            .firstOfTitle
        ) {
            $0.role == .mentor && $0.cohort?.mentorFunding == true && $0.type?.isRetainedOrExtended == true
        }
        Rule("evidence_held", "Enter a '#/evidence_held' value for this participant.", .ifAnyFailed) {
            $0.needsEvidence && !$0.body.isPresent("evidence_held")
        }
        Rule("evidence_held", "Enter an available '#/evidence_held' type for this participant.", .ifAnyFailed) {
            $0.needsEvidence && !$0.hasAllowedEvidence
        }
        Rule.filled(
            "participant_id",
            "This participant withdrew from this course on {withdrawn_at}. Enter a '#/declaration_date' that's on or before the withdrawal date.",
            .firstOfTitle
        ) { facts in
            guard let withdrawnAt = facts.training?.period.withdrawnAt, let date = facts.dateAsUTC.instant,
                withdrawnAt <= date
            else { return nil }
            return ["withdrawn_at": "\(withdrawnAt.utcSeconds)"]
        }
        Rule.filled(
            "cohort",
            "You cannot submit declarations for the {cohort} cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."
        ) { facts in facts.frozenYear.map { ["cohort": "\($0)"] } }
        Rule.filled(
            "cohort",
            "You cannot submit or void declarations for the {cohort} cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us.",
            .firstOfTitle
        ) { facts in
            facts.cohort.flatMap { facts.isFunded && facts.statement == nil ? ["cohort": "\($0.year)"] : nil }
        }
        Rule(
            "declaration_type", "The property '#/declaration_type' does not exist for this schedule.", .firstOfTitle
        ) { $0.training != nil && $0.type != nil && $0.window == nil }
        Rule(
            "declaration_date",
            "This '#/declaration_date' is invalid. Check that it is in sequence with existing declaration dates for this participant.",
            .firstOfTitle
        ) { $0.isOutOfSequence }
        Rule("participant_id", unknownParticipant, .firstOfTitle) { !$0.isTrainedByCaller }
    }

    private static let unknownParticipant =
        "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again."

    private var needsEvidence: Bool {
        guard let type, let cohort else { return false }
        return Evidence.isNeeded(for: type, in: cohort)
    }

    private var hasAllowedEvidence: Bool {
        guard let type, let role, let cohort, let evidence else { return false }
        return Evidence.allowed(for: type, as: role, in: cohort).contains(evidence)
    }
}
