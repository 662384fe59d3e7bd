import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §8.3: a new training period from today, with the same partnership and schedule.
    func resumeParticipant(
        id: String, _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantResponse> {
        let action = try ParticipantAction(id: id, knowing: ["course_identifier"], in: call, scope(call))
        try ParticipantAction.resumption.check(action, by: .rect)
        guard let training = action.training else { return try seen(action, call) }
        let (now, today) = (call.now, action.scope.today)
        call.records.trainingPeriods.update(training.period.id) { $0.end(on: today, at: now) }
        call.continueTraining(training, from: today, to: training.stay.endedOn)
        return try seen(action, call)
    }
}

extension ParticipantAction {
    static let resumption = RuleSheet<ParticipantAction>("§8.3", "Resume a participant") {
        common
        Rule("participant_id", "The '#/participant_id' is already active.") { $0.status == .active }
        Rule(
            "participant_id",
            "This participant cannot be resumed because they are already active with another provider.", .firstOfTitle
        ) { $0.hasOtherTraining }
        Rule(
            "participant_id",
            "You cannot resume a participant on the same day they were withdrawn or deferred. Resume them tomorrow or later.",
            .firstOfTitle
        ) { $0.training?.period.endedOn == $0.scope.today }
        Rule(
            "participant_id",
            "The participant is no longer at the school. Please contact the induction tutor to resolve.", .firstOfTitle
        ) { $0.training?.stay.isOver(on: $0.scope.today) ?? false }
    }

    /// Another training period covers today in the same stay at the school.
    private var hasOtherTraining: Bool {
        guard let training else { return false }
        return scope.records.trainingPeriods[.schoolStayID, training.stay.id].contains {
            $0.id != training.period.id && $0.covers(scope.today)
        }
    }
}

extension Call<RECTRecords> {
    /// Adds a training period after another one, with the same partnership and schedule unless `change` says otherwise.
    mutating func continueTraining(
        _ training: Training, from start: CalendarDate, to end: CalendarDate?,
        _ change: (inout RECTRecords.TrainingPeriod) -> Void = { _ in }
    ) {
        let old = training.period
        var period = RECTRecords.TrainingPeriod(
            id: newID(), schoolStayID: old.schoolStayID, cohort: old.cohort, partnershipID: old.partnershipID,
            namedProviderID: old.namedProviderID, schedule: old.schedule, startedOn: start, endedOn: end,
            deferredAt: nil, deferralReason: nil, withdrawnAt: nil, withdrawalReason: nil, createdAt: now,
            updatedAt: now)
        change(&period)
        records.trainingPeriods[period.id] = period
        records.touchParticipant(training.stay.participantID, at: now)
    }
}
