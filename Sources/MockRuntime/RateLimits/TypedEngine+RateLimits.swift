import OpenAPISpec
import Synchronization

/// Rate limits come first: a request is counted before anybody looks at its path or token.
extension TypedEngine {
    /// Counts a request with those of the sandbox that it is addressed to, else with the strangers'. Nil when it may be served.
    func admit(_ exchange: Exchange<Records>) -> RateCounters.Refusal? {
        if let sandbox = addressee(of: exchange.request) {
            return sandbox.admit(exchange.subject, wall: options.wallClock)
        }
        let clock = directory.sandbox(defaultScenario)?.presentClock ?? .real(offset: 0)
        return strangers.withLock { counters in
            counters.isEmpty
                ? nil : counters.admit(exchange.subject, at: RateTime(clock: clock, wall: options.wallClock))
        }
    }

    /// The sandbox that a request's token leads to, whatever its operation wants.
    private func addressee(of request: Request) -> Sandbox<Records>? {
        if let token = conventions.token(of: request, declared: tokenReader.token(of: request)),
            let access = directory.access(token: token)
        {
            guard !access.sandbox.isExpired(at: options.wallClock()) else {
                removeExpired()
                return nil
            }
            return access.sandbox
        }
        return usesTokens ? nil : directory.sandbox(request.headers["mock-sandbox"] ?? defaultScenario)
    }

    func failure(of refusal: RateCounters.Refusal) -> RequestFailure {
        if refusal.isFirst {
            let limit = refusal.limit
            let way =
                limit.time == .sandbox
                ? " of the sandbox's own time; advance its clock, reset it, or start with --no-rate-limit"
                : "; wait \(refusal.retryAfter) s"
            options.announce(
                "\(name): the rate limit '\(limit.name)' is used up, \(limit.limit) requests per \(limit.window)\(way)")
        }
        return .tooManyRequests(limit: refusal.limit.name, retryAfter: refusal.retryAfter)
    }
}

extension ResponseCache.Entry {
    /// Counts a request that has this answer.
    func admit<Records: RecordSet>(
        _ request: MockRequest, limit: Int?, wall: @escaping WallClock, log: (SandboxEvent) throws -> Void
    ) -> Sandbox<Records>.KeptAdmission where Owner == Sandbox<Records> {
        var subject = subject
        subject.address = request.clientAddress ?? ""
        return owner.admit(subject, toAnswerOf: version, limit: limit, wall: wall, log: log)
    }
}
