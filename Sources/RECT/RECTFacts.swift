public import LeadProviderAPI
import MockRuntime

extension RECTRecords: LeadProviderRecords {
    public static var dialect: Dialect { .rect }
}

typealias RECTScope = Scope<RECTRecords>
typealias RECTList<Element: Record> = RecordList<RECTRecords, Element>
/// Early career teacher or mentor.
typealias Role = RECTv3.ParticipantType

extension RECTRecords {
    /// The cohort of a year; nil for a year without one.
    func cohort(of year: Int?) -> Cohort? { year.flatMap { cohorts[String($0)] } }

    /// The year of a cohort.
    func year(_ cohort: String?) -> Int? { cohort.flatMap { cohorts[$0]?.year } }

    func schedule(_ identifier: String, in cohort: String) -> Schedule? { schedules["\(identifier)@\(cohort)"] }

    func schoolCohort(_ schoolID: String, _ cohort: String) -> SchoolCohort? {
        schoolCohorts[.schoolID, schoolID].first { $0.cohort == cohort }
    }

    /// A change of a participant that providers see through `updated_since`.
    mutating func touchParticipant(_ id: String, at now: DateTime) { participants.update(id) { $0.updatedAt = now } }
}

extension RECTRecords.Cohort {
    /// Whether payments have ended.
    func isFrozen(at now: DateTime) -> Bool { paymentsFrozenAt.map { $0 <= now } ?? false }
}

extension Role {
    /// The role that a course identifier stands for; nil for any other text.
    init?(course: String?) {
        switch course.map(RECTv3.CourseIdentifier.init(rawValue:)) {
        case .ecfInduction: self = .ect
        case .ecfMentor: self = .mentor
        default: return nil
        }
    }

    var course: RECTv3.CourseIdentifier { self == .mentor ? .ecfMentor : .ecfInduction }
}
