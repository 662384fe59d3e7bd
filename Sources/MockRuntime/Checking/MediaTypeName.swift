/// A media type or range with its parameters (RFC 9110 §8.3.1): `application/json; charset=utf-8`.
struct MediaTypeName: Sendable, Hashable {
    /// In lower case.
    var type: String
    var subtype: String
    /// Names in lower case; values without quotes.
    var parameters: [Parameter]

    struct Parameter: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// Nil for text that is no media type.
    init?(_ text: some StringProtocol) {
        let parts = Self.split(text)
        let names = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false).map {
            $0.filter { !$0.isWhitespace }.lowercased()
        }
        guard names.count == 2, names.allSatisfy({ !$0.isEmpty }) else { return nil }
        (type, subtype) = (names[0], names[1])
        parameters = parts.dropFirst().compactMap { part in
            guard let equals = part.firstIndex(of: "=") else { return nil }
            let name = part[..<equals].filter { !$0.isWhitespace }.lowercased()
            let value = part[part.index(after: equals)...].trimmed
            let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            return Parameter(name: name, value: String(isQuoted ? value.dropFirst().dropLast() : value[...]))
        }
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    var essence: String { "\(type)/\(subtype)" }
    var isJSON: Bool { essence == "application/json" || essence == "text/json" || subtype.hasSuffix("+json") }
    var isXML: Bool { essence == "application/xml" || essence == "text/xml" || subtype.hasSuffix("+xml") }

    /// Whether a media type lies in this range: `*/*`, `text/*`, `application/*+json`, or the same type.
    /// `application/json` takes every type whose syntax is JSON.
    func includes(_ other: MediaTypeName) -> Bool {
        if type == "*" { return true }
        guard type == other.type else { return false }
        if subtype == "*" || subtype == other.subtype { return true }
        if subtype.hasPrefix("*+") { return other.subtype.hasSuffix(subtype.dropFirst()) }
        return essence == "application/json" && other.isJSON || essence == "application/xml" && other.isXML
    }

    /// On semicolons that stand in no quotes.
    private static func split(_ text: some StringProtocol) -> [Substring] {
        var isQuoted = false
        return Substring(text).split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String {
        var rest = Substring(self).drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
