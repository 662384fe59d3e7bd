/// Writes a JSON value as YAML text that reads back as the same value: block style, two spaces a level, members in their order,
/// text of several lines as it stands.
package struct YAMLWriter {
    package static func text(_ value: JSONValue) -> String {
        var writer = YAMLWriter()
        switch value {
        case .object(let object) where !object.isEmpty: writer.members(object, indent: 0)
        case .array(let elements) where !elements.isEmpty: writer.elements(elements, indent: 0)
        default: writer.output += writer.scalar(value, indent: 2) + "\n"
        }
        return writer.output
    }

    private var output = ""

    /// - Parameter startsInLine: whether the first member stands behind a dash.
    private mutating func members(_ object: JSONObject, indent: Int, startsInLine: Bool = false) {
        for (index, member) in object.members.enumerated() {
            if !(startsInLine && index == 0) { output += spaces(indent) }
            output += YAMLText.flow(member.key) + ":"
            switch member.value {
            case .object(let inner) where !inner.isEmpty:
                output += "\n"
                members(inner, indent: indent + 2)
            case .array(let inner) where !inner.isEmpty:
                output += "\n"
                elements(inner, indent: indent + 2)
            default: output += " " + scalar(member.value, indent: indent + 2) + "\n"
            }
        }
    }

    private mutating func elements(_ elements: [JSONValue], indent: Int) {
        for element in elements {
            output += spaces(indent) + "-"
            switch element {
            case .object(let inner) where !inner.isEmpty:
                output += " "
                members(inner, indent: indent + 2, startsInLine: true)
            case .array(let inner) where !inner.isEmpty:
                output += "\n"
                self.elements(inner, indent: indent + 2)
            default: output += " " + scalar(element, indent: indent + 2) + "\n"
            }
        }
    }

    private func scalar(_ value: JSONValue, indent: Int) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): value.text
        case .string(let text): YAMLText.block(text, indent: indent) ?? YAMLText.flow(text)
        case .array: "[]"
        case .object: "{}"
        }
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// How text is written in YAML: plain where every reader takes it for text, else in quotes; several lines as a block.
private enum YAMLText {
    /// YAML 1.2.2 §7.3
    static func flow(_ text: String) -> String { isPlain(text) ? text : JSONValue.string(text).jsonText.quotedForYAML }

    /// YAML 1.2.2 §8.1.2, a literal block; nil for text of one line and for text that a block would not keep.
    static func block(_ text: String, indent: Int) -> String? {
        let keepsText = text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
        guard keepsText, text.unicodeScalars.dropLast().contains("\n") else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var chomping = "|-"
        if lines.last == "" {
            lines.removeLast()
            chomping = "|"
        }
        // The first line sets the block's indentation, and lines of spaces at the end would be lost.
        guard let first = lines.first, !first.isEmpty, !first.hasPrefix(" "), lines.last?.isEmpty == false,
            lines.allSatisfy({ !$0.hasSuffix(" ") })
        else { return nil }
        let margin = String(repeating: " ", count: indent)
        return ([chomping] + lines.map { $0.isEmpty ? "" : margin + $0 }).joined(separator: "\n")
    }

    /// Whether YAML 1.1 and 1.2 readers both take the text for itself.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.unicodeScalars.last != " ", text.unicodeScalars.last != ":",
            text.unicodeScalars.allSatisfy({ isPrintable($0) }), !text.contains(": "), !text.contains(" #")
        else { return false }
        let isLetter =
            first.value < 128 && (first.properties.isAlphabetic || first == "_" || first == "/" || first == "$")
        return isLetter && !otherMeanings.contains(text.lowercased())
    }

    /// YAML 1.1's booleans and nulls, of which 1.2 has kept some.
    private static let otherMeanings: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

    /// YAML 1.2.2 §5.1: not printable, though JSON has it as it is, or a break that a reader may fold.
    static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !mustBeEscaped(scalar)
    }
}

extension String {
    /// JSON's quoted text is YAML's, but for characters that YAML wants escaped.
    fileprivate var quotedForYAML: String {
        unicodeScalars.map { scalar in
            guard YAMLText.mustBeEscaped(scalar) else { return String(scalar) }
            let hex = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }.joined()
    }
}
