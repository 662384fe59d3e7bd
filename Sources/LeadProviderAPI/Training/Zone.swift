public import MockRuntime

/// A time zone as far as the services need one: where their days begin.
public enum Zone: Sendable {
    case utc
    /// Greenwich Mean Time, and one hour more from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC.
    case london

    /// The day that an instant falls on.
    public func day(of instant: DateTime) -> CalendarDate {
        DateTime(secondsSince1970: instant.secondsSince1970 + offset(at: instant)).date
    }

    /// The first instant of a day.
    public func start(of day: CalendarDate) -> DateTime { instant(ofReading: DateTime(day)) }

    /// The instant at which clocks read what `reading` says in UTC. An hour that clocks read twice is the first of the two.
    public func instant(ofReading reading: DateTime) -> DateTime {
        let summer = reading.adding(seconds: -3_600)
        return offset(at: summer) == 3_600 ? summer : reading
    }

    /// Seconds east of UTC.
    private func offset(at instant: DateTime) -> Int {
        guard self == .london else { return 0 }
        let year = instant.date.year
        guard let start = Self.change(in: 3, of: year), let end = Self.change(in: 10, of: year) else { return 0 }
        return instant >= start && instant < end ? 3_600 : 0
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func change(in month: Int, of year: Int) -> DateTime? {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
        // 1970-01-01 was a Thursday.
        let daysAfterSunday = (last.daysSince1970 % 7 + 11) % 7
        return DateTime(CalendarDate(daysSince1970: last.daysSince1970 - daysAfterSunday)).adding(seconds: 3_600)
    }
}
