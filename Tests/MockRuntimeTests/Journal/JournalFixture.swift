import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

/// A small service whose journal is looked at.
struct JournalFixture {
    let server: DocumentServer

    init(document: String = Self.document, _ change: (inout ServingOptions) -> Void = { _ in }) throws {
        var options = ServingOptions()
        change(&options)
        server = try DocumentServer(document, options: options)
    }

    private static let document = """
        openapi: 3.1.0
        info: {title: Notes, version: '1'}
        paths:
          /notes:
            get:
              operationId: listNotes
              parameters:
                - {name: limit, in: query, schema: {type: integer}}
                - {name: X-Trace, in: header, schema: {type: string}}
              responses:
                '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}
            post:
              operationId: createNote
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
              responses:
                '201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
          /notes/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get:
              responses:
                '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
                '404': {description: None.}
          /secret:
            get:
              security: [{key: []}]
              responses: {'200': {description: Yours., content: {application/json: {example: {ok: true}}}}}
          /text:
            post:
              requestBody: {content: {text/plain: {schema: {type: string}}}}
              responses: {'204': {description: Taken.}}
        components:
          securitySchemes:
            key: {type: apiKey, in: query, name: visitor}
          schemas:
            Note:
              type: object
              required: [text]
              properties:
                id: {type: string, readOnly: true}
                text: {type: string}
                tags: {type: array, items: {type: object, properties: {name: {type: string}, colour: {type: string}}}}
                password: {type: string}
        """

    @discardableResult
    func send(
        _ method: String, _ target: String, _ headers: HTTPFields = [:], body: String? = nil
    ) -> MockResponse { server.send(method, target, headers, body: body) }

    /// The JSON of a control request's answer, which has to succeed.
    func control(_ target: String) throws -> JSONValue {
        let answer = send("GET", "/_mock" + target)
        try #require(answer.status == 200, "\(answer.text)")
        return try JSONValue.parse(answer.body)
    }

    func entries(_ query: String = "") throws -> [JSONValue] {
        try control("/sandboxes/default/requests" + query)["entries"]?.arrayValue ?? []
    }

    func numbers(_ query: String) throws -> [Int] { try entries(query).compactMap { $0["number"]?.intValue } }

    func verify(_ expectation: String) throws -> (status: Int, json: JSONValue) {
        let answer = send("POST", "/_mock/sandboxes/default/requests/verify", body: expectation)
        return (answer.status, try JSONValue.parse(answer.body))
    }
}
