import LeadProviderAPI
import MockRuntime
import Testing

@Suite("London days, and the days of milestones")
struct ZoneTests {
    @Test(
        "a day begins at midnight of London's clocks",
        arguments: [
            ("2025-01-15", "2025-01-15T00:00:00Z"), ("2025-06-15", "2025-06-14T23:00:00Z"),
            // Clocks go forward on 30 March 2025 and back on 26 October.
            ("2025-03-30", "2025-03-30T00:00:00Z"), ("2025-03-31", "2025-03-30T23:00:00Z"),
            ("2025-10-26", "2025-10-25T23:00:00Z"), ("2025-10-27", "2025-10-27T00:00:00Z"),
            ("2024-03-31", "2024-03-31T00:00:00Z"), ("2024-04-01", "2024-03-31T23:00:00Z"),
            ("2026-03-29", "2026-03-29T00:00:00Z"), ("2026-10-25", "2026-10-24T23:00:00Z"),
            ("2021-10-31", "2021-10-30T23:00:00Z"), ("2021-11-01", "2021-11-01T00:00:00Z")
        ])
    func starts(day: String, instant: String) throws {
        let day = try #require(CalendarDate(day))
        let start = Zone.london.start(of: day)
        #expect(start == DateTime(instant))
        #expect(Zone.london.day(of: start) == day)
        #expect(Zone.london.day(of: start.adding(seconds: -1)) == CalendarDate(daysSince1970: day.daysSince1970 - 1))
        #expect(Zone.utc.start(of: day) == DateTime(day))
        #expect(Zone.utc.day(of: DateTime(day)) == day)
    }

    @Test(
        "the hour that clocks read twice is the first of the two; the one they skip is read on",
        arguments: [
            ("2025-10-26T00:59:59Z", "2025-10-25T23:59:59Z"), ("2025-10-26T01:30:00Z", "2025-10-26T00:30:00Z"),
            ("2025-10-26T02:00:00Z", "2025-10-26T02:00:00Z"), ("2025-03-30T00:59:59Z", "2025-03-30T00:59:59Z"),
            ("2025-03-30T01:30:00Z", "2025-03-30T01:30:00Z"), ("2025-03-30T02:00:00Z", "2025-03-30T01:00:00Z")
        ])
    func readings(reading: String, instant: String) throws {
        #expect(Zone.london.instant(ofReading: try #require(DateTime(reading))) == DateTime(instant))
    }

    @Test(
        "a milestone: midnight of its first day is in time, the last microsecond of its last is not",
        arguments: [
            ("2025-05-31T22:59:59Z", true, false, true), ("2025-05-31T23:00:00Z", false, false, true),
            ("2025-06-01T00:00:00Z", false, false, false), ("2025-07-31T22:59:59Z", false, false, false),
            ("2025-07-31T22:59:59.999998Z", false, false, false), ("2025-07-31T22:59:59.999999Z", false, true, false),
            ("2025-07-31T23:59:59Z", false, true, false)
        ] as [(String, Bool, Bool, Bool)])
    func milestones(text: String, isEarly: Bool, isLate: Bool, isEarlyInUTC: Bool) throws {
        let milestone = Milestone(start: try #require(CalendarDate("2025-06-01")), end: CalendarDate("2025-07-31"))
        let instant = try #require(DateTime(text))
        #expect(milestone.begins(after: instant, in: .london) == isEarly)
        #expect(milestone.ends(by: instant, in: .london) == isLate)
        #expect(milestone.begins(after: instant) == isEarlyInUTC)
        #expect(!Milestone(start: milestone.start).ends(by: instant))
    }
}
