import NIOCore
import NIOHTTP1

/// One connection: collects requests, has them answered in order, and closes when it is time.
///
/// A request is answered when the ones before it have been sent, and while any waits nothing is read: a flood of requests
/// waits in the client's socket.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never

    private enum Phase {
        case open
        /// The last response is on its way.
        case closing
        /// Our half is closed; what the client still sends is read and thrown away, so that it gets to read the response.
        case draining(until: NIODeadline)
    }

    private static let flushSize = 64 << 10
    /// A client that is silent so long after the last response is not sending any more.
    private static let drainPause = TimeAmount.seconds(2)

    private let limits: ListenerLimits
    private let connections: ConnectionRegistry
    private let decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private let writer: ResponseWriter
    private let respond: @Sendable (MockRequest) -> MockResponse

    /// These are set while the handler is in its pipeline.
    private var context: ChannelHandlerContext?
    private var sender: ResponseSender?
    private var deadline: Deadline?

    private var clientAddress: String?
    private var phase = Phase.open
    private var isSettling = false
    private var isQuiescing = false

    /// The request whose body is being read.
    private var arriving: IncomingRequest?
    /// Whether some of a head has come.
    private var isHeadArriving = false
    /// When the request that is being read has to be complete.
    private var arrival: NIODeadline?
    /// Requests that wait for the responses before theirs.
    private var waiting = CircularBuffer<IncomingRequest>()
    /// Whether requests are no longer taken, because the last one says so or cannot be read.
    private var isInputDone = false
    /// Whether the client may be sending behind the last request that is read.
    private var mayBeSending = false
    /// Whether the client has closed its half.
    private var isInputClosed = false
    private var hasRead = false
    private var isReadHeld = false
    private var unsentBytes = 0

    init(
        limits: ListenerLimits, connections: ConnectionRegistry, decoder: ByteToMessageHandler<HTTPRequestDecoder>,
        writer: ResponseWriter, respond: @escaping @Sendable (MockRequest) -> MockResponse
    ) {
        self.limits = limits
        self.connections = connections
        self.decoder = decoder
        self.writer = writer
        self.respond = respond
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        deadline = Deadline(on: context.eventLoop) { self.deadlinePassed() }
        sender = ResponseSender(on: context, writer: writer, connections: connections) { self.settle() }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        sender?.cancel()
        deadline?.cancel()
        (self.context, sender, deadline) = (nil, nil, nil)
    }

    func channelActive(context: ChannelHandlerContext) {
        clientAddress = context.remoteAddress?.ipAddress
        settle()
        context.fireChannelActive()
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasRead = true
        if case .draining(let end) = phase { deadline?.move(to: min(end, .now() + Self.drainPause)) }
        guard !isInputDone else { return mayBeSending = true }
        switch unwrapInboundIn(data) {
        case .head(let head):
            arrival = nil
            isHeadArriving = false
            arriving = IncomingRequest(head, clientAddress: clientAddress, limits: limits)
            if arriving?.refusal != nil { takeArriving() }
        case .body(let part):
            arriving?.add(part, limits: limits)
            if arriving?.refusal != nil { takeArriving() }
        case .end: takeArriving()
        }
    }

    private func takeArriving() {
        guard let request = arriving else { return }
        arriving = nil
        waiting.append(request)
        isInputDone = request.refusal != nil || !request.keepsAlive
        mayBeSending = request.refusal != nil || request.isUpgrade
    }

    /// What comes from here on is not read.
    private func refuse(_ problem: Problem) {
        guard !isInputDone else { return }
        var request = arriving ?? IncomingRequest(refusal: problem)
        request.refuse(problem)
        arriving = request
        takeArriving()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if !hasRead, arriving == nil { isHeadArriving = true }
        hasRead = false
        settle()
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case let error as HTTPParserError: refuse(Problem(error, limits: limits))
        // What follows bytes that could not be parsed.
        case is ByteToMessageDecoderError: break
        default: context.close(promise: nil)
        }
    }

    // MARK: Responses

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        settle()
        context.fireChannelWritabilityChanged()
    }

    /// Does what is due after something has happened: answers, closes, moves the deadline, reads on.
    private func settle() {
        guard !isSettling, let context, let sender else { return }
        isSettling = true
        defer { isSettling = false }
        if case .open = phase {
            answerWaiting(context, sender)
            let isIdle = waiting.isEmpty && !sender.isBusy && (arriving == nil || isInputClosed)
            if let closing = sender.closing {
                close(context, closing)
            } else if isIdle, isInputClosed || (isQuiescing && arriving == nil && !isHeadArriving) {
                close(context, .gently)
            }
        }
        moveDeadline(context, sender)
        if isReadHeld, !holdsReading {
            isReadHeld = false
            context.read()
        }
    }

    private func answerWaiting(_ context: ChannelHandlerContext, _ sender: ResponseSender) {
        while !sender.isBusy, sender.closing == nil, context.channel.isWritable, let request = waiting.popFirst() {
            let response = request.refusal?.response ?? respond(request.message)
            let isLast =
                !request.keepsAlive || request.refusal != nil || isQuiescing || (isInputClosed && waiting.isEmpty)
            sender.send(OutgoingResponse(response, to: request, isLast: isLast))
            if writer.count >= Self.flushSize { sender.flush() }
        }
        // Not before the responses to the requests before it.
        if waiting.isEmpty, !sender.isBusy, sender.closing == nil, arriving?.takeContinue() == true {
            writer.write("HTTP/1.1 100 Continue\r\n\r\n")
        }
        sender.flush()
    }

    func read(context: ChannelHandlerContext) {
        if holdsReading { isReadHeld = true } else { context.read() }
    }

    private var holdsReading: Bool {
        switch phase {
        case .open: !waiting.isEmpty || sender?.isBusy == true || context?.channel.isWritable == false
        case .closing: true
        case .draining: false
        }
    }

    // MARK: The end

    /// Closes when all that was written has been sent. A client that may still be sending would lose the response to
    /// a reset (RFC 9112 §9.6): for it only our half is closed at first.
    private func close(_ context: ChannelHandlerContext, _ closing: ResponseSender.Closing) {
        phase = .closing
        if arriving != nil || !waiting.isEmpty { mayBeSending = true }
        arriving = nil
        waiting.removeAll()
        isInputDone = true
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { _ in
            switch closing {
            case .withReset: ConnectionReset.close(context.channel)
            case .gently where self.mayBeSending && !self.isInputClosed: self.drain(context)
            case .gently: context.close(promise: nil)
            }
        }
        context.writeAndFlush(NIOAny(ByteBuffer()), promise: sent)
    }

    private func drain(_ context: ChannelHandlerContext) {
        let end = NIODeadline.now() + TimeAmount(limits.arrival)
        phase = .draining(until: end)
        deadline?.move(to: min(end, .now() + Self.drainPause))
        context.close(mode: .output, promise: nil)
        context.pipeline.syncOperations.removeHandler(decoder, promise: nil)
        settle()
    }

    private func moveDeadline(_ context: ChannelHandlerContext, _ sender: ResponseSender) {
        let now = NIODeadline.now()
        let isWritable = context.channel.isWritable
        switch phase {
        case .draining: return
        case .open where sender.isBusy && isWritable:
            arrival = nil
            deadline?.move(to: .distantFuture)
        case .open where isWritable && (arriving != nil || isHeadArriving):
            let end = arrival ?? now + TimeAmount(limits.arrival)
            arrival = end
            deadline?.move(to: end)
        case .open, .closing:
            arrival = nil
            deadline?.move(to: now + TimeAmount(limits.idle))
        }
    }

    private func deadlinePassed() {
        guard let context else { return }
        let unsent = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        if unsent > 0, unsent != unsentBytes {
            unsentBytes = unsent
            deadline?.move(to: .now() + TimeAmount(limits.idle))
        } else if case .open = phase, unsent == 0, arriving != nil {
            refuse(.tooSlow(limit: limits.arrival))
            settle()
        } else {
            context.close(promise: nil)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            isInputClosed = true
            settle()
        case is ChannelShouldQuiesceEvent:
            isQuiescing = true
            sender?.isStopping = true
            settle()
        default: context.fireUserInboundEventTriggered(event)
        }
    }
}
