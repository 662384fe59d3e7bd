import OpenAPISpec

/// A sandbox with the engine that serves it.
struct SandboxHandle<Records: RecordSet>: SandboxControl {
    let engine: TypedEngine<Records>
    let sandbox: Sandbox<Records>

    var wall: DateTime { engine.options.wallClock() }

    var summary: SandboxSummary { engine.summary(sandbox, makesSeed: true) }
    var journal: JournalView { engine.view(sandbox.journal, "requests to the sandbox '\(sandbox.id)'") }
    func remove() { _ = engine.directory.remove(sandbox.id) }

    func reset(scenario name: String?, seed: UInt64?) throws {
        guard name != nil || seed != nil else { return engine.reset(sandbox) }
        let scenario = try engine.scenario(named: name ?? sandbox.scenario)
        try sandbox.reset(to: engine.world(of: scenario, seed: seed), scenario: scenario.name, seedNumber: seed)
        engine.note(.reset, in: sandbox)
    }

    func checkOperation(_ name: String) throws {
        guard let hint = engine.hint(forOperation: name) else { return }
        throw Problem(422, "there is no operation '\(name)'\(hint)")
    }

    // MARK: Time

    func clock() throws -> (now: DateTime, clock: Clock) {
        let clock = try sandbox.current.clock
        return (clock.now(wall: wall), clock)
    }

    func setClock(_ change: (_ clock: Clock, _ wall: DateTime) throws -> Clock) throws {
        try sandbox.replace { $0.clock = try change($0.clock, wall) }
        engine.note(.clock, in: sandbox)
    }

    // MARK: Rate limits

    var rateUse: [(limit: RateLimit, used: Int)] { sandbox.rateUse }
    func setRateLimits(_ limits: [RateLimit]?) { sandbox.setRateLimits(limits) }

    // MARK: Faults

    var faults: [ControlV1.Fault] { sandbox.faults.map(\.model) }
    func addFault(_ rule: ControlV1.NewFault) throws -> ControlV1.Fault {
        if let operation = rule.operation { try checkOperation(operation) }
        try rule.check()
        guard engine.canMeet(rule) else {
            throw Problem(
                422,
                "the fault cannot be set: no operation of '\(engine.name)' is called with its 'method', 'path' and 'operation'"
            )
        }
        return try sandbox.addFault(rule).model
    }

    func removeFault(_ id: String) -> Bool { sandbox.removeFault(id) }
    func removeFaults() { sandbox.removeFaults() }

    // MARK: Tokens

    var tokens: [(token: String, caller: String?)] { engine.directory.access(of: sandbox.id) }
    func removeToken(_ token: String) -> Bool { engine.directory.removeToken(token, of: sandbox) }

    /// The most tokens that a sandbox may have.
    private static var tokenLimit: Int { 1_000 }

    func addToken(_ token: String?, caller: String?) throws -> (token: String, caller: String?) {
        guard engine.isReplaying || engine.directory.tokens(of: sandbox.id).count < Self.tokenLimit else {
            throw Problem(
                429,
                "the sandbox has \(Self.tokenLimit) tokens, which is the most; take some back with DELETE")
        }
        let scenario = engine.scenarios.first { $0.name.exact == sandbox.scenario.exact }
        let caller = try engine.caller(caller, of: scenario) { try sandbox.current }
        let token = token ?? engine.freeToken(for: sandbox.id)
        guard engine.directory.addToken(token, caller: caller, to: sandbox) else {
            throw engine.tokenIsTaken(token)
        }
        engine.tokenAdded()
        return (token, caller)
    }
}

extension Fault {
    var model: ControlV1.Fault {
        ControlV1.Fault(id: id, fault: rule, matched: matched, fired: fired, remaining: remaining)
    }
}
