public import MockRuntime

/// Dates as the services read them.
public enum LenientDate {
    /// ISO 8601: `2025-01-15`, or with a time, a fraction, and `Z`, `+01:00`, `+0100` or no offset (the zone's). Nil for
    /// anything else.
    public static func iso8601(_ text: String, in zone: Zone = .utc) -> DateTime? {
        if let date = CalendarDate(text) { return zone.start(of: date) }
        guard text.contains("T") else { return nil }
        return instant(withColon(text), in: zone)
    }

    /// RFC 3339 with some freedom: a comma before the fraction; the offset `+01`, `+0100` or none (the zone's). Letters are
    /// upper case.
    public static func rfc3339(_ text: String, in zone: Zone = .utc) -> DateTime? {
        guard text.dropFirst(10).first == "T", !text.hasSuffix("z") else { return nil }
        let offset = text.dropFirst(19).drop { $0 != "+" && $0 != "-" }
        let text = text.replacing(",", with: ".")
        return instant(offset.count == 3 ? text + ":00" : withColon(text), in: zone)
    }

    private static func instant(_ text: String, in zone: Zone) -> DateTime? {
        DateTime(text) ?? DateTime(text + "Z").map(zone.instant(ofReading:))
    }

    /// `+0100` as `+01:00`.
    private static func withColon(_ text: String) -> String {
        let tail = text.suffix(5)
        guard let sign = tail.first, sign == "+" || sign == "-", tail.dropFirst().allSatisfy(\.isNumber) else {
            return text
        }
        return text.dropLast(2) + ":" + text.suffix(2)
    }
}

/// A date-time in a body as it was sent.
public struct SentDate: Sendable {
    /// Whether there is a value, of whatever type.
    public let isSent: Bool
    /// Whether it has the form of RFC 3339.
    public let isWellFormed: Bool
    /// Nil when no date can be read from it at all; a malformed one may hold a date all the same. Without an offset, since
    /// answers are in UTC.
    public let instant: DateTime?

    /// - Parameter anyCase: whether `t` and `z` are as good as `T` and `Z`.
    public init(_ name: String, of body: DataBody, in zone: Zone = .utc, anyCase: Bool = false) {
        let sent = body[name]?.stringValue ?? ""
        let text = anyCase ? sent.uppercased() : sent
        isSent = body.isPresent(name)
        let exact = LenientDate.rfc3339(text, in: zone)
        isWellFormed = exact != nil
        let lenient =
            LenientDate.iso8601(text, in: zone) ?? DateTime(text)
            ?? (text.count < 19 ? CalendarDate(text.prefix(10)).map(zone.start(of:)) : nil)
        instant = (exact ?? lenient).map {
            DateTime(secondsSince1970: $0.secondsSince1970, nanoseconds: $0.nanoseconds)
        }
    }
}
