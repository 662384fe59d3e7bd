import NIOCore
import NIOHTTP1

/// Sends bodies that take their time: at a pace, or as chunks come.
enum ResponseStream {
    private static let pause = TimeAmount.milliseconds(50)

    /// Calls `completion` when all has been sent; not when the client has left.
    static func send(
        _ outgoing: OutgoingResponse, _ context: ChannelHandlerContext,
        completion: @escaping (ChannelHandlerContext) -> Void
    ) {
        let loop = context.eventLoop
        let state = NIOLoopBound(Sender(context: context, completion: completion), eventLoop: loop)
        if let pace = outgoing.response.delivery.bytesPerSecond {
            sendSlice(of: Array(outgoing.bytes)[...], size: max(1, pace / 20), state, loop)
            return
        }
        state.value.write(outgoing.bytes)
        guard let stream = outgoing.response.delivery.stream else { return state.value.complete() }
        let task = Task {
            for await chunk in stream { loop.execute { state.value.write(chunk[...]) } }
            loop.execute { state.value.complete() }
        }
        context.channel.closeFuture.whenComplete { _ in task.cancel() }
    }

    private static func sendSlice(
        of bytes: ArraySlice<UInt8>, size: Int, _ state: NIOLoopBound<Sender>, _ loop: any EventLoop
    ) {
        guard state.value.isActive else { return }
        state.value.write(bytes.prefix(size))
        let rest = bytes.dropFirst(size)
        guard !rest.isEmpty else { return state.value.complete() }
        loop.scheduleTask(in: pause) { sendSlice(of: rest, size: size, state, loop) }
    }

    private struct Sender {
        let context: ChannelHandlerContext
        let completion: (ChannelHandlerContext) -> Void

        var isActive: Bool { context.channel.isActive }

        func write(_ bytes: ArraySlice<UInt8>) {
            guard isActive, !bytes.isEmpty else { return }
            let part = HTTPServerResponsePart.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes)))
            context.writeAndFlush(NIOAny(part), promise: nil)
        }

        func complete() {
            if isActive { completion(context) }
        }
    }
}
