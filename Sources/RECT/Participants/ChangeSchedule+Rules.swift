import LeadProviderAPI
import MockRuntime

extension ChangeSchedule {
    /// One error per title at most.
    static let rules = RuleSheet<ChangeSchedule>("§8.4", "Change a schedule") {
        ParticipantAction.common.over { $0.action }
        Rule("schedule_identifier", noSchedule) { !$0.action.body.isPresent("schedule_identifier") }
        Rule("schedule_identifier", "Enter a valid schedule identifier.", .firstOfTitle) { $0.kind == nil }
        Rule("schedule_identifier", noSchedule, .firstOfTitle) { $0.cohort != nil && $0.schedule == nil }
        Rule("schedule_identifier", "Selected schedule is already on the profile", .firstOfTitle) {
            $0.training != nil && $0.schedule != nil && $0.training?.period.schedule == $0.schedule?.id
        }
        Rule("schedule_identifier", "Selected schedule is not valid for the course_identifier", .firstOfTitle) {
            $0.action.role == .ect && $0.kind?.isReplacement == true
        }
        Rule(
            "schedule_identifier",
            "Mentors cannot be placed on a reduced schedule. Assign them to a different schedule.", .firstOfTitle
        ) { $0.action.role == .mentor && $0.kind?.isReduced == true }
        Rule(
            "schedule_identifier",
            "The change of schedule cannot be applied because a previous change of schedule and a declaration were made on the same day. Applying another change of schedule would invalidate existing declarations. Please contact DfE for assistance.",
            .firstOfTitle
        ) { $0.breaksDeclarations }
        Rule(
            "cohort",
            "You cannot change a participant to this contract_period as you do not have a partnership with the school for the contract_period. Contact the DfE for assistance."
        ) { $0.changesCohort && $0.partnership == nil }
        Rule(
            "cohort",
            "You cannot move a participant to a payments frozen cohort unless they previously belonged to that cohort.",
            .firstOfTitle
        ) { $0.movesIntoFrozenCohort }
        Rule(
            "participant_id",
            "You cannot change this participant's schedule as they have completed their training or induction."
        ) { $0.hasCompleted }
        Rule(
            "participant_id",
            "You cannot change this participant's schedule. This is because the participant has a 'left' participant_status, so they are not training with you currently.",
            .firstOfTitle
        ) { $0.status == .left }
        Rule("participant_id", "Cannot perform actions on a withdrawn participant", .firstOfTitle) {
            $0.action.status == .withdrawn
        }
        Rule(
            "participant_id",
            "You cannot change this participant's schedule as they are due to start with another lead provider in the future.",
            .firstOfTitle
        ) { $0.isDueElsewhere }
    }

    private static let noSchedule =
        "The property '#/schedule_identifier' must be present and correspond to a valid schedule."
}
