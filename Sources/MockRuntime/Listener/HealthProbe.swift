import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks a server whether it is ready, as a container's health check does where there is no curl.
package enum HealthProbe {
    /// The status of `GET /_mock/health`.
    /// - Parameter token: the control token; nil for none.
    /// - Throws: when nobody answers within `timeout`; the error's description says why.
    package static func status(
        host: String, port: Int, token: String? = nil, timeout: Duration = .seconds(2)
    ) async throws -> Int {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let status = loop.makePromise(of: Int.self)
        let late = loop.scheduleTask(in: TimeAmount(timeout)) { status.fail(HealthError.late(timeout)) }
        defer { late.cancel() }
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(TimeAmount(timeout)).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                try channel.pipeline.syncOperations.addHandler(StatusReader(status))
            }
        }
        let channel: any Channel
        do {
            channel = try await bootstrap.connect(host: host, port: port).get()
        } catch {
            status.fail(error)
            throw HealthError(connecting: error, to: host)
        }
        var headers = HTTPHeaders([("Host", "\(host):\(port)"), ("Connection", "close")])
        if let token { headers.add(name: "Authorization", value: "Bearer \(token)") }
        channel.write(
            HTTPClientRequestPart.head(
                HTTPRequestHead(version: .http1_1, method: .GET, uri: "/_mock/health", headers: headers)),
            promise: nil)
        channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
        defer { channel.close(promise: nil) }
        return try await status.futureResult.get()
    }
}

enum HealthError: Error, CustomStringConvertible {
    case late(Duration)
    case closed
    case unreachable(String)

    /// Says in words why there is no connection.
    fileprivate init(connecting error: any Error, to host: String) {
        guard let failure = error as? NIOConnectionError else {
            self = .unreachable("\(error)")
            return
        }
        switch failure.connectionErrors.last?.error {
        case nil: self = .unreachable("no host is known as '\(host)'")
        case let error as IOError where error.errnoCode == ECONNREFUSED:
            self = .unreachable("the connection to port \(failure.port) was refused; is the server running?")
        case let error as IOError: self = .unreachable(String(cString: strerror(error.errnoCode)))
        case ChannelError.connectTimeout(let time)?: self = .late(.nanoseconds(time.nanoseconds))
        case let error?: self = .unreachable("\(error)")
        }
    }

    var description: String {
        switch self {
        case .late(let time): "no answer within \(time)"
        case .closed: "the connection was closed without an answer"
        case .unreachable(let reason): reason
        }
    }
}

/// Tells the status of the first answer.
private final class StatusReader: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private let status: EventLoopPromise<Int>

    init(_ status: EventLoopPromise<Int>) { self.status = status }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) { status.succeed(Int(head.status.code)) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        status.fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { status.fail(HealthError.closed) }
}
