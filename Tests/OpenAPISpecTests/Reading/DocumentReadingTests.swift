import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite("Reading documents")
struct DocumentReadingTests {
    private func read(_ text: String, files: [String: String] = [:]) -> DocumentReading {
        DocumentReading.read(text: text, file: "api/a.yaml", loader: .memory(files))
    }

    @Test("security of an operation wins over the document's; an empty list and an empty alternative need nothing")
    func security() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            security: [{key: []}]
            paths:
              /a:
                get: {operationId: a, responses: {}}
                put: {operationId: b, security: [], responses: {}}
                post: {operationId: c, security: [{}, {key: [], login: [read, write]}], responses: {}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: k}
                login: {type: oauth2, flows: {}}
                bearer: {type: http, scheme: Bearer}
                other: {type: openIdConnect, openIdConnectUrl: 'https://example.com/id'}
                tls: {type: mutualTLS}
            """
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        let needed = document.operations.map { $0.security.map { $0.schemes.map { "\($0.name)\($0.scopes)" } } }
        #expect(needed == [[["key[]"]], [], [[], ["key[]", #"login["read", "write"]"#]]])
        #expect(
            document.securitySchemes.map(\.kind) == [
                .apiKey(name: "k", place: .query), .oauth2, .http(scheme: "bearer"),
                .openIDConnect(url: "https://example.com/id"), .mutualTLS
            ])
    }

    @Test("servers are the operation's, else the path's, else the document's, variables replaced by their defaults")
    func servers() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://{host}:{port}/{v}', variables: {host: {default: example.com}, port: {default: 8443}, v: {default: v1}}}]
            paths:
              /a:
                servers: [{url: /path}]
                get: {operationId: a, responses: {}}
                put: {operationId: b, servers: [{url: /own}], responses: {}}
              /b: {get: {operationId: c, responses: {}}}
            """
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let servers = try #require(reading.document).operations.map { $0.servers.map(\.url) }
        #expect(servers == [["/path"], ["/own"], ["https://example.com:8443/v1"]])
    }

    @Test("an operation's parameter replaces the path's of the same name and place, and one that is missing is text")
    func parameters() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a/{id}/{missing}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: id, in: query, schema: {type: string}}
                  - {name: Accept, in: header, schema: {type: string}}
                get:
                  operationId: a
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {}
            """
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.location.line) == [9])
        let document = try #require(reading.document)
        let found = try document.operations[0].parameters.map { parameter in
            "\(parameter.place) \(parameter.name) \(parameter.isRequired) \(document[try #require(parameter.schema)].types[0])"
        }
        #expect(found == ["query id false string", "path id true integer", "path missing true string"])
    }

    @Test("external values are read from the document's folder, JSON as such, all else as text")
    func externalValues() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200':
                      description: ok
                      content:
                        application/json:
                          examples: {one: {externalValue: more/one.json}, two: {externalValue: ./two%20.txt}, three: {externalValue: no.json}}
            """
        let reading = read(text, files: ["api/more/one.json": "[1.50]", "api/two .txt": "two: 2"])
        let examples = try #require(reading.document?.operations[0].responses[0].content[0].examples)
        #expect(examples.map(\.name) == ["one", "two"])
        #expect(examples.map(\.value.jsonText) == ["[1.50]", #""two: 2""#])
        #expect(reading.files == ["api/a.yaml", "api/more/one.json", "api/two .txt"])
        #expect(reading.log.diagnostics.map(\.message).allSatisfy { $0.contains("'no.json' is not a readable file") })
        let again = DocumentReading.read(text: try #require(reading.bundle()), file: "b.json")
        #expect(again.document?.operations[0].responses[0].content[0].examples.map(\.value) == examples.map(\.value))
    }

    @Test("examples need not have what goes the other way only")
    func directions() {
        let text = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {password: p}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {id: 1}}}}
                    '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {password: p}}}}
            components:
              schemas:
                A:
                  type: object
                  required: [id, password]
                  properties: {id: {type: integer, readOnly: true}, password: {type: string, writeOnly: true}}
                  example: {id: 1}
            """
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.location.line) == [10])
        #expect(DocumentReading.read(text: text, file: "a.yaml", checksExamples: false).log.diagnostics.isEmpty)
    }

    @Test("keywords of JSON Schema 2020-12 are read, and those of its older drafts that still occur")
    func keywords() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                A:
                  type: [object, array, string]
                  const: {a: 1.0}
                  prefixItems: [{type: string}, false]
                  items: false
                  contains: {const: 1}
                  minContains: 1
                  maxContains: 2
                  unevaluatedItems: {type: 'null'}
                  patternProperties: {'^x': {type: integer}}
                  propertyNames: {maxLength: 3}
                  unevaluatedProperties: false
                  dependentRequired: {a: [b]}
                  dependentSchemas: {a: {required: [c]}}
                  if: {required: [a]}
                  then: {minProperties: 2}
                  else: {maxProperties: 1}
                  not: {const: 3}
                  contentEncoding: base64
                  contentMediaType: image/png
                  examples: [1, {b: 2}]
                  x-own: {z: 1, a: 2}
                  xml: {name: a, attribute: true}
                Old:
                  items: [{type: string}]
                  additionalItems: {type: integer}
                  dependencies: {a: [b], c: {required: [d]}}
                  exclusiveMinimum: 5
                  definitions: {X: {type: string}}
                  properties: {definitions: {type: object, properties: {y: {$ref: '#/components/schemas/Old/definitions/X'}}}}
            """
        let reading = DocumentReading.read(text: text, file: "a.yaml", checksExamples: false)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let outline = DocumentOutline.text(try #require(reading.document))
        #expect(
            outline.contains(
                """
                schema | A | {examples [1,{"b":2}], XML(name: Optional("a"), namespace: nil, prefix: nil, isAttribute: true, \
                isWrapped: false), {"x-own":{"z":1,"a":2}}, object, array, string, const {"a":1.0}, minContains 1, \
                maxContains 2, encoding base64, media image/png, a requires ["b"], /^x/: {integer}, \
                a needs {required ["c"]}, items false, contains {const 1}, unevaluatedItems {null}, unevaluated false, \
                names {maxLength 3}, not {const 3}, if {required ["a"]}, then {minProperties 2}, else {maxProperties 1}, \
                prefix [{string}, false]}
                """))
        #expect(
            outline.contains(
                """
                schema | Old | {> 5, a requires ["b"], definitions: {object, y: {string}}, c needs {required ["d"]}, \
                items {integer}, prefix [{string}]}
                """))
    }

    @Test(
        "nothing can be served of what is no document",
        arguments: ["", "text", "- a", "{}", "openapi: {}", "info: {title: T}", "{\"openapi\": ", "a: b: c"])
    func nothing(text: String) {
        let reading = read(text)
        #expect(reading.document == nil)
        #expect(reading.bundle() == nil)
        #expect(reading.log.diagnostics.count { $0.severity == .error } == 1)
    }

    @Test("a file of record schemas has collections and their schemas; a mistyped key is an error")
    func records() throws {
        let text = """
            description: What it holds
            collections: {pets: {$ref: '#/schemas/Pet'}, owners: {type: object, properties: {id: {type: string}}}}
            schemas: {Pet: {type: object, properties: {id: {type: string}, owner: {$ref: '#/schemas/Pet'}}}}
            """
        let reading = DocumentReading.readSchemas(text: text, file: "records.yaml")
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        #expect(document.collections.map(\.name) == ["pets", "owners"])
        #expect(document.collections[0].schema == document.namedSchemas[0])

        let bad = DocumentReading.readSchemas(
            text: "colections: {}\ncollections: {a: {type: object}}", file: "records.yaml")
        #expect(
            bad.log.diagnostics.map(\.description) == [
                "records.yaml:1:1: error: 'colections' is not a key of a file of record schemas; did you mean 'collections'?",
                "records.yaml:2:15: error: the records of 'a' have no property 'id', expected one of type string"
            ])
        #expect(DocumentReading.readSchemas(text: "- a", file: "records.yaml").document == nil)
    }

    @Test("examples, defaults and enumerations keep order and digits")
    func values() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components: {schemas: {S: {enum: [1.50, 1e3, '1', yes, 2024-01-01], default: 1e3}}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "a.yaml").document)
        let schema = document[try #require(document.namedSchemas.first)]
        #expect(JSONValue.array(schema.enumeration ?? []).jsonText == #"[1.50,1e3,"1","yes","2024-01-01"]"#)
        #expect(schema.defaultValue?.jsonText == "1e3")
    }

    @Test("an alias bomb is refused")
    func bomb() {
        let lines = (1...12).map {
            "x-\($0): &b\($0) [\(Array(repeating: $0 == 1 ? "1" : "*b\($0 - 1)", count: 9).joined(separator: ","))]"
        }
        let reading = DocumentReading.read(text: "openapi: 3.1.0\n" + lines.joined(separator: "\n"), file: "a.yaml")
        #expect(reading.log.diagnostics.contains { $0.message.contains("expected at most 1000000 values") })
    }

    @Test("warnings become errors when strict")
    func strict() {
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1', titel: T}\npaths: {}"
        #expect(!DocumentReading.read(text: text, file: "a.yaml").log.hasErrors)
        #expect(DocumentReading.read(text: text, file: "a.yaml", strict: true).log.hasErrors)
    }

    @Test(
        "real services' documents are read without an error",
        .enabled(if: Places.hasReference, "the documents are not here"), arguments: Places.referenceDocuments)
    func reference(path: String) throws {
        let reading = DocumentReading.read(path: Places.reference.appending(path: path).path)
        #expect(reading.log.diagnostics.filter { $0.severity == .error } == [])
        #expect(try #require(reading.document).operations.count > 1)
    }

    @Test(
        "the faults of a real document are warnings at their places",
        .enabled(if: Places.hasReference, "the documents are not here"))
    func referenceFaults() throws {
        let messages = DocumentReading.read(path: Places.reference.appending(path: "npq/v3.yaml").path).log.diagnostics
            .map(\.message)
        for expected in [
            "'required' is true on the property", "'type' is missing beside 'properties'", "no 'operationId'",
            "the example breaks its schema"
        ] {
            #expect(messages.contains { $0.contains(expected) }, "\(expected)")
        }
    }
}
