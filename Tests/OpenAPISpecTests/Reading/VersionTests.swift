import OpenAPISpec
import Testing

/// One API as Swagger 2.0, OpenAPI 3.0 and 3.1 write it.
@Suite("Versions of OpenAPI")
struct VersionTests {
    private static let swagger2 = """
        swagger: '2.0'
        info: {title: Shop, version: '1', description: Sells pets}
        host: api.example.com
        basePath: /v1
        schemes: [https, http]
        consumes: [application/json]
        produces: [application/json]
        tags: [{name: pets, description: About pets}]
        security: [{key: []}]
        securityDefinitions:
          key: {type: apiKey, name: X-Key, in: header}
          login: {type: basic}
        paths:
          /pets/{id}:
            parameters:
              - {name: id, in: path, required: true, type: integer, format: int64, minimum: 0, exclusiveMinimum: true}
            get:
              operationId: getPet
              tags: [pets]
              parameters:
                - {name: fields, in: query, type: array, collectionFormat: pipes, items: {type: string}}
                - {name: sizes, in: query, type: array, items: {type: integer}}
                - {name: X-Trace, in: header, description: A trace, type: string, maxLength: 5, default: abc}
                - {name: tags, in: query, type: array, collectionFormat: multi, items: {type: string, enum: [a, b]}}
              responses:
                '200':
                  description: A pet
                  headers: {X-Left: {type: integer, description: What is left}}
                  schema: {$ref: '#/definitions/Pet'}
                  examples: {application/json: {id: 1, name: Rex}}
                '404': {description: None}
            put:
              operationId: putPet
              security: [{key: []}, {login: []}]
              parameters:
                - {name: body, in: body, description: The pet, required: true, schema: {$ref: '#/definitions/Pet'}}
              responses: {'204': {description: Done}}
            post:
              operationId: addPhoto
              consumes: [multipart/form-data]
              security: []
              parameters:
                - {name: caption, in: formData, description: What it shows, type: string, required: true}
                - {name: photo, in: formData, type: file}
                - {name: marks, in: formData, type: array, collectionFormat: csv, items: {type: string}}
              responses: {default: {description: A file, schema: {type: file}}}
        definitions:
          Pet:
            type: object
            required: [id, name]
            properties:
              id: {type: integer, readOnly: true}
              name: {type: string, x-nullable: true}
              kind: {type: string, enum: [cat, dog], x-nullable: true}
              owner: {$ref: '#/definitions/Owner'}
            additionalProperties: false
          Owner: {type: object, additionalProperties: {type: string}, example: {a: b}}
        """

    private static let openAPI30 = """
        openapi: 3.0.3
        info: {title: Shop, version: '1', description: Sells pets}
        servers: [{url: 'https://api.example.com/v1'}, {url: 'http://{host}/v1', variables: {host: {default: api.example.com}}}]
        tags: [{name: pets, description: About pets}]
        security: [{key: []}]
        paths:
          /pets/{id}:
            parameters:
              - name: id
                in: path
                required: true
                schema: {type: integer, format: int64, minimum: 0, exclusiveMinimum: true}
            get:
              operationId: getPet
              tags: [pets]
              parameters:
                - {name: fields, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
                - {name: sizes, in: query, explode: false, schema: {type: array, items: {type: integer}}}
                - {name: X-Trace, in: header, description: A trace, schema: {type: string, maxLength: 5, default: abc}}
                - {name: tags, in: query, schema: {type: array, items: {type: string, enum: [a, b]}}}
              responses:
                '200':
                  description: A pet
                  headers: {X-Left: {description: What is left, schema: {type: integer}}}
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Pet'}
                      example: {id: 1, name: Rex}
                '404': {description: None}
            put:
              operationId: putPet
              security: [{key: []}, {login: []}]
              requestBody:
                description: The pet
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
              responses: {'204': {description: Done}}
            post:
              operationId: addPhoto
              security: []
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [caption]
                      properties:
                        caption: {type: string, description: What it shows}
                        photo: {type: string, format: binary}
                        marks: {type: array, items: {type: string}}
                    encoding: {marks: {style: form, explode: false}}
              responses:
                default: {description: A file, content: {application/json: {schema: {type: string, format: binary}}}}
        components:
          securitySchemes:
            key: {type: apiKey, name: X-Key, in: header}
            login: {type: http, scheme: Basic}
          schemas:
            Pet:
              type: object
              required: [id, name]
              properties:
                id: {type: integer, readOnly: true}
                name: {type: string, nullable: true}
                kind: {type: string, enum: [cat, dog], nullable: true}
                owner: {$ref: '#/components/schemas/Owner'}
              additionalProperties: false
            Owner: {type: object, additionalProperties: {type: string}, example: {a: b}}
        """

