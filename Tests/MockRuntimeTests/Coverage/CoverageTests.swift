import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("Coverage")
struct CoverageTests {
    private static func operation(_ name: String, _ notes: JournalFixture) throws -> JSONValue {
        let all = try notes.control("/coverage")["operations"]?.arrayValue ?? []
        return try #require(all.first { $0["operation"]?.stringValue == name })
    }

    private static func seen(_ operation: JSONValue) -> [String] {
        (operation["fields"]?.arrayValue ?? []).filter { $0["seen"] == true }.compactMap { $0["field"]?.stringValue }
    }

    @Test("says which operations, statuses, parameters and fields were exercised")
    func everything() throws {
        let notes = try JournalFixture()
        let before = try notes.control("/coverage")["summary"]
        #expect(before?["operations"] == ["covered": 0, "total": 5, "percent": 0])
        #expect(before?["statuses"] == ["covered": 0, "total": 6, "percent": 0])
        #expect(before?["parameters"] == ["covered": 0, "total": 2, "percent": 0])
        notes.send("POST", "/notes", body: #"{"text":"Milk","tags":[{"name":"food"}]}"#)
        for _ in 1...3 { notes.send("GET", "/notes?limit=50") }
        notes.send("GET", "/notes/none")
        notes.send("GET", "/notes?limit=x")

        let list = try Self.operation("listNotes", notes)
        #expect(list["requests"] == 4)
        #expect(
            list["statuses"] == [
                ["status": "200", "declared": true, "requests": 3], ["status": "422", "declared": false, "requests": 1]
            ])
        #expect(
            list["parameters"] == [
                ["in": "query", "name": "limit", "sent": true], ["in": "header", "name": "X-Trace", "sent": false]
            ])
        let create = try Self.operation("createNote", notes)
        #expect(
            create["fields"]?.arrayValue?.compactMap { $0["field"]?.stringValue } == [
                "id", "text", "tags", "tags[].name", "tags[].colour", "password"
            ])
        #expect(Self.seen(create) == ["id", "text", "tags", "tags[].name"])
        let one = try Self.operation("GET /notes/{id}", notes)
        #expect(one["statuses"]?[1] == ["status": "404", "declared": true, "requests": 1])
        let summary = try notes.control("/coverage?service=test")["summary"]
        #expect(summary?["operations"] == ["covered": 3, "total": 5, "percent": 60])
        #expect(summary?["parameters"] == ["covered": 1, "total": 2, "percent": 50])
    }

    @Test("counts anew after a reset, also what was kept")
    func reset() throws {
        let notes = try JournalFixture()
        for _ in 1...2 { notes.send("GET", "/notes?limit=1") }
        #expect(notes.send("DELETE", "/_mock/coverage").status == 204)
        #expect(try Self.operation("listNotes", notes)["requests"] == 0)
        notes.send("GET", "/notes?limit=1")
        let list = try Self.operation("listNotes", notes)
        #expect(list["requests"] == 1)
        #expect(list["parameters"]?[0]?["sent"] == true)
        #expect(!Self.seen(list).isEmpty)
    }

    @Test("of a service that is not there is told")
    func unknown() throws {
        #expect(try JournalFixture().send("GET", "/_mock/coverage?service=nope").status == 404)
    }

    @Test(
        "fields are found in any JSON, and a schema inside itself ends",
        arguments: [
            (#"{"name":"a","child":{"name":"b","child":{"name":"c"}}}"#, ["name", "child"]),
            (#"{"other":{"name":"a"},"list":[1,"}",{"name":"\"x"}],"name":null}"#, ["name"]),
            (#" [ ] "#, []), (#"{"na"#, []), (#"{"child":[{"name":1}]}"#, ["child"]), ("", []), (#"{"x":"\"#, []),
            (#"{"child" : {"kind":"a"} , "name":1}"#, ["name", "child", "child.kind"])
        ])
    func scanning(json: String, fields: [String]) throws {
        let reading = DocumentReading.read(
            text: """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Node:
                      type: object
                      properties: {name: {type: string}, child: {$ref: '#/components/schemas/Child'}, hidden: {type: string, writeOnly: true}}
                    Child:
                      allOf: [{$ref: '#/components/schemas/Node'}, {properties: {kind: {type: string}}}]
                """, file: "t.yaml")
        let document = try #require(reading.document)
        let tree = FieldTree(document.namedSchemas.first, in: document)
        #expect(tree.paths == ["name", "child", "child.kind"])
        var coverage = FieldCoverage(tree)
        coverage.note(Array(json.utf8))
        #expect(zip(tree.paths, coverage.isSeen).filter(\.1).map(\.0) == fields)
    }
}
