import OpenAPISpec
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "text is read and written back the same, digits and order included",
        arguments: [
            #"{"b":1,"a":[true,false,null]}"#, #"1e400"#, #"-0.10"#, #"123456789012345678901234567890"#, #""é😀\n\"\\""#,
            #"{}"#, #"[]"#,
            #"{"":{"":""}}"#, #"[1,2.50,"x"]"#
        ])
    func roundTrip(text: String) throws { #expect(try JSONValue.parse(Array(text.utf8)).jsonText == text) }

    @Test("escapes mean their characters")
    func escapes() throws {
        #expect(try JSONValue.parse(Array(#""\u0041\ud83d\ude00\/\b\f\n\r\t""#.utf8)) == .string("A😀/\u{8}\u{C}\n\r\t"))
    }

    @Test(
        "faults have their place and say what was expected",
        arguments: [
            ("{\"a\":1,}", 1, 8, "expected a member's name in quotes, found '}'"),
            ("[1 2]", 1, 4, "expected ',' or ']', found '2'"),
            ("{\n  \"a\" 1\n}", 2, 7, "expected ':' after the name 'a', found '1'"),
            ("01", 1, 1, "expected a number, found '01'"),
            ("\"abc", 1, 5, "expected '\"' at the end of the string, found the end of the text"),
            ("\"\\q\"", 1, 3, "expected an escape such as \\n, found '\\q'"),
            ("\"\\ud83d\"", 1, 8, "expected surrogates in pairs, found a lone one"),
            ("nul", 1, 1, "expected a value, found 'n'"),
            ("", 1, 1, "expected a value, found the end of the text"),
            ("1 2", 1, 3, "expected the end of the text, found '2'")
        ])
    func faults(text: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONValue.parse(Array(text.utf8)) }
        #expect(error?.description == "line \(line), column \(column): \(message)")
    }

    @Test(
        "bytes that JSON does not allow in a string are told at their place",
        arguments: [
            ([0x22, 0xFF, 0x22], 1, "expected UTF-8, found other bytes in this string"),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "expected UTF-8, found other bytes in this string"),
            ([0x22, 0x61, 0x0A, 0x22], 2, "expected control characters to be escaped, found byte 10"),
            ([0x22, 0x5C, 0x75, 0x44, 0x43, 0x30, 0x30, 0x22], 7, "expected surrogates in pairs, found a lone one"),
            ([0x22, 0x5C, 0x75, 0x30, 0x30, 0x34, 0x22], 3, "expected four hexadecimal digits after \\u"),
            ([0xFF], 0, "expected a value, found byte 255"),
            ([0x5B, 0x31, 0x2C, 0x5D], 3, "expected a value, found ']'"),
            ([0x2F, 0x2F], 0, "expected a value, found '/'"), ([0x27, 0x61, 0x27], 0, "expected a value, found '''")
        ] as [([UInt8], Int, String)])
    func bytes(bytes: [UInt8], offset: Int, message: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONValue.parse(bytes) }
        #expect(error?.offset == offset)
        #expect(error?.message == message)
    }

    @Test("columns count Unicode scalars, offsets bytes")
    func columns() {
        let error = #expect(throws: JSONSyntaxError.self) {
            try JSONValue.parse(Array("\u{FEFF}{\"a\":\n {\"é😀\": \"日本\", x}}".utf8))
        }
        #expect(error.map { "\($0.line) \($0.column) \($0.offset)" } == "2 15 31")
    }

    @Test("512 levels are read, 513 are refused")
    func limit() throws {
        func nested(_ count: Int) -> [UInt8] {
            Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
        }
        #expect(try JSONValue.parse(nested(512)).jsonBytes == nested(512))
        #expect(throws: JSONSyntaxError.self) { try JSONValue.parse(nested(513)) }
    }

    @Test("ten thousand levels are refused, not a crash")
    func depth() {
        #expect(throws: JSONSyntaxError.self) {
            try JSONValue.parse(Array(repeating: UInt8(ascii: "["), count: 10_000))
        }
        #expect(throws: JSONSyntaxError.self) {
            try JSONValue.parse(Array(String(repeating: "{\"a\":", count: 10_000).utf8))
        }
    }

    @Test("of members with one name the last value stays, also among many")
    func duplicates() throws {
        #expect(try JSONValue.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8)) == ["a": 3, "b": 2])
        let many = "{" + (0..<100_000).map { "\"k\($0 % 50_000)\":\($0)" }.joined(separator: ",") + "}"
        let object = try JSONValue.parse(Array(many.utf8)).objectValue
        #expect(object?.count == 50_000)
        #expect(object?.members.first?.value == 50_000)
    }

    @Test(
        "numbers are compared by value, however they are written",
        arguments: [
            ("1", "1.0", true), ("1", "1e0", true), ("100", "1e2", true), ("0", "-0", true), ("0.1", "0.10", true),
            ("1", "2", false),
            ("123456789012345678901234567890", "123456789012345678901234567891", false), ("1e400", "1e401", false)
        ])
    func equality(a: String, b: String, isEqual: Bool) throws {
        let (a, b) = (try #require(JSONNumber(text: a)), try #require(JSONNumber(text: b)))
        #expect((a == b) == isEqual)
        #expect((a.hashValue == b.hashValue) || !isEqual)
    }

    @Test(
        "numbers are ordered exactly",
        arguments: [
            ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0", "1e-400"), ("9", "10"), ("0.09", "0.1"), ("1e399", "1e400"),
            ("99999999999999999999", "100000000000000000000")
        ])
    func order(small: String, large: String) throws {
        let (small, large) = (try #require(JSONNumber(text: small)), try #require(JSONNumber(text: large)))
        #expect(small < large)
        #expect(!(large < small))
    }
}
