import OpenAPISpec
import Testing

@Suite("Nodes")
struct NodeTests {
    private func node(_ text: String) throws -> Node {
        var log = DiagnosticLog()
        let node = NodeReader.read(text: text, file: "a.yaml", log: &log)
        #expect(log.diagnostics.isEmpty)
        return try #require(node)
    }

    @Test("members are found among few and among many, and keep their order", arguments: [3, 12, 13, 5_000])
    func lookup(count: Int) throws {
        let node = try node((0..<count).map { "k\($0): \($0)" }.joined(separator: "\n"))
        #expect(node["k0"]?.json == 0)
        #expect(node["k\(count - 1)"]?.json.intValue == count - 1)
        #expect(node["k\(count)"] == nil)
        #expect(node.members?.map(\.key) == (0..<count).map { "k\($0)" })
    }

    @Test(
        "a JSON Pointer leads to the value's place, or to the nearest one above it",
        arguments: [
            ("", "1:1"), ("/a", "2:3"), ("/a/1/b", "3:9"), ("/a/2", "2:3"), ("/a/1/c/d", "3:5"), ("/x~1y~0z", "4:8"),
            ("/nowhere", "1:1"), ("/a/-1", "2:3")
        ])
    func pointers(pointer: String, place: String) throws {
        let node = try node("a:\n  - 1\n  - {b: 2}\nx/y~z: 3\n")
        #expect(node.node(at: pointer).location.description == "a.yaml:\(place)")
    }

    @Test(
        "JSON Pointers are taken apart and escaped as RFC 6901 says",
        arguments: [("", []), ("/", [""]), ("/a~1b/~0~1/~01", ["a/b", "~/", "~1"]), ("/a//b", ["a", "", "b"])])
    func tokens(pointer: String, tokens: [String]) {
        #expect(JSONPointer.tokens(pointer) == tokens)
        #expect(JSONPointer.pointer(tokens) == pointer)
    }

    @Test("unknown keys are told with the nearest known one; keys of one's own are free")
    func unknownKeys() throws {
        var log = DiagnosticLog()
        let node = try node("nmae: 1\nx-own: 2\nzzz: 3\n")
        node.reportUnknownKeys(known: ["name", "count"], of: "a plan", severity: .error, log: &log)
        #expect(
            log.diagnostics.map(\.description) == [
                "a.yaml:1:1: error: 'nmae' is not a key of a plan; did you mean 'name'?",
                "a.yaml:3:1: error: 'zzz' is not a key of a plan; expected one of: name, count"
            ])
    }

    @Test("a file that is not there is an error at its first line")
    func missing() {
        var log = DiagnosticLog()
        #expect(NodeReader.read(path: "nowhere.yaml", loader: .memory([:]), log: &log) == nil)
        #expect(
            log.diagnostics.map(\.description) == [
                "nowhere.yaml:1:1: error: there is no readable UTF-8 file here; correct the path"
            ])
    }

    @Test(
        "the distance of words counts insertions, deletions, replacements and swaps of neighbours",
        arguments: [
            ("", "", 0), ("a", "", 1), ("type", "tpye", 1), ("kitten", "sitting", 3), ("abc", "abc", 0),
            ("ca", "abc", 3)
        ])
    func distance(a: String, b: String, expected: Int) {
        #expect(EditDistance.between(a, b) == expected)
        #expect(EditDistance.between(b, a) == expected)
    }

    @Test(
        "the nearest word is the one that was meant, or none",
        arguments: [
            ("tpye", "type"), ("Type", "type"), ("requred", "required"), ("discription", "description"), ("zzz", nil),
            ("", nil), ("minlenght", "minLength"), ("maxlength", "maxLength")
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) {
        let words = ["type", "required", "description", "minLength", "maxLength", "title"]
        #expect(EditDistance.nearest(to: word, in: words) == expected)
        // The shortcuts must not change the answer.
        let limit = max(1, word.utf8.count / 3)
        let slow = words.map { ($0, EditDistance.between(word.lowercased(), $0.lowercased())) }.min { $0.1 < $1.1 }
        #expect((slow.map { $0.1 <= limit } == true ? slow?.0 : nil) == expected)
    }
}
