import OpenAPISpec
import Synchronization

extension TypedEngine {
    var defaultScenario: String { options.scenario ?? scenarios.first?.name ?? "default" }

    /// One sandbox for each scenario, behind its own tokens: `sandbox-<scenario>`, those of the scenario, those of the options.
    func addScenarioSandboxes() throws {
        guard scenarios.contains(where: { $0.name.exact == defaultScenario.exact }) else {
            throw ServiceError(unknownScenario(defaultScenario).detail)
        }
        for (_, name) in options.tokens
        where !scenarios.contains(where: { $0.name.exact == (name ?? defaultScenario).exact }) {
            throw ServiceError("a token leads nowhere: " + unknownScenario(name ?? defaultScenario).detail)
        }
        var owners: [ExactText: String] = [:]
        for scenario in scenarios {
            let extra = options.tokens.filter { ($0.scenario ?? defaultScenario).exact == scenario.name.exact }.map {
                ($0.token, scenario.caller)
            }
            var tokens = [("sandbox-\(scenario.name)", scenario.caller)]
            for (token, caller) in scenario.tokens + extra where !tokens.contains(where: { $0.0.exact == token.exact })
            {
                tokens.append((token, caller))
            }
            for (token, _) in tokens {
                if let owner = owners.updateValue(scenario.name, forKey: token.exact) {
                    throw ServiceError(
                        "the scenarios '\(owner)' and '\(scenario.name)' have a token in common; a token leads into one sandbox"
                    )
                }
            }
            directory.add(
                Sandbox(
                    id: scenario.name, scenario: scenario.name, clock: clock(of: scenario),
                    rateLimits: settings.rateLimits, wall: options.wallClock, seed: seedMaker(of: scenario)),
                tokens: tokens)
        }
    }

    func world(of scenario: Scenario, seed: UInt64? = nil) throws -> World<Records> {
        try seedMaker(of: scenario, seed: seed)()
    }

    /// Makes a scenario's world without the engine: what sandboxes keep must not keep the engine, which keeps them.
    private func seedMaker(of scenario: Scenario, seed: UInt64? = nil) -> Sandbox<Records>.SeedMaker {
        let (seed, clock) = (seed ?? options.seed, clock(of: scenario))
        return { [seedBuilder] in try seedBuilder.world(scenario, seed: seed, clock: clock) }
    }

    private func clock(of scenario: Scenario) -> Clock { options.clock ?? .stepping(scenario.clock) }

    func seed(of name: String) throws -> World<Records> {
        let scenario = try scenario(named: name)
        return try directory.sandbox(name)?.seed(of: name) ?? world(of: scenario)
    }

    func tokens(ofScenario name: String) -> [String] { directory.tokens(of: name) }

    var sandboxIDs: [String] {
        removeExpired()
        return directory.ids
    }

    func listed(_ id: String) -> SandboxSummary? {
        directory.sandbox(id).map { summary($0, makesSeed: false) }
    }

    func control(_ id: String) -> (any SandboxControl)? {
        removeExpired()
        return directory.sandbox(id).map { SandboxHandle(engine: self, sandbox: $0) }
    }

    func makeSandbox(_ wanted: NewSandboxOptions) throws -> SandboxSummary {
        let scenario = try scenario(named: wanted.scenario ?? defaultScenario)
        removeExpired()
        guard isReplaying || directory.count < options.sandboxLimit else {
            throw Problem(
                429,
                "the service '\(name)' has \(directory.count) sandboxes and may have \(options.sandboxLimit) (--sandbox-limit); "
                    + "remove some, or give new ones a 'lifetime'")
        }
        let caller = try caller(wanted.caller, of: scenario) { try seed(of: scenario.name) }
        let id = try unusedID(wanted, of: scenario)
        let token = wanted.token ?? "sandbox-\(id)"
        let sandbox = freshSandbox(
            id: id, of: scenario, seed: wanted.seed, lifetime: wanted.lifetime ?? sandboxLifetime)
        directory.add(sandbox, tokens: [(token, caller)])
        tokenAdded()
        return summary(sandbox, makesSeed: true)
    }

    /// What is replayed has the lifetime of its own time, whatever the server was told since.
    var sandboxLifetime: TimeSpan? { isReplaying ? RequestInstant.current?.lifetime : options.sandboxLifetime }

    /// The id that is wanted, or a new one of a scenario's name and a number. No number is taken for a request that is refused.
    private func unusedID(_ wanted: NewSandboxOptions, of scenario: Scenario) throws -> String {
        if let id = wanted.id, directory.sandbox(id) != nil {
            throw Problem(409, "there is a sandbox '\(id)' already; leave 'id' out to get a new one")
        }
        if let token = wanted.token ?? wanted.id.map({ "sandbox-\($0)" }), directory.access(token: token) != nil {
            throw tokenIsTaken(token)
        }
        if let id = wanted.id { return id }
        while true {
            let id = "\(scenario.name)-\(directory.nextNumber())"
            let isTaken = wanted.token == nil && directory.access(token: "sandbox-\(id)") != nil
            if directory.sandbox(id) == nil, !isTaken { return id }
        }
    }

