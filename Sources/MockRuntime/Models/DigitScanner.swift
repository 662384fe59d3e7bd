/// Reads fixed-width fields of dates and times from ASCII text.
struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Exactly `digits` digits.
    mutating func number(_ digits: Int) -> Int? {
        let field = rest.prefix(digits)
        guard field.count == digits, field.allSatisfy({ (48...57).contains($0) }) else { return nil }
        rest = rest.dropFirst(digits)
        return field.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    mutating func skip(_ choices: Unicode.Scalar...) -> Bool {
        guard let first = rest.first, choices.contains(where: { $0.value == UInt32(first) }) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// `+` is 1, `-` is -1.
    mutating func sign() -> Int? {
        if skip("+") { return 1 }
        return skip("-") ? -1 : nil
    }

    /// The digits after a second's point; those after the ninth are cut off.
    mutating func fraction() -> (nanoseconds: Int, digits: Int)? {
        let run = rest.prefix { (48...57).contains($0) }
        guard !run.isEmpty else { return nil }
        rest = rest.dropFirst(run.count)
        let kept = run.prefix(9)
        let value = kept.reduce(0) { $0 * 10 + Int($1) - 48 }
        return ((kept.count..<9).reduce(value) { product, _ in product * 10 }, kept.count)
    }

    /// `yyyy-mm-dd` of a day that exists.
    mutating func date() -> CalendarDate? {
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
