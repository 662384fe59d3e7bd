import LeadProviderAPI
import MockRuntime

/// A training period with the stay at a school that it belongs to, and the partnership that it is through.
struct Training: Sendable {
    let period: RECTRecords.TrainingPeriod
    let stay: RECTRecords.SchoolStay
    /// Nil while it waits for one, and if the school leads it.
    let partnership: RECTRecords.Partnership?

    /// The provider that trains.
    var providerID: String? { partnership?.providerID }
}

extension RECTRecords {
    func training(_ period: TrainingPeriod) -> Training? {
        schoolStays[period.schoolStayID].map { stay in
            Training(period: period, stay: stay, partnership: period.partnershipID.flatMap { partnerships[$0] })
        }
    }

    /// Every training period of a person in a role, with whatever provider, by start.
    func trainings(of participantID: String, as role: Role) -> [Training] {
        let stays = schoolStays[.participantID, participantID].filter { $0.role == role }
        return stays.map { trainings(in: $0) }.flatMap { $0 }.sorted { $0.period.startedOn < $1.period.startedOn }
    }

    /// The training periods of a stay, by start.
    func trainings(in stay: SchoolStay) -> [Training] {
        trainingPeriods[.schoolStayID, stay.id].sorted { $0.startedOn }.map { period in
            Training(period: period, stay: stay, partnership: period.partnershipID.flatMap { partnerships[$0] })
        }
    }

    /// Whether a person has, or had, a training period through one of a provider's partnerships (§7).
    func isTrained(_ participantID: String, by providerID: String) -> Bool {
        schoolStays[.participantID, participantID].contains { stay in
            trainingPeriods[.schoolStayID, stay.id].contains { period in
                period.partnershipID.flatMap { partnerships[$0]?.providerID } == providerID
            }
        }
    }
}

extension RECTScope {
    /// The caller's latest training period of a person in a role: the one that starts last, even in the future.
    func training(of participantID: String, as role: Role) -> Training? {
        records.trainings(of: participantID, as: role).last { $0.providerID == caller }
    }
}

extension RECTRecords.TrainingPeriod {
    /// §7: if both are set, the later one.
    var trainingStatus: RECTv3.TrainingStatus {
        switch (deferredAt, withdrawnAt) {
        case (nil, nil): .active
        case (_?, nil): .deferred
        case (nil, _?): .withdrawn
        case (let deferred?, let withdrawn?): withdrawn >= deferred ? .withdrawn : .deferred
        }
    }
}

/// From its start up to, but not including, its end.
protocol Period {
    var startedOn: CalendarDate { get }
    var endedOn: CalendarDate? { get }
}

extension Period {
    func covers(_ day: CalendarDate) -> Bool { startedOn <= day && !isOver(on: day) }
    func isOver(on day: CalendarDate) -> Bool { endedOn.map { $0 <= day } ?? false }
}

extension RECTRecords.TrainingPeriod: Period {}
extension RECTRecords.SchoolStay: Period {}
extension RECTRecords.Mentorship: Period {}
