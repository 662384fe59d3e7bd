import OpenAPISpec

/// Counts the requests of a sandbox's clients and reports when a limit is exceeded.
struct RateCounters: Sendable {
    /// Why a request is refused.
    struct Refusal: Sendable, Hashable {
        var limit: RateLimit
        /// Seconds of the limit's time until a request may be served again.
        var retryAfter: Int
        /// Whether it is the first since the limit was exceeded.
        var isFirst: Bool
    }

    private var meters: [RateMeter]
    private var time: RateTime

    /// - Parameters:
    ///   - clock: the sandbox's, which limits follow from here on.
    ///   - wall: the wall time.
    init(_ limits: [RateLimit], clock: Clock, wall: DateTime) {
        meters = limits.map { RateMeter(limit: $0) }
        time = RateTime(clock, wall: wall)
    }

    var isEmpty: Bool { meters.isEmpty }
    var limits: [RateLimit] { meters.map(\.limit) }

    /// Other limits, with nothing used; time goes on.
    mutating func replaceLimits(_ limits: [RateLimit]) { meters = limits.map { RateMeter(limit: $0) } }

    /// To be called before and after a write that may set the clock back.
    mutating func follow(_ clock: Clock, wall: DateTime) { time.follow(clock, wall: wall) }

    /// Counts a request by the limits in their order, up to the first that is used up.
    mutating func admit(_ subject: RateSubject, clock: Clock, wall: DateTime) -> Refusal? {
        time.follow(clock, wall: wall)
        for index in meters.indices {
            let limit = meters[index].limit
            guard let key = subject.key(for: limit) else { continue }
            if let refusal = meters[index].admit(key, now: time.seconds(by: limit.time)) { return refusal }
        }
        return nil
    }

    /// The most that one client has used of each limit.
    mutating func used(clock: Clock, wall: DateTime) -> [(limit: RateLimit, used: Int)] {
        time.follow(clock, wall: wall)
        return meters.map { ($0.limit, $0.used(now: time.seconds(by: $0.limit.time))) }
    }
}

extension RateCounters.Refusal {
    /// Which limit was exceeded, when it ends, and how to continue; in ASCII, since a header field carries it.
    /// - Parameter sandbox: whose clock can end it.
    func reason(sandbox: String) -> String {
        let span = TimeSpan(seconds: retryAfter)
        let end =
            switch limit.time {
            case .both:
                "The limit ends in \(retryAfter) s. To continue now, advance the clock (\(Self.advance(sandbox, by: span)))"
            case .sandbox:
                "The limit ends when the sandbox's clock has moved on by \(retryAfter) s, however long you wait. To continue, "
                    + "advance the clock (\(Self.advance(sandbox, by: span)))"
            case .wall:
                "The limit ends in \(retryAfter) s of wall time; the sandbox's clock does not end it. To continue, wait"
            }
        let text =
            "Rate limit '\(limit.name)' exceeded: \(limit.limit) request\(limit.limit == 1 ? "" : "s") per \(limit.window). \(end), "
            + "or start the server with --no-rate-limit."
        return text.printableASCII
    }

    private static func advance(_ sandbox: String, by span: TimeSpan) -> String {
        "PUT /_mock/sandboxes/\(sandbox)/clock {\"advance\": \"\(span)\"}"
    }
}

extension String {
    /// What of it a header field can hold everywhere.
    var printableASCII: String { String(unicodeScalars.filter { (32..<127).contains($0.value) }.map(Character.init)) }
}
