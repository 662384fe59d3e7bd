import NIOCore

/// Sends the responses of one connection, one after the other: at once, late, at a pace, as a stream, or damaged.
final class ResponseSender {
    enum Closing { case gently, withReset }

    /// Whether a response is on its way that takes its time; the next has to wait.
    private(set) var isBusy = false
    /// How the connection is to be closed behind what has been sent; nil when it may go on.
    private(set) var closing: Closing?
    /// Whether the connection closes behind the response that is written next. A stream that has no end of its own ends here.
    var isStopping = false { didSet { if isStopping { stream?.cancel() } } }

    private let context: ChannelHandlerContext
    private let loop: NIOIsolatedEventLoop
    private let writer: ResponseWriter
    private let connections: ConnectionRegistry
    private let resumed: () -> Void
    private var timer: Scheduled<Void>?
    private var stream: Task<Void, Never>?

    /// - Parameter resumed: called when a response that took its time has been written.
    init(
        on context: ChannelHandlerContext, writer: ResponseWriter, connections: ConnectionRegistry,
        resumed: @escaping () -> Void
    ) {
        self.context = context
        self.writer = writer
        self.connections = connections
        self.resumed = resumed
        loop = context.eventLoop.assumeIsolated()
    }

    /// To be called when it is not busy. What it has written at once is still with the writer afterwards.
    func send(_ outgoing: OutgoingResponse) {
        guard let barrier = outgoing.response.delivery.barrier else { return sendInTime(outgoing) }
        isBusy = true
        let sender = NIOLoopBound(self, eventLoop: context.eventLoop)
        let loop = context.eventLoop
        barrier.whenReached { loop.execute { sender.value.barrierReached(outgoing) } }
    }

    private func barrierReached(_ outgoing: OutgoingResponse) {
        guard context.channel.isActive else { return }
        isBusy = false
        sendInTime(outgoing)
        if !isBusy { resumed() }
    }

    private func sendInTime(_ outgoing: OutgoingResponse) {
        let delay = outgoing.response.delivery.delay
        guard delay > .zero else { return write(outgoing) }
        isBusy = true
        timer = loop.scheduleTask(in: TimeAmount(delay)) {
            self.isBusy = false
            self.write(outgoing)
            if !self.isBusy { self.resumed() }
        }
    }

    func flush() {
        if writer.count > 0 { context.writeAndFlush(NIOAny(writer.take()), promise: nil) }
    }

    /// The client has left: nothing more is sent.
    func cancel() {
        timer?.cancel()
        stream?.cancel()
    }

    private func write(_ outgoing: OutgoingResponse) {
        let delivery = outgoing.response.delivery
        switch delivery.ending {
        case .empty: return closing = .gently
        case .reset: return closing = .withReset
        case .complete, .truncated: break
        }
        var outgoing = outgoing
        if isStopping { outgoing.isLast = true }
        let bytes = outgoing.bytes
        guard let pace = delivery.bytesPerSecond, !bytes.isEmpty else {
            writer.writeHead(outgoing, bodySize: bytes.count)
            write(bytes, of: outgoing)
            return follow(outgoing)
        }
        isBusy = true
        writer.writeHead(outgoing, bodySize: 0)
        flush()
        sendPieces(of: PacedBody(bytes, bytesPerSecond: pace, start: .now()), outgoing)
    }

    private func write(_ bytes: ArraySlice<UInt8>, of outgoing: OutgoingResponse) {
        if outgoing.isChunked { writer.writeChunk(bytes) } else { writer.write(bytes) }
    }

    private func sendPieces(of body: PacedBody, _ outgoing: OutgoingResponse) {
        timer = loop.scheduleTask(in: body.interval) {
            var body = body
            self.write(body.takePiece(at: .now()), of: outgoing)
            self.flush()
            guard body.isEmpty else { return self.sendPieces(of: body, outgoing) }
            self.isBusy = false
            self.follow(outgoing)
            if !self.isBusy { self.resumed() }
        }
    }

    /// What comes behind the body.
    private func follow(_ outgoing: OutgoingResponse) {
        if case .truncated = outgoing.response.delivery.ending {
            closing = .gently
        } else if outgoing.sendsBody, let stream = outgoing.response.delivery.stream {
            forward(stream, outgoing)
        } else if outgoing.isLast {
            closing = .gently
        }
    }

    /// The next chunk is asked for when the one before it has been sent: a slow client slows the stream down.
    private func forward(_ stream: AsyncStream<[UInt8]>, _ outgoing: OutgoingResponse) {
        isBusy = true
        flush()
        connections.streamBegan()
        let isChunked = outgoing.isChunked
        let sender = NIOLoopBound(self, eventLoop: context.eventLoop)
        self.stream = Task { [channel = context.channel, connections] in
            for await bytes in stream where !bytes.isEmpty {
                var piece = ByteBuffer()
                if isChunked { piece.writeChunk(bytes[...]) } else { piece.writeBytes(bytes) }
                guard (try? await channel.writeAndFlush(piece)) != nil else { break }
            }
            channel.eventLoop.execute { sender.value.streamEnded(outgoing) }
            connections.streamEnded()
        }
        if isStopping { self.stream?.cancel() }
    }

    private func streamEnded(_ outgoing: OutgoingResponse) {
        guard context.channel.isActive else { return }
        isBusy = false
        if outgoing.isChunked { writer.write("0\r\n\r\n") }
        if outgoing.isLast { closing = .gently }
        resumed()
    }
}
