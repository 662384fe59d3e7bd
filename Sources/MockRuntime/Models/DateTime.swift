public import OpenAPISpec

/// An instant with the offset it was written with: `2025-01-15T09:00:00Z` (RFC 3339). Compared by instant, written as it was read.
public struct DateTime: JSONModel, Comparable, CustomStringConvertible {
    /// Whole seconds since 1970-01-01T00:00:00Z; negative before.
    public var secondsSince1970: Int
    /// 0 ..< 1,000,000,000.
    public var nanoseconds: Int
    /// Minutes east of UTC that the text was written with; nil is `Z`.
    public var offsetMinutes: Int?
    /// Digits of the second's fraction that are written, 0...9.
    var fractionDigits = 0

    /// What RFC 3339 can write: the years 1 to 9999.
    package static let range = DateTime(secondsSince1970: -62_135_596_800)...DateTime(secondsSince1970: 253_402_300_799)

    public init(secondsSince1970: Int, nanoseconds: Int = 0) {
        self.secondsSince1970 = secondsSince1970
        self.nanoseconds = nanoseconds
    }

    /// Midnight UTC of a day.
    public init(_ date: CalendarDate) { self.init(secondsSince1970: date.daysSince1970 * 86_400) }

    public init(json: JSONValue) throws {
        guard case .string(let text) = json else { throw ModelError(expected: "a date-time", found: json) }
        guard let value = DateTime(text) else {
            throw ModelError(expected: "a date-time such as 2025-01-15T09:00:00Z", found: "'\(text)'")
        }
        self = value
    }

    /// RFC 3339 §5.6: `2025-01-15T09:00:00.250+01:00`; nil for anything else, also for days that do not exist. A leap second counts as the next second.
    public init?(_ text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.skip("T", "t", " "), let hour = scanner.number(2), hour < 24,
            scanner.skip(":"),
            let minute = scanner.number(2), minute < 60, scanner.skip(":"), let second = scanner.number(2), second <= 60
        else { return nil }
        self.init(secondsSince1970: date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second)
        if scanner.skip(".") {
            guard let fraction = scanner.fraction() else { return nil }
            nanoseconds = fraction.nanoseconds
            fractionDigits = fraction.digits
        }
        if !scanner.skip("Z", "z") {
            guard let sign = scanner.sign(), let hours = scanner.number(2), hours < 24, scanner.skip(":"),
                let minutes = scanner.number(2), minutes < 60
            else { return nil }
            let offset = sign * (hours * 60 + minutes)
            offsetMinutes = offset
            secondsSince1970 -= offset * 60
        }
        guard scanner.isAtEnd else { return nil }
    }

    /// The same instant in whole seconds UTC, as most services write it: `2025-01-15T09:00:00Z`.
    public var utcSeconds: DateTime { DateTime(secondsSince1970: secondsSince1970) }

    /// The day in UTC.
    public var date: CalendarDate { CalendarDate(daysSince1970: secondsSince1970.flooredDivision(by: 86_400)) }

    public func adding(seconds: Int) -> DateTime {
        var result = self
        result.secondsSince1970 += seconds
        return result
    }

    public var description: String {
        let local = secondsSince1970 + (offsetMinutes ?? 0) * 60
        let day = CalendarDate(daysSince1970: local.flooredDivision(by: 86_400))
        let time = local - day.daysSince1970 * 86_400
        var text = "\(day)T\(time / 3_600, digits: 2):\(time / 60 % 60, digits: 2):\(time % 60, digits: 2)"
        if fractionDigits > 0 { text += "." + "\(nanoseconds, digits: 9)".prefix(fractionDigits) }
        guard let offsetMinutes else { return text + "Z" }
        let size = abs(offsetMinutes)
        return text + "\(offsetMinutes < 0 ? "-" : "+")\(size / 60, digits: 2):\(size % 60, digits: 2)"
    }

    public func write(to writer: inout JSONWriter) { writer.string(description) }

    public static func == (a: DateTime, b: DateTime) -> Bool {
        a.secondsSince1970 == b.secondsSince1970 && a.nanoseconds == b.nanoseconds
    }
    public static func < (a: DateTime, b: DateTime) -> Bool {
        (a.secondsSince1970, a.nanoseconds) < (b.secondsSince1970, b.nanoseconds)
    }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSince1970)
        hasher.combine(nanoseconds)
    }
}
