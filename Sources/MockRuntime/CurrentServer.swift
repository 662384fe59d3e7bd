import Synchronization

/// The server that requests meet; another can take its place while connections stay open.
package final class CurrentServer: Sendable {
    private let current: Mutex<MockServer>

    package init(_ server: MockServer) { current = Mutex(server) }

    package var server: MockServer { current.withLock { $0 } }

    /// The next request meets the next server; those under way are answered by the one that they met, however long that
    /// takes. Who follows one of its journals comes to an end.
    package func replace(with next: MockServer) {
        let last = current.withLock { server in
            defer { server = next }
            return server
        }
        for engine in last.engines {
            for id in engine.sandboxIDs { engine.control(id)?.journal.journal.close() }
        }
    }

    /// Accepts connections; returns once they are. Throws as a server's own start does.
    package func start(host: String = "127.0.0.1", port: Int = 0) async throws -> MockServer.Running {
        try await MockServer.Running.start(host: host, port: port) { self.server.respond(to: $0) }
    }
}
