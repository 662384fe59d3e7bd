/// Writes lines of Swift with indentation.
struct SourceWriter {
    private(set) var lines: [String] = []
    private var depth = 0

    static let width = 120

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    mutating func block(_ opening: String, _ body: (inout SourceWriter) -> Void) {
        line(opening + " {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SourceWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Whether a line of this text is short enough here.
    func fits(_ text: String) -> Bool { depth * 4 + text.count <= Self.width }

    /// A documentation comment, wrapped; nothing for empty text. Line breaks stay, characters that no source may hold go.
    mutating func comment(_ text: String?) {
        guard let text else { return }
        for paragraph in text.unicodeScalars.split(whereSeparator: Self.endsLine) {
            let words = paragraph.split { $0.value <= 0x20 || (0x7F...0xA0).contains($0.value) }
            fill(words.map(String.init), separator: " ", prefix: "/// ")
        }
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        (0x0A...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// `opening(a, b, c)closing`, the list broken into as many lines as it needs.
    mutating func call(_ opening: String, _ items: [String], _ closing: String) {
        let oneLine = opening + items.joined(separator: ", ") + closing
        if fits(oneLine) { return line(oneLine) }
        line(opening)
        indented {
            $0.fill(items.enumerated().map { $1 + ($0 == items.count - 1 ? "" : ",") }, separator: " ", prefix: "")
        }
        line(closing)
    }

    /// `opening(a, b, c)closing {` followed by a block.
    mutating func callBlock(
        _ opening: String, _ items: [String], _ closing: String, _ body: (inout SourceWriter) -> Void
    ) {
        call(opening, items, closing + " {")
        indented(body)
        line("}")
    }

    /// `opening a, b, c`, in as many lines as it needs.
    mutating func list(_ opening: String, _ items: [String]) {
        let texts = items.enumerated().map { ($0 == 0 ? opening : "") + $1 + ($0 == items.count - 1 ? "" : ",") }
        fill(texts, separator: " ", prefix: "", continuation: "    ")
    }

    /// - Parameter continuation: in front of every line but the first.
    private mutating func fill(_ items: [String], separator: String, prefix: String, continuation: String = "") {
        var current = ""
        var prefix = prefix
        for item in items {
            if !current.isEmpty, depth * 4 + prefix.count + current.count + separator.count + item.count > Self.width {
                line(prefix + current)
                current = ""
                if prefix.isEmpty { prefix = continuation }
            }
            current += (current.isEmpty ? "" : separator) + item
        }
        if !current.isEmpty { line(prefix + current) }
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
                if [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory) {
                    out += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }

    /// A raw literal of several lines, with as many `#` as its text needs.
    mutating func rawLiteral(_ opening: String, _ text: String, _ closing: String = "") {
        var hashes = "#"
        while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
        line(opening + hashes + "\"\"\"")
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.append("\"\"\"" + hashes + closing)
    }
}
