public import OpenAPISpec

/// A day of the Gregorian calendar: `2025-01-15`.
public struct CalendarDate: JSONModel, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01; negative before.
    public var daysSince1970: Int

    public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

    /// Nil for a day that does not exist. Days are counted from March, so that the leap day is a year's last.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = shifted.flooredDivision(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        daysSince1970 = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    public init(json: JSONValue) throws {
        guard case .string(let text) = json else { throw ModelError(expected: "a date", found: json) }
        guard let value = CalendarDate(text) else {
            throw ModelError(expected: "a date such as 2025-01-15", found: "'\(text)'")
        }
        self = value
    }

    /// RFC 3339's full-date; nil for anything else.
    public init?(_ text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.isAtEnd else { return nil }
        self = date
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public var description: String {
        let parts = parts
        return "\(parts.year, digits: 4)-\(parts.month, digits: 2)-\(parts.day, digits: 2)"
    }

    public func write(to writer: inout JSONWriter) { writer.string(description) }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.daysSince1970 < b.daysSince1970 }
}

extension Int {
    /// Division that rounds towards negative infinity, for days before 1970.
    func flooredDivision(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension DefaultStringInterpolation {
    /// A whole number with leading zeros: `\(7, digits: 2)` is `07`.
    mutating func appendInterpolation(_ value: Int, digits: Int) {
        let text = String(value)
        appendLiteral(String(repeating: "0", count: max(0, digits - text.utf8.count)))
        appendLiteral(text)
    }
}
