import OpenAPISpec
import Synchronization

/// Rate limits come first: a request is counted before anybody looks at its path or token.
extension TypedEngine {
    /// Counts a request with those of the sandbox that it is addressed to, else with those of unidentified clients. Throws when it is not to be served;
    /// the sandbox's journal has that, too.
    func admit(_ exchange: inout Exchange<Records>) throws {
        let sandbox = addressee(of: exchange.request)
        let refusal =
            if let sandbox {
                sandbox.admit(exchange.subject)
            } else {
                admitUnidentified(exchange.subject)
            }
        if let refusal { try refuse(&exchange, of: sandbox, refusal) }
    }

    /// Throws the refusal.
    /// - Parameter sandbox: whose limit is exceeded; nil for that of unidentified clients.
    func refuse(
        _ exchange: inout Exchange<Records>, of sandbox: Sandbox<Records>?, _ refusal: RateCounters.Refusal
    ) throws {
        exchange.sandbox = sandbox
        exchange.operation = operation(of: exchange.request)
        let reason = refusal.reason(sandbox: sandbox?.id ?? defaultScenario)
        exchange.reason = reason
        if refusal.isFirst { options.announce("\(name): \(reason)") }
        throw RequestFailure.tooManyRequests(limit: refusal.limit.name, retryAfter: refusal.retryAfter)
    }

    private func admitUnidentified(_ subject: RateSubject) -> RateCounters.Refusal? {
        let (clock, wall) = (defaultClock, options.wallClock())
        return unidentified.withLock { $0.isEmpty ? nil : $0.admit(subject, clock: clock, wall: wall) }
    }

    /// Counters of unidentified clients with nothing counted, on the clock of the default sandbox.
    func freshUnidentified() -> RateCounters {
        RateCounters(settings.rateLimits, clock: defaultClock, wall: options.wallClock())
    }

    private var defaultClock: Clock { directory.sandbox(defaultScenario)?.presentClock ?? .real(offset: 0) }

    /// The sandbox that a request's token leads to, whatever its operation wants. One that nobody used for its lifetime is gone.
    private func addressee(of request: Request) -> Sandbox<Records>? {
        let token = conventions.token(of: request, declared: tokenReader.token(of: request))
        var found = token.flatMap { directory.access(token: $0)?.sandbox }
        if found == nil, !usesTokens { found = directory.sandbox(request.headers["mock-sandbox"] ?? defaultScenario) }
        if found == nil, token != nil, acceptsAnyToken { found = directory.sandbox(defaultScenario) }
        guard let sandbox = found, sandbox.lifetime != nil else { return found }
        let wall = options.wallClock()
        guard sandbox.isExpired(at: wall) else { return sandbox }
        removeExpired()
        return nil
    }
}

extension ResponseCache.Entry {
    /// Counts a request that has this answer.
    func admit<Records: RecordSet>(
        _ request: MockRequest, limit: Int?, log: (SandboxEvent) throws -> Void
    ) -> Sandbox<Records>.KeptAdmission where Owner == Sandbox<Records> {
        var subject = subject
        subject.address = request.clientAddress ?? ""
        return owner.admit(subject, toAnswerOf: version, limit: limit, log: log)
    }
}
