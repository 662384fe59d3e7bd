import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("What was expected of the journal")
struct VerifyTests {
    private static func notes() throws -> JournalFixture {
        let notes = try JournalFixture()
        notes.send("GET", "/notes?limit=2", ["X-Trace": "7"])
        notes.send("POST", "/notes", body: #"{"text":"Milk","tags":[{"name":"food","colour":"white"}]}"#)
        notes.send("POST", "/notes", body: #"{"text":"Bread"}"#)
        notes.send("GET", "/notes/none")
        return notes
    }

    @Test(
        "is found",
        arguments: [
            (#"{}"#, [1, 2, 3, 4]), (#"{"operation":"createNote"}"#, [2, 3]),
            (#"{"operation":"createNote","count":2}"#, [2, 3]),
            (#"{"operation":"createNote","body":{"text":"Bread"},"count":1,"match":"exact"}"#, [3]),
            (#"{"body":{"tags":[{"name":"food"}]}}"#, [2]), (#"{"method":"post","path":"/notes","atMost":2}"#, [2, 3]),
            (#"{"path":"/notes/{id}","pathParameters":{"id":"none"},"status":404}"#, [4]),
            (#"{"status":"4XX","count":1}"#, [4]), (#"{"query":{"limit":2},"headers":{"x-trace":"7"}}"#, [1]),
            (#"{"query":{"limit":"2"},"match":"exact"}"#, [1]),
            (#"{"operation":"createNote","since":2,"count":1}"#, [3]), (#"{"method":"DELETE","count":0}"#, []),
            (#"{"method":"DELETE","atMost":3}"#, []), (#"{"method":"GET","atLeast":2,"atMost":2}"#, [1, 4])
        ])
    func found(expectation: String, numbers: [Int]) throws {
        let (status, json) = try Self.notes().verify(expectation)
        #expect(status == 200, "\(json.jsonText)")
        #expect(json["numbers"]?.arrayValue?.compactMap(\.intValue) == numbers)
        #expect(json["matched"]?.intValue == numbers.count)
    }

    @Test(
        "or the nearest miss is told, with what differs",
        arguments: [
            (
                #"{"operation":"createNote","body":{"text":"Milk","tags":[{"colour":"red"}]}}"#, 2,
                #"[{"pointer":"/request/body/tags/0/colour","expected":"red","found":"white"}]"#
            ),
            (
                #"{"operation":"createNote","body":{"text":"Milk"},"match":"exact"}"#, 2,
                #"[{"pointer":"/request/body/tags","found":[{"name":"food","colour":"white"}]}]"#
            ),
            (
                #"{"operation":"createNote","body":{"text":"Bread","done":true},"status":201}"#, 3,
                #"[{"pointer":"/request/body/done","expected":true}]"#
            ),
            (
                #"{"operation":"listNotes","query":{"limit":3},"headers":{"X-Other":"1"}}"#, 1,
                #"[{"pointer":"/query/limit","expected":"3","found":"2"},{"pointer":"/request/headers/X-Other","expected":"1"}]"#
            ),
            (
                #"{"operation":"listNotes","body":{}}"#, 1, #"[{"pointer":"/request/body","expected":{}}]"#
            ),
            (
                #"{"path":"/notes/{id}","pathParameters":{"id":"one"},"status":200}"#, 4,
                #"[{"pointer":"/pathParameters/id","expected":"one","found":"none"},{"pointer":"/response/status","expected":200,"found":404}]"#
            ),
            (
                #"{"method":"PUT","path":"/notes/{id}"}"#, 4, #"[{"pointer":"/method","expected":"PUT","found":"GET"}]"#
            )
        ])
    func missed(expectation: String, nearest: Int, differences: String) throws {
        let (status, json) = try Self.notes().verify(expectation)
        #expect(status == 417)
        #expect(json["matched"] == 0)
        #expect(json["nearest"]?["number"]?.intValue == nearest)
        #expect(json["nearest"]?["differences"]?.jsonText == differences)
        let detail = try #require(json["detail"]?.stringValue)
        #expect(
            detail.hasPrefix(
                "of 4 requests to the sandbox 'default' none matched, expected at least 1; the nearest is number \(nearest), "
            ))
    }

    @Test("too many are listed, too few come with the nearest miss")
    func numbers() throws {
        let notes = try Self.notes()
        let many = try notes.verify(#"{"operation":"createNote","count":1}"#).json
        #expect(many["detail"]?.stringValue?.hasSuffix("2 matched, expected exactly 1; these did: 2, 3") == true)
        #expect(many["nearest"] == nil)
        let few = try notes.verify(#"{"operation":"createNote","body":{"text":"Milk"},"atLeast":2}"#).json
        #expect(few["matched"] == 1)
        #expect(few["nearest"]?["number"] == 3)
        let none = try JournalFixture().verify("{}").json
        #expect(none["detail"] == "of 0 requests to the sandbox 'default' none matched, expected at least 1")
    }

    @Test("an operation that does not exist is told instead of not found")
    func unknownOperation() throws {
        let notes = try Self.notes()
        let (status, json) = try notes.verify(#"{"operation":"createNotes","count":0}"#)
        #expect(status == 422)
        #expect(json["detail"] == "there is no operation 'createNotes'; did you mean 'createNote'?")
        #expect(notes.send("GET", "/_mock/sandboxes/default/requests?operation=createNotes").status == 422)
    }

    @Test("what the journal has let go of is not taken for what did not happen")
    func forgotten() throws {
        let notes = try JournalFixture { $0.journal = 2 }
        for _ in 1...3 { notes.send("GET", "/notes") }
        let (status, json) = try notes.verify(#"{"operation":"listNotes","count":2}"#)
        #expect(status == 409)
        #expect(json["detail"]?.stringValue?.contains("behind number 1 only") == true, "\(json.jsonText)")
        #expect(try notes.verify(#"{"operation":"createNote","count":0}"#).status == 409)
        #expect(try notes.verify(#"{"operation":"listNotes","atLeast":3}"#).status == 409)
        #expect(try notes.verify(#"{"operation":"listNotes","atLeast":2}"#).status == 200)
        #expect(try notes.verify(#"{"operation":"listNotes","count":2,"since":1}"#).status == 200)
    }

    @Test(
        "an expectation that means nothing is told",
        arguments: [
            #"{"count":1,"atLeast":1}"#, #"{"atLeast":3,"atMost":1}"#, #"{"count":1e20}"#, #"{"since":1e20}"#,
            #"{"status":"often"}"#, #"{"status":700}"#, #"{"cuont":1}"#, "[]",
            #"{"match":"like"}"#
        ])
    func bad(expectation: String) throws {
        let (status, json) = try JournalFixture().verify(expectation)
        #expect(status == 422)
        #expect(json["detail"]?.stringValue?.contains("expected") == true)
    }
}
