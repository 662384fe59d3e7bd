import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite("Bundles")
struct BundleTests {
    private static let split = [
        "api/root.yaml": """
        openapi: 3.1.0
        info: {title: T, version: 1.10}
        paths:
          /pets: {$ref: 'paths/pets.yaml#/pets'}
          /owners:
            get:
              operationId: listOwners
              parameters:
                - {$ref: '#/components/parameters/Limit'}
                - {$ref: 'parts.yaml#/Limit'}
              responses:
                '200': {$ref: 'parts.yaml#/Owners'}
                default: {$ref: './parts.yaml#/Fault'}
        components:
          parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
          schemas:
            Owner: {type: object, properties: {pet: {$ref: 'schemas.json#/Pet'}}}
            Animal: {$ref: 'animal.yaml'}
            Name: {$ref: 'schemas.json#/Pet/properties/name'}
        """,
        "api/paths/pets.yaml": """
        pets:
          parameters: [{$ref: '../parts.yaml#/Page'}]
          get:
            operationId: listPets
            responses: {'200': {$ref: '../parts.yaml#/Pets'}}
          post:
            operationId: addPet
            requestBody: {$ref: '../parts.yaml#/bodies/Pet'}
            responses: {'201': {description: ok, content: {application/json: {schema: {$ref: '../schemas.json#/Pet'}}}}}
        """,
        "api/parts.yaml": """
        Limit: {name: most, in: query, schema: {type: integer}}
        Page: {name: page, in: query, schema: {$ref: 'values.yaml#/PositiveNumber'}}
        Pets:
          description: ok
          headers: {X-Total: {$ref: '#/headers/Total'}}
          content:
            application/json:
              schema: {type: array, items: {$ref: 'schemas.json#/Pet'}}
              examples:
                one: {$ref: '#/examples/one'}
                file: {externalValue: examples/pets.json}
                refs: {value: [{$ref: 'nowhere.yaml'}]}
        Owners:
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: 'root.yaml#/components/schemas/Owner'}}}}
        Fault: {$ref: '#/Faults/Any'}
        Faults: {Any: {description: fault, content: {application/json: {schema: {$ref: 'more/schemas.json#/Pet'}}}}}
        headers: {Total: {schema: {type: integer}}}
        examples: {one: {value: [{name: Rex}]}}
        bodies: {Pet: {content: {application/json: {schema: {$ref: 'schemas.json#/Pet'}}}}}
        """,
        "api/schemas.json": """
        {"Pet": {"type": "object", "properties": {
          "name": {"type": "string"}, "owner": {"$ref": "root.yaml#/components/schemas/Owner"},
          "parent": {"$ref": "#/Pet"}, "alias": {"$ref": "#/Pet/properties/name"}, "animal": {"$ref": "animal.yaml"}}}}
        """,
        "api/more/schemas.json":
            #"{"Pet": {"type": "object", "description": "Another", "properties": {"$ref": {"type": "integer"}}}}"#,
        "api/animal.yaml": """
        oneOf: [{$ref: 'animals/cat.yaml'}, {$ref: 'animals/dog.yaml'}]
        discriminator: {propertyName: kind, mapping: {c: animals/cat.yaml, d: animals/dog.yaml}}
        """,
        "api/animals/cat.yaml":
            "{type: object, properties: {kind: {const: c}, claws: {$ref: '../values.yaml#/PositiveNumber'}}}",
        "api/animals/dog.yaml":
            "{type: object, properties: {kind: {const: d}, claws: {$ref: 'cat.yaml#/properties/claws'}}}",
        "api/values.yaml": "PositiveNumber: {type: integer, minimum: 1}",
        "api/examples/pets.json": #"[{"name": "Cat"}]"#
    ]

    private func reading(_ files: [String: String], _ path: String) throws -> DocumentReading {
        DocumentReading.read(path: path, loader: .memory(files))
    }

    @Test("a document in many files becomes one that means the same")
    func files() throws {
        let reading = try reading(Self.split, "api/root.yaml")
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        let bundle = try #require(reading.bundle())
        // What stands in an example is no reference, whatever it looks like.
        #expect(bundle.matches(of: /[a-z]+\.(yaml|json)/).map { String($0.output.0) } == ["nowhere.yaml"])

        let again = DocumentReading.read(text: bundle, file: "bundle.json")
        #expect(again.log.diagnostics.map(\.description) == [])
        #expect(DocumentOutline.text(try #require(again.document)) == DocumentOutline.text(document))
        #expect(again.files == ["bundle.json"])
        #expect(again.bundle() == bundle)
    }

    @Test("what comes from other files is named after its place, numbered where the name is taken")
    func names() throws {
        let document = try #require(try reading(Self.split, "api/root.yaml").document)
        let names = document.namedSchemas.map { document[$0].name ?? "" }
        #expect(names == ["Owner", "Animal", "Name", "Pet", "cat", "dog", "PositiveNumber", "Pet2"])
    }

    @Test("every file that was read is listed, the document first")
    func listed() throws {
        let files = try reading(Self.split, "api/root.yaml").files
        #expect(files.first == "api/root.yaml")
        #expect(files.sorted() == Self.split.keys.sorted())
    }

