import OpenAPISpec
import Synchronization
import TestSupport
import Testing

@testable import MockRuntime

@Suite("The journal")
struct JournalTests {
    @Test("says what was asked and answered, of kept answers too")
    func entries() throws {
        let notes = try JournalFixture()
        for _ in 1...2 { notes.send("GET", "/notes?limit=2", ["X-Trace": "7"]) }
        notes.send("POST", "/notes", body: #"{"text":"Milk"}"#)
        let entries = try notes.entries()
        #expect(entries.compactMap { $0["operation"]?.stringValue } == ["listNotes", "listNotes", "createNote"])
        #expect(entries.compactMap { $0["status"]?.intValue } == [200, 200, 201])
        #expect(entries.compactMap { $0["changed"]?.boolValue } == [false, false, true])
        #expect(entries.allSatisfy { ($0["duration"]?.doubleValue ?? -1) >= 0 })
        let second = try notes.control("/sandboxes/default/requests/2")
        #expect(second["query"] == ["limit": "2"])
        #expect(second["request"] == ["headers": ["X-Trace": "7"], "size": 0])
        #expect(second["response"]?["body"]?.arrayValue?.count == 2)
        let third = try notes.control("/sandboxes/default/requests/3")
        #expect(third["request"]?["body"] == ["text": "Milk"])
        #expect(third["request"]?["size"] == 15)
    }

    @Test("has the sandbox's time, which does not depend on the machine's")
    func time() throws {
        let notes = try JournalFixture { $0.clock = .stepping(DateTime(secondsSince1970: 60)) }
        notes.send("POST", "/notes", body: #"{"text":"Milk"}"#)
        notes.send("GET", "/notes")
        notes.send("GET", "/notes/none")
        notes.send("POST", "/notes", body: "{}")
        #expect(
            try notes.entries().map { $0["at"] } == [
                "1970-01-01T00:01:00Z", "1970-01-01T00:01:01Z", "1970-01-01T00:01:01Z", "1970-01-01T00:01:01Z"
            ])
        #expect(try notes.numbers("?since=1970-01-01T00:01:01Z") == [2, 3, 4])
    }

    @Test(
        "is filtered",
        arguments: [
            ("", [1, 2, 3, 4, 5]), ("?operation=createNote", [2]), ("?operation=GET%20/notes/%7Bid%7D", [3, 4]),
            ("?method=get", [1, 3, 4]), ("?path=/notes", [1, 2]), ("?path=/notes/%7Bid%7D", [3, 4]),
            ("?path=/notes/none", [4]), ("?status=404", [4]), ("?status=4XX", [4]), ("?status=2xx&method=GET", [1, 3]),
            ("?since=3", [4, 5]), ("?since=3&method=GET", [4]), ("?limit=2", [4, 5]), ("?since=99", [])
        ])
    func filters(query: String, numbers: [Int]) throws {
        let notes = try JournalFixture()
        notes.send("GET", "/notes")
        let made = try JSONValue.parse(notes.send("POST", "/notes", body: #"{"text":"Milk"}"#).body)
        notes.send("GET", "/notes/\(made["id"]?.stringValue ?? "")")
        notes.send("GET", "/notes/none")
        notes.send("POST", "/_mock/sandboxes/default/reset")
        #expect(try notes.numbers(query) == numbers)
    }

    @Test("a filter that means nothing is told", arguments: ["since=soon", "status=600", "status=4X", "limit=0"])
    func badFilters(query: String) throws {
        let answer = try JournalFixture().send("GET", "/_mock/sandboxes/default/requests?\(query)")
        #expect(answer.status == 422)
        #expect(answer.text.contains("expected"))
    }

    @Test("holds so many, and its numbers go on when it is emptied")
    func ring() throws {
        let notes = try JournalFixture { $0.journal = 3 }
        for _ in 1...5 { notes.send("GET", "/notes") }
        #expect(try notes.numbers("") == [3, 4, 5])
        #expect(
            notes.send("GET", "/_mock/sandboxes/default/requests/2").text.contains("it holds 3 to 5"))
        #expect(notes.send("DELETE", "/_mock/sandboxes/default/requests").status == 204)
        #expect(try notes.numbers("").isEmpty)
        for _ in 1...4 { notes.send("GET", "/notes") }
        #expect(try notes.numbers("") == [7, 8, 9])
    }

    @Test("a journal of none is told")
    func off() throws {
        let notes = try JournalFixture { $0.journal = 0 }
        notes.send("GET", "/notes")
        for target in ["requests", "requests/1", "requests/stream"] {
            let answer = notes.send("GET", "/_mock/sandboxes/default/\(target)")
            #expect(answer.status == 409)
            #expect(answer.text.contains("start the server without '--journal 0'"))
        }
    }

    @Test("resets stand in it and leave it, also those of a policy")
    func resets() throws {
        let announced = Mutex<[String]>([])
        let notes = try JournalFixture {
            $0.reset = .after(requests: 2)
            $0.announce = { text in announced.withLock { $0.append(text) } }
        }
        for _ in 1...3 { notes.send("GET", "/notes") }
        notes.send("POST", "/_mock/reset")
        notes.send("POST", "/_mock/sandboxes/default/reset", body: #"{"seed":7}"#)
        #expect(
            try notes.entries().compactMap { $0["event"]?.stringValue } == [
                "request", "request", "reset", "request", "reset", "reset"
            ])
        #expect(
            announced.withLock { $0 } == ["reset of the sandbox 'default' of test, as --reset asks after 2 requests"])
    }

    @Test("what the control API did to the world stands in it, what it refused does not")
    func events() throws {
        let notes = try JournalFixture()
        func control(_ method: String, _ path: String, _ body: String? = nil) {
            notes.send(method, "/_mock/sandboxes/default" + path, body: body)
        }
        control("POST", "/snapshots", #"{"name":"early"}"#)
        control("POST", "/records/notes", #"{"text":"Milk"}"#)
        control("POST", "/records/notes", #"{"text":7}"#)
        control("PUT", "/clock", #"{"advance":"P1D"}"#)
        control("PUT", "/clock", #"{"advance":"P9999Y"}"#)
        notes.send("GET", "/notes")
        control("POST", "/snapshots/early/restore")
        control("POST", "/snapshots/late/restore")
        control("POST", "/reset")
        let entries = try notes.control("/sandboxes/default/requests")["entries"]?.arrayValue
        #expect(
            entries?.map { $0["event"]?.stringValue } == ["records", "clock", "request", "restore", "reset"])
        #expect(entries?[1] == ["number": 2, "event": "clock"])
        let filtered = try notes.control("/sandboxes/default/requests?method=GET")["entries"]?.arrayValue
        #expect(filtered?.count == 1)
    }

    @Test("sandboxes have their own; what reaches none is the service's")
    func separate() throws {
        let notes = try JournalFixture()
        notes.send("POST", "/_mock/sandboxes", body: #"{"id":"mine"}"#)
        notes.send("GET", "/notes", ["Mock-Sandbox": "mine"])
        notes.send("GET", "/nots")
        notes.send("GET", "/secret")
        #expect(try notes.numbers("") == [])
        #expect(try notes.control("/sandboxes/mine/requests")["entries"]?.arrayValue?.count == 1)
        let stray = try notes.control("/services/test/requests?status=4XX")["entries"]?.arrayValue ?? []
        #expect(stray.compactMap { $0["status"]?.intValue } == [404, 401])
        #expect(stray.allSatisfy { $0["at"] == nil })
        #expect(try notes.control("/services/test/requests/1")["path"] == "/nots")
        #expect(notes.send("DELETE", "/_mock/services/test/requests").status == 204)
        #expect(try notes.control("/services/test/requests")["entries"] == [])
        #expect(notes.send("GET", "/_mock/services/nope/requests").status == 404)
    }

    @Test("of a long body it holds the beginning and says so")
    func longBodies() throws {
        let notes = try JournalFixture()
        notes.send("POST", "/text", ["Content-Type": "text/plain"], body: String(repeating: "a", count: 100_000))
        let message = try notes.control("/sandboxes/default/requests/1")["request"]
        #expect(message?["body"]?.stringValue?.utf8.count == 65_536)
        #expect(message?["size"] == 100_000)
        #expect(message?["truncated"] == true)
        notes.send("POST", "/notes", body: #"{"text":"\#(String(repeating: "b", count: 70_000))"}"#)
        let response = try notes.control("/sandboxes/default/requests/2")["response"]
        #expect(response?["body"]?.stringValue?.utf8.count == 65_536)
        #expect(response?["truncated"] == true)
    }

    @Test("bodies together are bounded, whatever the number of entries")
    func bytes() throws {
        let notes = try JournalFixture()
        let text = String(repeating: "a", count: 65_536)
        for _ in 1...400 { notes.send("POST", "/text", ["Content-Type": "text/plain"], body: text) }
        #expect(try notes.numbers("").last == 400)
        #expect(try notes.numbers("").count == 256)
    }

    @Test("what breaks the document and is served all the same is told")
    func violations() throws {
        let notes = try JournalFixture()
        notes.send("GET", "/notes?limit=many", ["Prefer": "handling=lenient"])
        #expect(try notes.entries().first?["violations"]?.arrayValue?.count == 1)
    }

    @Test("answers of the control API are those of now, though nothing was asked of it that changes anything")
    func fresh() throws {
        let notes = try JournalFixture()
        for number in 0...2 {
            #expect(try notes.entries().count == number)
            notes.send("GET", "/notes")
        }
    }
}
