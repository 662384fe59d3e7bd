import OpenAPISpec

/// The present time of rate limits. It never goes back, except for limits that follow the sandbox's clock alone.
struct RateTime: Sendable {
    private var clock: Clock
    private var wall: DateTime
    /// The clock's first reading, plus the seconds that writes have moved it forward, plus the wall time since.
    private var both: Int
    /// The first wall time plus the wall time since.
    private var waited: Int

    /// Time stops here, so that no sum overflows. Only years of moving the clock back and forth would reach it.
    private static let end = 1 << 60

    /// Starts where the clocks are.
    init(_ clock: Clock, wall: DateTime) {
        self.clock = clock
        self.wall = wall
        both = clock.now(wall: wall).secondsSince1970
        waited = wall.secondsSince1970
    }

    /// Reads both clocks. Moving back subtracts nothing, and a clock that runs with the wall clock is counted once.
    mutating func follow(_ clock: Clock, wall: DateTime) {
        let set = clock.now(wall: wall).secondsSince1970 - self.clock.now(wall: wall).secondsSince1970
        let passed = max(0, wall.secondsSince1970 - self.wall.secondsSince1970)
        both = min(both + max(0, set) + passed, Self.end)
        waited = min(waited + passed, Self.end)
        self.clock = clock
        self.wall = wall
    }

    /// In seconds, counted from 1970 at the start.
    func seconds(by time: RateLimit.Time) -> Int {
        switch time {
        case .both: both
        case .sandbox: clock.now(wall: wall).secondsSince1970
        case .wall: waited
        }
    }
}
