import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §8.1
    func changeNPQParticipantSchedule(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<
        Version.ParticipantResponse
    > {
        let action = try ParticipantAction(id: id, in: call, scope(call))
        let change = ChangeSchedule(action)
        try ChangeSchedule.rules.check(change, by: .npq)
        change.perform(in: &call)
        return seen(action.participant, call)
    }
}

/// Moving a training to another schedule, and with it perhaps to another cohort (§8.1).
struct ChangeSchedule {
    let action: ParticipantAction
    /// Nil when there is none of the identifier in the year.
    let schedule: NPQRecords.Schedule?

    static let rules = RuleSheet<ChangeSchedule>("§8.1", "Change a schedule") {
        ParticipantAction.common.over { $0.action }
        Rule("schedule_identifier", "The property '#/schedule_identifier' must be present") { $0.schedule == nil }
        Rule(
            "cohort",
            "You cannot change a participant to this cohort as you do not have a contract for the cohort and course. Contact the DfE for assistance.",
            .ifAnyFailed
        ) { !$0.hasContract }
        ParticipantAction.alreadyWithdrawn.over { $0.action }
        Rule(
            "schedule_identifier", "Changing schedule would invalidate existing declarations. Please void them first."
        ) { $0.invalidatesDeclarations }
        Rule("schedule_identifier", "The participant already has the specified schedule") {
            $0.schedule != nil && $0.application?.schedule == $0.schedule?.id
        }
        Rule("schedule_identifier", "The selected schedule is not valid for the course", .ifAnyFailed) {
            $0.schedule?.courseGroup != $0.records.courses[$0.action.course ?? ""]?.group
        }
        Rule(
            "cohort",
            "You cannot change the '#/cohort' field when there are submitted, eligible, payable, or paid declarations in the new cohort",
            .ifAnyFailed
        ) { $0.changesCohort && $0.hasLiveDeclarations }
        Rule(
            "cohort", "You cannot change the '#/cohort' field from one with a funding cap to one without a funding cap"
        ) { $0.funding.from == .capped && $0.funding.to == .full }
        Rule(
            "cohort", "You cannot change the '#/cohort' field from one that is not funded to with that is funded"
        ) { $0.funding.from == .zero && [.capped, .full].contains($0.funding.to) }
    }

    /// The schedule in the year that was sent, else in that of the present schedule, else in the current cohort's. Of a
    /// year's cohorts the one with the highest suffix counts.
    init(_ action: ParticipantAction) {
        self.action = action
        let scope = action.scope
        let identifier = action.body.text("schedule_identifier")
        let present = action.application.flatMap { scope.records.schedule(of: $0) }.flatMap {
            scope.records.cohorts[$0.cohort]
        }
        let year = action.body.year("cohort") ?? (present ?? scope.currentCohort)?.startYear
        schedule = scope.records.schedules.filter {
            $0.identifier == identifier && scope.records.year($0.cohort) == year && scope.knows($0.cohort)
        }.max { $0.cohort < $1.cohort }
    }

    private var records: NPQRecords { action.scope.records }
    private var application: NPQRecords.Application? { action.application }
    private var changesCohort: Bool { schedule?.cohort != application?.cohort }
    private var hasLiveDeclarations: Bool { action.declarations.contains(where: \.isLive) }

    private var hasContract: Bool {
        guard let application, let schedule else { return true }
        return records.hasContract(
            provider: application.providerID, cohort: schedule.cohort, course: application.course)
    }

    private var funding: (from: NPQRecords.Cohort.Funding?, to: NPQRecords.Cohort.Funding?) {
        guard let application, let schedule else { return (nil, nil) }
        return (records.cohort(of: application)?.funding, records.cohorts[schedule.cohort]?.funding)
    }

    /// Unlike when declaring, the very start of the schedule is too early.
    private var invalidatesDeclarations: Bool {
        guard let schedule else { return false }
        return action.declarations.contains { declaration in
            declaration.isLive
                && (declaration.declarationDate <= DateTime(schedule.appliesFrom)
                    || !schedule.allowedDeclarationTypes.contains(declaration.declarationType))
        }
    }

    func perform(in call: inout Call<NPQRecords>) {
        guard let schedule, var moved = application else { return }
        moved.schedule = schedule.id
        if changesCohort {
            moved.cohort = schedule.cohort
            if funding.to == .zero { moved.fundedPlace = false }
            if funding.from == .full, funding.to == .capped { moved.fundedPlace = moved.eligibleForFunding }
        }
        moved.updatedAt = call.now
        call.records.applications[moved.id] = moved
    }
}
