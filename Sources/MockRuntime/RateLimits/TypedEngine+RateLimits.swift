import OpenAPISpec
import Synchronization

/// Rate limits come first: a request is counted before anybody looks at its path or token.
extension TypedEngine {
    /// Counts a request with those of the sandbox that it is addressed to, else with the strangers'. Throws when it is not to be served;
    /// the sandbox's journal has that, too.
    func admit(_ exchange: inout Exchange<Records>) throws {
        let sandbox = addressee(of: exchange.request)
        let refusal =
            if let sandbox {
                sandbox.admit(exchange.subject, wall: options.wallClock)
            } else {
                admitStranger(exchange.subject)
            }
        if let refusal { try refuse(&exchange, of: sandbox, refusal) }
    }

    /// Throws the refusal.
    /// - Parameter sandbox: whose limit is used up; nil for the strangers'.
    func refuse(
        _ exchange: inout Exchange<Records>, of sandbox: Sandbox<Records>?, _ refusal: RateCounters.Refusal
    ) throws {
        exchange.sandbox = sandbox
        exchange.operation = operation(of: exchange.request)
        throw failure(of: refusal)
    }

    private func admitStranger(_ subject: RateSubject) -> RateCounters.Refusal? {
        let clock = directory.sandbox(defaultScenario)?.presentClock ?? .real(offset: 0)
        return strangers.withLock { counters in
            counters.isEmpty
                ? nil : counters.admit(subject, at: RateTime(clock: clock, wall: options.wallClock))
        }
    }

    /// The sandbox that a request's token leads to, whatever its operation wants. One that nobody used for its lifetime is gone.
    private func addressee(of request: Request) -> Sandbox<Records>? {
        let token = conventions.token(of: request, declared: tokenReader.token(of: request))
        var found = token.flatMap { directory.access(token: $0)?.sandbox }
        if found == nil, !usesTokens { found = directory.sandbox(request.headers["mock-sandbox"] ?? defaultScenario) }
        guard let sandbox = found, sandbox.lifetime != nil else { return found }
        let wall = options.wallClock()
        guard sandbox.isExpired(at: wall) else { return sandbox }
        removeExpired()
        return nil
    }

    private func failure(of refusal: RateCounters.Refusal) -> RequestFailure {
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
