import OpenAPISpec
import Testing

@Suite("References")
struct ReferenceTests {
    private static func document(_ version: String, _ schemas: String) -> String {
        "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n\(schemas)"
    }

    private func read(_ text: String, file: String = "a.yaml", files: [String: String] = [:]) -> DocumentReading {
        DocumentReading.read(text: text, file: file, loader: .memory(files.merging([file: text]) { first, _ in first }))
    }

    private func schema(_ name: String, in reading: DocumentReading) throws -> Schema {
        let document = try #require(reading.document)
        return document[try #require(document.namedSchemas.first { document[$0].name == name })]
    }

    @Test("rings and chains of references are no trouble, however long", arguments: ["3.0.3", "3.1.0"])
    func long(version: String) throws {
        let count = 3_000
        let ring = (0..<count).map {
            "    S\($0): {type: object, properties: {next: {$ref: '#/components/schemas/S\(($0 + 1) % count)'}}}\n"
        }
        let reading = read(Self.document(version, ring.joined()))
        #expect(reading.log.diagnostics.isEmpty)
        let document = try #require(reading.document)
        #expect(document[document.namedSchemas[count - 1]].property("next") == document.namedSchemas[0])

        let chain = (0..<count).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }
        let names = read(Self.document(version, chain.joined() + "    S\(count): {type: string}\n"))
        #expect(names.log.diagnostics.isEmpty)
        #expect(names.document?.namedSchemas.count == 1)
        #expect(names.document?.schemas.first?.name == "S\(count)")

        let lists = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
        let deep = read(
            Self.document(version, "    A: {type: array, items: {$ref: '#/components/schemas/A'}, example: \(lists)}\n")
        )
        #expect(deep.log.diagnostics.isEmpty)
        #expect(deep.bundle()?.contains(lists) == true)

        let nested = String(repeating: "{items: ", count: 900) + "{}" + String(repeating: "}", count: 900)
        #expect(read(Self.document(version, "    A: \(nested)\n")).document?.schemas.count == 901)
    }

