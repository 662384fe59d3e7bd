import OpenAPISpec
import Testing

@testable import MockRuntime

/// What a parameter's text is read as. OpenAPI 3.1, Parameter Object, Style Values and Style Examples.
@Suite("Parameters are read by their style")
struct ParameterStyleTests {
    static let list = "{type: array, items: {type: integer}}"
    static let object = "{type: object, properties: {R: {type: integer}, G: {type: integer}}}"

    private func value(_ declaration: String, schema: String, _ request: MockRequest, path: [(String, String)] = [])
        throws
        -> JSONValue?
    {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - {name: v, \(declaration), schema: \(schema)}
                  responses: {'204': {description: none}}
            """
        let document = try #require(DocumentReading.read(text: text, file: "t.yaml").document)
        var parsed = Request(request)
        parsed.pathParameters = path.map { (name: $0.0, value: $0.1) }
        return ParameterReader(document).value(of: try #require(document.operations[0].parameters.first), in: parsed)
    }

    @Test(
        "in the query",
        arguments: [
            ("", "{type: integer}", "v=5", "5"),
            ("", "{type: string}", "v=5", "\"5\""),
            ("", "{type: [integer, 'null']}", "v=", "null"),
            ("", "{type: boolean}", "v=true", "true"),
            ("", "{type: integer}", "v=five", "\"five\""),
            ("", "{anyOf: [{type: integer}, {type: string}]}", "v=x%20y", "\"x y\""),
            ("", "{type: string}", "v=a%2Bb+c", "\"a+b c\""),
            ("", list, "v=3&v=4", "[3,4]"),
            ("", list, "v=3", "[3]"),
            ("explode: false,", list, "v=3,4", "[3,4]"),
            ("explode: false,", "{type: array, items: {type: string}}", "v=a%2Cb,c", #"["a,b","c"]"#),
            ("explode: false,", list, "v=", "[]"),
            ("", object, "R=100&G=200", #"{"R":100,"G":200}"#),
            ("explode: false,", object, "v=R,100,G,200", #"{"R":100,"G":200}"#),
            ("style: spaceDelimited, explode: false,", list, "v=3%204", "[3,4]"),
            ("style: pipeDelimited, explode: false,", list, "v=3|4", "[3,4]"),
            ("style: pipeDelimited, explode: false,", list, "v=3%7C4", "[3,4]"),
            ("style: deepObject,", object, "v[R]=100&v[G]=200", #"{"R":100,"G":200}"#),
            (
                "style: deepObject,", "{type: object, properties: {a: {type: object, properties: {b: \(list)}}}}",
                "v[a][b][]=1&v[a][b][]=2", #"{"a":{"b":[1,2]}}"#
            )
        ])
    func query(style: String, schema: String, query: String, expected: String) throws {
        let found = try value(
            "in: query\(style.isEmpty ? "" : ", " + style.dropLast())", schema: schema,
            MockRequest("GET", "/a?\(query)"))
        #expect(found?.jsonText == expected)
    }

    @Test(
        "in the path",
        arguments: [
            ("simple", false, "{type: integer}", "5", "5"),
            ("simple", false, list, "3,4", "[3,4]"),
            ("simple", false, object, "R,100,G,200", #"{"R":100,"G":200}"#),
            ("simple", true, object, "R=100,G=200", #"{"R":100,"G":200}"#),
            ("label", false, "{type: integer}", ".5", "5"),
            ("label", false, list, ".3,4", "[3,4]"),
            ("label", true, list, ".3.4", "[3,4]"),
            ("label", true, object, ".R=100.G=200", #"{"R":100,"G":200}"#),
            ("matrix", false, "{type: integer}", ";v=5", "5"),
            ("matrix", false, list, ";v=3,4", "[3,4]"),
            ("matrix", true, list, ";v=3;v=4", "[3,4]"),
            ("matrix", false, object, ";v=R,100,G,200", #"{"R":100,"G":200}"#),
            ("matrix", true, object, ";R=100;G=200", #"{"R":100,"G":200}"#)
        ])
    func path(style: String, explode: Bool, schema: String, text: String, expected: String) throws {
        let found = try value(
            "in: path, required: true, style: \(style), explode: \(explode)", schema: schema, MockRequest("GET", "/a"),
            path: [("v", text)])
        #expect(found?.jsonText == expected)
    }

    @Test(
        "in headers and cookies",
        arguments: [
            ("header", ("V", "3, 4"), list, "[3,4]"),
            ("header", ("v", "R,100,G,200"), object, #"{"R":100,"G":200}"#),
            ("cookie", ("Cookie", "a=1; v=5"), "{type: integer}", "5"),
            ("cookie", ("Cookie", "v=x"), "{type: string}", "\"x\"")
        ])
    func fields(place: String, field: (String, String), schema: String, expected: String) throws {
        let request = MockRequest("GET", "/a", headers: HTTPFields([.init(name: field.0, value: field.1)]))
        #expect(try value("in: \(place)", schema: schema, request)?.jsonText == expected)
    }

    @Test("what is not there is nil")
    func missing() throws {
        for style in ["form", "deepObject"] {
            #expect(try value("in: query, style: \(style)", schema: Self.object, MockRequest("GET", "/a?w=1")) == nil)
        }
    }
}
