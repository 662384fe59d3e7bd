import Foundation
import TestSupport
import Testing

/// A folder with a document, and a state file that servers go on with, one after the other.
final class StateFolder: Sendable {
    let url: URL
    var document: URL { url.appending(path: "library.yaml") }
    var state: URL { url.appending(path: "state") }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data(Self.text.utf8).write(to: document)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A server of the document with the state file.
    func server(_ options: String...) throws -> ServerProcess {
        try ServerProcess(["serve", document.path, "--port", "0", "--state", state.path] + options)
    }

    /// A server of the document that keeps nothing.
    func undisturbed() throws -> ServerProcess { try ServerProcess(["serve", document.path, "--port", "0"]) }

    /// A server with the state file that ended before it listened.
    func refusal(_ options: String...) async throws -> ServerProcess.Outcome {
        try await ServerProcess.run(["serve", document.path, "--port", "0", "--state", state.path] + options)
    }

    func replay(_ options: String...) async throws -> ServerProcess.Outcome {
        try await ServerProcess.run(["replay", state.path] + options)
    }

    /// Serves for as long as `body` runs, and ends as it should.
    func withServer(_ options: String..., body: (URL) async throws -> Void) async throws {
        let server = try ServerProcess(
            ["serve", document.path, "--port", "0", "--state", state.path] + options)
        try await body(server.url())
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
    }

    private static let text = """
        openapi: 3.1.0
        info: {title: Library, version: '1'}
        paths:
          /books:
            get: {responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}}}
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
              responses: {'201': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
          /books/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            put:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
              responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
            delete: {responses: {'204': {description: Gone.}}}
        components:
          schemas:
            Books: {type: array, items: {$ref: '#/components/schemas/Book'}}
            Book:
              type: object
              required: [title]
              properties: {id: {type: integer, readOnly: true}, title: {type: string}, stamp: {type: string, format: uuid}}

        """
}

extension URL {
    /// One request with a body of JSON: the answer without its date, which is the machine's.
    func ask(_ method: String, _ target: String, _ body: String = "", in sandbox: String? = nil) async throws -> String
    {
        try await send(
            "\(method) \(target) HTTP/1.1\r\nContent-Type: application/json"
                + (sandbox.map { "\r\nMock-Sandbox: \($0)\r\nAuthorization: Bearer sandbox-\($0)" } ?? ""),
            body: body
        ).split(separator: "\r\n").filter { !$0.hasPrefix("Date: ") }.joined(separator: "\n")
    }
}
