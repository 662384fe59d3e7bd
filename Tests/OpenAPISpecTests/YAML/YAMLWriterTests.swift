import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite struct YAMLWriterTests {
    private func read(_ text: String) throws -> JSONValue {
        var log = DiagnosticLog()
        let node = NodeReader.read(text: text, file: "written.yaml", log: &log)
        try #require(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.description)) in:\n\(text)")
        return try #require(node).json
    }

    @Test func everyLevelHasTwoSpaces() {
        let value: JSONValue = [
            "openapi": "3.1.0", "info": ["title": "Pets", "description": "One\n\nTwo"],
            "tags": [["name": "a", "x": []], ["b", ["c"]], [:]], "200": nil, "x": 1.50
        ]
        #expect(
            YAMLWriter.text(value) == """
                openapi: "3.1.0"
                info:
                  title: Pets
                  description: |-
                    One

                    Two
                tags:
                  - name: a
                    x: []
                  -
                    - b
                    -
                      - c
                  - {}
                "200": null
                x: 1.5

                """)
    }

    @Test(arguments: [
        "", " ", "yes", "No", "null", "~", "12:30:45", "2025-01-15", "2025-01-15T09:00:00Z", "0x1F", "1_000", "1e3",
        ".5",
        "-", "- a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "%a", "@a", "`a", "<<", "=", "?", "? a", "[a", "{a",
        "a\tb",
        "a\n", "a\nb", "a\nb\n", "a\nb\n\n", "\na\nb", " a\nb", "a \nb", "a\n b\n\n  c", "a\r\nb", "a\u{85}b",
        "a\u{2028}b",
        "\u{7F}", "\u{1}", "\u{FFFF}", "é", "👩‍👩‍👧", "\"quoted\"", "it's", "back\\slash", "'", "a ", "---", "...",
        "--- a\n--- b"
    ])
    func textReadsBack(_ text: String) throws {
        let value: JSONValue = [text: .string(text), "list": [.string(text)], "deep": [["in": .string(text)]]]
        #expect(try read(YAMLWriter.text(value)) == value)
        #expect(try read(YAMLWriter.text(.string(text)) + "\n") == .string(text))
    }

    @Test func numbersKeepTheirDigits() throws {
        let value: JSONValue = try .parse(
            Array(#"{"a":[1e400,-0.10,123456789012345678901234567890,true,false,null]}"#.utf8))
        #expect(try read(YAMLWriter.text(value)).jsonText == value.jsonText)
    }

    @Test(arguments: ["npq/v1.yaml", "npq/v2.yaml", "npq/v3.yaml", "control/v1.yaml"])
    func bundlesReadBackInTheirOrder(_ name: String) throws {
        let path = Places.package.appending(path: "specs/" + name).path
        let bundle = try #require(DocumentReading.bundle(path: path))
        let json = try JSONValue.parse(Array(bundle.utf8))
        #expect(try read(YAMLWriter.text(json)).jsonText == json.jsonText)
        #expect(try JSONValue.parse(Array(json.prettyText.utf8)).jsonText == json.jsonText)
    }
}
