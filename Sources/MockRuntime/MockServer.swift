import OpenAPISpec

/// Services behind one address. Answers in process with `respond(to:)`, or over HTTP once started.
public final class MockServer: Sendable {
    /// The version of this software, as `GET /_mock/health` tells it.
    public static let version = "0.1.0"

    package let engines: [any ServiceEngine]
    let control: any ServiceEngine
    private let state: DurableState?
    private let guardian: ControlGuard
    private let compresses: Bool

    /// Serves the services at their native paths; several must not overlap.
    /// Throws when a document has errors or operations clash; the error's description says where.
    public convenience init(_ services: Service...) throws {
        try self.init(services.map { ($0, ServingOptions()) })
    }

    /// - Parameters:
    ///   - services: each with its options, its mount path among them.
    ///   - controlToken: what the control API wants; nil for nothing.
    ///   - store: where changes are kept; those that are there are made again. Throws `StateError` when it does not fit.
    package init(
        _ services: [(service: Service, options: ServingOptions)], controlToken: String? = nil,
        compresses: Bool = false, store: StateStore? = nil
    ) throws {
        self.compresses = compresses
        guardian = ControlGuard(token: controlToken)
        let wall = services.first?.options.wallClock ?? systemWallClock
        engines = try services.map { service, options in
            var options = options
            options.changes = store?.log
            options.wallClock = RequestInstant.clock(options.wallClock)
            return try service.makeEngine(options)
        }
        // What it tells changes without a request to itself: a moving clock keeps its answers from being kept.
        var options = ServingOptions()
        options.clock = .real(offset: 0)
        options.journal = 0
        options.isClosed = true
        let control = try ControlService(engines: engines).service.makeEngine(options)
        self.control = control
        state = try store.map { [engines] in
            try DurableState($0, engines: engines, control: control, wall: wall)
        }
    }

    /// The answer to a request. Never throws: whatever is wrong is in the answer.
    public func respond(to request: MockRequest) -> MockResponse {
        let request = request.normalized
        let response =
            state?.respond(to: request, isControl: request.parts.isBelow(ControlGuard.path), answer) ?? answer(request)
        return compresses ? ContentCoding.compressed(response, for: request) : response
    }

    /// A sandbox by its id, or `service:id` where several services use that. Throws `Problem` when there is none.
    package func sandbox(_ id: String) throws -> any SandboxControl { try ControlService(engines: engines).control(id) }

    private func answer(_ request: MockRequest) -> MockResponse {
        let target = request.parts
        guard target.isBelow(ControlGuard.path) else { return engine(for: target).respond(to: request) }
        if let refusal = guardian.refusal(of: request) { return refusal }
        if let response = ControlService.wayToDocumentation(request) { return response }
        var request = request
        // Which of the services' sandboxes a client is in says nothing here.
        request.headers["Mock-Sandbox"] = nil
        return control.respond(to: request)
    }

    private func engine(for target: RequestTarget) -> any ServiceEngine {
        engines.first { !$0.mountPath.isEmpty && target.isBelow($0.mountPath) }
            ?? engines.first { $0.mountPath.isEmpty } ?? engines[0]
    }
}
