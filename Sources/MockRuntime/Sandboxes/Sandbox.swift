import OpenAPISpec
import Synchronization

/// One isolated world with its seed. Requests to it are served one after the other, in the order they arrive.
///
/// The seed is made when the sandbox is first used: a scenario with ten thousand records costs nothing until someone asks for it.
final class Sandbox<Records: RecordSet>: Sendable {
    typealias SeedMaker = @Sendable () throws -> World<Records>

    let id: String
    /// Limits that hold until others are set.
    let rateLimits: [RateLimit]
    /// It is removed when nobody has used it so long; nil for never.
    let lifetime: TimeSpan?
    let wall: WallClock
    /// What it was asked and answered.
    let journal = Journal()
    let state: Mutex<State>

    struct State: Sendable {
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
        /// Whether it was removed; it is served no more.
        var isGone = false
        /// By the machine's time; of sandboxes that have a lifetime.
        var lastUsed: DateTime
        var rates: RateCounters
        var faults = FaultPlan()
        /// Oldest first.
        var snapshots: [Snapshot<Records>] = []

        mutating func currentSeed() throws -> World<Records> {
            if let seed { return seed }
            let made = try makeSeed()
            seed = made
            return made
        }

        mutating func currentWorld() throws -> World<Records> { try world ?? currentSeed() }

        /// The clock, without making the seed.
        var presentClock: Clock { world?.clock ?? clock }
    }

    /// - Parameter seedNumber: what `seed` makes the world from, where that is not the scenario's own.
    init(
        id: String, scenario: String, seedNumber: UInt64? = nil, clock: Clock, rateLimits: [RateLimit],
        lifetime: TimeSpan? = nil, wall: @escaping WallClock, seed: @escaping SeedMaker
    ) {
        self.id = id
        self.lifetime = lifetime
        self.rateLimits = rateLimits
        self.wall = wall
        let made = wall()
        state = Mutex(
            State(
                scenario: scenario, seedNumber: seedNumber, clock: clock, makeSeed: seed,
                lastUsed: made, rates: RateCounters(rateLimits, clock: clock, wall: made)))
    }

    var scenario: String { state.withLock { $0.scenario } }

    /// The untouched world of a scenario with its own seed; nil when the sandbox has another.
    func seed(of scenario: String) throws -> World<Records>? {
        try state.withLock { state in
            guard state.scenario == scenario, state.seedNumber == nil else { return nil }
            return try state.currentSeed()
        }
    }

    /// The world as it is.
    var current: World<Records> {
        get throws { try state.withLock { try $0.currentWorld() } }
    }

    /// What the control API shows.
    /// - Parameter makesSeed: whether the seed is made when nobody has used the sandbox yet; else there are no counts.
    func summary(makesSeed: Bool) -> (
        scenario: String, seed: UInt64?, clock: Clock, requests: Int, counts: [(collection: String, count: Int)]
    ) {
        state.withLock { state in
            let world = makesSeed ? try? state.currentWorld() : state.world ?? state.seed
            let counts = world?.records.collectionNames.map { ($0, world?.records.count(of: $0) ?? 0) } ?? []
            return (state.scenario, state.seedNumber, world?.clock ?? state.clock, state.requests, counts)
        }
    }

    /// The seed, made if need be.
    var untouched: World<Records> {
        get throws { try state.withLock { try $0.currentSeed() } }
    }

    // MARK: Back to a seed

    /// As if it had just been made: records, clock, random numbers, counters, limits and faults. Snapshots stay.
    func reset() { state.withLock { reset(&$0) } }

    func reset(to seed: World<Records>, scenario: String, seedNumber: UInt64?) {
        state.withLock { state in
            state.scenario = scenario
            state.seedNumber = seedNumber
            state.seed = seed
            state.clock = seed.clock
            reset(&state)
        }
    }

    /// - Parameter log: writes down that it happens by itself; when it throws, it does not.
    func reset(log: (SandboxEvent) throws -> Void) throws {
        try state.withLock { state in
            try log(.reset)
            reset(&state)
        }
    }

    private func reset(_ state: inout State) {
        state.world = nil
        state.version += 1
        state.requests = 0
        state.rates = RateCounters(rateLimits, clock: state.presentClock, wall: wall())
        state.faults = FaultPlan()
    }

    // MARK: Changes behind the service's back

    /// Changes the world as a request would, which is not counted as one; nothing happens when `body` throws.
    func change<Result: Sendable>(_ body: (inout World<Records>) throws -> Result) throws -> Result {
        try replace { world in
            let result = try body(&world)
            world.clock.step()
            return result
        }
    }

    /// Changes the world and leaves its clock where `body` puts it.
    func replace<Result: Sendable>(_ body: (inout World<Records>) throws -> Result) throws -> Result {
        try state.withLock { state in
            var world = try state.currentWorld()
            let (before, now) = (world.clock, wall())
            let result = try body(&world)
            state.rates.follow(before, wall: now)
            state.rates.follow(world.clock, wall: now)
            state.version += 1
            state.world = world
            return result
        }
    }

    // MARK: Requests

    /// The version, when an answer made now may be kept for it: time stands still between changes.
    var keepableVersion: Int? {
        state.withLock { state in (try? state.currentWorld().clock.standsStill) == true ? state.version : nil }
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
            guard !state.isGone else { throw RequestFailure.unauthorized }
            if let limit, state.requests >= limit {
                try log(.reset)
                reset(&state)
                journal.add(.event(.reset))
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
