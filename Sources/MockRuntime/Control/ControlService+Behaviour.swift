import OpenAPISpec

/// A sandbox's time, limits and faults.
extension ControlService {
    // MARK: Time

    func getClock(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.Clock> {
        .ok(try clock(of: control(id)))
    }

    func setClock(
        id: String, body: RequestBody<ControlV1.ClockChange>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Clock> {
        let (sandbox, change) = (try control(id), try body.value)
        let span = try change.advance.map { text in
            guard let span = TimeSpan(text) else {
                throw Problem(
                    422, "'advance' is '\(text)', expected a duration such as PT5M or -P1D")
            }
            return span
        }
        try sandbox.setClock { clock, wall in
            let now = (change.now ?? clock.now(wall: wall)).utcSeconds.adding(seconds: span?.seconds ?? 0)
            guard DateTime.range.contains(now) else {
                throw Problem(
                    422,
                    "the clock would leave the years 1 to 9999; choose another 'now' or 'advance'")
            }
            switch change.mode {
            case .stepping: return .stepping(now)
            case .frozen: return .frozen(now)
            case .real where change.now == nil && span == nil: return .real(offset: 0)
            case .real: return Clock.real(offset: 0).moved(to: now, wall: wall)
            default: return clock.moved(to: now, wall: wall)
            }
        }
        return .ok(try clock(of: sandbox))
    }

    private func clock(of sandbox: any SandboxControl) throws -> ControlV1.Clock {
        let (now, clock) = try sandbox.clock()
        return ControlV1.Clock(now: now, mode: clock.mode)
    }

    // MARK: Rate limits

    func listRateLimits(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.RateLimitList> {
        .ok(rateLimits(of: try control(id)))
    }

    func setRateLimits(
        id: String, body: RequestBody<ControlV1.NewRateLimits>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.RateLimitList> {
        let (sandbox, given) = (try control(id), try body.value)
        let limits = try given.limits ?? [ControlV1.NewRateLimit(json: body.json ?? .null)]
        sandbox.setRateLimits(try limits.map(RateLimit.init))
        return .ok(rateLimits(of: sandbox))
    }

    func restoreRateLimits(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        try control(id).setRateLimits(nil)
        return .ok(NoContent())
    }

    private func rateLimits(of sandbox: any SandboxControl) -> ControlV1.RateLimitList {
        ControlV1.RateLimitList(
            limits: sandbox.rateUse.map { use in
                ControlV1.RateLimit(
                    name: use.limit.name, limit: use.limit.limit, window: use.limit.window.description,
                    by: .init(rawValue: use.limit.key.rawValue), kind: .init(rawValue: use.limit.kind.rawValue),
                    time: .init(rawValue: use.limit.time.rawValue), paths: use.limit.paths, except: use.limit.except,
                    used: use.used)
            })
    }

    // MARK: Faults

    func listFaults(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.FaultList> {
        .ok(ControlV1.FaultList(faults: try control(id).faults))
    }

    func addFault(
        id: String, body: RequestBody<ControlV1.NewFault>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Fault> {
        .ok(try control(id).addFault(body.value))
    }

    func getFault(id: String, fault: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.Fault> {
        guard let found = try control(id).faults.first(where: { $0.id.exact == fault.exact }) else {
            throw unknownFault(fault, id)
        }
        return .ok(found)
    }

    func removeFault(id: String, fault: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        guard try control(id).removeFault(fault) else { throw unknownFault(fault, id) }
        return .ok(NoContent())
    }

    func removeFaults(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        try control(id).removeFaults()
        return .ok(NoContent())
    }

    private func unknownFault(_ fault: String, _ id: String) -> Problem {
        Problem(404, "the sandbox '\(id)' has no fault '\(fault)'; GET lists those it has")
    }
}

extension Clock {
    var mode: ControlV1.ClockMode {
        switch self {
        case .stepping: .stepping
        case .frozen: .frozen
        case .real: .real
        }
    }
}

extension RateLimit {
    /// Throws the problem of a window that is none.
    fileprivate init(_ given: ControlV1.NewRateLimit) throws {
        guard let window = TimeSpan(given.window), window.seconds > 0 else {
            throw Problem(
                422,
                "'window' is '\(given.window)', expected a duration of a second or more, such as PT5M")
        }
        self.init(
            name: given.name ?? "\(given.limit) per \(window)", limit: given.limit, window: window,
            key: given.by.flatMap { Key(rawValue: $0.rawValue) } ?? .service,
            kind: given.kind.flatMap { Kind(rawValue: $0.rawValue) } ?? .fixed,
            time: (given.time ?? given.clock).flatMap { Time(rawValue: $0.rawValue) } ?? .both,
            paths: given.paths ?? [],
            except: given.except ?? [])
    }
}
