import Foundation
import Synchronization

/// The end of a state file, where changes are written in the order they are made.
///
/// A record is with the operating system when `append` returns: a killed server loses none. It is on the disk after the next sync, which
/// all records share that were written since the last.
package final class StateLog: Sendable {
    /// When records are brought to the disk.
    package enum Sync: String, Sendable, CaseIterable {
        /// Before the change is answered.
        case always
        /// Ten times a second: a machine that stops may lose the last changes, a server that is killed none.
        case interval
    }

    private struct State: Sendable {
        var file: StateFile
        var isSyncScheduled = false
        /// Whether the file is another server's to have.
        var isClosed = false
        var waiting: [(number: Int, resume: @Sendable () -> Void)] = []
    }

    package let path: String
    private let sync: Sync
    private let state: Mutex<State>
    /// Bytes that are whole records; changed in `state`'s lock only.
    private let end = Atomic(0)
    /// How many records were written, and how many of them are on the disk.
    private let written = Atomic(0)
    private let durable = Atomic(0)
    private let queue = DispatchQueue(label: "state-log")
    /// Told when the file can no longer be trusted: the server must stop.
    private let failed: @Sendable (StateError) -> Void

    init(file: StateFile, sync: Sync, failed: @escaping @Sendable (StateError) -> Void) {
        path = file.path
        self.sync = sync
        self.failed = failed
        state = Mutex(State(file: file))
    }

    /// The present file; an older one is let go, so that its room is free.
    var file: StateFile { state.withLock { $0.file } }

    /// The bytes of the file.
    var size: Int { end.load(ordering: .acquiring) }

    /// Where the first record is written; what stands behind it is cut off.
    func begin(at place: Int) throws(StateError) {
        let file = file
        file.makePrivate()
        try file.truncate(to: place)
        try file.sync()
        end.store(place, ordering: .releasing)
    }

    /// Writes a record behind all others. When it throws, the file is as it was.
    func append(_ record: StateRecord) throws(StateError) {
        let json = StateLine.json(record)
        let result: Result<Void, StateError> = state.withLock { state in
            let line = StateLine.line(json, at: size)
            do throws(StateError) {
                try state.file.write(line, at: size)
            } catch {
                do throws(StateError) { try state.file.truncate(to: size) } catch { failed(error) }
                return .failure(error)
            }
            end.add(line.count, ordering: .releasing)
            written.add(1, ordering: .releasing)
            scheduleSync(&state)
            return .success(())
        }
        try result.get()
    }

    /// To be called when what is in memory and what is in the file differ.
    func fail(_ error: StateError) { failed(error) }

    // MARK: To the disk

    /// What an answer has to wait for that was made now; nil for nothing.
    ///
    /// Every answer waits, not only that of a change: so none ever shows a change that can still be lost.
    var barrier: DurabilityBarrier? {
        guard sync == .always else { return nil }
        let number = written.load(ordering: .acquiring)
        return durable.load(ordering: .acquiring) >= number ? nil : DurabilityBarrier(log: self, number: number)
    }

    /// Calls back, from any thread, once so many records are on the disk.
    func whenDurable(_ number: Int, _ resume: @escaping @Sendable () -> Void) {
        let isWaiting = state.withLock { state in
            guard durable.load(ordering: .acquiring) < number else { return false }
            state.waiting.append((number, resume))
            return true
        }
        if !isWaiting { resume() }
    }

    private func scheduleSync(_ state: inout State) {
        guard !state.isSyncScheduled else { return }
        state.isSyncScheduled = true
        switch sync {
        case .always: queue.async { self.bringToDisk() }
        case .interval: queue.asyncAfter(deadline: .now() + .milliseconds(100)) { self.bringToDisk() }
        }
    }

    private func bringToDisk() {
        let (file, number, isThere) = state.withLock { state in
            state.isSyncScheduled = false
            return (state.file, written.load(ordering: .acquiring), state.isClosed || state.file.isAtItsPath)
        }
        guard isThere else {
            return failed(
                .unwritable(
                    path: path,
                    reason: "it was moved or removed; what was changed since would be lost at the next start"))
        }
        do throws(StateError) { try file.sync() } catch { return failed(error) }
        resume(upTo: number)
    }

    private func resume(upTo number: Int) {
        let due = state.withLock { state in
            durable.max(number, ordering: .releasing)
            let due = state.waiting.filter { $0.number <= number }
            state.waiting.removeAll { $0.number <= number }
            return due
        }
        for waiting in due { waiting.resume() }
    }

    /// Brings everything to the disk and lets go of the file; to be called when nothing more is to come.
    package func close() {
        queue.sync { bringToDisk() }
        state.withLock { state in
            state.isClosed = true
            state.file.unlock()
        }
    }

    // MARK: Another file

    /// Goes on in another file that has all up to `mark`, and takes the place of this one. The records since are copied over.
    /// - Returns: false when the log was closed meanwhile: the file may be another server's by now, and stays as it is.
    func replaceFile(by other: StateFile, at mark: Int) throws(StateError) -> Bool {
        let result: Result<Int?, StateError> = state.withLock { state in
            guard !state.isClosed else { return .success(nil) }
            do throws(StateError) {
                let (start, tail) = (other.size, try state.file.read(mark..<size))
                try other.write(StateLine.moved(tail, to: start), at: start)
                try other.sync()
                state.file = try other.move(to: path)
                end.store(start + tail.count, ordering: .releasing)
                // The old file is nobody's any more: if it came back, it would be without what is written from here on.
                do throws(StateError) { try StateFile.syncFolder(of: path) } catch { failed(error) }
                return .success(written.load(ordering: .acquiring))
            } catch {
                return .failure(error)
            }
        }
        guard let number = try result.get() else { return false }
        resume(upTo: number)
        return true
    }
}

/// A place in the log that has to be on the disk before an answer is sent.
package struct DurabilityBarrier: Sendable, Equatable {
    let log: StateLog
    let number: Int

    package func whenReached(_ resume: @escaping @Sendable () -> Void) { log.whenDurable(number, resume) }

    package static func == (a: DurabilityBarrier, b: DurabilityBarrier) -> Bool {
        a.log === b.log && a.number == b.number
    }
}
