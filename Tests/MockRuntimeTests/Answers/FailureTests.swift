import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("A failure has the shape that the operation declares")
struct FailureTests {
    private func document(_ responses: String, security: String = "[]") -> String {
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            query: {type: apiKey, in: query, name: key}
            session: {type: apiKey, in: cookie, name: session}
            basic: {type: http, scheme: basic}
            bearer: {type: http, scheme: bearer}
            digest: {type: http, scheme: digest}
            oauth: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com', scopes: {}}}}
        paths:
          /pets:
            get:
              security: \(security)
              parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1}}]
              responses:
                '204': {description: none}
                \(responses)
        """
    }

    private static func json(_ schema: String) -> String {
        "{description: bad, content: {application/json: {schema: \(schema)}}}"
    }

    @Test(
        "invalid requests",
        arguments: [
            (
                "'422': "
                    + json(
                        "{type: object, properties: {errors: {type: array, items: {type: object, properties: {title: {type: string}, detail: {type: string}, source: {type: object, properties: {pointer: {type: string}}}}}}}}"
                    ), 422,
                #"{"errors":[{"title":"Unprocessable Content","detail":"DETAIL","source":{"pointer":"/limit"}}]}"#
            ),
            (
                "'422': "
                    + json(
                        "{type: object, properties: {errors: {type: object, additionalProperties: {type: array, items: {type: string}}}}}"
                    ), 422,
                #"{"errors":{"limit":["DETAIL"]}}"#
            ),
            (
                "'422': " + json("{type: object, properties: {errors: {type: array, items: {type: string}}}}"), 422,
                #"{"errors":["DETAIL"]}"#
            ),
            (
                "'400': "
                    + json(
                        "{type: object, properties: {message: {type: string}, code: {type: integer}, field: {type: string}}}"
                    ), 400,
                #"{"message":"DETAIL","code":400,"field":"limit"}"#
            ),
            (
                "'4XX': " + json("{type: object, properties: {error: {type: string}, status: {type: integer}}}"), 422,
                #"{"error":"DETAIL","status":422}"#
            ),
            (
                "default: "
                    + json(
                        "{type: object, required: [kind], properties: {kind: {const: fault}, error: {type: object, properties: {message: {type: string}}}}}"
                    ), 422,
                #"{"kind":"fault","error":{"message":"DETAIL"}}"#
            ),
            ("'400': {description: bad}", 400, "")
        ])
    func invalid(responses: String, status: Int, body: String) throws {
        let response = try DocumentServer(document(responses)).send("GET", "/pets?limit=0")
        #expect(response.status == status)
        #expect(response.text == body.replacing("DETAIL", with: "the query parameter 'limit' is 0, expected 1 or more"))
    }

    @Test(
        "each alternative of the security lets in",
        arguments: [
            ("[{key: []}]", ["X-Key": "sandbox-default"], "", 204),
            ("[{query: []}]", [:], "?key=sandbox-default", 204),
            ("[{session: []}]", ["Cookie": "session=sandbox-default"], "", 204),
            ("[{basic: []}]", ["Authorization": "Basic c2FuZGJveC1kZWZhdWx0OnNlY3JldA=="], "", 204),
            ("[{bearer: []}]", ["Authorization": "bearer sandbox-default"], "", 204),
            ("[{oauth: []}]", ["Authorization": "Bearer sandbox-default"], "", 204),
            ("[{key: []}, {bearer: []}]", ["Authorization": "Bearer sandbox-default"], "", 204),
            ("[{key: [], bearer: []}]", ["Authorization": "Bearer sandbox-default"], "", 401),
            ("[{key: [], bearer: []}]", ["Authorization": "Bearer x", "X-Key": "sandbox-default"], "", 204),
            ("[{}, {bearer: []}]", [:], "", 204),
            ("[{bearer: []}]", [:], "", 401),
            ("[{bearer: []}]", ["Authorization": "Bearer "], "", 401),
            ("[{bearer: []}]", ["Authorization": "Basic sandbox-default"], "", 401),
            ("[{bearer: []}]", ["Authorization": "Bearer unknown"], "", 401),
            ("[{basic: []}]", ["Authorization": "Basic ***"], "", 401)
        ] as [(String, HTTPFields, String, Int)])
    func security(security: String, headers: HTTPFields, query: String, status: Int) throws {
        let response = try DocumentServer(document("", security: security)).send("GET", "/pets" + query, headers)
        #expect(response.status == status, "\(response.text)")
    }

    @Test("a refusal names every way in, in the declared shape")
    func challenges() throws {
        let text = document(
            "'401': " + Self.json("{type: object, properties: {error: {type: string}}}"),
            security: "[{key: []}, {basic: []}, {digest: [], bearer: []}]")
        let response = try DocumentServer(text).send("GET", "/pets")
        #expect(
            response.headers.values(of: "www-authenticate") == [
                #"ApiKey realm="test", in="header", name="X-Key""#, #"Basic realm="test", charset="UTF-8""#,
                #"Digest realm="test", qop="auth", algorithm=SHA-256, nonce="sandbox""#, #"Bearer realm="test""#
            ])
        #expect(response.text.hasPrefix(#"{"error":"the request has no token"#))
        let forbidden = try DocumentServer(document("'403': {description: no}", security: "[{key: []}]")).send(
            "GET", "/pets")
        #expect(forbidden.status == 403)
    }

    @Test("unknown paths and methods")
    func unknown() throws {
        let server = try DocumentServer(document(""))
        let path = server.send("GET", "/pet")
        #expect(path.status == 404)
        #expect(path.text.contains("the nearest operation is GET /pets"))
        let method = server.send("PUT", "/pets")
        #expect(method.status == 405)
        #expect(method.headers["allow"] == "GET")
        let options = server.send("OPTIONS", "/pets")
        #expect(options.status == 204)
        #expect(options.headers["allow"] == "GET, OPTIONS")
    }

    @Test("pages of other origins may call, unless that is switched off")
    func origins() throws {
        let fields: HTTPFields = [
            "Origin": "https://app.example.com", "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization"
        ]
        let preflight = try DocumentServer(document("")).send("OPTIONS", "/pets", fields)
        #expect(preflight.status == 204)
        #expect(preflight.headers["access-control-allow-origin"] == "https://app.example.com")
        #expect(preflight.headers["access-control-allow-methods"] == "GET")
        #expect(preflight.headers["access-control-allow-headers"] == "authorization")
        #expect(preflight.headers["access-control-allow-credentials"] == "true")
        let refused = try DocumentServer(document("")).send(
            "GET", "/pets?limit=0", ["Origin": "https://app.example.com"])
        #expect(refused.status == 422)
        #expect(refused.headers["access-control-allow-origin"] == "https://app.example.com")
        #expect(refused.headers["access-control-expose-headers"] == "Content-Type")
        var options = ServingOptions()
        options.allowsOtherOrigins = false
        let closed = try DocumentServer(document(""), options: options).send("GET", "/pets", fields)
        #expect(closed.headers["access-control-allow-origin"] == nil)
    }
}
