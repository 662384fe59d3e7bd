import OpenAPISpec
import Synchronization

/// One isolated world with its seed. Requests to it are served one after the other, in the order they arrive.
///
/// The seed is made when the sandbox is first used: a scenario with ten thousand records costs nothing until someone asks for it.
final class Sandbox<Records: RecordSet>: Sendable {
    typealias SeedMaker = @Sendable () throws -> World<Records>

    let id: String
    private let state: Mutex<State>

    private struct State: Sendable {
        var scenario: String
        /// Instead of the scenario's own seed; nil for that.
        var seedNumber: UInt64?
        /// Where the seed's clock stands: known before the seed is made.
        var clock: Clock
        var makeSeed: SeedMaker
        /// Nil until first used.
        var seed: World<Records>?
        /// Nil while it is as the seed.
        var world: World<Records>?
        /// Moves on with every change of the world, never back: an answer that was kept is good for the version it was made at.
        var version = 0
        var requests = 0

        mutating func reset() {
            world = nil
            version += 1
            requests = 0
        }

        mutating func currentSeed() throws -> World<Records> {
            if let seed { return seed }
            let made = try makeSeed()
            seed = made
            return made
        }

        mutating func currentWorld() throws -> World<Records> { try world ?? currentSeed() }
    }

    /// - Parameter seedNumber: what `seed` makes the world from, where that is not the scenario's own.
    init(id: String, scenario: String, seedNumber: UInt64? = nil, clock: Clock, seed: @escaping SeedMaker) {
        self.id = id
        state = Mutex(State(scenario: scenario, seedNumber: seedNumber, clock: clock, makeSeed: seed))
    }

    var scenario: String { state.withLock { $0.scenario } }
    /// What the sandbox was made from.
    var origin: (scenario: String, seedNumber: UInt64?) { state.withLock { ($0.scenario, $0.seedNumber) } }

    /// The untouched world of a scenario with its own seed; nil when the sandbox has another.
    func seed(of scenario: String) throws -> World<Records>? {
        try state.withLock { state in
            guard state.scenario == scenario, state.seedNumber == nil else { return nil }
            return try state.currentSeed()
        }
    }

    /// What the control API shows.
    /// - Parameter makesSeed: whether the seed is made when nobody has used the sandbox yet; else there are no counts.
    func summary(wall: DateTime, makesSeed: Bool) -> (
        scenario: String, now: DateTime, requests: Int, counts: [(collection: String, count: Int)]
    ) {
        state.withLock { state in
            let world = makesSeed ? try? state.currentWorld() : state.world ?? state.seed
            let counts = world?.records.collectionNames.map { ($0, world?.records.count(of: $0) ?? 0) } ?? []
            return (state.scenario, (world?.clock ?? state.clock).now(wall: wall), state.requests, counts)
        }
    }

    func reset() { state.withLock { $0.reset() } }

    /// - Parameter log: writes down that it happens; when it throws, it does not.
    func reset(log: () throws -> Void) throws {
        try state.withLock { state in
            try log()
            state.reset()
        }
    }

    /// What is not as it was made.
    var changes: (world: World<Records>?, requests: Int) { state.withLock { ($0.world, $0.requests) } }

    /// Goes on where another process ended.
    func restore(_ world: World<Records>?, requests: Int) {
        state.withLock { state in
            state.world = world
            state.requests = requests
        }
    }

    func countRequest() { state.withLock { $0.requests += 1 } }

    func reset(to seed: World<Records>, scenario: String, seedNumber: UInt64?) {
        state.withLock { state in
            state.scenario = scenario
            state.seedNumber = seedNumber
            state.seed = seed
            state.clock = seed.clock
            state.reset()
        }
    }

    /// The world as it is.
    var current: World<Records> {
        get throws { try state.withLock { try $0.currentWorld() } }
    }

    /// Changes the world as a request would, which is not counted as one; nothing happens when `body` throws.
    func change<Result: Sendable>(_ body: (inout World<Records>) throws -> Result) throws -> Result {
        try state.withLock { state in
            var world = try state.currentWorld()
            let result = try body(&world)
            world.clock.step()
            state.version += 1
            state.world = world
            return result
        }
    }

    /// The version, when an answer made now may be kept for it: time stands still between changes.
    var keepableVersion: Int? {
        state.withLock { state in (try? state.currentWorld().clock.standsStill) == true ? state.version : nil }
    }

    /// Counts a request that is answered from a kept response.
    /// - Parameter log: told of it where there is a limit.
    /// - Returns: whether `version` is still the world's; if not, nothing is counted.
    func countRequest(ifVersionIs version: Int, limit: Int?, log: (SandboxEvent) throws -> Void) -> Bool {
        state.withLock { state in
            guard state.version == version, limit.map({ state.requests < $0 }) ?? true else { return false }
            state.requests += 1
            if limit != nil { try? log(.counted) }
            return true
        }
    }

    /// Serves one request in the world; what it changed is kept unless it throws.
    /// - Parameters:
    ///   - limit: requests after which the next meets the seed; nil for any number.
    ///   - log: told of a reset, which does not happen when it throws, and of a request that only counts.
    func perform<Result: Sendable>(
        limit: Int?, log: (SandboxEvent) throws -> Void,
        _ body: (inout World<Records>) throws -> (result: Result, hasChanged: Bool)
    ) throws -> Result {
        try state.withLock { state in
            if let limit, state.requests >= limit {
                try log(.reset)
                state.reset()
            }
            state.requests += 1
            var isKept = false
            defer { if limit != nil, !isKept { try? log(.counted) } }
            var world = try state.currentWorld()
            let (result, hasChanged) = try body(&world)
            if hasChanged {
                isKept = true
                world.clock.step()
                state.version += 1
                state.world = world
            }
            return result
        }
    }
}
