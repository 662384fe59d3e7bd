import LeadProviderAPI
import MockRuntime

extension NPQScope {
    /// The identifier of the schedule of an application that is accepted without one.
    func defaultSchedule(of application: NPQRecords.Application) -> String? {
        guard let group = records.courses[application.course]?.group, let cohort = records.cohort(of: application)
        else { return nil }
        return DefaultSchedule.identifier(for: group, cohort: cohort, today: today)
    }
}

/// The schedule of an application that is accepted without one (§13.3).
enum DefaultSchedule {
    static func identifier(for group: NPQRecords.CourseGroup, cohort: NPQRecords.Cohort, today: CalendarDate) -> String
    {
        switch group {
        case .support: "npq-aso-december"
        case .ehco: "npq-ehco-\(coachingMonth(cohort, today))"
        default: "npq-\(group.rawValue)-\(term(cohort, today))"
        }
    }

    /// The first line that matches decides.
    private static func term(_ cohort: NPQRecords.Cohort, _ today: CalendarDate) -> String {
        if cohort.id == "2026a" { return "spring" }
        if cohort.id == "2026b" { return "autumn" }
        if cohort.startYear == 2025, today.isWithin("2025-08-01", "2026-04-30") { return "autumn" }
        if cohort.startYear == 2025, today.isWithin("2024-06-28", "2025-06-06") { return "spring" }
        if cohort.startYear == 2024, today.isWithin("2024-06-28", "2025-06-06") { return "autumn" }
        let day = (today.month, today.day)
        return day <= (4, 2) || day >= (12, 26) ? "spring" : "autumn"
    }

    private static func coachingMonth(_ cohort: NPQRecords.Cohort, _ today: CalendarDate) -> String {
        // The first cohort has no other of the group; that without funding takes one whatever the day.
        if cohort.startYear < 2022 || cohort.id == "2026a" { return "june" }
        switch (today.year - cohort.startYear, today.month) {
        case (0, 9...11): return "november"
        case (0, 12), (1, 1...2): return "december"
        case (1, 3...5): return "march"
        default: return "june"
        }
    }
}

extension CalendarDate {
    /// Both days included.
    fileprivate func isWithin(_ first: String, _ last: String) -> Bool {
        guard let first = CalendarDate(first), let last = CalendarDate(last) else { return false }
        return (first...last).contains(self)
    }
}
