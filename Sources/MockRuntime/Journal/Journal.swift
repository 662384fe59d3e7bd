import Synchronization

/// What was asked and answered, the last so many times.
///
/// A note costs a lock and a few references. Everything else, the hiding of secrets too, happens when it is read, and only
/// `JournalView` reads.
final class Journal: Sendable {
    /// What happened to the world of a sandbox other than by a request to it.
    typealias Event = ControlV1.JournalEntry.Event

    /// Something that happened, with secrets.
    struct Note: Sendable {
        enum Content: Sendable {
            /// `bodySize` is that of the whole request body, of which `ObservedAnswer.bodyLimit` is kept.
            case request(MockRequest, bodySize: Int, ObservedAnswer, duration: Duration)
            case event(Event)
        }

        /// 1, 2, 3 …, going on behind what was deleted.
        var number: Int
        var content: Content
        /// Of bodies that no note before has already.
        var bytes: Int
    }

    private typealias Waiters = [Int: CheckedContinuation<Void, Never>]

    private struct State: Sendable {
        var ring = JournalRing()
        var number = 0
        var capacity = 0
        var isClosed = false
        /// The number of the newest note that made room for others; 0 for none.
        var forgotten = 0
        /// Who waits for the next note.
        var waiters: Waiters = [:]
        var waiterNumber = 0

        /// Nil when nobody waits.
        mutating func takeWaiters() -> Waiters? {
            guard !waiters.isEmpty else { return nil }
            defer { waiters = [:] }
            return waiters
        }
    }

    private let state = Mutex(State())

    /// - Parameter capacity: notes to hold, 0 for none; as the last time when nil.
    func add(_ content: Note.Content, bytes: Int = 0, capacity: Int? = nil) {
        guard capacity != 0 else { return }
        // What makes room is freed behind the lock.
        let (dropped, waiters) = state.withLock { state in
            if let capacity { state.capacity = capacity }
            guard state.capacity > 0 else { return (Note?.none, Waiters?.none) }
            state.number += 1
            let note = Note(number: state.number, content: content, bytes: bytes)
            let dropped = state.ring.append(note, capacity: state.capacity)
            if let dropped { state.forgotten = dropped.number }
            return (dropped, state.takeWaiters())
        }
        withExtendedLifetime(dropped) {}
        if let waiters { for waiter in waiters.values { waiter.resume() } }
    }

    /// Forgets everything; numbers go on.
    func clear() {
        let dropped = state.withLock { state in
            let ring = state.ring
            state.ring = JournalRing()
            return ring
        }
        withExtendedLifetime(dropped) {}
    }

    /// The last number given; 0 when nothing has happened.
    var number: Int { state.withLock { $0.number } }

    /// The number of the newest note that made room for others; 0 for none.
    var forgotten: Int { state.withLock { $0.forgotten } }

    func notes(after number: Int) -> [Note] { state.withLock { $0.ring.notes(after: number) } }

    // MARK: Following

    /// The notes behind a number, and the last number given, which is greater than theirs when they have been deleted.
    func news(after number: Int) -> (notes: [Note], number: Int) {
        state.withLock { ($0.ring.notes(after: number), $0.number) }
    }

    /// The sandbox is gone: who follows comes to an end.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            return state.takeWaiters()
        }
        if let waiters { for waiter in waiters.values { waiter.resume() } }
    }

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Returns when there is a note behind `number`, or none will come, or after `time`, or when the task is cancelled.
    func wait(after number: Int, atMost time: Duration) async {
        let id = state.withLock { state in
            state.waiterNumber += 1
            return state.waiterNumber
        }
        let timer = Task {
            try await Task.sleep(for: time)
            wake(id)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    if state.number > number || state.isClosed || Task.isCancelled { return true }
                    state.waiters[id] = continuation
                    return false
                }
                if isDue { continuation.resume() }
            }
        } onCancel: {
            wake(id)
        }
        timer.cancel()
    }

    private func wake(_ id: Int) { state.withLock { $0.waiters.removeValue(forKey: id) }?.resume() }
}
