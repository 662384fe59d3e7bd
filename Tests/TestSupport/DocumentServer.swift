package import MockRuntime
import OpenAPISpec

/// A server of one document without code, from its text.
package struct DocumentServer: Sendable {
    package struct Unreadable: Error, CustomStringConvertible {
        package var description: String
        package init(description: String) { self.description = description }
    }

    package let server: MockServer

    package init(_ text: String, options: ServingOptions = ServingOptions()) throws {
        let reading = DocumentReading.read(text: text, file: "test.yaml")
        guard let document = reading.document, !reading.log.hasErrors else {
            throw Unreadable(description: reading.log.diagnostics.map(\.description).joined(separator: "\n"))
        }
        server = try MockServer([(Service(name: "test", document: document), options)])
    }

    package func send(
        _ method: String, _ target: String, _ headers: HTTPFields = [:], body: String? = nil
    ) -> MockResponse {
        var request = MockRequest(method, target, headers: headers, body: Array((body ?? "").utf8))
        if body != nil, headers["content-type"] == nil { request.headers["Content-Type"] = "application/json" }
        return server.respond(to: request)
    }
}
