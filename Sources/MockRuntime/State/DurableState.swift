import Foundation
import OpenAPISpec
import Synchronization

/// What a server was asked to change, kept in a file: written before it is answered, and made again when the server starts.
final class DurableState: Sendable {
    private let store: StateStore
    private let engines: [any ServiceEngine]
    private let header: StateHeader
    private let wall: WallClock
    private let gate = ChangeGate()
    private let queue = DispatchQueue(label: "state-compaction")
    private let isCompacting = Atomic(false)
    /// The size from which growth is counted.
    private let baseline = Atomic(0)

    /// Makes the changes of the file again, or begins a new one.
    init(
        _ store: StateStore, engines: [any ServiceEngine], control: any ServiceEngine, wall: @escaping WallClock
    ) throws(StateError) {
        self.store = store
        self.engines = engines
        self.wall = wall
        header = StateHeader(engines: engines, arguments: store.arguments)
        var reader = try StateReader(path: store.file.path, bytes: store.file.read(0..<store.file.size))
        baseline.store(try begin(&reader, control), ordering: .relaxed)
        if reader.tornBytes > 0 {
            store.announce(
                "state: the last write was cut off before it was answered; its \(reader.tornBytes) bytes were removed")
        }
    }

    /// - Returns: where the snapshot ends that the file begins with.
    private func begin(_ reader: inout StateReader, _ control: any ServiceEngine) throws(StateError) -> Int {
        guard let old = reader.header else {
            let start = StateLine.start(header)
            try store.file.write(start, at: 0)
            try store.log.begin(at: start.count)
            try StateFile.syncFolder(of: store.file.path)
            return start.count
        }
        let replay = StateReplay(path: store.file.path, engines: engines, control: control, header: old)
        try replay.check(against: header)
        let start = ContinuousClock.now
        let (changes, snapshotEnd) = try replay.apply(&reader)
        for engine in engines { engine.endReplay() }
        try store.log.begin(at: reader.offset)
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        store.announce(
            "state: \(changes) change\(changes == 1 ? "" : "s") of '\(store.file.path)' made again in \(milliseconds) ms"
        )
        return snapshotEnd
    }

    // MARK: Requests

    /// Answers a request to a service, or to the control API, whose changes are logged here.
    func respond(
        to request: MockRequest, isControl: Bool, _ answer: (MockRequest) -> MockResponse
    ) -> MockResponse {
        let now = wall()
        var response = RequestInstant.$current.withValue(RequestInstant(wall: now)) {
            // Who only reads may find a sandbox whose life is over, and logs that.
            guard isControl, ControlService.changesState(request) else { return gate.together { answer(request) } }
            return gate.alone { logged(answer(request), to: request, at: now) }
        }
        response.delivery.barrier = store.log.barrier
        compactWhenLarge()
        return response
    }

    private func logged(_ response: MockResponse, to request: MockRequest, at now: DateTime) -> MockResponse {
        guard response.status < 400 else { return response }
        do throws(StateError) {
            var logged = LoggedRequest(request, wall: now, status: response.status)
            // A secret, and what says nothing to the control API: it is asked again without them.
            logged.headers["Authorization"] = nil
            logged.headers["Mock-Sandbox"] = nil
            try store.log.append(
                .control(logged, lifetime: engines.lazy.compactMap(\.sandboxLifetime).first))
            return response
        } catch {
            // The change was made and is not in the file: what follows would not fit.
            store.log.fail(error)
            return error.response
        }
    }

    // MARK: Compaction

    private func compactWhenLarge() {
        guard store.log.size - baseline.load(ordering: .relaxed) > store.compactionSize,
            isCompacting.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        else { return }
        queue.async {
            self.compact()
            self.isCompacting.store(false, ordering: .releasing)
        }
    }

    /// Writes all worlds into a new file that takes the place of the old one. Requests go on meanwhile: worlds are values,
    /// and what is logged until the new file is ready is copied over.
    private func compact() {
        do throws(StateError) {
            let (snapshots, mark) = gate.alone { (engines.map { $0.captureSnapshot() }, store.log.size) }
            let file = try StateFile(path: store.file.pathOfNew)
            // Nothing is left of it when it does not take the old one's place.
            defer { if file.isAtItsPath { file.remove() } }
            try file.truncate(to: 0)
            let start = StateLine.start(header)
            try file.write(start, at: 0)
            var place = start.count
            for snapshot in snapshots {
                let bytes = StateLine.bytes(.snapshot(snapshot()), at: place)
                try file.write(bytes, at: place)
                place += bytes.count
            }
            try file.sync()
            let before = store.log.size
            guard try store.log.replaceFile(by: file, at: mark) else { return }
            store.announce("state: '\(store.log.path)' written anew, \(store.log.size) bytes instead of \(before)")
            baseline.store(place, ordering: .relaxed)
        } catch {
            store.announce("state: the file could not be made smaller: \(error)")
            baseline.store(store.log.size, ordering: .relaxed)
        }
    }
}
