import Testing

@testable import MockGen

@Suite("Swift is written in lines that fit and literals that hold any text")
struct SourceWriterTests {
    @Test(
        "a text is a literal in one line",
        arguments: [
            ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
            ("\u{0}\u{2028}", #""\u{0}\u{2028}""#),
            ("é🚀", #""é🚀""#), ("\\(x)", #""\\(x)""#)
        ])
    func literal(text: String, expected: String) {
        #expect(SourceWriter.literal(text) == expected)
    }

    @Test(
        "a raw literal has as many number signs as its text needs",
        arguments: [
            ("plain", "#"), (#"\n"#, "#"), (##"\#(x)"##, "##"), ("\"\"\"#", "##"), ("\"\"\"## \\##", "###"),
            ("\"\"\"", "#")
        ])
    func rawLiteral(text: String, hashes: String) {
        var writer = SourceWriter()
        writer.rawLiteral("let x = ", text, ";")
        #expect(writer.text == "let x = \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes);\n")
    }

    @Test("comments are wrapped at the width, keep their line breaks and lose control characters")
    func comment() {
        var writer = SourceWriter()
        writer.indented { $0.comment("one\n\ntwo\u{0} \u{7}three \(String(repeating: "word ", count: 30))") }
        #expect(writer.lines[0] == "    /// one")
        #expect(writer.lines[1].hasPrefix("    /// two three word"))
        #expect(writer.lines.allSatisfy { $0.count <= 120 && $0.hasPrefix("    /// ") })
        #expect(writer.lines.count == 3)
    }

    @Test("a list that does not fit is broken into lines that do")
    func call() {
        var writer = SourceWriter()
        writer.call("f(", ["a", "b"], ")")
        writer.call("f(", (1...20).map { "argument\($0): Int" }, ")")
        #expect(writer.lines[0...1] == ["f(a, b)", "f("])
        #expect(writer.lines.last == ")")
        #expect(writer.lines.allSatisfy { $0.count <= 120 })
        #expect(writer.lines[2].hasSuffix(","))
    }

    @Test("a list fills lines, those after the first indented")
    func list() {
        var writer = SourceWriter()
        writer.list("case ", ["a", "b"])
        writer.list("case ", (1...40).map { "value\($0)" })
        #expect(writer.lines[0] == "case a, b")
        #expect(writer.lines[1].hasPrefix("case value1, value2,") && writer.lines[1].hasSuffix(","))
        #expect(writer.lines[2].hasPrefix("    value") && writer.lines.last?.hasSuffix("value40") == true)
        #expect(writer.lines.allSatisfy { $0.count <= 120 })
    }
}
