import GeneratedFixtures
import MockRuntime
import Testing

/// Routes of a document that is hard to name, overridden and asked.
@Suite("Generated routes serve")
struct RoutesTests {
    private struct Handlers: NamesRoutes {
        func `default`(
            in: String, class: Int, query2: Double, body2: Bool, call2: Names.Reaction, query: Names.DefaultQuery,
            body: RequestBody<Names.Keywords>, _ call: inout Call<DocumentRecords>
        ) throws -> Reply<Names.Keywords> {
            var keywords = try body.value
            keywords.description = "\(`in`) \(`class`) \(query2) \(body2) \(call2.rawValue) \(query.inout ?? "")"
            return .ok(keywords)
        }
    }

    @Test("an operation gets its typed path, query and body, and its reply is written")
    func override() throws {
        let server = try MockServer(Handlers().service)
        let body = #"{"class":"a","self":"b","object":1}"#
        let response = server.respond(
            to: MockRequest(
                "PUT", "/values/x/7/0.5/true/+1?inout=y", headers: ["Content-Type": "application/json"],
                body: Array(body.utf8)))
        #expect(response.status == 200)
        #expect(response.text == #"{"class":"a","self":"b","object":1,"description":"x 7 0.5 true +1 y"}"#)
    }

    @Test("an operation that is not written answers from the document")
    func generic() throws {
        let server = try MockServer(Handlers().service)
        #expect(server.respond(to: MockRequest("DELETE", "/values/x/7/0.5/true/+1")).status == 204)
    }

    @Test("the embedded document is the document, whatever characters are in it")
    func document() throws {
        let document = try JSONValue.parse(Array(Names.document.description.utf8))
        let text = document["info"]?["description"]?.stringValue ?? ""
        #expect(
            text.hasPrefix(
                ##"Everything here is legal in a document. A literal must not end at """# or \#(here), and"##))
        #expect(document["paths"]?.objectValue?.count == 5)
    }
}
