import Testing

@testable import MockGen

@Suite("Operations become functions")
struct RoutesTests {
    @Test("a function has the path's parameters, the query, the body and the reply's type")
    func signature() throws {
        let swift = try Snippet.signatures(
            """
            paths:
              /pets/{pet_id}/{kind}:
                parameters:
                  - {name: pet_id, in: path, required: true, schema: {type: integer}}
                  - {name: kind, in: path, required: true, schema: {type: string, enum: [a, b]}}
                patch:
                  operationId: updatePet
                  summary: Change a pet
                  deprecated: true
                  parameters: [{name: dry_run, in: query, schema: {type: boolean}}]
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
            """)
        #expect(
            swift == """
                /// Change a pet
                /// Deprecated.
                ///
                /// `PATCH /pets/{pet_id}/{kind}`
                func updatePet(
                    petID: Int, kind: API.UpdatePetKind, query: API.UpdatePetQuery, body: RequestBody<API.UpdatePetRequest>,
                    _ call: inout Call<Records>
                ) throws -> Reply<[String]>

                """)
    }

    private static let replies: [(responses: String, type: String)] = [
        ("{'204': {description: Gone}}", "NoContent"), ("{default: {description: Any}}", "JSONValue"),
        (
            "{'201': {description: A, content: {application/json: {schema: {type: integer}}}}, '200': {description: B}}",
            "NoContent"
        ),
        ("{'200': {description: A, content: {text/csv: {schema: {type: string}}}}}", "JSONValue"),
        (
            "{'200': {description: A, content: {application/vnd.x+json; charset=utf-8: {schema: {type: integer}}}}}",
            "Int"
        ),
        ("{2XX: {description: A, content: {application/json: {}}}}", "JSONValue"),
        ("{'200': {description: A, content: {application/json: {schema: {type: [string, 'null']}}}}}", "String?"),
        (
            "{'200': {description: A, content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}",
            "API.GetAResponse"
        )
    ]

    @Test("the reply is the lowest success that has JSON", arguments: replies)
    func reply(responses: String, type: String) throws {
        let swift = try Snippet.signatures("paths: {/a: {get: {operationId: getA, responses: \(responses)}}}")
        #expect(swift.hasSuffix("throws -> Reply<\(type)>\n"))
    }

    @Test("a query parameter that operations share has a type of its own")
    func shared() throws {
        let swift = try Snippet.signatures(
            """
            paths:
              /a:
                parameters: [{name: page, in: query, style: deepObject, schema: {type: object, properties: {size: {type: integer}}}}]
                get: {operationId: getA, responses: {}}
                put: {operationId: putA, responses: {}}
            """)
        #expect(swift.contains("query: API.GetAQuery") && swift.contains("query: API.PutAQuery"))
        let document = try Snippet.document(
            "paths: {/a: {parameters: [{name: page, in: query, schema: {type: string, enum: [x]}}], get: {responses: {}}, put: {responses: {}}}}"
        )
        var builder = APIModelBuilder(document: document, words: Words(initialisms: []))
        #expect(builder.build().declarations.map(\.name) == ["Page", "GetAQuery", "ReplaceAQuery"])
    }
}
