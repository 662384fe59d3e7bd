import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §8.4
    func changeParticipantSchedule(
        id: String, _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantResponse> {
        let action = try ParticipantAction(
            id: id, knowing: ["schedule_identifier", "course_identifier", "cohort"], in: call, scope(call))
        let change = ChangeSchedule(action)
        try ChangeSchedule.rules.check(change, by: .rect)
        change.perform(in: &call)
        return try seen(action, call)
    }
}

/// Moving a training to another schedule, and with it perhaps to another cohort (§8.4).
struct ChangeSchedule {
    let action: ParticipantAction
    /// Nil when blank.
    let identifier: String?
    /// That of the body, or the present one when the body names none that exists.
    let cohort: RECTRecords.Cohort?
    /// Nil when the cohort has no such schedule.
    let schedule: RECTRecords.Schedule?

    init(_ action: ParticipantAction) {
        self.action = action
        let records = action.scope.records
        let identifier = action.body.text("schedule_identifier")
        let cohort =
            records.cohort(of: action.body.year("cohort"))
            ?? action.training.flatMap { records.cohorts[$0.period.cohort] }
        self.identifier = identifier
        self.cohort = cohort
        schedule = identifier.flatMap { identifier in cohort.flatMap { records.schedule(identifier, in: $0.id) } }
    }

    func perform(in call: inout Call<RECTRecords>) {
        guard let schedule, let training = action.training, let role = action.role else { return }
        let (now, today, before) = (call.now, action.scope.today, call.records)
        let old = training.period
        func move(_ period: inout RECTRecords.TrainingPeriod) {
            period.schedule = schedule.id
            guard changesCohort else { return }
            period.cohort = schedule.cohort
            period.partnershipID = partnership?.id
        }
        if isInPlace {
            call.records.trainingPeriods.update(old.id, move)
        } else {
            let yesterday = CalendarDate(daysSince1970: today.daysSince1970 - 1)
            let end = [old.endedOn, training.stay.endedOn].compactMap(\.self).filter { $0 >= today }.min()
            call.records.trainingPeriods.update(old.id) { $0.end(on: yesterday, at: now) }
            call.continueTraining(training, from: today, to: end, move)
        }
        call.records.participants.update(action.participant.id) { participant in
            participant.updatedAt = now
            if changesCohort { participant.leave(old.cohort, for: schedule.cohort, as: role, in: before, at: now) }
        }
        if changesCohort {
            call.noteChanges(of: training.stay.schoolID, in: [old.cohort, schedule.cohort], since: before)
        }
    }
}

/// What the rules ask.
extension ChangeSchedule {
    var training: Training? { action.training }
    private var records: RECTRecords { action.scope.records }

    /// The schedule as the API names it in every cohort; nil when blank or unknown.
    var kind: RECTv3.ScheduleIdentifier? {
        identifier.flatMap { text in RECTv3.ScheduleIdentifier.allCases.first { $0.rawValue == text } }
    }

    var changesCohort: Bool { cohort != nil && training != nil && cohort?.id != training?.period.cohort }

    /// The caller's partnership with the school in the new cohort: with the same delivery partner, or else the newest.
    var partnership: RECTRecords.Partnership? {
        guard let training, let cohort else { return nil }
        let all = records.partnerships[.schoolID, training.stay.schoolID].filter {
            $0.providerID == action.scope.caller && $0.cohort == cohort.id
        }
        return all.first { $0.deliveryPartnerID == training.partnership?.deliveryPartnerID }
            ?? all.sorted { $0.createdAt }.last
    }

    /// To a cohort that is no longer paid for, which is not the one that the participant came from.
    var movesIntoFrozenCohort: Bool {
        guard changesCohort, let cohort, let role = action.role else { return false }
        return cohort.isFrozen(at: action.scope.now) && action.participant.frozenCohort(as: role) != cohort.id
    }

    /// An ECT that has completed induction can still move to a reduced schedule.
    var hasCompleted: Bool {
        guard training != nil, let role = action.role else { return false }
        return records.hasFinished(action.participant, as: role) && !(role == .ect && kind?.isReduced == true)
    }

    var status: RECTv3.ParticipantStatus? {
        guard let training, let role = action.role else { return nil }
        return training.participantStatus(
            on: action.scope.today, completedOn: records.completion(of: action.participant, as: role))
    }

    /// A later training period, with whatever provider.
    var isDueElsewhere: Bool {
        guard let training else { return false }
        return records.trainings(of: action.participant.id, as: training.stay.role).contains {
            $0.period.startedOn > training.period.startedOn
        }
    }

    /// The present training period changes, since it started today or later; and so does a completed one.
    var isInPlace: Bool {
        guard let training, let role = action.role else { return false }
        return training.period.startedOn >= action.scope.today || records.hasFinished(action.participant, as: role)
    }

    /// Declarations of a period that changes in place must fit the new schedule.
    var breaksDeclarations: Bool {
        guard let training, let schedule, training.period.startedOn >= action.scope.today else { return false }
        return records.declarations[.trainingPeriodID, training.period.id].contains { declaration in
            guard declaration.isLive else { return false }
            guard let window = schedule.window(of: declaration.declarationType) else { return true }
            return window.begins(after: declaration.declarationDate, in: .london)
                || window.ends(by: declaration.declarationDate, in: .london)
        }
    }
}

extension RECTRecords.Participant {
    /// Remembers a cohort with frozen payments that is left, and forgets it on the way back.
    fileprivate mutating func leave(
        _ old: String, for new: String, as role: Role, in records: RECTRecords, at now: DateTime
    ) {
        if frozenCohort(as: role) == new {
            setFrozenCohort(nil, as: role)
        } else if records.cohorts[old]?.isFrozen(at: now) == true {
            setFrozenCohort(old, as: role)
        }
    }
}

extension RECTRecords.Schedule {
    /// The days for a type of declaration; nil when the schedule has no such milestone.
    func window(of type: RECTv3.DeclarationType) -> LeadProviderAPI.Milestone? {
        milestones.first { $0.declarationType == type }.map { .init(start: $0.startsOn, end: $0.endsOn) }
    }
}

extension RECTv3.ScheduleIdentifier {
    var isReduced: Bool { [.ecfReducedSeptember, .ecfReducedJanuary, .ecfReducedApril].contains(self) }
    var isReplacement: Bool {
        [.ecfReplacementSeptember, .ecfReplacementJanuary, .ecfReplacementApril].contains(self)
    }
}
