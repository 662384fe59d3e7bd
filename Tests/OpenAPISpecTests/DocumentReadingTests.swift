import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite("Reading documents")
struct DocumentReadingTests {
    private static let body = """
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [PARAMETER]
              responses:
                '200': RESPONSE
        """

    @Test("one API in three versions of OpenAPI is one model")
    func versions() throws {
        let parameter = "{name: id, in: path, required: true, schema: {type: integer}}"
        let response = "{description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"
        let pet30 =
            "{type: object, required: [id], properties: {id: {type: integer, minimum: 0, exclusiveMinimum: true}, tag: {type: string, nullable: true}}}"
        let pet31 =
            "{type: object, required: [id], properties: {id: {type: integer, exclusiveMinimum: 0}, tag: {type: [string, 'null']}}}"
        func document(_ head: String, _ parameter: String, _ response: String, _ schemas: String) throws -> Document {
            let text =
                "\(head)\ninfo: {title: T, version: '1'}\n"
                + Self.body.replacing("PARAMETER", with: parameter).replacing("RESPONSE", with: response)
                + "\n\(schemas)"
            let reading = DocumentReading.read(text: text, file: "a.yaml")
            #expect(reading.log.diagnostics.isEmpty)
            return try #require(reading.document)
        }
        let documents = [
            try document("openapi: 3.0.3", parameter, response, "components: {schemas: {Pet: \(pet30)}}"),
            try document("openapi: 3.1.0", parameter, response, "components: {schemas: {Pet: \(pet31)}}"),
            try document(
                "swagger: '2.0'", "{name: id, in: path, required: true, type: integer}",
                "{description: ok, schema: {$ref: '#/definitions/Pet'}}",
                "definitions: {Pet: \(pet30.replacing("nullable", with: "x-nullable"))}")
        ]
        for document in documents {
            let operation = try #require(document.operations.first)
            #expect(operation.operationID == "getPet")
            #expect(operation.parameters.map(\.name) == ["id"])
            let schema = try #require(operation.parameters.first?.schema)
            #expect(document[schema].types == [.integer])
            let pet = document[try #require(operation.responses.first?.content.first?.schema)]
            #expect(pet.name == "Pet")
            #expect(pet.required == ["id"])
            #expect(document[try #require(pet.property("id"))].exclusiveMinimum == JSONNumber(0))
            #expect(document[try #require(pet.property("id"))].minimum == nil)
            #expect(document[try #require(pet.property("tag"))].types == [.string, .null])
        }
    }

    @Test("references lead into other files, path items, parameters and responses, and back")
    func files() throws {
        let files = [
            "api/root.yaml": """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /pets: {$ref: 'paths/pets.yaml#/pets'}
            components: {schemas: {Owner: {type: object, properties: {pet: {$ref: 'schemas.json#/Pet'}}}}}
            """,
            "api/paths/pets.yaml": """
            pets:
              parameters: [{$ref: '../parts.yaml#/Limit'}]
              get: {operationId: listPets, responses: {'200': {$ref: '../parts.yaml#/Pets'}}}
            """,
            "api/parts.yaml": """
            Limit: {name: limit, in: query, schema: {type: integer}}
            Pets: {description: ok, content: {application/json: {schema: {type: array, items: {$ref: 'schemas.json#/Pet'}}}}}
            """,
            "api/schemas.json":
                #"{"Pet": {"type": "object", "properties": {"owner": {"$ref": "root.yaml#/components/schemas/Owner"}}}}"#
        ]
        let text = try #require(files["api/root.yaml"])
        let reading = DocumentReading.read(text: text, file: "api/root.yaml", loader: .memory(files))
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        let operation = try #require(document.operations.first)
        #expect(operation.parameters.map(\.name) == ["limit"])
        let list = document[try #require(operation.responses.first?.content.first?.schema)]
        let pet = document[try #require(list.items)]
        #expect(pet.name == "Pet")
        let owner = document[try #require(pet.property("owner"))]
        #expect(owner.property("pet") == list.items)
        #expect(reading.files == ["api/root.yaml", "api/schemas.json", "api/paths/pets.yaml", "api/parts.yaml"])

        let bundle = try #require(DocumentReading.bundle(path: "api/root.yaml", loader: .memory(files)))
        let again = DocumentReading.read(text: bundle, file: "bundle.json")
        #expect(again.log.diagnostics.map(\.description) == [])
        #expect(again.document?.operations.map(\.operationID) == ["listPets"])
        #expect(!bundle.contains(".yaml"))
    }

    @Test("anchors and merge keys are resolved, own keys first")
    func mergeKeys() throws {
        let text = """
            openapi: 3.0.3
            info: &info {title: T, version: 1.10}
            x-a: &a {one: 1, two: 2}
            x-b: {<<: [*a, {three: 3}], two: own}
            paths: {}
            """
        let document = try #require(DocumentReading.read(text: text, file: "a.yaml").document)
        #expect(document.version == "1.10")
        #expect(document.extensions["x-b"]?.jsonText == #"{"two":"own","one":1,"three":3}"#)
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
        #expect(reading.log.diagnostics.contains { $0.message.contains("expected at most 2000000 values") })
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
