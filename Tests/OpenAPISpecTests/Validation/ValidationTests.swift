import OpenAPISpec
import Testing

/// Each keyword with values that it takes and values that it does not. JSON Schema 2020-12, and what 3.0 and Swagger 2.0 mean instead.
@Suite("A value is held against its schema")
struct ValidationTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        var schema: String
        var valid: [String]
        /// Each with the keyword that says so.
        var invalid: [(json: String, keyword: String)]
        var version = "3.1.0"
        var testDescription: String { "\(version) \(schema)" }

        init(_ schema: String, valid: [String], invalid: [(String, String)], version: String = "3.1.0") {
            (self.schema, self.valid, self.version) = (schema, valid, version)
            self.invalid = invalid.map { (json: $0.0, keyword: $0.1) }
        }
    }

    private static let any: [Rule] = [
        Rule("true", valid: ["1", "null"], invalid: []),
        Rule("false", valid: [], invalid: [("1", "false")]),
        Rule(
            "{type: integer}", valid: ["1", "1.0", "-0", "1e3"],
            invalid: [("1.5", "type"), (#""1""#, "type"), ("null", "type")]),
        Rule("{type: [string, 'null']}", valid: [#""a""#, "null"], invalid: [("1", "type")]),
        Rule(
            "{enum: [1, a, null, [2], {b: 3}]}", valid: ["1", "1.0", "null", "[2]", #"{"b":3}"#],
            invalid: [("2", "enum"), ("[]", "enum")]),
        Rule("{const: {a: [1, 2]}}", valid: [#"{"a":[1,2.0]}"#], invalid: [(#"{"a":[2,1]}"#, "const")])
    ]

    private static let numbers: [Rule] = [
        Rule(
            "{minimum: 1, maximum: 3}", valid: ["1", "3", #""x""#],
            invalid: [("0.999", "minimum"), ("3.0001", "maximum")]),
        Rule(
            "{exclusiveMinimum: 1, exclusiveMaximum: 2}", valid: ["1.5"],
            invalid: [("1", "exclusiveMinimum"), ("2", "exclusiveMaximum")]),
        Rule("{maximum: 9007199254740993}", valid: ["9007199254740993"], invalid: [("9007199254740994", "maximum")]),
        Rule(
            "{minimum: 123456789012345678901234567890}", valid: ["123456789012345678901234567890"],
            invalid: [("123456789012345678901234567889", "minimum")]),
        Rule("{multipleOf: 0.01}", valid: ["0.07", "19.99", "1e3"], invalid: [("0.075", "multipleOf")]),
        Rule("{multipleOf: 7}", valid: ["0", "-14"], invalid: [("15", "multipleOf")])
    ]

    private static let strings: [Rule] = [
        Rule(
            "{minLength: 2, maxLength: 2}", valid: [#""ab""#, #""👍👍""#, #""e\u0301""#],
            invalid: [(#""a""#, "minLength"), (#""👍👍👍""#, "maxLength")]),
        Rule("{pattern: '^a+$'}", valid: [#""aa""#, "1"], invalid: [(#""ab""#, "pattern")]),
        Rule("{pattern: 'b'}", valid: [#""abc""#], invalid: [(#""ac""#, "pattern")]),
        Rule(
            "{format: date-time}", valid: [#""2024-02-29T23:59:60Z""#, #""2024-01-01T00:00:00.5+01:00""#],
            invalid: [(#""2023-02-29T00:00:00Z""#, "format"), (#""2024-01-01""#, "format")]),
        Rule(
            "{format: date}", valid: [#""2024-02-29""#],
            invalid: [(#""2023-02-29""#, "format"), (#""24-01-01""#, "format")]),
        Rule("{format: time}", valid: [#""10:00:00Z""#], invalid: [(#""25:00:00Z""#, "format")]),
        Rule("{format: duration}", valid: [#""P1DT2H""#], invalid: [(#""1 day""#, "format")]),
        Rule("{format: email}", valid: [#""ada@example.com""#], invalid: [(#""ada""#, "format")]),
        Rule(
            "{format: uuid}", valid: [#""2c4ee98e-0d9b-4e4b-8a1c-0d3a4b5c6d7e""#], invalid: [(#""2c4ee98e""#, "format")]
        ),
        Rule("{format: ipv4}", valid: [#""192.0.2.1""#], invalid: [(#""192.0.2.256""#, "format")]),
        Rule("{format: ipv6}", valid: [#""2001:db8::1""#], invalid: [(#""2001:db8::1::2""#, "format")]),
        Rule("{format: uri}", valid: [#""https://example.com/a?b""#], invalid: [(#""/a""#, "format")]),
        Rule("{format: hostname}", valid: [#""a.example.com""#], invalid: [(#""-a.example.com""#, "format")]),
        Rule("{format: json-pointer}", valid: [#""/a~1b""#, #""""#], invalid: [(#""a""#, "format")]),
        Rule("{format: regex}", valid: [#""^a$""#], invalid: [(#""(""#, "format")]),
        Rule("{format: of-our-own}", valid: [#""anything""#], invalid: [])
    ]

    private static let arrays: [Rule] = [
        Rule("{items: {type: integer}}", valid: ["[]", "[1]", "{}"], invalid: [(#"[1,"a"]"#, "type")]),
        Rule(
            "{prefixItems: [{type: integer}, {type: string}], items: false}", valid: ["[1]", #"[1,"a"]"#],
            invalid: [(#"["a"]"#, "type"), (#"[1,"a",2]"#, "false")]),
        Rule("{minItems: 1, maxItems: 2}", valid: ["[1]"], invalid: [("[]", "minItems"), ("[1,2,3]", "maxItems")]),
        Rule(
            "{uniqueItems: true}", valid: ["[1,2]", #"[{"a":1},{"a":2}]"#],
            invalid: [("[1,1.0]", "uniqueItems"), (#"[{"a":1,"b":2},{"b":2,"a":1}]"#, "uniqueItems")]),
        Rule(
            "{contains: {const: 1}, minContains: 2, maxContains: 3}", valid: ["[1,1]", "[1,2,1,1]"],
            invalid: [("[1]", "contains"), ("[1,1,1,1]", "maxContains")]),
        Rule("{contains: {const: 1}, minContains: 0}", valid: ["[]"], invalid: []),
        Rule(
            "{prefixItems: [true], unevaluatedItems: {type: string}}", valid: [#"[1,"a"]"#],
            invalid: [("[1,2]", "type")]),
        Rule(
            "{allOf: [{contains: {const: 1}}], unevaluatedItems: false}", valid: ["[1]"], invalid: [("[1,2]", "false")])
    ]

    private static let objects: [Rule] = [
        Rule(
            "{required: [a], properties: {a: {type: integer}}}", valid: [#"{"a":1}"#, "1"],
            invalid: [("{}", "required"), (#"{"a":"x"}"#, "type")]),
        Rule(
            "{additionalProperties: false, properties: {a: true}, patternProperties: {'^x-': {type: string}}}",
            valid: [#"{"a":1,"x-b":"c"}"#], invalid: [(#"{"b":1}"#, "additionalProperties"), (#"{"x-b":1}"#, "type")]),
        Rule("{additionalProperties: {type: integer}}", valid: [#"{"a":1}"#], invalid: [(#"{"a":"b"}"#, "type")]),
        Rule(
            "{minProperties: 1, maxProperties: 2}", valid: [#"{"a":1}"#],
            invalid: [("{}", "minProperties"), (#"{"a":1,"b":1,"c":1}"#, "maxProperties")]),
        Rule("{propertyNames: {maxLength: 2}}", valid: [#"{"ab":1}"#], invalid: [(#"{"abc":1}"#, "maxLength")]),
        Rule(
            "{dependentRequired: {a: [b]}}", valid: ["{}", #"{"a":1,"b":2}"#],
            invalid: [(#"{"a":1}"#, "dependentRequired")]),
        Rule("{dependentSchemas: {a: {required: [b]}}}", valid: [#"{"b":1}"#], invalid: [(#"{"a":1}"#, "required")]),
        Rule(
            "{allOf: [{properties: {a: true}}], properties: {b: true}, unevaluatedProperties: false}",
            valid: [#"{"a":1,"b":2}"#], invalid: [(#"{"c":1}"#, "unevaluatedProperties")]),
        Rule(
            "{if: {properties: {k: {const: 1}}, required: [k]}, then: {properties: {v: true}}, else: {properties: {w: true}}, properties: {k: true}, unevaluatedProperties: false}",
            valid: [#"{"k":1,"v":1}"#, #"{"k":2,"w":1}"#], invalid: [(#"{"k":1,"w":1}"#, "unevaluatedProperties")])
    ]

    private static let combinations: [Rule] = [
        Rule("{allOf: [{minimum: 1}, {maximum: 2}]}", valid: ["1.5"], invalid: [("0", "minimum"), ("3", "maximum")]),
        Rule("{anyOf: [{type: string}, {minimum: 5}]}", valid: [#""a""#, "5"], invalid: [("1", "minimum")]),
        Rule("{oneOf: [{type: integer}, {minimum: 5}]}", valid: ["1", "5.5"], invalid: [("7", "oneOf")]),
        Rule("{not: {type: string}}", valid: ["1"], invalid: [(#""a""#, "not")]),
        Rule(
            "{if: {type: string}, then: {minLength: 2}, else: {minimum: 2}}", valid: [#""ab""#, "2"],
            invalid: [(#""a""#, "minLength"), ("1", "minimum")]),
        Rule(
            "{$ref: '#/components/schemas/Tree'}", valid: [#"{"of":[{"of":[]}]}"#],
            invalid: [(#"{"of":[{"of":[1]}]}"#, "type")]),
        Rule(
            "{$ref: '#/components/schemas/Tree', required: [name]}", valid: [#"{"of":[],"name":1}"#],
            invalid: [(#"{"of":[]}"#, "required")]),
        Rule(
            "{$defs: {n: {$anchor: number, type: number}}, $ref: '#number'}", valid: ["1"], invalid: [(#""a""#, "type")]
        )
    ]

    private static let older: [Rule] = [
        Rule("{type: string, nullable: true}", valid: ["null", #""a""#], invalid: [("1", "type")], version: "3.0.3"),
        Rule(
            "{type: string, nullable: true, enum: [a]}", valid: [#""a""#], invalid: [(#""b""#, "enum")],
            version: "3.0.3"),
        Rule(
            "{minimum: 1, exclusiveMinimum: true}", valid: ["1.1"], invalid: [("1", "exclusiveMinimum")],
            version: "3.0.3"),
        Rule("{minimum: 1, exclusiveMinimum: false}", valid: ["1"], invalid: [("0", "minimum")], version: "3.0.3"),
        Rule(
            "{$ref: '#/components/schemas/Tree', required: [name]}", valid: [#"{"of":[]}"#], invalid: [],
            version: "3.0.3")
    ]

    @Test(arguments: any + numbers + strings + arrays + objects + combinations + older)
    func keyword(rule: Rule) throws {
        let text = """
            openapi: \(rule.version)
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Tree: {type: object, properties: {of: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                Subject:
                  type: object
                  properties: {v: \(rule.schema)}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        let subject = try #require(document.namedSchemas.first { document[$0].name == "Subject" })
        let schema = try #require(document[subject].property("v"))
        for json in rule.valid {
            let faults = document.violations(of: try JSONValue.parse(Array(json.utf8)), against: schema)
            #expect(faults.isEmpty, "\(json): \(faults.map(\.detail))")
        }
        for (json, keyword) in rule.invalid {
            let faults = document.violations(of: try JSONValue.parse(Array(json.utf8)), against: schema)
            #expect(faults.first?.keyword == keyword, "\(json): \(faults.map(\.detail))")
        }
    }

    @Test("readOnly properties are not required of requests, writeOnly ones not of responses")
    func directions() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                User:
                  required: [id, password]
                  properties: {id: {readOnly: true}, password: {writeOnly: true}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        func missing(_ json: JSONValue, _ direction: Direction) -> Int {
            document.violations(of: json, against: document.namedSchemas[0], direction: direction).count
        }
        #expect(missing(["password": "x"], .request) == 0)
        #expect(missing(["id": 1], .response) == 0)
        #expect(missing(["id": 1], .request) == 1)
        #expect(missing([:], .none) == 2)
    }

    @Test("the branch that fits best is told of a choice; a discriminator chooses it")
    func discriminator() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
                Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        let pet = document.namedSchemas[0]
        let faults = document.violations(of: ["kind": "Cat", "lives": "nine"], against: pet)
        #expect(faults.contains { $0.pointer == "/lives" && $0.keyword == "type" })
        #expect(document.violations(of: ["kind": "Dog"], against: pet).isEmpty)
        #expect(!document.violations(of: ["kind": "Fish"], against: pet).isEmpty)
    }
}
