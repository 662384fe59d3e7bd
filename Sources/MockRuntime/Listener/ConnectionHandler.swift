import NIOCore
import NIOHTTP1

/// One connection: collects requests, has them answered in order, and closes when it is time.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPServerResponsePart

    private let limits: ListenerLimits
    private let connections: ConnectionRegistry
    private let respond: @Sendable (MockRequest) -> MockResponse
    private var date = DateField()

    private var request: IncomingRequest?
    /// Answers that wait for the one before them to be sent.
    private var waiting: [OutgoingResponse] = []
    private var isSending = false
    private var isClosing = false
    private var isInputClosed = false
    private var timeout: Scheduled<Void>?
    private var isArriving = false
    private var clientAddress: String?

    init(
        limits: ListenerLimits, connections: ConnectionRegistry,
        respond: @escaping @Sendable (MockRequest) -> MockResponse
    ) {
        self.limits = limits
        self.connections = connections
        self.respond = respond
    }

    func channelActive(context: ChannelHandlerContext) {
        clientAddress = context.remoteAddress?.ipAddress
        startTimeout(context, after: limits.idle)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timeout?.cancel()
        timeout = nil
        waiting = []
        context.fireChannelInactive()
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let buffer): add(buffer, context)
        case .end: finish(context)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        startTimeout(context, after: limits.arrival)
        isArriving = true
        let request = IncomingRequest(head)
        self.request = request
        if let refusal = request.refusal(limits: limits) { return refuse(refusal, context) }
        // RFC 9110 §10.1.1
        if head.version.isAtLeast1_1, head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            context.writeAndFlush(
                wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: .continue))), promise: nil)
        }
    }

    private func add(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
        guard request != nil else { return }
        request?.body.append(contentsOf: buffer.readableBytesView)
        if let size = request?.body.count, size > limits.bodyBytes {
            refuse(Problem.tooLarge(limit: limits.bodyBytes), context)
        }
    }

    private func finish(_ context: ChannelHandlerContext) {
        guard let request else { return }
        self.request = nil
        isArriving = false
        timeout?.cancel()
        timeout = nil
        let response = respond(request.message(clientAddress: clientAddress))
        let isLast = !request.keepsAlive || connections.isQuiescing
        send(OutgoingResponse(response, to: request, isLast: isLast), context)
    }

    /// Answers a request that will not be read to its end; the connection closes behind the answer.
    private func refuse(_ problem: Problem, _ context: ChannelHandlerContext) {
        guard let request else { return }
        self.request = nil
        isArriving = false
        isClosing = true
        send(OutgoingResponse(problem.response, to: request, isLast: true), context)
    }

    // MARK: Responses

    private func send(_ response: OutgoingResponse, _ context: ChannelHandlerContext) {
        if response.isLast { isClosing = true }
        waiting.append(response)
        if waiting.count > limits.pipelined { context.channel.setOption(.autoRead, value: false).whenFailure { _ in } }
        sendNext(context)
    }

    private func sendNext(_ context: ChannelHandlerContext) {
        guard !isSending, !waiting.isEmpty else { return }
        let outgoing = waiting.removeFirst()
        if waiting.count == limits.pipelined { context.channel.setOption(.autoRead, value: true).whenFailure { _ in } }
        isSending = true
        guard outgoing.response.delivery.delay > .zero else { return write(outgoing, context) }
        let (handler, context) = (
            NIOLoopBound(self, eventLoop: context.eventLoop), NIOLoopBound(context, eventLoop: context.eventLoop)
        )
        context.value.eventLoop.scheduleTask(in: .init(outgoing.response.delivery.delay)) {
            if context.value.channel.isActive { handler.value.write(outgoing, context.value) }
        }
    }

    private func write(_ outgoing: OutgoingResponse, _ context: ChannelHandlerContext) {
        switch outgoing.response.delivery.ending {
        case .empty: return context.close(promise: nil)
        case .reset: return ConnectionReset.close(context)
        case .complete, .truncated: break
        }
        let head = ResponseHead.make(
            outgoing.response, version: outgoing.version, date: date.text(at: systemWallClock()),
            isClosing: outgoing.isLast,
            keepsAliveExplicitly: outgoing.version == .http1_0, isChunked: outgoing.isChunked)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        guard outgoing.sendsBody else { return end(outgoing, context) }
        if outgoing.isChunked || outgoing.response.delivery.bytesPerSecond != nil {
            ResponseStream.send(outgoing, context) { [self] context in end(outgoing, context) }
        } else {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: outgoing.bytes)))),
                promise: nil)
            end(outgoing, context)
        }
    }

    private func end(_ outgoing: OutgoingResponse, _ context: ChannelHandlerContext) {
        if case .truncated = outgoing.response.delivery.ending {
            context.flush()
            return context.close(promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        isSending = false
        if outgoing.isLast { return closeGently(context) }
        if waiting.isEmpty, isInputClosed || connections.isQuiescing, request == nil { return closeGently(context) }
        if waiting.isEmpty, timeout == nil { startTimeout(context, after: limits.idle) }
        sendNext(context)
    }

    /// Ends our half first: a client that is still sending can then read the answer before the connection is gone.
    private func closeGently(_ context: ChannelHandlerContext) {
        isClosing = true
        waiting = []
        if isInputClosed { return context.close(promise: nil) }
        context.close(mode: .output, promise: nil)
        startTimeout(context, after: .seconds(2))
    }

    // MARK: Time and the end of input

    private func startTimeout(_ context: ChannelHandlerContext, after duration: Duration) {
        timeout?.cancel()
        let (handler, bound) = (
            NIOLoopBound(self, eventLoop: context.eventLoop), NIOLoopBound(context, eventLoop: context.eventLoop)
        )
        timeout = context.eventLoop.scheduleTask(in: .init(duration)) { handler.value.timeoutPassed(bound.value) }
    }

    private func timeoutPassed(_ context: ChannelHandlerContext) {
        guard isArriving, !isClosing else { return context.close(promise: nil) }
        refuse(
            Problem(408, "Request Timeout", "the request did not arrive within \(limits.arrival); send it faster"),
            context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            isInputClosed = true
            if !isSending, waiting.isEmpty { context.close(promise: nil) }
        case is ChannelShouldQuiesceEvent:
            if request == nil, !isSending, waiting.isEmpty { context.close(promise: nil) }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError, !isClosing else { return context.close(promise: nil) }
        refuseHead(error == .headerOverflow ? .headTooLarge(limit: limits.headerBytes) : .notHTTP("\(error)"), context)
    }

    private func refuseHead(_ problem: Problem, _ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        request = request ?? IncomingRequest(HTTPRequestHead(version: .http1_1, method: .GET, uri: "/"))
        refuse(problem, context)
    }
}