    @Test("a schema may lead back to itself through any keyword")
    func recursion() throws {
        let reading = read(
            Self.document(
                "3.1.0",
                """
                    Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                    Self: {$ref: '#/components/schemas/Self', description: Leads to itself}
                    Either: {oneOf: [{$ref: '#/components/schemas/Either'}, {type: 'null'}]}
                """))
        #expect(reading.log.diagnostics.isEmpty)
        let document = try #require(reading.document)
        let tree = try schema("Tree", in: reading)
        let children = document[try #require(tree.property("children"))]
        #expect(children.items == document.namedSchemas[0])
        #expect(try schema("Self", in: reading).reference == document.namedSchemas[1])
    }

    @Test(
        "a circle that never reaches anything is an error at each of its links, and the rest is read",
        arguments: [
            ("    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n", 6),
            ("    A: {$ref: '#/components/schemas/A'}\n", 6),
            ("    A: {type: object, properties: {b: {$ref: '#/components/schemas/A/properties/b'}}}\n", 6)
        ])
    func circles(schemas: String, line: Int) {
        let reading = read(Self.document("3.0.3", schemas))
        let errors = reading.log.diagnostics.filter { $0.severity == .error }
        #expect(!errors.isEmpty)
        #expect(errors.allSatisfy { $0.message.contains("leads back to itself, expected it to end at a schema") })
        #expect(errors.first?.location.line == line)
        #expect(reading.document?.schemas.isEmpty == false)
    }

    @Test(
        "the document and its files are known by any of their names",
        arguments: ["a.yaml", "./a.yaml", "specs/a.yaml", "./specs/../specs/a.yaml", "/srv/specs/a.yaml", "../a.yaml"])
    func names(file: String) throws {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let other = folder.isEmpty ? "parts/b.yaml" : "\(folder)/parts/b.yaml"
        let normal = other.replacing("./specs/../specs", with: "specs").replacing(/^\.\//, with: "")
        let text = Self.document("3.1.0", "    A: {properties: {b: {$ref: './parts/../parts/b.yaml#/B'}}}\n")
        let reading = read(
            text, file: file, files: [normal: "B: {properties: {a: {$ref: '../a.yaml#/components/schemas/A'}}}"])
        #expect(reading.log.diagnostics.map(\.description) == [])
        #expect(reading.files == [file, normal])
        let document = try #require(reading.document)
        let b = try schema("B", in: reading)
        #expect(b.property("a") == document.namedSchemas[0])
    }

    @Test("what is read once is one schema, whichever way leads to it")
    func identity() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a/{b}:
                get:
                  operationId: a
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                    '201': {description: ok, content: {application/json: {schema: {$ref: 'a.yaml#/components/schemas/A'}}}}
                    '202': {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1a~1%7Bb%7D/get/responses/203/content/application~1json/schema'}}}}
                    '203': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Alias'}}}}}
                  parameters: [{name: b, in: path, required: true, schema: {type: string}}]
            components: {schemas: {A: {type: string}, Alias: {$ref: '#/components/schemas/A'}}}
            """
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        let ids = document.operations[0].responses.map { $0.content[0].schema }
        #expect(ids[0] == ids[1] && ids[2] == ids[3])
        #expect(document[try #require(ids[3])].items == ids[0])
        #expect(document.namedSchemas.count == 1)
    }

    @Test("$anchor and $id name schemas, within their own reach first")
    func identifiers() throws {
        let text = Self.document(
            "3.1.0",
            """
                Root:
                  $id: https://example.com/schemas/root
                  $defs:
                    Local: {$anchor: here, type: string}
                    Other: {$id: other, type: integer, $defs: {Local: {type: 'null'}}, items: {$ref: '#/$defs/Local'}}
                  properties:
                    anchor: {$ref: '#here'}
                    pointer: {$ref: '#/$defs/Local'}
                    relative: {$ref: other}
                    absolute: {$ref: 'https://example.com/schemas/other'}
                    inside: {$ref: 'other#/$defs/Local'}
                    document: {$ref: '#/components/schemas/Far'}
                Far: {$anchor: here, type: boolean}
                Near: {properties: {anchor: {$ref: '#here'}}}
            """)
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        func types(_ name: String, of schema: Schema) throws -> [Schema.SimpleType] {
            document[try #require(schema.property(name))].types
        }
        let root = try schema("Root", in: reading)
        #expect(try types("anchor", of: root) == [.string])
        #expect(try types("pointer", of: root) == [.string])
        #expect(try types("relative", of: root) == [.integer])
        #expect(try types("absolute", of: root) == [.integer])
        #expect(try types("inside", of: root) == [.null])
        #expect(try types("document", of: root) == [.boolean])
        #expect(try types("anchor", of: schema("Near", in: reading)) == [.boolean])
        let other = document[try #require(root.property("relative"))]
        #expect(document[try #require(other.items)].types == [.null])
    }

    @Test("$dynamicRef means the outermost schema with its anchor")
    func dynamic() throws {
        let text = Self.document(
            "3.1.0",
            """
                Tree:
                  $dynamicAnchor: node
                  type: object
                  properties: {data: true, children: {type: array, items: {$dynamicRef: '#node'}}}
                Strict: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree', unevaluatedProperties: false}
            """)
        let reading = read(text)
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        let value: JSONValue = ["children": [["daat": 1]]]
        #expect(document.violations(of: value, against: document.namedSchemas[0]).isEmpty)
        #expect(!document.violations(of: value, against: document.namedSchemas[1]).isEmpty)
    }

    @Test("discriminators say names, references or nothing, and what they mean goes by the schemas' names")
    func discriminators() throws {
        let text = Self.document(
            "3.0.3",
            """
                Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog.v2'}, {$ref: b.yaml#/Cow}], discriminator: {propertyName: kind, mapping: {tabby: Cat, d: Dog.v2, moo: 'b.yaml#/Cow', c: '#/components/schemas/Cat'}}}
                Base: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object}]}
                Dog.v2: {allOf: [{$ref: '#/components/schemas/Base'}]}
                Any: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog.v2'}], discriminator: {propertyName: kind}}
            """)
        let reading = read(text, files: ["b.yaml": "Cow: {type: object}"])
        #expect(reading.log.diagnostics.map(\.description) == [])
        let document = try #require(reading.document)
        func mapping(_ name: String) throws -> [String] {
            try #require(try schema(name, in: reading).discriminator).mapping.map {
                "\($0.value)=\(document[$0.schema].name ?? "")"
            }
        }
        #expect(try mapping("Pet") == ["tabby=Cat", "d=Dog.v2", "moo=Cow", "c=Cat"])
        #expect(try mapping("Base") == ["Cat=Cat", "Dog.v2=Dog.v2"])
        #expect(try mapping("Any") == ["Cat=Cat", "Dog.v2=Dog.v2"])
    }

    @Test("keywords beside $ref apply with it in 3.1, and are ignored with a warning before")
    func siblings() throws {
        let schemas =
            "    A: {$ref: '#/components/schemas/B', description: Mine, maxLength: 3}\n    B: {type: string}\n"
        let new = read(Self.document("3.1.0", schemas))
        #expect(new.log.diagnostics.isEmpty)
        let schema = try schema("A", in: new)
        #expect(schema.summary == "Mine" && schema.maxLength == 3)
        #expect(schema.reference == new.document?.namedSchemas[1])
        let old = read(Self.document("3.0.3", schemas))
        #expect(old.log.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(old.document?.namedSchemas.count == 1)
    }
}
