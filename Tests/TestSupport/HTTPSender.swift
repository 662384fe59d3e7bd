import Foundation
package import MockRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests over HTTP.
package enum HTTPSender {
    /// - Parameter request: with a whole address as its target.
    package static func send(_ request: MockRequest) async throws -> MockResponse {
        guard let target = URL(string: request.target) else { throw URLError(.badURL) }
        var sent = URLRequest(url: target)
        sent.httpMethod = request.method
        for field in request.headers.fields { sent.addValue(field.value, forHTTPHeaderField: field.name) }
        if !request.body.isEmpty { sent.httpBody = Data(request.body) }
        let (data, answer) = try await URLSession.shared.data(for: sent)
        guard let answer = answer as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        let fields = answer.allHeaderFields.compactMap { name, value in
            (name as? String).map { HTTPFields.Field(name: $0, value: "\(value)") }
        }
        return MockResponse(status: answer.statusCode, headers: HTTPFields(fields), body: Array(data))
    }
}
