import MockRuntime

/// A move from one stay at a school to the next (§13).
struct Transfer {
    /// The last training of the stay that ends, and the day on which it does.
    let leaving: Training
    let leftOn: CalendarDate
    /// The first training of the next stay; nil if there is none.
    let joining: Training?

    func involves(_ providerID: String) -> Bool {
        leaving.providerID == providerID || joining?.providerID == providerID
    }

    var type: RECTv3.TransferType {
        guard let joining else { return .unknown }
        return joining.providerID == leaving.providerID ? .newSchool : .newProvider
    }

    func status(on today: CalendarDate) -> RECTv3.TransferStatus {
        leftOn > today || joining.map { $0.period.startedOn > today } ?? false ? .incomplete : .complete
    }

    var updatedAt: DateTime { max(leaving.period.updatedAt, joining?.period.updatedAt ?? leaving.period.updatedAt) }
}

extension RECTRecords {
    /// All moves of a person, by the start of the training that ends.
    func transfers(of participant: Participant) -> [Transfer] {
        [Role.ect, .mentor].flatMap { transfers(of: participant, as: $0) }
            .sorted { $0.leaving.period.startedOn < $1.leaving.period.startedOn }
    }

    private func transfers(of participant: Participant, as role: Role) -> [Transfer] {
        let stays = schoolStays[.participantID, participant.id].filter { $0.role == role }
        guard stays.contains(where: { $0.endedOn != nil }) else { return [] }
        let inOrder = stays.sorted { $0.startedOn }.map { $0 }
        return zip(inOrder, inOrder.dropFirst().map(Optional.some) + [nil]).compactMap { stay, next in
            guard stay.endedOn != nil, let leaving = trainings(in: stay).last, let leftOn = leaving.period.endedOn,
                next?.schoolID != stay.schoolID
            else { return nil }
            if next == nil, role == .ect, completion(of: participant, as: role) != nil { return nil }
            return Transfer(leaving: leaving, leftOn: leftOn, joining: next.flatMap { trainings(in: $0).first })
        }
    }

    /// When the first or last training period of any stay changed, which is what `updated_since` compares (§5.2).
    func lastBoundaryUpdate(of participant: Participant) -> DateTime {
        schoolStays[.participantID, participant.id].map { stay in
            let trainings = trainings(in: stay)
            return [trainings.first, trainings.last].compactMap { $0?.period.updatedAt }
        }.flatMap { $0 }.max() ?? participant.updatedAt
    }
}
