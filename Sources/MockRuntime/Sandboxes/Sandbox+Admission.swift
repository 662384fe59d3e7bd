import OpenAPISpec
import Synchronization

/// Counting requests before they are served.
extension Sandbox {
    /// What becomes of a request that has a kept answer.
    enum KeptAdmission {
        /// The answer is still true, and the request is counted.
        case served
        /// The world has changed since, or something else is to happen; nothing is counted.
        case stale
        case refused(RateCounters.Refusal)
    }

    /// - Parameters:
    ///   - version: of the world that the answer was made from.
    ///   - limit: requests after which the next meets the seed; nil for any number.
    ///   - log: told of it where there is a limit.
    func admit(
        _ subject: RateSubject, toAnswerOf version: Int, limit: Int?, log: (SandboxEvent) throws -> Void
    ) -> KeptAdmission {
        state.withLock { state in
            guard state.version == version, state.faults.isEmpty, limit.map({ state.requests < $0 }) ?? true else {
                return .stale
            }
            if let lifetime {
                let now = wall()
                guard now <= state.lastUsed.adding(seconds: lifetime.seconds) else { return .stale }
                state.lastUsed = now
            }
            if let refusal = state.count(subject, wall: wall) { return .refused(refusal) }
            state.requests += 1
            if limit != nil { try? log(.counted) }
            return .served
        }
    }

    /// Counts a request by the rate limits. Nil when it may be served.
    func admit(_ subject: RateSubject) -> RateCounters.Refusal? {
        state.withLock { state in
            if lifetime != nil { state.lastUsed = wall() }
            return state.count(subject, wall: wall)
        }
    }

    /// Whether nobody has used it for its lifetime. The machine's time is known in whole seconds: it may live one longer, none shorter.
    func isExpired(at wall: DateTime) -> Bool {
        guard let lifetime else { return false }
        return state.withLock { wall > $0.lastUsed.adding(seconds: lifetime.seconds) }
    }

    /// Ends it when nobody has used it for its lifetime: requests that have found it already are served no more.
    /// - Parameter log: when it throws, nothing happens.
    func expire(at wall: DateTime, log: (SandboxEvent) throws -> Void) -> Bool {
        guard let lifetime else { return false }
        return state.withLock { state in
            guard wall > state.lastUsed.adding(seconds: lifetime.seconds), (try? log(.expired)) != nil else {
                return false
            }
            state.isGone = true
            return true
        }
    }

    /// It is removed: requests that have found it already are served no more, kept answers are not given, who follows its journal
    /// comes to an end.
    func end() {
        state.withLock { state in
            state.isGone = true
            state.version += 1
        }
        journal.close()
    }

    /// Answers that were kept are not given any more.
    func forgetAnswers() { state.withLock { $0.version += 1 } }

    /// The limits and the most that one client has used of each.
    var rateUse: [(limit: RateLimit, used: Int)] {
        state.withLock { state in state.rates.used(clock: state.presentClock, wall: wall()) }
    }

    /// Other limits, with nothing used; nil for the service's own.
    func setRateLimits(_ limits: [RateLimit]?) {
        state.withLock { $0.rates.replaceLimits(limits ?? rateLimits) }
    }

    /// The clock, without making the seed.
    var presentClock: Clock { state.withLock { $0.presentClock } }
}

extension Sandbox.State {
    fileprivate mutating func count(_ subject: RateSubject, wall: WallClock) -> RateCounters.Refusal? {
        rates.isEmpty ? nil : rates.admit(subject, clock: presentClock, wall: wall())
    }
}
