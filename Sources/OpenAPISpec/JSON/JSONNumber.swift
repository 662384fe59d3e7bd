/// A number as JSON writes it: `-0.10`, `1e400` and 30-digit integers keep their digits.
///
/// Equality and order are by value, exact for any number of digits.
public struct JSONNumber: Sendable, CustomStringConvertible {
    /// The JSON text, for example `13`, `-0.50` or `6.02e23`.
    public let text: String

    public init(_ value: Int) { text = String(value) }

    /// `13.0` is written `13`, `1e16` is `1e+16`; infinities and not-a-number, which JSON cannot write, become `0`.
    public init(_ value: Double) {
        guard value.isFinite else {
            text = "0"
            return
        }
        let written = value.description
        text = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
    }

    /// The number with exactly this JSON text, or nil when it is not a JSON number.
    public init?(text: String) {
        guard Self.isNumber(text.utf8) else { return nil }
        self.text = text
    }

    /// Text that the caller has checked to be a JSON number.
    package init(unchecked text: String) { self.text = text }

    public var description: String { text }
    public var doubleValue: Double { Double(text) ?? 0 }

    /// The value when it is whole and in `Int`'s range: `3`, `3.0` and `30e-1` are 3.
    public var intValue: Int? {
        if let int = Int(text) { return int }
        let decimal = self.decimal
        guard decimal.exponent >= 0, decimal.digits.count + decimal.exponent <= 19 else { return nil }
        let digits = String(decoding: decimal.digits.map { $0 + 48 }, as: UTF8.self)
        return Int((decimal.isNegative ? "-" : "") + digits + String(repeating: "0", count: decimal.exponent))
    }

    /// Whether the value has no fraction (`1e400` has none).
    public var isInteger: Bool { decimal.exponent >= 0 }

    /// RFC 8259 §6: `-? int frac? exp?`, no leading zeros, no `+`.
    package static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = bytes[...]
        func digits() -> Int {
            let run = rest.prefix { (48...57).contains($0) }
            rest = rest.dropFirst(run.count)
            return run.count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let leadsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !(leadsWithZero && whole > 1) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let e = rest.first, e == UInt8(ascii: "e") || e == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}

extension JSONNumber: Hashable, Comparable {
    public static func == (a: JSONNumber, b: JSONNumber) -> Bool { a.text == b.text || a.decimal == b.decimal }
    public static func < (a: JSONNumber, b: JSONNumber) -> Bool { a.decimal < b.decimal }
    public func hash(into hasher: inout Hasher) { hasher.combine(decimal) }
}
