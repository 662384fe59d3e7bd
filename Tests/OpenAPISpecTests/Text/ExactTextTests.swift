import OpenAPISpec
import Testing

@Suite("Text that is compared exactly")
struct ExactTextTests {
    /// "ä" as one code point and as two; K and the Kelvin sign; two orders of the same marks, which have as many bytes.
    static let pairs = [("\u{E4}", "a\u{308}"), ("K", "\u{212A}"), ("a\u{323}\u{307}", "a\u{307}\u{323}")]

    @Test("what Swift takes for equal has bytes of its own", arguments: pairs)
    func different(a: String, b: String) {
        #expect(a == b)
        #expect(a.exact != b.exact)
        #expect(a.exact == String(decoding: Array(a.utf8), as: UTF8.self).exact)
        #expect(Set<ExactText>(texts: [a, b, a]).count == 2)
        var numbers: [ExactText: Int] = [a.exact: 1, b.exact: 2]
        numbers[a, default: 0] += 10
        #expect(numbers[a] == 11 && numbers[b] == 2)
        #expect([a].containsExactly(a) && ![a].containsExactly(b))
    }

    @Test("text is ordered by code points")
    func order() {
        #expect(
            ["\u{1F600}", "é", "z", "Z", ""].map(\.exact).sorted().map(\.string) == ["", "Z", "z", "é", "\u{1F600}"])
    }

    @Test("members and strings of JSON are told apart", arguments: pairs)
    func json(a: String, b: String) throws {
        let object = try JSONValue.parse(Array(#"{"\#(a)":1,"\#(b)":2}"#.utf8))
        #expect(object[a] == 1 && object[b] == 2)
        #expect(JSONValue.string(a) != .string(b))
        #expect([a: 1] as JSONValue != [b: 1])
        let many = (1...20).map { #""\#($0)":0"# }.joined(separator: ",")
        let large = try JSONValue.parse(Array(#"{\#(many),"\#(a)":1,"\#(b)":2}"#.utf8))
        #expect(large.objectValue?.count == 22)
        #expect(Set<JSONValue>([.string(a), .string(b)]).count == 2)
    }

    @Test("a JSON Pointer cuts names that begin with a combining mark")
    func pointers() {
        for name in ["\u{301}", "/\u{301}", "~\u{301}", "~1"] {
            #expect(JSONPointer.tokens(JSONPointer.pointer(["x", name])).map(\.exact) == ["x", name.exact])
        }
    }

    @Test("properties of a document are told apart")
    func properties() throws {
        let (a, b) = Self.pairs[0]
        let text = """
            {"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"S":{"type":"object",
            "required":["\(a)","\(b)"],"properties":{"\(a)":{"type":"integer"},"\(b)":{"type":"string"}},
            "additionalProperties":false}}}}
            """
        let reading = DocumentReading.read(text: text, file: "t.json")
        #expect(reading.log.diagnostics.isEmpty)
        let document = try #require(reading.document)
        let schema = try #require(document.namedSchemas.first)
        func faults(_ value: JSONValue) -> [String] {
            document.violations(of: value, against: schema).map { "\($0.keyword) \($0.pointer)" }
        }
        #expect(faults([a: 1, b: "x"]).isEmpty)
        #expect(faults([a: 1]) == ["required "])
        #expect(faults([a: "x", b: 1]) == ["type /\(a)", "type /\(b)"])
        let made = try Synthesizer(document: document).value(for: schema)
        #expect(made.objectValue?.count == 2)
    }
}
