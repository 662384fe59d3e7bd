import MockRuntime
import TestSupport
import Testing

@Suite("Requests are read tolerantly where HTTP says so")
struct NormalizedRequestTests {
    private let server: DocumentServer

    init() throws {
        server = try DocumentServer(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://example.com/api//v1/'}]
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, bearer: {type: http, scheme: bearer}}}
            paths:
              /pets:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: string}}
                    - {name: X-Color, in: header, schema: {enum: [red]}}
                  responses: {'204': {description: None}}
              /secret: {get: {security: [{key: []}], responses: {'204': {description: None}}}}
              /hidden: {get: {security: [{bearer: []}], responses: {'204': {description: None}}}}
              /double//slash: {get: {responses: {'204': {description: None}}}}
              /closed/: {get: {responses: {'204': {description: None}}}}
              /declared:
                get: {responses: {'204': {description: None}, '400': {description: Bad, content: {application/json: {schema: {type: object, properties: {error: {type: string}}}}}}}}
            """)
    }

    @Test("white space around a header value is not part of it", arguments: ["red", " red", "red\t", " \t red \t "])
    func padding(value: String) {
        #expect(server.send("GET", "/api/v1/pets", ["X-Color": value]).status == 204)
        #expect(server.send("GET", "/api/v1/secret", ["X-Key": value]).status == 204)
        #expect(server.send("GET", "/api/v1/hidden", ["Authorization": "\tBearer \t \(value)"]).status == 204)
        let entry = server.send("GET", "/_mock/sandboxes/default/requests/1").json
        #expect(entry["request"]?["headers"]?["X-Color"] == "red")
    }

    @Test("a value of nothing but white space is empty")
    func blank() { #expect(server.send("GET", "/api/v1/secret", ["X-Key": " \t "]).status == 401) }

    @Test(
        "doubled slashes in a path are one",
        arguments: [
            ("/api/v1/pets", 204), ("//api/v1/pets", 204), ("/api///v1//pets", 204), ("/api/v1/pets?limit=a//b", 204),
            ("/api/v1/double/slash", 204), ("/api/v1/double///slash", 204), ("/api/v1/closed//", 204),
            ("/api/v1/closed", 404), ("/api/v1/p//ets", 404), ("//_mock//health", 200)
        ])
    func slashes(target: String, status: Int) { #expect(server.send("GET", target).status == status) }

    @Test("the query stays as it was sent")
    func slashesInQuery() {
        _ = server.send("GET", "//api/v1/pets?limit=a//b")
        let entry = server.send("GET", "/_mock/sandboxes/default/requests/1").json
        #expect(entry["target"] == "/api/v1/pets?limit=a//b")
    }

    @Test(
        "a malformed percent escape in the query is refused with 400",
        arguments: [
            ("%", "%"), ("%z1", "%z1"), ("a%4", "%4"), ("%41%4g&b", "%4g"), ("100%&b=1", "%&b"), ("%%41", "%%4")
        ])
    func malformedEscapes(value: String, escape: String) {
        let refused = server.send("GET", "/api/v1/pets?limit=\(value)")
        #expect(refused.status == 400)
        #expect(refused.headers["Content-Type"] == "application/problem+json")
        #expect(
            refused.json["detail"]?.stringValue
                == "the query has '\(escape)', expected two hexadecimal digits after '%'; a percent sign is '%25'")
        #expect(server.send("GET", "/api/v1/declared?\(value)").json["error"] == refused.json["detail"])
    }

    @Test("well-formed escapes are read", arguments: ["%25", "%c3%A4", "a%2Fb+c"])
    func escapes(value: String) { #expect(server.send("GET", "/api/v1/pets?limit=\(value)").status == 204) }
}
