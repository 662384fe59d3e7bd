import OpenAPISpec
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
        ("{'200': {description: A, content: {text/csv: {schema: {type: string}}}}}", "String"),
        ("{'200': {description: A, content: {application/pdf: {}}}}", "JSONValue"),
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

    @Test(
        "only an operation that writes can change the call",
        arguments: [
            ("get: {operationId: a, responses: {}}", "_ call: Call<Records>"),
            ("head: {operationId: a, responses: {}}", "_ call: Call<Records>"),
            ("post: {operationId: a, responses: {}}", "_ call: inout Call<Records>"),
            ("post: {operationId: a, x-mock-effect: read, responses: {}}", "_ call: Call<Records>"),
            ("get: {operationId: a, x-mock-effect: write, responses: {}}", "_ call: inout Call<Records>")
        ])
    func effect(operation: String, argument: String) throws {
        let swift = try Snippet.signatures("paths: {/a: {\(operation)}}")
        #expect(swift.contains("func a(\(argument)) throws"))
    }

    @Test("header parameters and cookies are models beside the query, those that are required not optional")
    func headers() throws {
        let yaml = """
            paths:
              /a:
                get:
                  operationId: getA
                  parameters:
                    - {name: page, in: query, required: true, schema: {type: integer}}
                    - {name: X-Tenant, in: header, required: true, schema: {type: string}}
                    - {name: Accept, in: header, schema: {type: string}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                    - {name: theme, in: cookie, schema: {type: string}}
                  responses: {}
            """
        #expect(
            try Snippet.signatures(yaml).contains(
                "query: API.GetAQuery, headers: API.GetAHeaders, cookies: API.GetACookies, _ call: Call<Records>"))
        var builder = APIModelBuilder(document: try Snippet.document(yaml), words: Words(initialisms: []))
        var writer = SourceWriter()
        ModelsEmitter.emit(builder.build().declarations, to: &writer)
        #expect(writer.text.contains("public var page: Int\n"))
        #expect(writer.text.contains("public var xTenant: String\n    public var xTrace: String?\n"))
        #expect(!writer.text.contains("accept"))
    }

    @Test(
        "code that reads the request itself is given nothing but the path, and nothing is generated for the rest",
        arguments: [
            "x-mock-input: raw\npaths:\n  /a/{id}:\n    put:", "paths:\n  /a/{id}:\n    put:\n      x-mock-input: raw"
        ])
    func raw(start: String) throws {
        let yaml = """
            \(start)
                  operationId: putA
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: q, in: query, schema: {type: object, properties: {a: {type: string}}}}
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewA'}}}}
                  responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
            components:
              schemas:
                NewA: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, a: {$ref: '#/components/schemas/A'}}}
                Kind: {type: string, enum: [x, y]}
                A: {type: object, properties: {id: {type: string}}}
            """
        #expect(
            try Snippet.signatures(yaml).contains(
                "func putA(id: String, _ call: inout Call<Records>) throws -> Reply<API.A>"))
        var builder = APIModelBuilder(document: try Snippet.document(yaml), words: Words(initialisms: []))
        #expect(builder.build().declarations.map(\.name) == ["Kind", "A"])
    }

    @Test("failures have types, named by their response or by the operation and the status")
    func failures() throws {
        let document = try Snippet.document(
            """
            paths:
              /a:
                get:
                  operationId: getA
                  responses:
                    '200': {description: OK}
                    '404': {$ref: '#/components/responses/Problem'}
                    '409': {description: Taken, content: {application/json: {schema: {type: object, properties: {by: {type: string}}}}}}
            components:
              responses:
                Problem: {description: Wrong, content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}}
            """)
        var builder = APIModelBuilder(document: document, words: Words(initialisms: []))
        #expect(builder.build().declarations.map(\.name) == ["Problem", "GetA409"])
    }

    @Test("a word that an extension does not know is an error at its place")
    func unknownWords() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            x-mock-input: row
            paths: {/a: {get: {x-mock-effect: 1, responses: {'200': {description: OK}}}}}
            """
        let reading = DocumentReading.read(text: text, file: "t.yaml")
        let errors = reading.log.diagnostics.filter { $0.severity == .error }.map(\.description)
        #expect(
            errors == [
                "t.yaml:3:15: error: 'x-mock-input' is 'row', expected typed or raw",
                "t.yaml:4:35: error: 'x-mock-effect' is the number 1, expected read or write"
            ])
    }

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
