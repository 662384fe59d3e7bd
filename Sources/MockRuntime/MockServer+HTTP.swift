extension MockServer {
    /// A server that accepts connections.
    public final class Running: Sendable {
        /// `http://127.0.0.1:8080`
        public let url: String
        private let listener: Listener

        private init(url: String, listener: Listener) {
            self.url = url
            self.listener = listener
        }

        static func start(
            host: String, port: Int, limits: ListenerLimits = ListenerLimits(),
            respond: @escaping @Sendable (MockRequest) -> MockResponse
        ) async throws -> Running {
            let listener = try await Listener.start(host: host, port: port, limits: limits, respond: respond)
            let shown = host.contains(":") ? "[\(host)]" : host
            return Running(url: "http://\(shown):\(listener.port)", listener: listener)
        }

        /// Stops accepting and waits until open requests have been answered, half a minute at most.
        public func stop() async { await listener.stop() }
    }

    /// Accepts connections; returns once they are.
    /// - Parameter port: 0 takes any free one.
    /// - Throws: when the port is in use or the address is not this machine's; the error's description says so.
    public func start(host: String = "127.0.0.1", port: Int = 0) async throws -> Running {
        try await start(host: host, port: port, limits: ListenerLimits())
    }

    package func start(host: String, port: Int, limits: ListenerLimits) async throws -> Running {
        try await Running.start(host: host, port: port, limits: limits) { self.respond(to: $0) }
    }
}

/// Serves for as long as `body` runs, on a free port of the loopback address.
///
/// ```swift
/// try await withMockServer(MyPetstore().service) { url in
///     let (data, _) = try await URLSession.shared.data(from: URL(string: url + "/pets")!)
/// }
/// ```
public func withMockServer<Result: Sendable>(
    _ services: Service..., body: @Sendable (_ url: String) async throws -> Result
) async throws -> Result {
    try await MockServer(services.map { ($0, ServingOptions()) }).whileRunning(body)
}

extension MockServer {
    /// Runs `body` while connections are accepted, and stops however it ends.
    package func whileRunning<Result: Sendable>(_ body: (_ url: String) async throws -> Result) async throws -> Result {
        let running = try await start()
        do {
            let result = try await body(running.url)
            await running.stop()
            return result
        } catch {
            await running.stop()
            throw error
        }
    }
}
