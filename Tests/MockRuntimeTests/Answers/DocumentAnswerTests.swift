import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("A document answers without code")
struct DocumentAnswerTests {
    static let document = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /choice:
            get:
              responses:
                '404':
                  description: gone
                  content: {application/json: {schema: {type: object, required: [message], properties: {message: {type: string}}}}}
                '201': {description: made, content: {application/json: {example: {is: 201}}}}
                '200':
                  description: fine
                  headers:
                    X-Rate: {schema: {type: integer, minimum: 5}}
                    X-Named: {example: given, schema: {type: string}}
                  content:
                    application/json:
                      examples:
                        first: {value: {is: first}}
                        second: {value: {is: second}}
                5XX: {description: broken, content: {application/json: {example: {is: broken}}}}
          /types:
            get:
              deprecated: true
              responses:
                '200':
                  description: fine
                  content:
                    text/plain: {example: plain}
                    application/json: {example: {is: json}}
                    application/vnd.t+json: {example: {is: vendor}}
                    application/xml:
                      schema: {$ref: '#/components/schemas/Pet'}
                      example: {id: 7, name: 'A & B', tags: [x, y], labels: [p]}
          /range: {get: {responses: {2XX: {description: fine, content: {application/json: {example: 1}}}}}}
          /default: {get: {responses: {default: {description: fine, content: {application/json: {example: 2}}}}}}
          /none: {delete: {responses: {'204': {description: none, content: {application/json: {example: 3}}}}}}
          /made: {get: {responses: {'200': {description: made, content: {application/json: {schema: {type: array, minItems: 2, items: {type: string, format: uuid}}}}}}}}
        components:
          schemas:
            Pet:
              type: object
              xml: {name: pet, namespace: 'https://example.com/pets', prefix: p}
              properties:
                id: {type: integer, xml: {attribute: true}}
                name: {type: string}
                tags: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: tag}}}
                labels: {type: array, items: {type: string, xml: {name: label}}}
        """

    @Test(
        "the response is the lowest success, or what was preferred",
        arguments: [
            ("/choice", "", 200, #"{"is":"first"}"#),
            ("/choice", "example=second", 200, #"{"is":"second"}"#),
            ("/choice", "code=201", 201, #"{"is":201}"#),
            ("/choice", "code=503", 503, #"{"is":"broken"}"#),
            ("/choice", "code=404", 404, #"{"message":"message"}"#),
            ("/choice", "code=\"404\"", 404, #"{"message":"message"}"#),
            ("/choice?__code=404", "", 404, #"{"message":"message"}"#),
            ("/choice?__example=second", "", 200, #"{"is":"second"}"#),
            ("/range", "", 200, "1"),
            ("/range", "code=202", 202, "1"),
            ("/default", "", 200, "2"),
            ("/default", "code=418", 418, "2")
        ])
    func choice(target: String, preference: String, status: Int, body: String) throws {
        let headers: HTTPFields = preference.isEmpty ? [:] : ["Prefer": preference]
        let response = try DocumentServer(Self.document).send("GET", target, headers)
        #expect(response.status == status)
        #expect(response.text == body)
        #expect((response.headers["preference-applied"] == nil) == (preference.isEmpty && !target.contains("__")))
    }

    @Test(
        "a preference that cannot be followed is a problem that lists what there is",
        arguments: [
            ("code=418", "declares no response 418; it declares: 404, 201, 200, 5XX"),
            ("code=abc", "the preference 'code' is 'abc', expected a status such as 404"),
            ("example=third", "no example 'third'; it has: first (200), second (200)"),
            ("wait=long", "the preference 'wait' is 'long', expected up to a minute"),
            ("seed=-1", "the preference 'seed' is '-1'"),
            ("dynamic=maybe", "expected true or false"),
            ("handling=soft", "expected lenient or strict")
        ])
    func unknown(preference: String, detail: String) throws {
        let response = try DocumentServer(Self.document).send("GET", "/choice", ["Prefer": preference])
        #expect(response.status == 400)
        #expect(response.headers["content-type"] == "application/problem+json")
        #expect(response.text.contains(detail), "\(response.text)")
    }

    @Test("several preferences in one field, and what was applied is said")
    func several() throws {
        let response = try DocumentServer(Self.document).send("GET", "/choice", ["Prefer": "code=201, wait=250ms; foo"])
        #expect(response.status == 201)
        #expect(response.delivery.delay == .milliseconds(250))
        #expect(response.headers["preference-applied"] == "code=201, wait=250ms")
    }

    @Test("declared headers are sent: the example, else a value of the schema")
    func headers() throws {
        let response = try DocumentServer(Self.document).send("GET", "/choice")
        #expect(response.headers["x-rate"] == "5")
        #expect(response.headers["x-named"] == "given")
    }

    @Test("no content: no body")
    func noContent() throws {
        let response = try DocumentServer(Self.document).send("DELETE", "/none")
        #expect(response.status == 204)
        #expect(response.body.isEmpty)
        #expect(response.headers["content-type"] == nil)
    }

    @Test(
        "the media type is negotiated",
        arguments: [
            (nil, "application/json", #"{"is":"json"}"#),
            ("*/*", "application/json", #"{"is":"json"}"#),
            ("text/*", "text/plain", "plain"),
            ("text/plain;q=0.5, application/json;q=0.4", "text/plain", "plain"),
            ("application/vnd.t+json", "application/vnd.t+json", #"{"is":"vendor"}"#),
            ("application/*+json;q=0.9, text/plain;q=0.8", "application/vnd.t+json", #"{"is":"vendor"}"#),
            ("*/*;q=0.1, text/plain;q=0", "application/json", #"{"is":"json"}"#),
            (
                "application/xml", "application/xml",
                #"<?xml version="1.0" encoding="UTF-8"?><p:pet xmlns:p="https://example.com/pets" id="7">"#
                    + "<name>A &amp; B</name><tags><tag>x</tag><tag>y</tag></tags><label>p</label></p:pet>"
            )
        ] as [(String?, String, String)])
    func negotiation(accept: String?, mediaType: String, body: String) throws {
        let headers: HTTPFields = accept.map { ["Accept": $0] } ?? [:]
        let response = try DocumentServer(Self.document).send("GET", "/types", headers)
        #expect(response.headers["content-type"] == mediaType)
        #expect(response.text == body)
    }

    @Test("none that is acceptable: 406, which lists what there is")
    func notAcceptable() throws {
        let response = try DocumentServer(Self.document).send("GET", "/types", ["Accept": "image/png, text/plain;q=0"])
        #expect(response.status == 406)
        #expect(response.text.contains("text/plain, application/json, application/vnd.t+json, application/xml"))
    }

    @Test("deprecated operations say so")
    func deprecated() throws {
        let response = try DocumentServer(Self.document).send("GET", "/types")
        #expect(response.headers["deprecation"] == "true")
        #expect(response.headers["warning"] == "299 - \"GET /types is deprecated\"")
    }

    @Test("values are the same for the same seed and request, others for another seed")
    func seeds() throws {
        let server = try DocumentServer(Self.document)
        let first = server.send("GET", "/made")
        #expect(try JSONValue.parse(first.body).arrayValue?.count == 2)
        #expect(try DocumentServer(Self.document).send("GET", "/made").body == first.body)
        #expect(server.send("GET", "/made", ["Prefer": "seed=2"]).body != first.body)
        #expect(server.send("GET", "/made", ["Prefer": "dynamic=true"]).status == 200)
    }
}
