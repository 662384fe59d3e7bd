/// A media type or range with its parameters (RFC 9110 §8.3.1): `application/json; charset=utf-8`.
package struct MediaTypeName: Sendable, Hashable {
    /// In lower case.
    package var type: String
    package var subtype: String
    /// Names in lower case; values without quotes.
    package var parameters: [Parameter]

    package struct Parameter: Sendable, Hashable {
        package var name: String
        package var value: String
    }

    /// Nil for text that is not a media type.
    package init?(_ text: some StringProtocol) {
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

    package subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    /// Without parameters: `application/json`.
    package var essence: String { "\(type)/\(subtype)" }

    /// Whether one JSON value stands in text of this type: not of `application/x-ndjson`, which holds many.
    package var isJSON: Bool { essence == "application/json" || essence == "text/json" || subtype.hasSuffix("+json") }
    package var isXML: Bool { essence == "application/xml" || essence == "text/xml" || subtype.hasSuffix("+xml") }
    package var isForm: Bool { essence == "application/x-www-form-urlencoded" }
    package var isMultipart: Bool { type == "multipart" }
    package var isJSONPatch: Bool { essence == "application/json-patch+json" }

    /// Text that is not JSON, such as `text/csv`.
    package var isText: Bool { type == "text" && !isJSON }

    /// Whether text names a type whose syntax is JSON.
    package static func isJSON(_ text: String) -> Bool { MediaTypeName(text)?.isJSON == true }

    /// Whether a media type lies in this range: `*/*`, `text/*`, `application/*+json`, or the same type.
    /// `application/json` takes every type whose syntax is JSON.
    package func includes(_ other: MediaTypeName) -> Bool {
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
    package var trimmed: String {
        var rest = Substring(self).drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
