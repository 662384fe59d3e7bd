import OpenAPISpec
import Testing

@_spi(Generated) @testable import MockRuntime

@Suite("What code answers is checked against its document")
struct ResponseCheckTests {
    private func response(_ reply: Reply<JSONValue>, _ strictness: Strictness) throws -> MockResponse {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: A pet.
                      content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: integer}}}}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        var bound = BoundDocument<DocumentRecords>(name: "t", document: document)
        bound.read("GET", "/pets") { _ in reply }
        var options = ServingOptions()
        options.responses = strictness
        let server = try MockServer([(Service(name: "t", [bound]), options)])
        return server.respond(to: MockRequest("GET", "/pets"))
    }

    private static let fault = "of GET /pets breaks its document: "

    @Test("strict: a body that breaks its schema is a 500 that names operation and place")
    func body() throws {
        let answer = try response(.ok(["id": "x"]), .strict)
        #expect(answer.status == 500)
        #expect(answer.text.contains("the response 200 " + Self.fault + "'/id' is 'x', expected type integer"))
        #expect(try response(.ok(["id": 1]), .strict).status == 200)
    }

    @Test("strict: so are a status and a media type that are not declared")
    func undeclared() throws {
        let status = try response(.status(418, ["id": 1]), .strict)
        #expect(status.text.contains("the response 418 " + Self.fault + "the status 418 is not declared"))
        let html = MockResponse(status: 200, headers: ["Content-Type": "text/html"], body: Array("<p>".utf8))
        #expect(try response(.response(html), .strict).text.contains("the media type 'text/html' is not declared"))
    }

    @Test("report: it is sent and said in a header field; off: it is sent")
    func lenient() throws {
        let reported = try response(.ok(["id": "x"]), .report)
        #expect(reported.status == 200)
        #expect(reported.headers["mock-violations"]?.contains("'/id' is 'x'") == true)
        #expect(try response(.ok(["id": "x"]), .off).headers["mock-violations"] == nil)
    }
}