    @Test("a part of an external schema is referred to within it, and shares its identity")
    func parts() throws {
        let reading = try reading(Self.split, "api/root.yaml")
        let document = try #require(reading.document)
        let pet = document[try #require(document.namedSchemas.first { document[$0].name == "Pet" })]
        #expect(pet.property("alias") == pet.property("name"))
        let bundle = try #require(reading.bundle())
        #expect(bundle.contains("#/components/schemas/Pet/properties/name"))
        // A reference to a reference is what that one leads to.
        let dog = document[try #require(document.namedSchemas.first { document[$0].name == "dog" })]
        #expect(dog.property("claws") == document.namedSchemas.first { document[$0].name == "PositiveNumber" })
    }

    @Test("each path and each component has a line of its own, in the document's order")
    func lines() throws {
        let bundle = try #require(try reading(Self.split, "api/root.yaml").bundle())
        let starts = bundle.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
        let expected = [
            "{", #""openapi""#, #""info""#, #""paths""#, #""/pets""#, #""/owners""#, "}", #""components""#,
            #""parameters""#, #""Limit""#, #""Page""#, #""Limit2""#, "}", #""schemas""#, #""Owner""#, #""Animal""#,
            #""Name""#, #""Pet""#, #""cat""#, #""dog""#, #""PositiveNumber""#, #""Pet2""#, "}"
        ]
        #expect(starts.prefix(expected.count).map { $0.replacing(",", with: "") } == expected)
        #expect(bundle.contains(#""version":1.10"#))
    }

    @Test(
        "a document alone is bundled as it is, keys in their order, aliases written out",
        arguments: [
            (
                "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: &a {z: 1, b: 2.50}\nx-b: *a",
                #"{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{},"x-a":{"z":1,"b":2.50},"x-b":{"z":1,"b":2.50}}"#
            ),
            (
                #"{"openapi": "3.0.0", "info": {"title": "é", "version": "1"}, "paths": {}}"#,
                #"{"openapi":"3.0.0","info":{"title":"é","version":"1"},"paths":{}}"#
            )
        ])
    func alone(text: String, expected: String) throws {
        let reading = DocumentReading.read(text: text, file: "a.yaml")
        #expect(try #require(reading.bundle()).replacing("\n", with: "") == expected)
    }

    @Test("Swagger 2.0 keeps its own places, and a file of record schemas its own")
    func otherPlaces() throws {
        let files = [
            "a.yaml": """
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  parameters: [{$ref: 'b.yaml#/P'}]
                  responses: {'200': {$ref: 'b.yaml#/R'}}
            """,
            "b.yaml": """
            P: {name: p, in: query, type: string}
            R: {description: ok, schema: {$ref: '#/S'}}
            S: {type: object, properties: {s: {$ref: '#/S'}}}
            """,
            "records.yaml": """
            collections: {pets: {$ref: '#/schemas/Pet'}}
            schemas: {Pet: {type: object, properties: {id: {type: string}, s: {$ref: 'b.yaml#/S'}}}}
            """
        ]
        let reading = try reading(files, "a.yaml")
        let bundle = try #require(reading.bundle())
        let again = DocumentReading.read(text: bundle, file: "a.json")
        #expect(again.log.diagnostics.map(\.description) == [])
        #expect(
            DocumentOutline.text(try #require(again.document)) == DocumentOutline.text(try #require(reading.document)))
        #expect(bundle.contains(##""#/definitions/S""##) && bundle.contains(##""#/parameters/P""##))

        let text = try #require(files["records.yaml"])
        let records = DocumentReading.readSchemas(text: text, file: "records.yaml", loader: .memory(files))
        let bundled = try #require(DocumentReading.bundle(path: "records.yaml", loader: .memory(files)))
        #expect(bundled == records.bundle())
        let same = DocumentReading.readSchemas(text: bundled, file: "records")
        #expect(same.log.diagnostics.map(\.description) == [])
        #expect(
            DocumentOutline.text(try #require(same.document)) == DocumentOutline.text(try #require(records.document)))
        #expect(same.document?.namedSchemas.count == 2)
    }

    @Test("characters that references must escape are escaped, and found again")
    func escapes() throws {
        let files = [
            "a.yaml": """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                A: {type: object, properties: {b: {$ref: 'b%20c.yaml#/x~1y~0z%25'}, c: {$ref: '#/components/schemas/100%25'}}}
                100%: {type: string}
            """,
            "b c.yaml": "x/y~z%: {type: integer}"
        ]
        let reading = try reading(files, "a.yaml")
        #expect(reading.log.diagnostics.map(\.description) == [])
        let again = DocumentReading.read(text: try #require(reading.bundle()), file: "b.json")
        #expect(again.log.diagnostics.map(\.description) == [])
        #expect(
            DocumentOutline.text(try #require(again.document)) == DocumentOutline.text(try #require(reading.document)))
    }

    private static let ownDocuments = [
        "specs/npq/v1.yaml", "specs/npq/v2.yaml", "specs/npq/v3.yaml", "specs/control/v1.yaml"
    ]

    @Test(
        "the project's own documents are the same when bundled, and have no fault but missing operationIds",
        arguments: ownDocuments)
    func own(path: String) throws {
        let reading = DocumentReading.read(path: path, loader: .disk(below: Places.package.path))
        let again = DocumentReading.read(text: try #require(reading.bundle()), file: "bundle.json")
        for log in [reading.log, again.log] {
            #expect(log.diagnostics.filter { !$0.message.contains("no 'operationId'") } == [])
        }
        #expect(
            DocumentOutline.text(try #require(again.document)) == DocumentOutline.text(try #require(reading.document)))
    }

    @Test(
        "real services' documents are the same when bundled",
        .enabled(if: Places.hasReference, "the documents are not here"), arguments: Places.referenceDocuments)
    func reference(path: String) throws {
        let reading = DocumentReading.read(path: Places.reference.appending(path: path).path)
        let again = DocumentReading.read(text: try #require(reading.bundle()), file: "bundle.json")
        #expect(again.log.diagnostics.count == reading.log.diagnostics.count)
        #expect(
            DocumentOutline.text(try #require(again.document)) == DocumentOutline.text(try #require(reading.document)))
    }
}
