import OpenAPISpec
import Synchronization

/// A world under a name. It costs nothing until the sandbox's own changes.
struct Snapshot<Records: RecordSet>: Sendable {
    var name: String
    /// Of the sandbox when it was taken.
    var scenario: String
    var world: World<Records>

    /// How many a sandbox may have.
    static var limit: Int { 1000 }
}

extension Sandbox {
    var snapshots: [Snapshot<Records>] { state.withLock { $0.snapshots } }

    func snapshot(_ name: String) -> Snapshot<Records>? { snapshots.first { $0.name.exact == name.exact } }

    /// Keeps a world under a name, the sandbox's own unless another is given; one of that name is replaced.
    /// Throws `Problem` when there are as many as there may be.
    func keepSnapshot(named name: String?, of world: World<Records>? = nil) throws -> Snapshot<Records> {
        try state.withLock { state in
            let world = try world ?? state.currentWorld()
            let name = name ?? Self.freeName(among: state.snapshots.map(\.name))
            let snapshot = Snapshot(name: name, scenario: state.scenario, world: world)
            if let index = state.snapshots.firstIndex(where: { $0.name.exact == name.exact }) {
                state.snapshots[index] = snapshot
                return snapshot
            }
            guard state.snapshots.count < Snapshot<Records>.limit else {
                throw Problem(
                    429,
                    "the sandbox has \(Snapshot<Records>.limit) snapshots, which is the most; remove some with DELETE")
            }
            state.snapshots.append(snapshot)
            return snapshot
        }
    }

    /// `snapshot-1`, `snapshot-2` …
    private static func freeName(among names: [String]) -> String {
        var number = names.count + 1
        while names.containsExactly("snapshot-\(number)") { number += 1 }
        return "snapshot-\(number)"
    }

    /// Whether there was one.
    func removeSnapshot(_ name: String) -> Bool {
        state.withLock { state in
            let count = state.snapshots.count
            state.snapshots.removeAll { $0.name.exact == name.exact }
            return state.snapshots.count < count
        }
    }
}
