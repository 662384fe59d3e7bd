import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: snapshots and differences")
struct SnapshotTests {
    private let server: ControlledServer
    private let path = "/sandboxes/default/snapshots"

    init() throws { server = try Notes.server() }

    @Test("a restored snapshot answers what it did when it was taken, and goes on the same way")
    func restore() {
        _ = server.add("before")
        let then = server.list().text
        #expect(server.control("POST", path, ["name": "two notes"]).status == 201)
        let next = server.add("after").text
        #expect(server.list().text != then)
        let restored = server.control("POST", "\(path)/two%20notes/restore")
        #expect(restored.status == 200)
        #expect(server.list().text == then)
        #expect(server.add("after").text == next)
    }

    @Test("snapshots are listed with what they hold, get names of their own, and survive a reset")
    func list() {
        #expect(server.control("POST", path).json["name"] == "snapshot-1")
        _ = server.add("one more")
        let second = server.control("POST", path)
        #expect(
            second.json == [
                "name": "snapshot-2", "scenario": "default", "now": "2025-01-15T09:00:01Z", "records": ["notes": 4]
            ])
        _ = server.control("POST", "/sandboxes/default/reset")
        #expect(server.control("GET", path).json["snapshots"]?.arrayValue?.count == 2)
        #expect(server.control("GET", "\(path)/snapshot-2").json == second.json)
        #expect(server.control("DELETE", "\(path)/snapshot-1").status == 204)
        #expect(server.control("POST", path, ["name": "snapshot-2"]).json["records"] == ["notes": 3])
        #expect(server.control("GET", path).json["snapshots"]?.arrayValue?.count == 1)
    }

    @Test("an unknown snapshot is named with those there are", arguments: ["GET", "DELETE", "POST"])
    func unknown(method: String) {
        _ = server.control("POST", path, ["name": "kept"])
        let target = "\(path)/lost" + (method == "POST" ? "/restore" : "")
        let answer = server.control(method, target)
        #expect(answer.status == 404)
        #expect(answer.json["detail"] == "the sandbox 'default' has no snapshot 'lost'; expected one of kept")
    }

    @Test("a snapshot exported as a scenario and imported again holds the same records")
    func scenario() throws {
        _ = server.add("kept in a file")
        let then = server.list().text
        _ = server.control("POST", path, ["name": "file"])
        let exported = server.control("GET", "\(path)/file?format=scenario")
        #expect(exported.headers["Content-Type"] == "application/yaml")
        _ = server.control("POST", "/sandboxes/default/reset")
        let imported = put("copy", exported.text)
        #expect(imported.status == 201, "\(imported.text)")
        _ = server.control("POST", "\(path)/copy/restore")
        #expect(server.list().text == then)
    }

    @Test("an imported scenario's seed is exported again, of the snapshot and of the sandbox it was restored to")
    func seed() {
        let text = "description: Few\nseed: 42\nrecords:\n  notes:\n    - {id: 1, text: One}\n"
        let imported = put("few", text)
        #expect(imported.status == 201, "\(imported.text)")
        #expect(server.control("GET", "\(path)/few?format=scenario").text.contains("\nseed: 42\n"))
        _ = server.control("POST", "\(path)/few/restore")
        _ = server.control("POST", path, ["name": "again"])
        #expect(server.control("GET", "\(path)/again?format=scenario").text.contains("\nseed: 42\n"))
        _ = server.control("POST", "/sandboxes/default/reset", ["seed": 7])
        _ = server.control("POST", path, ["name": "other"])
        #expect(server.control("GET", "\(path)/other?format=scenario").text.contains("\nseed: 7\n"))
    }

    /// Imports a scenario file.
    private func put(_ name: String, _ text: String) -> MockResponse {
        server.send(
            "PUT", "/_mock\(path)/\(name)", headers: ["Content-Type": "application/yaml"], body: Array(text.utf8))
    }

    @Test("a scenario that does not fit is refused with the place of each fault")
    func badScenario() {
        let text = "description: Bad\nrecords:\n  notes:\n    - {id: 1}\n    - {id: 2, text: 3}\n  nots: []\n"
        let answer = put("bad", text)
        #expect(answer.status == 422)
        for place in ["scenario.yaml:4:7", "scenario.yaml:5:21", "scenario.yaml:6:3"] {
            #expect(answer.text.contains(place), "\(answer.text)")
        }
    }

    @Test("a scenario that would make too many records is refused at once")
    func tooMany() {
        let text = "description: Many\ngenerate:\n  notes: {count: 1000000000}\n"
        let answer = put("many", text)
        #expect(answer.status == 422)
        #expect(answer.text.contains("'generate' makes more than 20000 records; ask for fewer"), "\(answer.text)")
    }

    @Test(
        "names are as short and plain as of those taken",
        arguments: ["a%0Ab", "a%2Fb", String(repeating: "a", count: 101)])
    func badNames(name: String) {
        let answer = put(name, "description: Fine\n")
        #expect(answer.status == 422, "\(answer.text)")
    }

    @Test("the difference to the seed names created, changed and removed records with their fields")
    func difference() {
        let first = server.list().json[0]
        let id = first?["id"]?.identifier ?? ""
        let none: JSONValue = ["created": [], "changed": [], "removed": []]
        #expect(server.control("GET", "/sandboxes/default/records?diff=seed").json["changes"] == none)
        #expect(server.control("GET", "/sandboxes/default/records").json["changes"] == nil)
        let made = server.add("new").json
        _ = server.control("PATCH", "/sandboxes/default/records/notes/\(id)", ["text": "other"])
        _ = server.send("DELETE", "/notes/2")
        let changes = server.control("GET", "/sandboxes/default/records/notes?diff=seed").json["changes"]
        #expect(changes?["created"]?[0]?["record"]?["text"] == made["text"])
        #expect(
            changes?["changed"] == [
                [
                    "collection": "notes", "id": .string(id),
                    "fields": [["pointer": "/text", "before": first?["text"] ?? .null, "after": "other"]]
                ]
            ])
        #expect(changes?["removed"]?[0]?["id"] == "2")
    }
}

extension ControlledServer {
    func send(_ method: String, _ target: String, headers: HTTPFields, body: [UInt8]) -> MockResponse {
        server.respond(to: MockRequest(method, target, headers: headers, body: body))
    }
}