    /// What OpenAPI 3.1 writes in another way.
    private static let openAPI31 =
        openAPI30
        .replacing("3.0.3", with: "3.1.0")
        .replacing("minimum: 0, exclusiveMinimum: true", with: "exclusiveMinimum: 0")
        .replacing("{type: string, nullable: true}", with: "{type: [string, 'null']}")
        .replacing(
            "{type: string, enum: [cat, dog], nullable: true}", with: "{type: [string, 'null'], enum: [cat, dog, null]}"
        )
        .replacing("example: {a: b}", with: "examples: [{a: b}]")

    private func outline(_ text: String) throws -> String {
        let reading = DocumentReading.read(text: text, file: "a.yaml")
        #expect(reading.log.diagnostics.map(\.description) == [])
        let outline = DocumentOutline.text(try #require(reading.document))
        return outline.replacing(#", {"x-nullable":true}"#, with: "").replacing(#"{{"x-nullable":true}, "#, with: "{")
    }

    @Test("one API is one model, whatever version it is written in")
    func equivalence() throws {
        let expected = try outline(Self.openAPI31)
        #expect(expected.contains("name: {string, null}"))
        #expect(try outline(Self.openAPI30) == expected)
        #expect(try outline(Self.swagger2) == expected)
    }

    @Test(
        "the version decides how a document is read, and an unknown one is taken for the nearest",
        arguments: [
            ("openapi: 3.0.0", Document.Dialect.openAPI30, 0), ("openapi: 3.0", .openAPI30, 0),
            ("openapi: 3.1.1", .openAPI31, 0), ("openapi: 3.1", .openAPI31, 0), ("openapi: 3.2.0", .openAPI31, 1),
            ("swagger: '2.0'", .swagger2, 0), ("swagger: 2.0", .swagger2, 0), ("swagger: '1.2'", .swagger2, 1)
        ])
    func dialects(head: String, dialect: Document.Dialect, remarks: Int) {
        let reading = DocumentReading.read(text: "\(head)\ninfo: {title: T, version: '1'}\npaths: {}", file: "a.yaml")
        #expect(reading.document?.dialect == dialect)
        #expect(reading.log.diagnostics.count == remarks)
    }

    @Test(
        "null is a value wherever OpenAPI 3.0 documents mean it",
        arguments: [
            ("{type: string, nullable: true}", "{string, null}"),
            ("{nullable: true}", "{}"),
            ("{type: string, enum: [a], nullable: true}", #"{string, null, enum ["a",null]}"#),
            ("{$ref: '#/components/schemas/B', nullable: true}", "{anyOf [<B>, {null}]}"),
            ("{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}", "{anyOf [<B>, {null}]}"),
            (
                "{allOf: [{$ref: '#/components/schemas/B'}, {minLength: 1}], nullable: true, description: D}",
                "{'D', anyOf [{'D', allOf [<B>, {minLength 1}]}, {null}]}"
            ),
            ("{oneOf: [{$ref: '#/components/schemas/B'}], nullable: true}", "{oneOf [<B>, {null}]}"),
            ("{anyOf: [{$ref: '#/components/schemas/B'}], nullable: true}", "{anyOf [<B>, {null}]}"),
            ("{allOf: [{$ref: '#/components/schemas/B'}], nullable: false}", "{allOf [<B>]}")
        ])
    func nullable(source: String, expected: String) throws {
        let text = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {B: {type: string}, A: \(source)}}
            """
        let reading = DocumentReading.read(text: text, file: "a.yaml")
        #expect(!reading.log.hasErrors)
        let outline = DocumentOutline.text(try #require(reading.document))
        #expect(outline.contains("schema | A | \(expected)"))
        let document = try #require(reading.document)
        let schema = try #require(document.namedSchemas.last)
        #expect(document.violations(of: .null, against: schema).isEmpty == !source.contains("false"))
    }
}
