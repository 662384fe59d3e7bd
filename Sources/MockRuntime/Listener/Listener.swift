import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Accepts connections and answers their requests, on SwiftNIO.
///
/// `respond` runs on the connection's event loop: it must not wait. Delays are part of the response (`Delivery`).
/// A listener lives until it is stopped.
package final class Listener: Sendable {
    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup
    private let connections: ConnectionRegistry
    private let stopping = Mutex<Task<Void, Never>?>(nil)

    /// The port that is listened on, also when 0 was asked for.
    package let port: Int

    private init(channel: any Channel, group: MultiThreadedEventLoopGroup, connections: ConnectionRegistry) {
        self.channel = channel
        self.group = group
        self.connections = connections
        port = channel.localAddress?.port ?? 0
    }

    /// Accepts connections when it returns.
    /// - Parameter port: 0 takes any free one.
    package static func start(
        host: String, port: Int, limits: ListenerLimits = ListenerLimits(), eventLoops: Int = System.coreCount,
        respond: @escaping @Sendable (MockRequest) -> MockResponse
    ) async throws(ListenerError) -> Listener {
        guard (0...65_535).contains(port) else {
            throw .cannotBind(host: host, port: port, reason: "a port is a number from 0 to 65535")
        }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, eventLoops))
        let connections = ConnectionRegistry(limit: limits.connections)
        let writers = [ObjectIdentifier: NIOLoopBoundBox<ResponseWriter>](
            uniqueKeysWithValues: group.makeIterator().map { loop in
                (ObjectIdentifier(loop), NIOLoopBoundBox.makeBoxSendingValue(ResponseWriter(), eventLoop: loop))
            })
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard connections.add(channel) else { return channel.close(promise: nil) }
                    let writer = writers[ObjectIdentifier(channel.eventLoop)]?.value ?? ResponseWriter()
                    let decoder = ByteToMessageHandler(HTTPRequestDecoder(limits))
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandlers(
                        decoder,
                        ConnectionHandler(
                            limits: limits, connections: connections, decoder: decoder, writer: writer, respond: respond
                        ))
                }
            }
        do {
            let channel = try await bootstrap.bind(host: host, port: port).get()
            return Listener(channel: channel, group: group, connections: connections)
        } catch {
            try? await group.shutdownGracefully()
            if let failure = error as? IOError, failure.errnoCode == EADDRINUSE {
                throw .portInUse(host: host, port: port)
            }
            throw .cannotBind(host: host, port: port, reason: "\(error)")
        }
    }

    /// Stops accepting, closes idle connections, and waits until open requests have been answered; what is still open
    /// after `grace` is cut off. A second call waits for the first.
    package func stop(grace: Duration = .seconds(30)) async {
        let task = stopping.withLock { task in
            let running = task ?? Task { await self.shutDown(grace: grace) }
            task = running
            return running
        }
        await task.value
    }

    private func shutDown(grace: Duration) async {
        try? await channel.close().get()
        connections.quiesce()
        let cut = Task {
            try await Task.sleep(for: grace)
            connections.closeAll()
        }
        await connections.waitUntilEmpty()
        cut.cancel()
        try? await group.shutdownGracefully()
    }
}

extension HTTPDecoder where In == HTTPServerRequestPart, Out == HTTPServerResponsePart {
    /// The fields that a head may have follow from its size: a million empty ones are more than bytes.
    fileprivate convenience init(_ limits: ListenerLimits) {
        var decoderLimits = NIOHTTPDecoderLimitConfiguration()
        decoderLimits.maxHeaderListSize = limits.headerBytes
        decoderLimits.maxHeaderFieldSize = limits.headerBytes
        decoderLimits.maxHeaderFieldCount = 1_000
        self.init(limitConfiguration: decoderLimits)
    }
}
