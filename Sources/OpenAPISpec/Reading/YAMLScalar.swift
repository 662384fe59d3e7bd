/// YAML 1.2.2 §10.3, the core schema: what plain scalars mean. `yes`, `on` and dates are text; the text of numbers stays
/// where JSON writes them the same (`1.50`), and is brought to JSON's form where not (`0x1F`, `+1`, `.5`, `007`).
enum YAMLScalar {
    static func value(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: number(text).map(JSONValue.number) ?? .string(text)
        }
    }

    /// `.inf` and `.nan` are text: JSON has no such numbers.
    private static func number(_ text: String) -> JSONNumber? {
        guard let first = text.utf8.first, isDigit(first) || [43, 45, 46].contains(first) else { return nil }
        if let number = JSONNumber(text: text) { return number }
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
            guard text.utf8.dropFirst(2).first != UInt8(ascii: "-"), text.utf8.dropFirst(2).first != UInt8(ascii: "+")
            else { return nil }
            return Int(text.dropFirst(2), radix: radix).map { JSONNumber($0) }
        }
        return decimal(text)
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    private static func decimal(_ text: String) -> JSONNumber? {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: isDigit)
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        let significant = Substring(whole.drop { $0 == UInt8(ascii: "0") })
        let digits = (significant.isEmpty ? "0" : significant) + (fraction.isEmpty ? "" : "." + Substring(fraction))
        return JSONNumber(text: (isNegative ? "-" : "") + digits + Substring(rest))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
