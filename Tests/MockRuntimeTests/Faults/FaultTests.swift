import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: faults")
struct FaultTests {
    private let server: ControlledServer
    private let path = "/sandboxes/default/faults"

    init() throws { server = try Notes.server() }

    /// The id of a new fault.
    @discardableResult
    private func add(_ fault: JSONValue) -> String? {
        let answer = server.control("POST", path, fault)
        #expect(answer.status == 201, "\(answer.text)")
        return answer.json["id"]?.stringValue
    }

    @Test("a fault answers in the shape that the operation declares, else with problem details")
    func status() {
        add(["operation": "listNotes", "status": 503])
        add(["operation": "GET /notes/{id}", "status": 503])
        let declared = server.list()
        #expect(declared.status == 503)
        #expect(declared.text == #"{"error":"the fault 'fault-1' answers this call"}"#)
        let general = server.send("GET", "/notes/1")
        #expect(general.status == 503)
        #expect(general.headers["Content-Type"] == "application/problem+json")
        #expect(server.send("DELETE", "/notes/1").status == 204)
    }

    @Test("a fault may bring its own body and header fields")
    func ownBody() {
        add(["status": 418, "body": ["short": true], "headers": ["X-Pot": "tea"]])
        let answer = server.list()
        #expect(answer.status == 418)
        #expect(answer.text == #"{"short":true}"#)
        #expect(answer.headers["X-Pot"] == "tea")
    }

    @Test(
        "which calls are hit",
        arguments: [
            ([:], [503, 503, 503, 503]), (["nth": 2], [200, 503, 200, 200]), (["next": 2], [503, 503, 200, 200]),
            (["probability": 0], [200, 200, 200, 200]), (["probability": 1], [503, 503, 503, 503]),
            (["method": "POST"], [200, 200, 200, 200]), (["path": "/notes"], [503, 503, 503, 503]),
            (["path": "/no*", "next": 1], [503, 200, 200, 200]), (["path": "/notes/{id}"], [200, 200, 200, 200])
        ] as [([String: JSONValue], [Int])])
    func calls(which: [String: JSONValue], statuses: [Int]) {
        var fault: JSONValue = ["status": 503]
        for (key, value) in which { fault[key] = value }
        add(fault)
        #expect((0..<4).map { _ in server.list().status } == statuses)
    }

    @Test("a probability is seeded: the same seed hits the same calls")
    func probability() throws {
        func statuses(_ seed: Int) throws -> [Int] {
            let server = try Notes.server()
            _ = server.control(
                "POST", path, ["status": 503, "probability": 0.5, "seed": .number(JSONNumber(seed))])
            return (0..<40).map { _ in server.list().status }
        }
        let first = try statuses(7)
        #expect(try first == statuses(7))
        #expect(try first != statuses(8))
        #expect((8...32).contains(first.count { $0 == 503 }))
    }

