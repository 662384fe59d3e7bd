import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

/// Notes that can be listed, added and changed, with three to begin with; any request of theirs is in the sandbox `default`.
enum Notes {
    static let text = """
        openapi: 3.1.0
        info: {title: Notes, version: '1'}
        paths:
          /notes:
            get:
              operationId: listNotes
              responses:
                '200':
                  description: Notes
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}
                '503':
                  description: Not now
                  content:
                    application/json:
                      schema: {type: object, required: [error], properties: {error: {type: string}}}
            post:
              operationId: addNote
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
              responses:
                '201': {description: Added, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
          /notes/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            get:
              operationId: getNote
              responses:
                '200': {description: A note, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
            delete: {operationId: deleteNote, responses: {'204': {description: Gone}}}
        components:
          schemas:
            Note:
              type: object
              required: [text]
              properties:
                id: {type: integer, readOnly: true}
                text: {type: string, examples: [Buy milk]}
                created_at: {type: string, format: date-time, readOnly: true}
        """

    static func server(options: (inout ServingOptions) -> Void = { _ in }) throws -> ControlledServer {
        let reading = DocumentReading.read(text: text, file: "notes.yaml")
        let document = try #require(reading.document, "\(reading.log.diagnostics)")
        return try ControlledServer(Service(name: "notes", document: document), options: options)
    }
}

extension ControlledServer {
    /// Adds a note; its answer.
    func add(_ text: String, in sandbox: String = "default") -> MockResponse {
        send("POST", "/notes", ["text": .string(text)], headers: ["Mock-Sandbox": sandbox])
    }

    func list(in sandbox: String = "default") -> MockResponse {
        send("GET", "/notes", headers: ["Mock-Sandbox": sandbox])
    }
}
