import OpenAPISpec
import TestSupport
import Testing

@Suite("YAML")
struct YAMLTests {
    private func read(_ text: String, file: String = "a.yaml") -> (node: Node?, log: [String]) {
        var log = DiagnosticLog()
        let node = NodeReader.read(text: text, file: file, log: &log)
        return (node, log.diagnostics.map(\.description))
    }

    @Test(
        "plain scalars are what YAML 1.2 says, quoted ones are text",
        arguments: [
            ("null", "null"), ("~", "null"), ("", "null"), ("Null", "null"), ("true", "true"), ("False", "false"),
            ("yes", #""yes""#), ("on", #""on""#), ("No", #""No""#), ("2024-01-31", #""2024-01-31""#),
            ("12:30:45", #""12:30:45""#),
            ("1", "1"), ("-1.50", "-1.50"), ("1e3", "1e3"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("+1", "1"), (".5", "0.5"), ("-.5", "-0.5"), ("+.5e-3", "0.5e-3"), ("1.", "1"), ("1.e5", "1e5"),
            ("007", "7"), ("-00", "-0"),
            ("0x1F", "31"), ("0o17", "15"), ("0x", #""0x""#), ("0x-1", #""0x-1""#), ("1_000", #""1_000""#),
            ("0b1", #""0b1""#),
            (".", #"".""#), ("+", #""+""#), ("1.2.3", #""1.2.3""#), (".inf", #"".inf""#), ("1e", #""1e""#),
            ("'1'", #""1""#), ("\"true\"", #""true""#), ("''", #""""#), ("!!str 200", #""200""#), ("!!int '3'", "3"),
            ("!own 5", #""5""#),
            ("|\n  1\n", #""1\n""#), ("a # comment", #""a""#), ("http://a/b#c", ##""http://a/b#c""##), ("é😀", #""é😀""#)
        ])
    func scalars(text: String, json: String) {
        let (node, log) = read("a: \(text)")
        #expect(log == [])
        #expect(node?["a"]?.json.jsonText == json)
    }

    @Test("keys keep their text, whatever YAML would make of them")
    func keys() {
        let (node, _) = read("200: a\n'4XX': b\nnull: c\ntrue: d\n1.50: e\n")
        #expect(node?.members?.map(\.key) == ["200", "4XX", "null", "true", "1.50"])
    }

    @Test("places are lines and columns from 1, columns in Unicode scalars")
    func places() {
        let (node, _) = read("a:\r\n  - é: {b: 1}\r\n    c: 2\r\n")
        let item = node?["a"]?.elements?.first
        #expect(item?["é"]?["b"]?.location.description == "a.yaml:2:12")
        #expect(item?.members?.last?.keyLocation.description == "a.yaml:3:5")
        let json = read(#"{"é😀": [1,"# + "\n  {\"b\": true}]}", file: "a.json").node
        #expect(json?["é😀"]?.location.description == "a.json:1:8")
        #expect(json?["é😀"]?.elements?.last?["b"]?.location.description == "a.json:2:9")
    }

    @Test("merge keys add what a mapping does not say itself, earlier mappings first")
    func mergeKeys() {
        let (node, log) = read(
            """
            base: &base {one: 1, two: 2}
            more: &more {two: 20, three: 3, <<: *base}
            own: {<<: *base, two: own}
            both: {<<: [*base, *more, {four: 4}], five: 5}
            quoted: {'<<': text}
            """)
        #expect(log == [])
        #expect(node?["own"]?.json.jsonText == #"{"two":"own","one":1}"#)
        #expect(node?["more"]?.json.jsonText == #"{"two":20,"three":3,"one":1}"#)
        #expect(node?["both"]?.json.jsonText == #"{"five":5,"one":1,"two":2,"three":3,"four":4}"#)
        #expect(node?["quoted"]?.json.jsonText == #"{"<<":"text"}"#)
        #expect(
            read("a: {<<: 1, b: 2}").log == [
                "a.yaml:1:9: warning: '<<' merges the number 1, expected a mapping or a list of mappings; it is ignored"
            ])
    }

    @Test(
        "what is no YAML is an error at its place",
        arguments: [
            (
                "a: {b: 1",
                "a.yaml:2:1: error: not YAML: while parsing a flow mapping: did not find expected ',' or '}'; check indentation and quotes here"
            ),
            (
                "a: 'b",
                "a.yaml:1:6: error: not YAML: while scanning a quoted scalar: found unexpected end of stream; check indentation and quotes here"
            ),
            (
                "a: 1\n\tb: 2",
                "a.yaml:2:1: error: not YAML: while scanning a plain scalar: found a tab character that violates indentation; check indentation and quotes here"
            ),
            ("a: 1\nb: \u{1}", "a.yaml:2:4: error: not YAML: control characters are not allowed"),
            ("a: *b", "a.yaml:1:4: error: not YAML: found undefined alias"),
            ("a: 1\n---\nb: 2", "a.yaml:2:1: error: found a second document after '---', expected one"),
            ("", "a.yaml:1:1: error: the file is empty; expected a mapping"),
            (
                "a: 1\nb:\n  c: 1\n  'c': 2\n",
                "a.yaml:4:3: error: the key 'c' is used twice (first at line 3); remove one"
            ),
            ("- a: 1\n  b: 2\n  a: 3\n", "a.yaml:3:3: error: the key 'a' is used twice (first at line 1); remove one"),
            (
                "{200: 1, '200': 2}",
                "a.yaml:1:2: error: the key '200' is used twice in this mapping (first here); remove one"
            ),
            ("? [a]\n: 1\n", "a.yaml:1:3: error: a key is a list or mapping, expected text; write the key out")
        ])
    func faults(text: String, expected: String) { #expect(read(text).log == [expected]) }

    @Test("a key that stands twice in JSON is an error that names the first place, and the first value holds")
    func duplicatesInJSON() {
        let (node, log) = read("{\"a\": 1,\n \"b\": {\"a\": 2, \"a\": 3}}", file: "a.json")
        #expect(log == ["a.json:2:16: error: the key 'a' is used twice (first at line 2); remove one"])
        #expect(node?["b"]?["a"]?.json == 2)
    }

    @Test("JSON is known by its first character, with a byte order mark or not; YAML in flow style is YAML")
    func recognition() {
        #expect(read("\u{FEFF}\n {\"a\": 1e5}").node?["a"]?.json.jsonText == "1e5")
        #expect(read("\u{FEFF}a: 1").node?["a"]?.json == 1)
        #expect(read("{a: b}").node?["a"]?.json == "b")
        #expect(
            read("{\"a\": tru}", file: "a.json").log == ["a.json:1:7: error: not JSON: expected a value, found 't'"])
        #expect(
            read("{\"a\": 1,,}", file: "embedded").log == [
                "embedded:1:9: error: not JSON: expected a member's name in quotes, found ','"
            ])
    }

    private static let levels = (1..<100_000).map { "x-\($0): &b\($0) [*b\($0 - 1)]" }.joined(separator: "\n")

    @Test(
        "hostile text is refused, neither hanging nor crashing",
        arguments: [
            (Named("lists in flow style", "a: " + String(repeating: "[", count: 100_000)), "levels of nesting"),
            (Named("lists in a line", "a:\n  " + String(repeating: "- ", count: 100_000) + "1"), "levels of nesting"),
            (
                Named("mappings", (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
                "levels of nesting"
            ),
            (Named("100,000 aliases", "x-0: &b0 [1]\n" + levels), "at most 10000 aliases"),
            (
                Named(
                    "2,000 aliases of aliases",
                    "x-0: &b0 [1]\n" + levels.split(separator: "\n").prefix(2_000).joined(separator: "\n")),
                "levels of nesting"
            ),
            (Named("a bomb as a key", bomb(levels: 12) + "z: {? *b11 : 1}"), "a key holds an alias"),
            (Named("a bomb in a key", bomb(levels: 12) + "z:\n  ?\n    - *b11\n  : 1"), "a key holds an alias"),
            (Named("a bomb deep in a key", bomb(levels: 12) + "z: {[{a: *b11}]: 1}"), "a key holds an alias"),
            (Named("lists in JSON", "{\"a\": " + String(repeating: "[", count: 100_000)), "levels of nesting")
        ])
    func hostile(text: Named<String>, expected: String) {
        let (node, log) = read(text.value)
        #expect(node == nil)
        #expect(log.count == 1 && log[0].contains(expected), "\(log)")
    }

    private static func bomb(levels: Int) -> String {
        (0..<levels).map { level in
            "x-\(level): &b\(level) [\(Array(repeating: level == 0 ? "1" : "*b\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }.joined()
    }

    @Test("many harmless aliases are no bomb, also beside braces and questions")
    func harmless() {
        let lines = (0..<500).map { "p\($0): {<<: *a, '/x/{id}': [*a, {b: *a}], c: 'what? ', d: 1}" }
        let (node, log) = read("a: &a {one: 1}\n" + lines.joined(separator: "\n"))
        #expect(log == [])
        #expect(node?["p499"]?["one"]?.json == 1)
    }
}
