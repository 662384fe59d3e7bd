import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Accepts connections and answers their requests, on SwiftNIO.
///
/// `respond` runs on the connection's event loop: it must not wait. Delays are part of the response (`Delivery`).
package final class Listener: Sendable {
    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup
    private let connections: ConnectionRegistry

    /// The port that is listened on, also when 0 was asked for.
    package let port: Int

    private init(channel: any Channel, group: MultiThreadedEventLoopGroup, connections: ConnectionRegistry) {
        self.channel = channel
        self.group = group
        self.connections = connections
        port = channel.localAddress?.port ?? 0
    }

    package static func start(
        host: String, port: Int, limits: ListenerLimits = ListenerLimits(), eventLoops: Int = System.coreCount,
        respond: @escaping @Sendable (MockRequest) -> MockResponse
    ) async throws -> Listener {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, eventLoops))
        let connections = ConnectionRegistry()
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.autoRead, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard connections.add(channel, limit: limits.connections) else {
                        channel.close(promise: nil)
                        return
                    }
                    let pipeline = channel.pipeline.syncOperations
                    let encoder = HTTPResponseEncoder()
                    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)
                    try pipeline.addHandler(encoder)
                    try pipeline.addHandler(ByteToMessageHandler(decoder))
                    try pipeline.addHandler(
                        ConnectionHandler(limits: limits, connections: connections, respond: respond))
                }
            }
        do {
            let channel = try await bootstrap.bind(host: host, port: port).get()
            return Listener(channel: channel, group: group, connections: connections)
        } catch {
            try? await group.shutdownGracefully()
            guard let failure = error as? IOError, failure.errnoCode == EADDRINUSE else {
                throw ListenerError.cannotBind(host: host, port: port, reason: "\(error)")
            }
            throw ListenerError.portInUse(host: host, port: port)
        }
    }

    /// Stops accepting, closes idle connections, and waits until open requests have been answered, at most for `grace`.
    package func stop(grace: Duration = .seconds(30)) async {
        try? await channel.close().get()
        connections.quiesce()
        let deadline = ContinuousClock.now + grace
        while !connections.isEmpty, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(10)) }
        try? await group.shutdownGracefully()
    }
}

/// The open connections of a listener.
final class ConnectionRegistry: Sendable {
    private struct State: Sendable {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isQuiescing = false
    }

    private let state = Mutex(State())

    var isEmpty: Bool { state.withLock { $0.channels.isEmpty } }
    var isQuiescing: Bool { state.withLock { $0.isQuiescing } }

    /// Whether there was room for it.
    func add(_ channel: any Channel, limit: Int) -> Bool {
        let isAdded = state.withLock { state in
            guard state.channels.count < limit, !state.isQuiescing else { return false }
            state.channels[ObjectIdentifier(channel)] = channel
            return true
        }
        if isAdded {
            channel.closeFuture.whenComplete { [weak self] _ in
                self?.state.withLock { $0.channels[ObjectIdentifier(channel)] = nil }
            }
        }
        return isAdded
    }

    /// Asks every connection to close as soon as it owes no answer.
    func quiesce() {
        let open = state.withLock { state in
            state.isQuiescing = true
            return Array(state.channels.values)
        }
        for channel in open { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
    }
}
