import OpenAPISpec
import Synchronization

extension TypedEngine {
    func captureSnapshot() -> @Sendable () -> ServiceSnapshot {
        let (entries, made) = directory.contents
        let sandboxes = entries.map { (entry: $0.entry, access: $0.access, remains: $0.entry.sandbox.remains) }
        return { [name] in
            ServiceSnapshot(
                service: name, made: made,
                sandboxes: sandboxes.map { sandbox in
                    ServiceSnapshot.SandboxState(
                        sandbox.remains, id: sandbox.entry.sandbox.id, tokens: sandbox.access,
                        tokensMade: sandbox.entry.tokensMade)
                })
        }
    }

    func restore(_ snapshot: ServiceSnapshot) throws {
        directory.removeAll(made: snapshot.made)
        for state in snapshot.sandboxes {
            let sandbox = freshSandbox(
                id: state.id, of: try scenario(named: state.scenario), seed: state.seed,
                lifetime: state.lifetime.map { TimeSpan(seconds: $0) })
            let remains: SandboxRemains<Records> = try state.remains()
            sandbox.restore(remains)
            if remains.isUsed { _ = try sandbox.untouched }
            directory.add(
                sandbox, tokens: state.tokens.map { ($0.token, $0.caller) }, tokensMade: state.tokensMade)
        }
    }
}

/// What of a sandbox outlives its process. Counts of limits and faults begin anew.
struct SandboxRemains<Records: RecordSet>: Sendable {
    var scenario: String
    var seedNumber: UInt64?
    var lifetime: TimeSpan?
    var requests: Int
    /// Whether its seed had been made, which lists of sandboxes show.
    var isUsed: Bool
    /// Nil when it is as its seed.
    var world: World<Records>?
    var snapshots: [Snapshot<Records>]
    /// Nil for the service's own.
    var rateLimits: [RateLimit]?
    var faults: FaultPlan
}

extension Sandbox {
    var remains: SandboxRemains<Records> {
        state.withLock { state in
            let limits = state.rates.limits
            return SandboxRemains(
                scenario: state.scenario, seedNumber: state.seedNumber, lifetime: lifetime, requests: state.requests,
                isUsed: state.seed != nil, world: state.world, snapshots: state.snapshots,
                rateLimits: limits == rateLimits ? nil : limits,
                faults: state.faults)
        }
    }

    /// Goes on where another process ended.
    func restore(_ remains: SandboxRemains<Records>) {
        state.withLock { state in
            state.world = remains.world
            state.requests = remains.requests
            state.snapshots = remains.snapshots
            state.rates = RateCounters(
                remains.rateLimits ?? rateLimits, clock: state.presentClock, wall: wall())
            state.faults = remains.faults
        }
    }

    func countRequest() { state.withLock { $0.requests += 1 } }
    func use(at wall: DateTime) { state.withLock { $0.lastUsed = wall } }
}
