import LeadProviderAPI
import MockRuntime

/// What a `completed` declaration does to a mentor, and voiding it undoes (§9.4).
extension Call<RECTRecords> {
    /// Ends funding on the day of the latest `completed` declaration, and training with it.
    mutating func completeMentor(_ participantID: String) {
        guard let day = records.completedOn(participantID) else { return }
        let now = now
        for training in records.trainings(of: participantID, as: .mentor) {
            let start = training.period.startedOn
            let end = max(day, CalendarDate(daysSince1970: start.daysSince1970 + 1))
            records.trainingPeriods.update(training.period.id) { $0.end(on: end, at: now) }
        }
        records.participants.update(participantID) { participant in
            participant.mentorFundingEndedOn = day
            participant.mentorFundingEndReason = .completedDeclarationReceived
            participant.updatedAt = now
        }
    }

    /// After the declaration for a training was voided or clawed back: an earlier one counts now, or else funding goes on, and
    /// so does training if it is over while the stay is not.
    mutating func revertCompletion(of training: Training) {
        let (participantID, now, today) = (training.stay.participantID, now, Zone.london.day(of: now))
        let day = records.completedOn(participantID)
        records.participants.update(participantID) { participant in
            guard participant.mentorFundingEndReason == .completedDeclarationReceived else { return }
            participant.mentorFundingEndedOn = day
            if day == nil { participant.mentorFundingEndReason = nil }
            participant.updatedAt = now
        }
        guard day == nil, let last = records.trainings(of: participantID, as: .mentor).last,
            last.period.id == training.period.id, last.period.trainingStatus == .active,
            let end = last.period.endedOn, !last.stay.isOver(on: today)
        else { return }
        continueTraining(last, from: CalendarDate(daysSince1970: end.daysSince1970 + 1), to: last.stay.endedOn)
    }
}

extension RECTRecords {
    /// The London day of the latest `completed` declaration that is, or will be, paid; nil if there is none.
    fileprivate func completedOn(_ participantID: String) -> CalendarDate? {
        declarations(of: participantID, as: .mentor)
            .filter { $0.declarationType == .completed && $0.isLive }
            .map { Zone.london.day(of: $0.declarationDate) }.max()
    }
}
