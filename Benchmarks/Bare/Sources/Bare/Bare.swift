import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// The least that an HTTP server on the same library can do: the bytes of the file `<folder>/<path>`, read once, on the event loop.
final class BareHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let bodies: [String: ByteBuffer]
    private var path = ""

    init(bodies: [String: ByteBuffer]) { self.bodies = bodies }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): path = head.uri
        case .body: break
        case .end:
            let body = bodies[path] ?? ByteBuffer()
            let headers: HTTPHeaders = ["Content-Type": "application/json", "Content-Length": String(body.readableBytes)]
            let status: HTTPResponseStatus = bodies[path] == nil ? .notFound : .ok
            context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}

@main
struct Bare {
    /// `Bare PORT FOLDER`
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let port = Int(arguments[1]) else {
            print("expected a port and a folder")
            exit(64)
        }
        var bodies: [String: ByteBuffer] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: arguments[2]) {
            bodies["/" + name] = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: arguments[2] + "/" + name)))
        }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { [bodies] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: false)
                    try channel.pipeline.syncOperations.addHandler(BareHandler(bodies: bodies))
                }
            }
            .bind(host: "127.0.0.1", port: port).get()
        FileHandle.standardOutput.write(Data("listening on \(channel.localAddress?.port ?? 0)\n".utf8))
        try await channel.closeFuture.get()
    }
}
