import OpenAPISpec

/// `{{name}}` in text, as Postman writes variables.
enum PostmanVariables {
    /// The text with the variables that are known replaced; others stay.
    static func replace(in text: String, _ values: JSONObject) -> String {
        var (result, rest) = ("", text[...])
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let name = String(rest[open.upperBound..<close.lowerBound])
            result += rest[..<open.lowerBound]
            result +=
                values[name].map { $0.stringValue ?? $0.jsonText } ?? String(rest[open.lowerBound..<close.upperBound])
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// The names that a text refers to.
    static func names(in text: String) -> [String] {
        var (names, rest): ([String], Substring) = ([], text[...])
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            names.append(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return names
    }
}
