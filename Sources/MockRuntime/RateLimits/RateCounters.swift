import OpenAPISpec

/// Counts the requests of a sandbox's clients and tells when a limit is used up.
struct RateCounters: Sendable {
    /// Why a request is refused.
    struct Refusal: Sendable, Hashable {
        var limit: RateLimit
        /// Seconds of the limit's time until a request may be served again.
        var retryAfter: Int
        /// Whether it is the first since the limit was used up.
        var isFirst: Bool
    }

    private var meters: [RateMeter]

    init(_ limits: [RateLimit]) { meters = limits.map { RateMeter(limit: $0) } }

    var isEmpty: Bool { meters.isEmpty }
    var limits: [RateLimit] { meters.map(\.limit) }

    /// Counts a request by the limits in their order, up to the first that is used up.
    mutating func admit(_ subject: RateSubject, at time: RateTime) -> Refusal? {
        for index in meters.indices {
            let limit = meters[index].limit
            guard let key = subject.key(for: limit) else { continue }
            if let refusal = meters[index].admit(key, now: time.seconds(by: limit.time)) { return refusal }
        }
        return nil
    }

    /// The most that one client has used of each limit.
    func used(at time: RateTime) -> [(limit: RateLimit, used: Int)] {
        meters.map { ($0.limit, $0.used(now: time.seconds(by: $0.limit.time))) }
    }
}

/// What limits call now.
struct RateTime {
    let clock: Clock
    let wall: WallClock

    /// Seconds since 1970.
    func seconds(by time: RateLimit.Time) -> Int {
        switch (time, clock) {
        case (.sandbox, .stepping(let instant)), (.sandbox, .frozen(let instant)): instant.secondsSince1970
        case (.sandbox, .real): clock.now(wall: wall()).secondsSince1970
        case (.wall, _): wall().secondsSince1970
        }
    }
}
