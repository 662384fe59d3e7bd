@_spi(Generated) import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: what is recognised")
struct RecognitionTests {
    @Test("a plain resource, and why the rest is none")
    func plain() throws {
        #expect(
            try ResourceFixture(PetsDocument.text).routes == [
                "GET /pets: list of 'pets'", "POST /pets: create one of 'pets'", "DELETE /pets: delete all of 'pets'",
                "GET /pets/{petId}: read one of 'pets' by petId",
                "PUT /pets/{petId}: replace one of 'pets' by petId",
                "PATCH /pets/{petId}: patch one of 'pets' by petId",
                "DELETE /pets/{petId}: delete one of 'pets' by petId",
                "POST /pets/{petId}/feed: empty (no resource: 'feed' shows no records with an id)",
                "GET /health: synthesised (no resource: 'health' shows no records with an id)"
            ])
    }

    @Test("a function that was written goes first, and where it leaves the answer to the document records answer")
    func typed() throws {
        let document = try ResourceFixture(PetsDocument.text).document
        var bound = BoundDocument<DocumentRecords>(name: "pets", document: document)
        let written: JSONValue = ["id": 1, "name": "Written", "species": "cat", "created_at": "2025-01-15T09:00:00Z"]
        bound.read("GET", "/pets/{petId}") { call -> Reply<JSONValue> in
            let id: Int = try call.path("petId")
            return id == 1 ? .ok(written) : .generic
        }
        let server = try MockServer(Service(name: "pets", [bound]))
        #expect(server.respond(to: MockRequest("GET", "/pets/1")).body == written.jsonBytes)
        #expect(try JSONValue.parse(server.respond(to: MockRequest("GET", "/pets/2")).body)["id"] == 2)
        #expect(server.respond(to: MockRequest("GET", "/pets/9")).status == 404)
        #expect(server.engines[0].routes.map(\.answeredBy).contains("typed, else read one of 'pets' by petId"))
    }

    private static let thing = "{type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}"

    private static let numbered =
        "{type: object, required: [number], properties: {id: {type: integer}, number: {type: integer}}}"

    private static func ok(_ schema: String) -> String {
        "responses: {'200': {description: OK, content: {application/json: {schema: \(schema)}}}}"
    }

    /// Paths with operations to what they are answered by.
    static let table: [(paths: String, routes: [String])] = [
        (
            "  /things/{slug}: {get: {\(ok("{type: object, properties: {slug: {type: string}, id: {type: integer}}}"))}}",
            ["GET /things/{slug}: read one of 'things' by slug"]
        ),
        (
            "  /things:\n    get: {\(ok("{type: object, properties: {results: {type: array, items: \(thing)}, total: {type: integer}}}"))}",
            ["GET /things: list of 'things'"]
        ),
        (
            "  /things:\n    get: {\(ok("{type: array, items: {type: string}}"))}",
            ["GET /things: synthesised (no resource: 'things' shows no records with an id)"]
        ),
        (
            "  /issues/{issue_number}:\n    get: {\(ok(numbered))}\n"
                + "    post: {requestBody: {content: {application/json: {schema: {type: object}}}}, \(ok(numbered))}",
            [
                "GET /issues/{issue_number}: read one of 'issues' by issue_number",
                "POST /issues/{issue_number}: patch one of 'issues' by issue_number"
            ]
        ),
        (
            // A list of the same schema elsewhere is another view; an answer that shows one record is none.
            "  /pets/{petId}: {get: {\(ok(thing))}}\n  /found: {get: {\(ok("{type: array, items: \(thing)}"))}}\n"
                + "  /pets/{petId}/feed: {post: {\(ok(thing))}}",
            [
                "GET /pets/{petId}: read one of 'pets' by petId", "GET /found: list of 'found'",
                "POST /pets/{petId}/feed: synthesised (no resource: 'feed' shows no records with an id)"
            ]
        ),
        (
            "  /things:\n    get: {x-mock: false, \(ok("{type: array, items: \(thing)}"))}",
            ["GET /things: synthesised (no resource: x-mock: false)"]
        ),
        (
            "  /things:\n    x-mock: false\n    get: {\(ok("{type: array, items: \(thing)}"))}",
            ["GET /things: synthesised (no resource: x-mock: false)"]
        ),
        (
            "  /things:\n    get: {\(ok("{type: array, items: \(thing)}"))}\n"
                + "  /recent-stuff:\n    get: {x-mock: {collection: things, action: list}, \(ok("{type: array, items: \(thing)}"))}\n"
                + "  /wipe:\n    post: {x-mock: {collection: things, action: deleteAll}, responses: {'204': {description: Gone}}}\n"
                + "  /odd:\n    post: {x-mock: {collection: things, action: paint}, responses: {'204': {description: Gone}}}",
            [
                "GET /things: list of 'things'", "GET /recent-stuff: list of 'things'",
                "POST /wipe: delete all of 'things'",
                "POST /odd: empty (no resource: x-mock has the action 'paint', expected one of list, create, read, replace, "
                    + "patch, delete, deleteAll)"
            ]
        )
    ]

    @Test("by paths and schemas, and by x-mock", arguments: table)
    func recognised(_ paths: String, _ routes: [String]) throws {
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths
        #expect(try ResourceFixture(text).routes == routes)
    }
}
