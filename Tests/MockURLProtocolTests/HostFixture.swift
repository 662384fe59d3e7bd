import Foundation
import MockRuntime
import MockURLProtocol
import OpenAPISpec
import TestSupport

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What a client got.
struct Answer: Sendable {
    var status: Int
    var headers: [String: String]
    var text: String
    var url: String?
}

/// Pets behind a host of this process.
struct HostFixture: Sendable {
    let host: MockHost

    init() throws { host = MockHost(try DocumentServer(Self.document).server) }

    /// - Parameter change: of the request before it is sent.
    func send(
        _ method: String, _ target: String, timeout: TimeInterval = 10, _ change: (inout URLRequest) -> Void = { _ in }
    ) async throws -> Answer {
        var request = URLRequest(url: try URL.made(host.url.absoluteString + target))
        request.httpMethod = method
        request.timeoutInterval = timeout
        change(&request)
        let (data, response) = try await host.session.data(for: request)
        guard let http = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        let fields = http.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
        return Answer(
            status: http.statusCode, headers: Dictionary(fields) { first, _ in first },
            text: String(decoding: data, as: UTF8.self), url: http.url?.absoluteString)
    }

    static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            get: {responses: {'200': {$ref: '#/components/responses/Pets'}}}
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
          /old-pets:
            get: {responses: {'301': {description: Gone., headers: {Location: {required: true, schema: {const: /pets}}}}}}
            post: {responses: {'303': {description: Made., headers: {Location: {required: true, schema: {const: '/pets?limit=1'}}}}}}
          /circle:
            get: {responses: {'302': {description: On., headers: {Location: {required: true, schema: {const: /circle}}}}}}
          /elsewhere:
            get: {responses: {'302': {description: Away., headers: {Location: {required: true, schema: {const: 'https://example.com/pets'}}}}}}
          /secret:
            get:
              security: [{key: []}]
              responses: {'200': {description: Known., content: {text/plain: {example: told}}}}
        components:
          securitySchemes: {key: {type: http, scheme: bearer}}
          responses:
            Pets: {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
          schemas:
            Pet: {type: object, required: [name], properties: {id: {type: integer, readOnly: true}, name: {type: string}}}
        """
}

extension URL {
    static func made(_ text: String) throws -> URL {
        guard let url = URL(string: text) else { throw URLError(.badURL) }
        return url
    }
}
