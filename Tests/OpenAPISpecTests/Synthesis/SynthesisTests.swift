import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite("Values are made from schemas")
struct SynthesisTests {
    static let schemas = [
        "{type: integer, minimum: 5, maximum: 5}", "{type: integer, exclusiveMinimum: 3, multipleOf: 4}",
        "{type: number, minimum: 0.25, exclusiveMaximum: 0.5}", "{type: number, multipleOf: 0.05, minimum: 1}",
        "{type: string, minLength: 40}", "{type: string, maxLength: 3}",
        "{type: string, pattern: '^[A-Z]{3}-[0-9]{4}$'}",
        "{type: string, format: email, minLength: 30}", "{type: string, format: ipv6}",
        "{type: string, format: duration}",
        "{type: array, minItems: 3, uniqueItems: true, items: {type: integer, minimum: 1, maximum: 3}}",
        "{type: array, contains: {const: 7}, minContains: 2, items: {type: integer}}",
        "{type: array, prefixItems: [{type: string}, {type: boolean}], items: false, minItems: 2}",
        "{type: object, required: [a, z], properties: {a: {type: integer}}, additionalProperties: {type: string, minLength: 2}}",
        "{type: object, minProperties: 3, propertyNames: {pattern: '^k[0-9]$'}, additionalProperties: {type: integer}}",
        "{type: object, dependentRequired: {a: [b]}, properties: {a: {type: integer}, b: {type: string}}}",
        "{allOf: [{type: object, required: [a], properties: {a: {type: integer}}}, {required: [b], properties: {b: {type: string}}}]}",
        "{oneOf: [{type: object, required: [x], properties: {x: {type: integer}}, additionalProperties: false}, {type: string}]}",
        "{anyOf: [{type: 'null'}, {type: string, enum: [only]}]}", "{not: {type: string}, type: [string, integer]}",
        "{type: object, properties: {k: {enum: [a, b]}}, required: [k], if: {properties: {k: {const: a}}}, then: {required: [v], properties: {v: {type: integer}}}}",
        "{const: {deep: [1, {x: null}]}}", "{type: [string, 'null'], default: 7, examples: [5, fine]}",
        "{$ref: '#/components/schemas/Tree'}"
    ]

    @Test(
        "that are valid, fixed or realistic, whatever the seed; the same for the same seed and path", arguments: schemas
    )
    func valid(schema: String) throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Subject: \(schema)
                Tree: {type: object, required: [name, next], properties: {name: {type: string}, next: {oneOf: [{$ref: '#/components/schemas/Tree'}, {type: 'null'}]}}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        let id = document.namedSchemas[0]
        for seed in UInt64(1)...20 {
            for isRealistic in [false, true] {
                let synthesizer = Synthesizer(document: document, seed: seed, isRealistic: isRealistic)
                let value = try synthesizer.value(for: id, path: "/a")
                let faults = document.violations(of: value, against: id, direction: .response)
                #expect(faults.isEmpty, "\(value.jsonText): \(faults.map(\.detail))")
                #expect(try synthesizer.value(for: id, path: "/a") == value)
            }
        }
    }

    @Test(
        "a schema that nothing fits is an error that says which",
        arguments: ["false", "{type: integer, minimum: 3, maximum: 2}", "{type: string, minLength: 3, maxLength: 2}"])
    func impossible(schema: String) throws {
        let text =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {Subject: \(schema)}}\n"
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        #expect(throws: SynthesisError.self) {
            try Synthesizer(document: document, seed: 1).value(for: document.namedSchemas[0])
        }
    }

    @Test(
        "every schema of the real documents has a value that is valid",
        .enabled(if: Places.hasReference, "the reference documents do not lie beside this package"),
        arguments: Places.referenceDocuments)
    func reference(path: String) throws {
        let document = try #require(DocumentReading.read(path: Places.reference.appending(path: path).path).document)
        let synthesizer = Synthesizer(document: document, seed: 1)
        for id in document.namedSchemas {
            let value = try synthesizer.value(for: id)
            let faults = document.violations(of: value, against: id, direction: .response)
            #expect(faults.isEmpty, "\(document[id].pointer): \(faults.map(\.detail))")
        }
    }
}
