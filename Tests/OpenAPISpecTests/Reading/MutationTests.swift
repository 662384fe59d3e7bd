import OpenAPISpec
import Testing

/// Documents in which something is of another kind than it should be.
@Suite("Anything anywhere")
struct MutationTests {
    private static let source = """
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},
        "servers":[{"url":"/{v}","variables":{"v":{"default":"v1"}}}],"security":[{"key":["a"]}],"tags":[{"name":"t"}],
        "paths":{"/a/{id}":{"parameters":[{"$ref":"#/components/parameters/P"}],"post":{"operationId":"a","tags":["t"],
        "parameters":[{"name":"q","in":"query","style":"form","explode":true,"content":{"application/json":{"schema":true}}}],
        "requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{"$ref":"#/components/schemas/A"},
        "encoding":{"n":{"contentType":"text/plain"}},"examples":{"x":{"value":{"n":1}}}}}},
        "responses":{"200":{"description":"d","headers":{"X":{"schema":{"type":"string"}}},
        "content":{"application/json":{"schema":{"$ref":"b.yaml#/B"},"example":[1]}}},"4XX":{"$ref":"#/components/responses/R"}}}},
        "/b":{"$ref":"b.yaml#/path"}},
        "components":{"parameters":{"P":{"name":"id","in":"path","required":true,"schema":{"type":"integer","minimum":1}}},
        "responses":{"R":{"description":"r"}},"securitySchemes":{"key":{"type":"apiKey","in":"header","name":"K"}},
        "schemas":{"A":{"type":"object","required":["n"],"properties":{"n":{"type":["integer","null"],"default":1,"enum":[1,null]},
        "list":{"type":"array","items":{"$ref":"#/components/schemas/A"},"prefixItems":[false]},"s":{"pattern":"^a","maxLength":3}},
        "additionalProperties":false,"patternProperties":{"^x":{}},"allOf":[{"$ref":"#/components/schemas/C"}],
        "if":{"minProperties":1},"then":{},"dependentRequired":{"a":["b"]},"xml":{"name":"x"},"example":{"n":1}},
        "C":{"oneOf":[{"$ref":"#/components/schemas/A"},{"$ref":"b.yaml#/B","description":"d"}],
        "discriminator":{"propertyName":"k","mapping":{"a":"A","b":"b.yaml#/B"}},"$defs":{"D":{"$anchor":"d","$id":"d"}},"not":{"$ref":"#d"}}}}}
        """

    private static let swagger2 = """
        {"swagger":"2.0","info":{"title":"T","version":"1"},"host":"example.com","basePath":"/v","schemes":["https"],
        "consumes":["application/json"],"produces":["application/json"],"security":[{"key":[]}],
        "paths":{"/a/{id}":{"parameters":[{"name":"id","in":"path","required":true,"type":"integer"}],
        "post":{"operationId":"a","consumes":["text/plain"],"parameters":[{"$ref":"#/parameters/P"},
        {"name":"body","in":"body","schema":{"$ref":"#/definitions/A"}}],
        "responses":{"200":{"description":"d","schema":{"type":"array","items":{"$ref":"b.yaml#/B"}},
        "headers":{"X":{"type":"array","items":{"type":"string"},"collectionFormat":"csv"}},"examples":{"application/json":[]}}}},
        "put":{"operationId":"b","parameters":[{"name":"f","in":"formData","type":"file","required":true},
        {"name":"g","in":"formData","type":"array","items":{"type":"string"},"collectionFormat":"multi"}],"responses":{}}}},
        "parameters":{"P":{"name":"q","in":"query","type":"string","enum":["a"]}},
        "securityDefinitions":{"key":{"type":"apiKey","in":"header","name":"K"}},
        "definitions":{"A":{"type":"object","discriminator":"k","required":["k"],"properties":{"k":{"type":"string","x-nullable":true}}}}}
        """

    private static let other =
        "B: {type: object, properties: {c: {$ref: '#/E'}}}\nE: {type: string}\npath: {get: {responses: {}}}\n"

    /// Every place of a value, as the way to it.
    private static func places(_ value: JSONValue, _ way: [String] = []) -> [[String]] {
        switch value {
        case .object(let object): [way] + object.members.flatMap { places($0.value, way + [$0.key]) }
        case .array(let elements): [way] + elements.indices.flatMap { places(elements[$0], way + [String($0)]) }
        default: [way]
        }
    }

    private static func replace(_ value: inout JSONValue, at way: ArraySlice<String>, with other: JSONValue?) {
        guard let key = way.first else {
            value = other ?? .null
            return
        }
        let rest = way.dropFirst()
        switch value {
        case .object(var object):
            var inner = object[key] ?? .null
            replace(&inner, at: rest, with: other)
            object[key] = rest.isEmpty && other == nil ? nil : inner
            value = .object(object)
        case .array(var elements):
            guard let index = Int(key) else { return }
            if rest.isEmpty, other == nil {
                elements.remove(at: index)
            } else {
                replace(&elements[index], at: rest, with: other)
            }
            value = .array(elements)
        default: break
        }
    }

    private static let replacements: [JSONValue?] = [
        nil, .null, true, -1.5, "text", "#/components/schemas/A", [], [["a": 1]], [:],
        ["$ref": "#/components/schemas/A"], ["x": "y"]
    ]

    @Test(
        "a document is read whatever stands at any of its places, and its bundle means the same",
        arguments: ["3.1.0", "3.0.3", "2.0"])
    func mutations(version: String) throws {
        let text = version == "2.0" ? Self.swagger2 : Self.source.replacing("3.1.0", with: version)
        let source = try JSONValue.parse(Array(text.utf8))
        var compared = 0
        for (index, way) in Self.places(source).dropFirst().enumerated() {
            // Each place gets two of the replacements, which ones going round.
            for turn in 0..<2 {
                var document = source
                let other = Self.replacements[(index + turn * 4) % Self.replacements.count]
                Self.replace(&document, at: way[...], with: other)
                let reading = DocumentReading.read(
                    text: document.jsonText, file: "a.json", loader: .memory(["b.yaml": Self.other]))
                guard !reading.log.hasErrors, let read = reading.document else { continue }
                let bundle = try #require(reading.bundle())
                let again = DocumentReading.read(text: bundle, file: "bundle")
                let outline = DocumentOutline.text(try #require(again.document))
                #expect(outline == DocumentOutline.text(read), "\(way) \(document.jsonText)")
                compared += 1
            }
        }
        #expect(compared > 100)
    }
}
