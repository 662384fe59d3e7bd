import OpenAPISpec

/// Services behind one address. Answers in process with `respond(to:)`, or over HTTP once started.
public final class MockServer: Sendable {
    /// The version of this software, as `GET /_mock/health` tells it.
    public static let version = "0.1.0"

    package let engines: [any ServiceEngine]
    let control: any ServiceEngine
    private let state: DurableState?

    /// Serves the services at their native paths; several must not overlap.
    /// Throws when a document has errors or operations clash; the error's description says where.
    public convenience init(_ services: Service...) throws {
        try self.init(services.map { ($0, ServingOptions()) })
    }

    /// - Parameters:
    ///   - services: each with its options, its mount path among them.
    ///   - store: where changes are kept; those that are there already are made again. Throws `StateError` when it does not fit.
    package init(_ services: [(service: Service, options: ServingOptions)], store: StateStore? = nil) throws {
        engines = try services.map { try $0.service.makeEngine(store?.options($0.options) ?? $0.options) }
        var controlOptions = ServingOptions()
        // Its answers are about the worlds of others: while time goes on, none is kept for the next request.
        controlOptions.clock = .real(offset: 0)
        let control = try ControlService(engines: engines).service.makeEngine(controlOptions)
        self.control = control
        let wall = services.first?.options.wallClock ?? systemWallClock
        state = try store.map { [engines] in
            try DurableState($0, engines: engines, control: control, wall: wall)
        }
    }

    /// The answer to a request. Never throws: whatever is wrong is in the answer.
    public func respond(to request: MockRequest) -> MockResponse {
        let engine = engine(for: request.target)
        guard let state else { return engine.respond(to: request) }
        return state.respond(to: request, isControl: engine === control) { engine.respond(to: $0) }
    }

    private func engine(for target: String) -> any ServiceEngine {
        if target.hasPrefix("/_mock") { return control }
        let path = target.prefix { $0 != "?" }
        return engines.first { !$0.mountPath.isEmpty && (path == $0.mountPath || path.hasPrefix($0.mountPath + "/")) }
            ?? engines.first { $0.mountPath.isEmpty } ?? engines[0]
    }
}