    @Test("faults tell how often each was met and hit")
    func counts() {
        add(["operation": "listNotes", "status": 503, "nth": 2])
        _ = (0..<3).map { _ in server.list() }
        _ = server.add("not met")
        #expect(
            server.control("GET", path).json == [
                "faults": [
                    [
                        "id": "fault-1", "fault": ["operation": "listNotes", "nth": 2, "status": 503], "matched": 3,
                        "fired": 1, "remaining": 0
                    ]
                ]
            ])
    }

    @Test("an operation whose answer is replaced is not carried out, unless the fault says so")
    func carriedOut() {
        let count = server.list().json.arrayValue?.count ?? 0
        add(["operation": "addNote", "status": 500, "nth": 1])
        add(["operation": "addNote", "connection": "reset", "carriedOut": true])
        #expect(server.add("lost").status == 500)
        #expect(server.list().json.arrayValue?.count == count)
        #expect(server.add("kept").delivery.ending == .reset)
        #expect(server.list().json.arrayValue?.count == count + 1)
    }

    @Test(
        "how the answer is sent",
        arguments: [
            (["delay": 250], "delay 0.25 s"), (["bytesPerSecond": 10], "10 bytes/s"),
            (["truncateAfter": 5], "truncated(after: 5)"), (["connection": "empty"], "empty"),
            (["connection": "reset"], "reset")
        ] as [(JSONValue, String)])
    func delivery(fault: JSONValue, expected: String) {
        add(fault)
        let delivery = server.list().delivery
        var found: [String] = []
        if delivery.delay > .zero { found.append("delay \(delivery.delay / .seconds(1)) s") }
        if let pace = delivery.bytesPerSecond { found.append("\(pace) bytes/s") }
        if delivery.ending != .complete { found.append("\(delivery.ending)") }
        #expect(found == [expected])
        #expect(server.control("DELETE", path).status == 204)
        #expect(server.list().delivery == Delivery())
    }

    @Test("a malformed body is JSON that breaks off")
    func malformed() {
        let whole = server.list().text
        add(["malformed": true])
        #expect(server.list().text == String(whole.dropLast()))
    }

    @Test("a spread delay stays in its range and is seeded")
    func spread() throws {
        func delays() throws -> [Duration] {
            let server = try Notes.server()
            _ = server.control("POST", path, ["delay": 100, "spread": 50])
            return (0..<20).map { _ in server.list().delivery.delay }
        }
        let first = try delays()
        #expect(try first == delays())
        #expect(first.allSatisfy { (.milliseconds(100)...(.milliseconds(150))).contains($0) })
        #expect(Set(first).count > 5)
    }

    @Test("faults are removed one by one, all at once, and by a reset; other sandboxes never see them")
    func removal() {
        _ = server.control("POST", "/sandboxes", ["id": "other"])
        let id = add(["status": 503]) ?? ""
        #expect(server.list(in: "other").status == 200)
        #expect(server.control("GET", "\(path)/\(id)").json["id"] == "fault-1")
        #expect(server.control("DELETE", "\(path)/\(id)").status == 204)
        #expect(server.control("DELETE", "\(path)/\(id)").status == 404)
        add(["status": 503])
        _ = server.control("POST", "/sandboxes/default/reset")
        #expect(server.list().status == 200)
        #expect(server.control("GET", path).json == ["faults": []])
    }

    @Test(
        "what is no fault is refused with a hint",
        arguments: [
            (["operation": "listNote", "status": 503], "did you mean 'listNotes'?"), (["status": 99], "200"),
            (["nth": 0], "1"), (["probability": 2], "1"), ([:], "1 properties or more"), (["explode": true], "explode")
        ] as [(JSONValue, String)])
    func refused(fault: JSONValue, hint: String) {
        let answer = server.control("POST", path, fault)
        #expect(answer.status == 422)
        #expect(answer.text.contains(hint), "\(answer.text)")
    }

    @Test(
        "a fault that cannot do what it says is refused",
        arguments: [
            (["operation": "listNotes"], "it breaks nothing"), (["next": 3], "it breaks nothing"),
            (["malformed": false], "it breaks nothing"), (["body": "x"], "the property 'status' beside 'body'"),
            (["nth": 1, "next": 1, "status": 500], "exclude each other"),
            (["path": "/notes?x=1", "status": 500], "expected text that matches ^/[^?]*$"),
            (["operation": "listNote", "status": 500], "did you mean 'listNotes'?"),
            (["path": "/nobody", "status": 500], "no operation of 'notes' is called with its"),
            (["path": "/notes/{idd}/x", "status": 500], "no operation of 'notes' is called with its"),
            (["operation": "listNotes", "method": "POST", "status": 500], "no operation of 'notes' is called with its"),
            (["headers": ["Content-Length": "7"]], "'headers' has 'Content-Length', which the server writes"),
            (["headers": ["transfer-encoding": "chunked"]], "'headers' has 'transfer-encoding', which the server"),
            (["headers": ["A B": "x"]], "A B"), (["headers": ["X": "a\r\nb: c"]], "'/headers/X' is")
        ] as [(JSONValue, String)])
    func refused(fault: JSONValue, reason: String) {
        let answer = server.control("POST", path, fault)
        #expect(answer.status == 422)
        #expect(answer.json["detail"]?.stringValue?.contains(reason) == true, "\(answer.text)")
    }

    @Test(
        "what could be called can be broken",
        arguments: [
            ["path": "/notes/7"], ["path": "/notes/{id}"], ["path": "/notes/*"], ["method": "HEAD"],
            ["operation": "GET /notes", "path": "/notes", "method": "GET"]
        ] as [JSONValue])
    func accepted(which: JSONValue) {
        var fault = which
        fault["status"] = 500
        #expect(server.control("POST", path, fault).status == 201)
    }

    @Test("an answer without content says nothing of one")
    func noContent() {
        add(["status": 204])
        #expect(server.list().headers["Content-Type"] == nil)
        #expect(server.list().body.isEmpty)
    }

    @Test("a path as the document has it stands for all of them; a proxy's page is given as it is")
    func templateAndText() {
        add(["path": "/notes/{id}", "status": 502, "body": "<h1>Bad</h1>", "headers": ["Content-Type": "text/html"]])
        #expect(server.list().status == 200)
        let answer = server.send("GET", "/notes/2")
        #expect(answer.status == 502)
        #expect(answer.text == "<h1>Bad</h1>")
        #expect(answer.headers["Content-Type"] == "text/html")
    }
}
