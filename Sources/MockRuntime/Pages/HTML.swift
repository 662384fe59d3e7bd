import OpenAPISpec

/// Writes HTML; text is escaped.
struct HTML {
    private(set) var text = ""

    /// An element around what `body` writes.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ body: (inout HTML) -> Void = { _ in }
    ) {
        text += "<\(name)" + attributes.map { " \($0.0)=\"\(Self.escaped($0.1))\"" }.joined() + ">"
        body(&self)
        text += "</\(name)>"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        element(name, attributes) { $0.write(text) }
    }

    mutating func write(_ text: String) { self.text += Self.escaped(text) }

    /// Markdown's paragraphs, `code` and nothing else.
    mutating func paragraphs(_ text: String?) {
        for paragraph in (text ?? "").split(separator: "\n\n") where !paragraph.trimmed.isEmpty {
            element("p") { html in
                for (index, piece) in paragraph.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                    if index % 2 == 1 {
                        html.element("code", text: String(piece))
                    } else {
                        html.write(String(piece))
                    }
                }
            }
        }
    }

    /// A table; each cell is written by its function.
    mutating func table(_ head: [String], _ rows: [[(inout HTML) -> Void]]) {
        guard !rows.isEmpty else { return }
        element("table") { html in
            html.element("tr") { row in for title in head { row.element("th", text: title) } }
            for cells in rows {
                html.element("tr") { row in for cell in cells { row.element("td", [], cell) } }
            }
        }
    }

    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { [34, 38, 60, 62].contains($0) }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
