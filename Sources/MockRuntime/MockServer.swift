import OpenAPISpec

/// Services behind one address. Answers in process with `respond(to:)`, or over HTTP once started.
public final class MockServer: Sendable {
    /// The version of this software, as `GET /_mock/health` tells it.
    public static let version = "0.1.0"

    package let engines: [any ServiceEngine]
    private let control: (any ServiceEngine)?
    private let guardian: ControlGuard

    /// Serves the services at their native paths; several must not overlap.
    /// Throws when a document has errors or operations clash; the error's description says where.
    public convenience init(_ services: Service...) throws {
        try self.init(services.map { ($0, ServingOptions()) })
    }

    /// - Parameters:
    ///   - services: each with its options, its mount path among them.
    ///   - controlToken: what the control API wants; nil for nothing.
    package init(_ services: [(service: Service, options: ServingOptions)], controlToken: String? = nil) throws {
        guardian = ControlGuard(token: controlToken)
        engines = try services.map { try $0.service.makeEngine($0.options) }
        // What it tells changes without a request to itself: a moving clock keeps its answers from being kept.
        var options = ServingOptions()
        options.clock = .real(offset: 0)
        options.journal = 0
        control = try ControlService(engines: engines).service.makeEngine(options)
    }

    /// The answer to a request. Never throws: whatever is wrong is in the answer.
    public func respond(to request: MockRequest) -> MockResponse {
        guard let control, ControlGuard.isControl(request.target) else {
            return engine(for: request.target).respond(to: request)
        }
        return guardian.refusal(of: request) ?? control.respond(to: request)
    }

    private func engine(for target: String) -> any ServiceEngine {
        let path = target.prefix { $0 != "?" }
        return engines.first { !$0.mountPath.isEmpty && (path == $0.mountPath || path.hasPrefix($0.mountPath + "/")) }
            ?? engines.first { $0.mountPath.isEmpty } ?? engines[0]
    }
}
