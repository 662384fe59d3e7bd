import Testing

@testable import MockGen

@Suite("Schemas become models")
struct ModelsTests {
    @Test("an object is a structure with its properties in order")
    func structure() throws {
        let swift = try Snippet.models(
            """
            pet:
              description: A pet.
              type: object
              required: [id]
              properties:
                id: {type: integer, description: Unique.}
                full_name: {type: string}
            """)
        #expect(
            swift == """
                /// A pet.
                public struct Pet: JSONModel {
                    /// Unique.
                    public var id: Int
                    public var fullName: String?

                    public init(id: Int, fullName: String? = nil) {
                        self.id = id
                        self.fullName = fullName
                    }
                }

                """)
    }

    @Test("reading and writing stand apart, a statement a line")
    func coding() throws {
        let swift = try Snippet.coding(
            "pet: {type: object, required: [id], properties: {id: {type: integer}, full_name: {type: string}}}")
        #expect(
            swift == """

                extension API.Pet {
                    public init(json: JSONValue) throws {
                        let object = try ObjectReader(json)
                        id = try object.required("id")
                        fullName = try object.optional("full_name")
                    }

                    public func write(to writer: inout JSONWriter) {
                        writer.beginObject()
                        writer.required("id", id)
                        writer.optional("full_name", fullName)
                        writer.endObject()
                    }
                }

                """)
    }

    @Test("an enumeration can be switched over, and is open")
    func enumeration() throws {
        #expect(
            try Snippet.models("Status: {type: string, enum: [in-progress, default, other, null]}") == """
                public enum Status: OpenEnum {
                    case inProgress, `default`, otherValue
                    /// A value that the document does not list.
                    case other(String)
                }

                """)
        #expect(
            try Snippet.coding("Status: {type: string, enum: [in-progress, default]}") == """

                extension API.Status {
                    public static let allCases: [Self] = [.inProgress, .`default`]

                    public var rawValue: String {
                        switch self {
                        case .inProgress: "in-progress"
                        case .`default`: "default"
                        case .other(let value): value
                        }
                    }
                }

                """)
    }

    @Test("a union tells its cases apart by the discriminator")
    func discriminator() throws {
        let swift = try Snippet.models(Self.pets)
        #expect(
            swift.hasPrefix(
                """
                public enum Pet: JSONModel {
                    case cat(Cat)
                    case dog(Dog)
                    /// A value that is none of these.
                    case other(JSONValue)
                }

                """))
        let coding = try Snippet.coding(Self.pets)
        #expect(
            coding.hasPrefix(
                """

                extension API.Pet {
                    public init(json: JSONValue) throws {
                        switch json["kind"]?.stringValue {
                        case "feline": self = .cat(try .init(json: json))
                        case "Dog": self = .dog(try .init(json: json))
                        default: self = .other(json)
                        }
                    }

                """))
    }

    private static let pets = """
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind, mapping: {feline: '#/components/schemas/Cat'}}
        Cat: {type: object, properties: {kind: {type: string}}}
        Dog: {type: object, properties: {kind: {type: string}}}
        """

    private static let types: [(schema: String, declaration: String)] = [
        ("{type: string}", "String?"), ("{type: string, format: uuid}", "String?"),
        ("{type: string, format: date-time}", "DateTime?"),
        ("{type: string, format: date}", "CalendarDate?"), ("{type: string, format: byte}", "Base64Data?"),
        ("{type: integer}", "Int?"),
        ("{type: number}", "Double?"), ("{type: [integer, number]}", "Double?"), ("{type: boolean}", "Bool?"),
        ("{}", "JSONValue?"),
        ("{type: object}", "JSONObject?"), ("{type: [string, 'null']}", "Nullable<String>?"),
        ("{type: [string, integer]}", "JSONValue?"),
        ("{type: [array, 'null'], items: {type: string}}", "Nullable<[String]>?"), ("{type: array}", "[JSONValue]?"),
        ("{type: array, items: {type: [string, 'null']}}", "[String?]?"),
        ("{type: object, additionalProperties: {type: integer}}", "OrderedMap<Int>?"),
        ("{type: object, additionalProperties: true}", "JSONObject?"),
        ("{anyOf: [{type: string}, {type: 'null'}]}", "Nullable<String>?"),
        ("{allOf: [{$ref: '#/components/schemas/Other'}]}", "Other?"),
        ("{allOf: [{$ref: '#/components/schemas/Other'}, {description: x}]}", "Other?"),
        ("{oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}", "Nullable<Other>?"),
        ("{$ref: '#/components/schemas/Alias'}", "String?"),
        ("{type: string, enum: [a]}", "Value?"), ("{type: object, properties: {a: {type: string}}}", "Value?"),
        ("{type: array, items: {type: object, properties: {a: {}}}}", "[Value]?"), ("{const: a}", "Value?"),
        ("{const: true}", "JSONValue?"),
        ("{oneOf: [{type: string}, {type: integer}]}", "Value?"),
        ("{oneOf: [{type: string, format: uuid}, {type: string}]}", "String?"),
        ("{type: number, enum: [1, 2]}", "Double?"), ("{type: string, enum: []}", "String?"), ("true", "JSONValue?")
    ]

    @Test("each schema has a type", arguments: types)
    func type(schema: String, declaration: String) throws {
        let swift = try Snippet.models(
            """
            Holder: {type: object, properties: {value: \(schema)}}
            Other: {type: object, properties: {id: {type: integer}}}
            Alias: {type: string}
            """)
        let line = swift.split(separator: "\n").first { $0.hasPrefix("    public var value: ") }
        #expect(line.map { $0.dropFirst("    public var value: ".count) } ?? "" == declaration)
    }

    @Test("what allOf merges is one structure, and inline types stay with the base")
    func allOf() throws {
        let swift = try Snippet.models(
            """
            Dog:
              allOf: [{$ref: '#/components/schemas/Animal'}, {required: [mood]}]
              properties: {bark: {type: boolean}}
            Animal: {type: object, properties: {mood: {type: string, enum: [calm]}}}
            """)
        #expect(
            swift.contains(
                "public struct Dog: JSONModel {\n    public var mood: Animal.Mood\n    public var bark: Bool?\n"))
        #expect(swift.contains("public struct Animal: JSONModel {\n    public var mood: Mood?\n"))
    }

    @Test("direct recursion is boxed, and recursion through arrays and maps is not")
    func recursion() throws {
        let swift = try Snippet.models(
            """
            Node:
              type: object
              properties:
                parent: {$ref: '#/components/schemas/Node'}
                children: {type: array, items: {$ref: '#/components/schemas/Node'}}
            """)
        #expect(swift.contains("@Boxed public var parent: Node?\n    public var children: [Node]?"))
    }

    @Test("inline types nest one level deep, under names that say where they are when two would be the same")
    func nesting() throws {
        let swift = try Snippet.models(
            """
            Plans:
              type: object
              properties:
                sending: {type: object, properties: {plan: {type: object, properties: {a: {}}}}}
                testing: {type: object, properties: {plan: {type: object, properties: {b: {}}}}}
            """)
        let structures = swift.split(separator: "\n").filter { $0.contains("struct") }
        #expect(
            structures == [
                "public struct Plans: JSONModel {", "    public struct Sending: JSONModel {",
                "    public struct Plan: JSONModel {",
                "    public struct Testing: JSONModel {", "    public struct TestingPlan: JSONModel {"
            ])
    }

    @Test("names that clash are told with both places")
    func clashes() throws {
        let remarks = try Snippet.remarks(
            """
            components:
              schemas:
                pet_v2: {type: object, properties: {foo_bar: {}, foo-bar: {}}}
                petV2: {type: string, enum: [a b, a_b]}
            """)
        #expect(
            remarks == [
                "snippet.yaml:7:12: warning: the schema 'petV2' has the Swift name 'PetV2' of the schema 'pet_v2' at snippet.yaml:6:13; "
                    + "it is 'PetV2_2' (choose another in mockgen.yaml)",
                "snippet.yaml:6:63: warning: the property 'foo-bar' has the Swift name of 'foo_bar' at snippet.yaml:6:50; it is 'fooBar2'",
                "snippet.yaml:7:12: warning: the value 'a_b' has the Swift name of 'a b'; it is 'aB2'"
            ])
    }

    @Test("a chosen name is used for a schema")
    func override() throws {
        let document = try Snippet.document("components: {schemas: {pet_v2: {type: object, properties: {id: {}}}}}")
        var overrides = NameOverrides()
        overrides.schemas["pet_v2"] = "Pet"
        var builder = APIModelBuilder(document: document, words: Words(initialisms: []), overrides: overrides)
        #expect(builder.build().declarations.map(\.name) == ["Pet"])
    }
}