    /// What nobody has used for its lifetime; nothing while changes are made again, which were made while it was there.
    func removeExpired() {
        guard !isReplaying else { return }
        directory.removeExpired(at: options.wallClock()) { sandbox in log(of: sandbox) }
    }

    /// Whether an unknown token selects the default sandbox.
    var acceptsAnyToken: Bool { !hasCode && options.auth == .any }

    /// Cached answers of the default sandbox to a token that selects another one now are no longer valid.
    func tokenAdded() { if acceptsAnyToken { directory.sandbox(defaultScenario)?.forgetAnswers() } }

    func tokenIsTaken(_ token: String) -> Problem {
        Problem(
            409, "the token leads to a sandbox already; leave 'token' out to get a new one")
    }

    /// `sandbox-one-2`, `sandbox-one-3` …
    func freeToken(for id: String) -> String {
        var number = directory.tokensMade(of: id) + 1
        while directory.access(token: "sandbox-\(id)-\(number)") != nil { number += 1 }
        return "sandbox-\(id)-\(number)"
    }

    /// A sandbox that nobody has used. Those of one scenario share its seed as long as its own sandbox still has it.
    func freshSandbox(
        id: String, of scenario: Scenario, seed: UInt64?, lifetime: TimeSpan? = nil
    ) -> Sandbox<Records> {
        let shared = seed == nil ? directory.sandbox(scenario.name) : nil
        let make = seedMaker(of: scenario, seed: seed)
        return Sandbox(
            id: id, scenario: scenario.name, seedNumber: seed, clock: clock(of: scenario),
            rateLimits: settings.rateLimits, lifetime: lifetime, wall: options.wallClock
        ) {
            try shared?.seed(of: scenario.name) ?? make()
        }
    }

    func resetAll() { resetAll(byItself: false) }

    /// - Parameter byItself: whether nobody has asked for it, so that nothing else tells of it.
    func resetAll(byItself: Bool) {
        unidentified.withLock { $0 = freshUnidentified() }
        for sandbox in directory.all.map(\.sandbox) {
            if byItself {
                guard (try? sandbox.reset(log: log(of: sandbox))) != nil else { continue }
                note(.reset, in: sandbox)
            } else {
                reset(sandbox)
            }
        }
    }

    func summary(_ sandbox: Sandbox<Records>, makesSeed: Bool) -> SandboxSummary {
        let summary = sandbox.summary(makesSeed: makesSeed)
        let scenario = scenarios.first { $0.name.exact == summary.scenario.exact }
        return SandboxSummary(
            id: sandbox.id, service: name, scenario: summary.scenario,
            seed: summary.seed ?? options.seed ?? scenario?.seed ?? SeededRandom.defaultSeed,
            tokens: directory.tokens(of: sandbox.id),
            now: summary.clock.now(wall: options.wallClock()), clock: summary.clock, lifetime: sandbox.lifetime,
            requests: summary.requests, counts: summary.counts)
    }

    /// The world of a scenario file. Throws `Problem` with each fault of it.
    func world(ofScenarioFile text: String, named name: String) throws -> World<Records> {
        guard let schemas = seedBuilder.recordSchemas else {
            throw Problem(422, "the service keeps no records")
        }
        var reader = ScenarioReader(
            schemas: schemas, declaration: "the service '\(self.name)'", isClosed: seedBuilder.schemas != nil,
            mostGenerated: 20_000, loader: .memory(["scenario.yaml": text]), log: DiagnosticLog())
        let read = reader.scenarios(["scenario.yaml"])
        guard let json = read.first?.json, !reader.log.hasErrors else {
            let faults = reader.log.diagnostics.map(\.description).joined(separator: "; ")
            throw Problem(422, "the scenario does not fit: \(faults)")
        }
        let scenario = Scenario(name: name, json: json)
        return try seedBuilder.world(scenario, clock: clock(of: scenario), isWhole: true)
    }

    func scenario(named name: String) throws -> Scenario {
        guard let scenario = scenarios.first(where: { $0.name.exact == name.exact }) else {
            throw unknownScenario(name)
        }
        return scenario
    }

    private func unknownScenario(_ name: String) -> Problem {
        let names = scenarios.map(\.name).joined(separator: ", ")
        return Problem(404, "the service '\(self.name)' has no scenario '\(name)'; it has: \(names)")
    }

    func unknownSandbox(_ id: String) -> Problem {
        Problem(
            404, "the service '\(name)' has no sandbox '\(id)'; GET /_mock/sandboxes lists those it has")
    }

    /// What to say of the name of an operation that does not exist; nil when it does.
    func hint(forOperation name: String) -> String? {
        let known = operations.flatMap { served in
            [served.operation.operationID, served.title, "\(served.operation.method.rawValue) \(served.operation.path)"]
                .compactMap(\.self)
        }
        guard !known.containsExactly(name) else { return nil }
        return EditDistance.nearest(to: name, in: known).map { "; did you mean '\($0)'?" }
            ?? "; expected an operation's id or its method and path, such as '\(known.first ?? "GET /pets")'"
    }

    /// The operation whose path resembles the request's most, as `GET /pets/{id}`.
    func nearestOperation(to request: Request) -> String? {
        let path = request.path
        return operations.min { EditDistance.between($0.fullPath, path) < EditDistance.between($1.fullPath, path) }?
            .title
    }
}
