import NIOCore
import Synchronization

/// What a listener still has open: its connections, and the streams that feed their answers.
final class ConnectionRegistry: Sendable {
    private struct State: Sendable {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var streams = 0
        var isQuiescing = false
        var waiter: CheckedContinuation<Void, Never>?

        var isEmpty: Bool { channels.isEmpty && streams == 0 }

        /// Who waits, once nothing is open any more.
        mutating func takeWaiterIfEmpty() -> CheckedContinuation<Void, Never>? {
            guard isEmpty else { return nil }
            defer { waiter = nil }
            return waiter
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    /// Whether there was room for it.
    func add(_ channel: any Channel) -> Bool {
        let key = ObjectIdentifier(channel)
        let isAdded = state.withLock { state in
            guard state.channels.count < limit, !state.isQuiescing else { return false }
            state.channels[key] = channel
            return true
        }
        if isAdded { channel.closeFuture.whenComplete { _ in self.leave { $0.channels[key] = nil } } }
        return isAdded
    }

    func streamBegan() { state.withLock { $0.streams += 1 } }
    func streamEnded() { leave { $0.streams -= 1 } }

    private func leave(_ change: (inout State) -> Void) {
        let waiter = state.withLock { state in
            change(&state)
            return state.takeWaiterIfEmpty()
        }
        waiter?.resume()
    }

    /// Takes no more connections and asks every open one to close as soon as it owes no answer.
    func quiesce() {
        state.withLock { $0.isQuiescing = true }
        for channel in open { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
    }

    func closeAll() {
        for channel in open { channel.close(promise: nil) }
    }

    private var open: [any Channel] { state.withLock { Array($0.channels.values) } }

    /// One may wait at a time.
    func waitUntilEmpty() async {
        await withCheckedContinuation { continuation in
            let waiter = state.withLock { state in
                state.waiter = continuation
                return state.takeWaiterIfEmpty()
            }
            waiter?.resume()
        }
    }
}
