import MockRuntime

/// The induction of an ECT, by its periods or else by the teacher register (§7).
struct Induction {
    let startedOn: CalendarDate?
    /// The end of the latest period.
    let latestEndedOn: CalendarDate?
    /// The end of the period with an outcome.
    let finishedOn: CalendarDate?
    /// The same, or else what the register says.
    let completedOn: CalendarDate?

    init(of participant: RECTRecords.Participant, in records: RECTRecords) {
        let periods = records.inductionPeriods[.participantID, participant.id].sorted { $0.startedOn }
        startedOn = periods.first?.startedOn ?? participant.registerInductionStartedOn
        latestEndedOn = periods.last?.endedOn
        finishedOn = periods.first { $0.outcome != nil }?.endedOn
        completedOn = finishedOn ?? participant.registerInductionEndedOn
    }
}

extension RECTRecords {
    /// When a person completed induction or the training as a mentor, as `participant_status` and transfers count it.
    func completion(of participant: Participant, as role: Role) -> CalendarDate? {
        role == .mentor
            ? participant.mentorFundingEndedOn : Induction(of: participant, in: self).completedOn
    }

    /// Whether a change of schedule is refused because of it: what the register says does not count (§8.4).
    func hasFinished(_ participant: Participant, as role: Role) -> Bool {
        role == .mentor
            ? participant.mentorFundingEndedOn != nil : Induction(of: participant, in: self).finishedOn != nil
    }
}
