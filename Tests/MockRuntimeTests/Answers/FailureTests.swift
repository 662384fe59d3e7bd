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
            (
                "'400': {description: bad}", 400,
                #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"DETAIL","errors":[{"in":"query","pointer":"/limit","keyword":"minimum","expected":"1 or more","detail":"DETAIL"}]}"#
            ),
            (
                "'400': {description: bad, content: {text/html: {}}}", 400,
                #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"DETAIL","errors":[{"in":"query","pointer":"/limit","keyword":"minimum","expected":"1 or more","detail":"DETAIL"}]}"#
            )
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
            ("[{bearer: []}]", ["Authorization": "Bearer\tsandbox-default"], "", 204),
            ("[{bearer: []}]", ["Authorization": "Bearer unknown"], "", 401),
            ("[{basic: []}]", ["Authorization": "Basic ***"], "", 401)
        ] as [(String, HTTPFields, String, Int)])
    func security(security: String, headers: HTTPFields, query: String, status: Int) throws {
        var options = ServingOptions()
        options.auth = .known
        let response = try DocumentServer(document("", security: security), options: options).send(
            "GET", "/pets" + query, headers)
        #expect(response.status == status, "\(response.text)")
    }

    @Test(
        "credentials of the declared form are enough",
        arguments: [
            ("[{key: []}]", ["X-Key": "k-123"], ""), ("[{query: []}]", [:], "?key=k-123"),
            ("[{session: []}]", ["Cookie": "session=abc"], ""),
            ("[{basic: []}]", ["Authorization": "Basic bWU6c2VjcmV0"], ""),
            ("[{bearer: []}]", ["Authorization": "Bearer ey.J0.x"], ""),
            ("[{oauth: []}]", ["Authorization": "bearer ey.J0.x"], ""),
            ("[{digest: []}]", ["Authorization": #"Digest username="me", response="1f""#], ""),
            ("[{key: [], bearer: []}]", ["Authorization": "Bearer x", "X-Key": "y"], "")
        ] as [(String, HTTPFields, String)])
    func anyCredentials(security: String, headers: HTTPFields, query: String) throws {
        let server = try DocumentServer(document("", security: security))
        #expect(server.send("GET", "/pets" + query, headers).status == 204)
        #expect(server.send("GET", "/pets").status == 401)
    }

    @Test(
        "malformed credentials are refused with a reason that does not quote them",
        arguments: [
            (
                "[{bearer: []}]", [:],
                "the request has no token where the document requires one, expected 'Authorization: Bearer TOKEN'"
            ),
            (
                "[{key: [], basic: []}, {query: []}]", ["X-Key": ""],
                "the request has no token where the document requires one, expected 'X-Key: TOKEN' and 'Authorization: Basic' "
                    + "with the base64 of TOKEN:, or '?key=TOKEN'"
            ),
            (
                "[{bearer: []}]", ["Authorization": "Basic c2VjcmV0"],
                "'Authorization' does not have the scheme 'Bearer'"
            ),
            ("[{bearer: []}]", ["Authorization": "c2VjcmV0"], "'Authorization' does not have the scheme 'Bearer'"),
            (
                "[{oauth: []}]", ["Authorization": "Bearer c2VjcmV0 c2VjcmV0"],
                "'Authorization' has the scheme 'Bearer', but not one token after it"
            ),
            (
                "[{bearer: []}]", ["Authorization": "Bearer"],
                "'Authorization' has the scheme 'Bearer', but not one token after it"
            ),
            (
                "[{basic: []}, {bearer: []}]", ["Authorization": "Basic *c2VjcmV0"],
                "'Authorization' has the scheme 'Basic', but not the base64 of user:password after it"
            )
        ] as [(String, HTTPFields, String)])
    func malformedCredentials(security: String, headers: HTTPFields, reason: String) throws {
        for (response, type) in [
            ("", "application/problem+json"), ("'401': {description: no}", "application/problem+json"),
            ("'401': " + Self.json("{type: object, properties: {detail: {type: string}}}"), "application/json")
        ] {
            let server = try DocumentServer(document(response, security: security))
            let refused = server.send("GET", "/pets", headers)
            #expect(refused.status == 401)
            #expect(refused.headers["content-type"] == type)
            #expect(
                refused.json["detail"]?.stringValue == reason + "; a known token is 'sandbox-default'")
        }
    }

    @Test("a known token selects its sandbox, even if it was unknown before; any other selects the default one")
    func whereTokensLead() throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            security: [{bearer: []}]
            paths:
              /pets:
                get: {responses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
              schemas: {Pet: {type: object, properties: {id: {type: integer, readOnly: true}, name: {type: string}}}}
            """
        let server = try DocumentServer(text)
        func ask(_ method: String, _ token: String, body: String? = nil) -> MockResponse {
            server.send(method, "/pets", ["Authorization": "Bearer \(token)", "Mock-Sandbox": "none"], body: body)
        }
        #expect(ask("POST", "mine", body: #"{"name":"Rex"}"#).status == 201)
        let names = { (token: String) in ask("GET", token).json.arrayValue?.last?["name"]?.stringValue }
        #expect(names("mine") == "Rex")
        #expect(names("sandbox-default") == "Rex")
        #expect(names("theirs") == "Rex")
        #expect(server.send("POST", "/_mock/sandboxes", body: #"{"id":"a","token":"theirs"}"#).status == 201)
        #expect(names("theirs") != "Rex")
        #expect(server.send("POST", "/_mock/sandboxes/a/tokens", body: #"{"token":"mine"}"#).status == 201)
        #expect(names("mine") != "Rex")
        #expect(server.send("DELETE", "/_mock/sandboxes/a/tokens?token=mine").status == 204)
        #expect(names("mine") == "Rex")
    }

    @Test("the requests of an unknown token count with the default sandbox's")
    func limitsOfUnknownTokens() throws {
        let server = try DocumentServer(document("", security: "[{bearer: []}]"))
        let limit = #"{"limit":1,"window":"PT1H"}"#
        #expect(server.send("PUT", "/_mock/sandboxes/default/rate-limits", body: limit).status == 200)
        let statuses = ["x", "sandbox-default"].map {
            server.send("GET", "/pets", ["Authorization": "Bearer \($0)"]).status
        }
        #expect(statuses == [204, 429])
    }

    @Test("a declared body that has no place for the reason leaves it to a header")
    func reasonInHeader() throws {
        let text = document("'400': " + Self.json("{type: object, required: [code], properties: {code: {const: 7}}}"))
        let response = try DocumentServer(text).send("GET", "/pets?limit=0")
        #expect(response.status == 400)
        #expect(response.text == #"{"code":7}"#)
        #expect(response.headers["Mock-Reason"] == "the query parameter 'limit' is 0, expected 1 or more")
    }

    @Test(
        "a refusal that is declared without content gives its reason in problem details",
        arguments: [401, 403, 404, 405, 406, 415, 422, 429])
    func reasons(status: Int) throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            paths:
              /notes/{id}:
                put:
                  security: [{key: []}]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                  responses:
                    '200': {description: Fine, content: {application/json: {example: {id: 1}}}}
                    '\(status)': {description: No}
            """
        let server = try DocumentServer(text)
        var (method, target, body) = ("PUT", "/notes/1", "{}")
        var headers: HTTPFields = ["X-Key": "x"]
        switch status {
        case 401, 403: headers = [:]
        case 404: target = "/nots"
        case 405: method = "PATCH"
        case 406: headers["Accept"] = "text/csv"
        case 415: headers["Content-Type"] = "text/csv"
        case 422: body = "7"
        default:
            _ = server.send("PUT", "/_mock/sandboxes/default/rate-limits", body: #"{"limit":0,"window":"PT1H"}"#)
        }
        let refused = server.send(method, target, headers, body: body)
        #expect(refused.status == status)
        #expect(refused.headers["Content-Type"] == "application/problem+json")
        #expect(refused.json["status"]?.intValue == status)
        #expect(refused.json["detail"]?.stringValue?.isEmpty == false)
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
