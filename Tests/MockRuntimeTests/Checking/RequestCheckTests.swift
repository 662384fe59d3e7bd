import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("A request is checked against its operation")
struct RequestCheckTests {
    static let document = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets/{id}:
            get:
              parameters:
                - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
                - {name: limit, in: query, required: true, schema: {type: integer, maximum: 10}}
                - {name: X-Tag, in: header, schema: {type: string, maxLength: 3}}
                - {name: session, in: cookie, schema: {type: string, pattern: '^s'}}
                - {name: empty, in: query, allowEmptyValue: true, schema: {type: string, minLength: 1}}
              responses: {'204': {description: none}}
          /json:
            post:
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [name, id]
                      properties:
                        id: {type: integer, readOnly: true}
                        name: {type: string}
                        age: {type: integer, minimum: 0}
              responses: {'204': {description: none}}
          /form:
            post:
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      type: object
                      required: [n]
                      properties:
                        n: {type: integer}
                        tags: {type: array, items: {type: string}, maxItems: 2}
                        inner: {type: object, properties: {a: {type: integer}}}
              responses: {'204': {description: none}}
          /upload:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [file]
                      properties:
                        file: {type: string, format: binary}
                        count: {type: integer}
                        meta: {type: object, required: [k], properties: {k: {type: string}}}
                    encoding: {file: {contentType: 'image/png, image/*'}}
              responses: {'204': {description: none}}
          /text:
            post:
              requestBody: {content: {text/plain: {schema: {type: string, maxLength: 3}}, application/octet-stream: {}}}
              responses: {'204': {description: none}}
        """

    @Test(
        "parameters",
        arguments: [
            ("/pets/1?limit=10", [:], 204, nil),
            ("/pets/1?limit=10&other=1&empty=", [:], 204, nil),
            ("/pets/1", [:], 422, "the query parameter 'limit' is missing, expected a value"),
            ("/pets/0?limit=10", [:], 422, "the path parameter 'id' is 0, expected 1 or more"),
            ("/pets/x?limit=10", [:], 422, "the path parameter 'id' is 'x', expected type integer"),
            ("/pets/1?limit=11", [:], 422, "the query parameter 'limit' is 11, expected 10 or less"),
            ("/pets/1?limit=1", ["x-tag": "long"], 422, "the header parameter 'X-Tag'"),
            ("/pets/1?limit=1", ["Cookie": "session=x"], 422, "the cookie parameter 'session'")
        ] as [(String, HTTPFields, Int, String?)])
    func parameters(target: String, headers: HTTPFields, status: Int, detail: String?) throws {
        let response = try DocumentServer(Self.document).send("GET", target, headers)
        #expect(response.status == status, "\(response.text)")
        if let detail {
            #expect(response.headers["content-type"] == "application/problem+json")
            #expect(response.text.contains(detail), "\(response.text)")
        }
    }

    @Test(
        "bodies",
        arguments: [
            ("/json", "application/json", #"{"name":"a"}"#, 204, nil),
            ("/json", "application/json; charset=utf-8", #"{"name":"a"}"#, 204, nil),
            ("/json", "application/merge+json", #"{"name":"a"}"#, 204, nil),
            (
                "/json", "application/json", #"{"age":-1}"#, 422,
                #"{"in":"body","pointer":"/age","keyword":"minimum","expected":"0 or more","#
            ),
            ("/json", "application/json", "{\"name\":\n 1,}", 400, "line 2, column 4"),
            ("/json", "application/json", "", 422, "the request has no body, expected one"),
            ("/json", "text/plain", "x", 415, "the body is 'text/plain', expected application/json"),
            ("/json", "application/json; charset=utf-16", "{}", 415, "charset=utf-8"),
            ("/form", "application/x-www-form-urlencoded", "n=1&tags=a&tags=b&inner=%7B%22a%22:1%7D", 204, nil),
            ("/form", "application/x-www-form-urlencoded", "n=x", 422, #""pointer":"/n""#),
            ("/form", "application/x-www-form-urlencoded", "n=1&tags=a&tags=b&tags=c", 422, #""pointer":"/tags""#),
            ("/form", "application/x-www-form-urlencoded", "tags=a", 422, #""keyword":"required""#),
            (
                "/upload", "multipart/form-data; boundary=B",
                part("file", "x", "image/png") + part("count", "3") + "--B--\r\n", 204, nil
            ),
            (
                "/upload", "multipart/form-data; boundary=B", part("file", "x", "text/css") + "--B--\r\n", 422,
                "expected image/png, image/*"
            ),
            (
                "/upload", "multipart/form-data; boundary=B", part("file", "x") + part("count", "many") + "--B--\r\n",
                422, #""pointer":"/count""#
            ),
            (
                "/upload", "multipart/form-data; boundary=B", part("file", "x") + part("meta", "{}") + "--B--\r\n", 422,
                "'/meta' has no 'k'"
            ),
            (
                "/upload", "multipart/form-data; boundary=B", part("count", "3") + "--B--\r\n", 422,
                "the body has no 'file'"
            ),
            ("/upload", "multipart/form-data; boundary=B", part("file", "x"), 400, "no part ends with the boundary"),
            ("/upload", "multipart/form-data", "x", 400, "no boundary"),
            ("/text", "text/plain", "abc", 204, nil),
            ("/text", "text/plain", "abcd", 422, #""keyword":"maxLength""#),
            ("/text", "application/octet-stream", "abcd", 204, nil)
        ] as [(String, String, String, Int, String?)])
    func bodies(path: String, mediaType: String, body: String, status: Int, part: String?) throws {
        let response = try DocumentServer(Self.document).send("POST", path, ["Content-Type": mediaType], body: body)
        #expect(response.status == status, "\(response.text)")
        if let part { #expect(response.text.contains(part), "\(response.text)") }
    }

    static func part(_ name: String, _ content: String, _ mediaType: String? = nil) -> String {
        let type = mediaType.map { "Content-Type: \($0)\r\n" } ?? ""
        return "--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\(type)\r\n\(content)\r\n"
    }

    @Test("every fault is told, not the first alone")
    func all() throws {
        let response = try DocumentServer(Self.document).send("GET", "/pets/0?limit=99", ["X-Tag": "long"])
        let errors = try #require(try JSONValue.parse(response.body)["errors"]?.arrayValue)
        #expect(errors.map { $0["pointer"]?.stringValue } == ["/id", "/limit", "/X-Tag"])
    }

    @Test("--validate report serves and says what is wrong; off says nothing; a request may choose for itself")
    func strictness() throws {
        var options = ServingOptions()
        options.requests = .report
        let reporting = try DocumentServer(Self.document, options: options)
        let response = reporting.send("GET", "/pets/0?limit=1")
        #expect(response.status == 204)
        #expect(response.headers["mock-violations"] == "the path parameter 'id' is 0, expected 1 or more")
        #expect(reporting.send("GET", "/pets/0?limit=1", ["Prefer": "handling=strict"]).status == 422)
        #expect(reporting.send("POST", "/json", body: "{").status == 204)
        options.requests = .off
        #expect(
            try DocumentServer(Self.document, options: options).send("GET", "/pets/0").headers["mock-violations"] == nil
        )
        let lenient = try DocumentServer(Self.document).send("GET", "/pets/0?limit=1", ["Prefer": "handling=lenient"])
        #expect(lenient.status == 204)
        #expect(lenient.headers["mock-violations"] != nil)
        #expect(lenient.headers["preference-applied"] == "handling=lenient")
    }
}
