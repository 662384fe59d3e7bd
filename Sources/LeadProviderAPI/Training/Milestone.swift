public import MockRuntime

/// The days on which an event of a training may be dated.
public struct Milestone: Hashable, Sendable {
    public var start: CalendarDate
    /// The last day; nil for no end.
    public var end: CalendarDate?

    public init(start: CalendarDate, end: CalendarDate? = nil) {
        self.start = start
        self.end = end
    }

    /// Midnight of the first day is in time.
    public func begins(after instant: DateTime, in zone: Zone = .utc) -> Bool { instant < zone.start(of: start) }

    /// The last microsecond of the last day is too late.
    public func ends(by instant: DateTime, in zone: Zone = .utc) -> Bool {
        guard let end else { return false }
        var last = zone.start(of: CalendarDate(daysSince1970: end.daysSince1970 + 1)).adding(seconds: -1)
        last.nanoseconds = 999_999_000
        return instant >= last
    }
}
