import MockRuntime

extension Training {
    /// §7: computed from the clock, so that it changes without `updated_at`.
    ///
    /// - Parameter completedOn: when the person completed induction or the training as a mentor.
    func participantStatus(on today: CalendarDate, completedOn: CalendarDate?) -> RECTv3.ParticipantStatus {
        let end = period.endedOn
        let atEnd: RECTv3.ParticipantStatus = end.map { $0 > today } ?? false ? .leaving : .left
        if period.trainingStatus != .active { return atEnd }
        if let completedOn, end.map({ completedOn <= $0 }) ?? true { return .active }
        if end != nil { return atEnd }
        return period.startedOn > today ? .joining : .active
    }
}
