/// Writes lines of Swift with indentation.
struct SourceWriter {
    private(set) var lines: [String] = []
    private var depth = 0

    static let width = 120

    var text: String { lines.joined(separator: "\n") + "\n" }
    var isEmpty: Bool { lines.isEmpty }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// Text that is not indented, such as the lines of a string literal.
    mutating func verbatim(_ text: String) {
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    mutating func block(_ opening: String, _ body: (inout SourceWriter) -> Void) {
        line(opening + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A documentation comment, wrapped; nothing for empty text.
    mutating func comment(_ text: String?) {
        guard let text else { return }
        let room = Self.width - depth * 4 - 4
        for paragraph in text.split(whereSeparator: \.isNewline) {
            var current = ""
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                if !current.isEmpty, current.count + word.count + 1 > room {
                    line("/// " + current)
                    current = ""
                }
                current += (current.isEmpty ? "" : " ") + word
            }
            if !current.isEmpty { line("/// " + current) }
        }
    }

    /// `opening(a, b, c)closing`, the list broken into as many lines as it needs.
    mutating func call(_ opening: String, _ items: [String], _ closing: String) {
        let oneLine = opening + items.joined(separator: ", ") + closing
        if oneLine.count + depth * 4 <= Self.width {
            line(oneLine)
            return
        }
        line(opening)
        depth += 1
        var current = ""
        for (index, item) in items.enumerated() {
            let text = item + (index == items.count - 1 ? "" : ",")
            if !current.isEmpty, current.count + text.count + 1 + depth * 4 > Self.width {
                line(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + text
        }
        line(current)
        depth -= 1
        line(closing)
    }

    /// A string literal in one line.
    static func literal(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.properties.generalCategory == .control {
                    out += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }

    /// A raw multi-line string literal, with as many `#` as its text needs.
    mutating func rawLiteral(_ opening: String, _ text: String) {
        var hashes = "#"
        while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
        line(opening + hashes + "\"\"\"")
        verbatim(text)
        verbatim("\"\"\"" + hashes)
    }
}
