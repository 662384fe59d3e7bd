import OpenAPISpec

/// Services behind one address. Answers in process with `respond(to:)`, or over HTTP once started.
public final class MockServer: Sendable {
    /// The version of this software, as `GET /_mock/health` tells it.
    public static let version = "0.1.0"

    package let engines: [any ServiceEngine]
    private let control: (any ServiceEngine)?

    /// Serves the services at their native paths; several must not overlap.
    /// Throws when a document has errors or operations clash; the error's description says where.
    public convenience init(_ services: Service...) throws {
        try self.init(services.map { ($0, ServingOptions()) })
    }

    /// - Parameter services: each with its options, its mount path among them.
    package init(_ services: [(service: Service, options: ServingOptions)]) throws {
        engines = try services.map { try $0.service.makeEngine($0.options) }
        // What it tells changes without a request to itself: a moving clock keeps its answers from being kept.
        var options = ServingOptions()
        options.clock = .real(offset: 0)
        options.journal = 0
        control = try ControlService(engines: engines).service.makeEngine(options)
    }

    /// The answer to a request. Never throws: whatever is wrong is in the answer.
    public func respond(to request: MockRequest) -> MockResponse {
        engine(for: request.target).respond(to: request)
    }

    private func engine(for target: String) -> any ServiceEngine {
        if target.hasPrefix("/_mock"), let control { return control }
        let path = target.prefix { $0 != "?" }
        return engines.first { !$0.mountPath.isEmpty && (path == $0.mountPath || path.hasPrefix($0.mountPath + "/")) }
            ?? engines.first { $0.mountPath.isEmpty } ?? engines[0]
    }
}
