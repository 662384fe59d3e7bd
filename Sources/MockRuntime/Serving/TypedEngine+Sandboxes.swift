import OpenAPISpec

extension TypedEngine {
    var defaultScenario: String { options.scenario ?? scenarios.first?.name ?? "default" }

    /// One sandbox for each scenario, behind its own tokens: `sandbox-<scenario>`, those of the scenario, those of the options.
    func addScenarioSandboxes() throws {
        guard scenarios.contains(where: { $0.name == defaultScenario }) else {
            throw ServiceError(unknownScenario(defaultScenario).detail)
        }
        for (token, name) in options.tokens where !scenarios.contains(where: { $0.name == name ?? defaultScenario }) {
            throw ServiceError("the token '\(token)' leads nowhere: " + unknownScenario(name ?? defaultScenario).detail)
        }
        for scenario in scenarios {
            let extra = options.tokens.filter { ($0.scenario ?? defaultScenario) == scenario.name }.map {
                ($0.token, scenario.caller)
            }
            let tokens = [("sandbox-\(scenario.name)", scenario.caller)] + scenario.tokens + extra
            directory.add(
                Sandbox(id: scenario.name, scenario: scenario.name, clock: clock(of: scenario)) {
                    try self.world(of: scenario)
                }, tokens: tokens)
        }
    }

    private func world(of scenario: Scenario, seed: UInt64? = nil) throws -> World<Records> {
        try seedBuilder.world(scenario, seed: seed ?? options.seed, clock: clock(of: scenario))
    }

    private func clock(of scenario: Scenario) -> Clock { options.clock ?? .stepping(scenario.clock) }

    func seed(of name: String) throws -> World<Records> {
        guard scenarios.contains(where: { $0.name == name }), let sandbox = directory.sandbox(name) else {
            throw unknownScenario(name)
        }
        return try sandbox.seed(of: name) ?? world(of: scenario(named: name))
    }

    func tokens(ofScenario name: String) -> [String] { directory.all.first { $0.sandbox.id == name }?.tokens ?? [] }

    var sandboxIDs: [String] { directory.all.map(\.sandbox.id) }

    func sandbox(_ id: String, makesSeed: Bool) -> SandboxSummary? {
        directory.all.first { $0.sandbox.id == id }.map { summary($0, makesSeed: makesSeed) }
    }

    func makeSandbox(id: String?, scenario name: String?, seed: UInt64?, token: String?) throws -> SandboxSummary {
        let scenario = try scenario(named: name ?? defaultScenario)
        let id = try unusedID(id, of: name ?? defaultScenario, token: token)
        let token = token ?? "sandbox-\(id)"
        let sandbox = freshSandbox(id: id, of: scenario, seed: seed)
        directory.add(sandbox, tokens: [(token, scenario.caller)])
        return summary((sandbox, [token]), makesSeed: true)
    }

    /// The id, or a new one of a scenario's name and a number. No number is taken for a request that is refused.
    private func unusedID(_ id: String?, of scenario: String, token: String?) throws -> String {
        if let id, directory.sandbox(id) != nil {
            throw Problem(409, "Conflict", "there is a sandbox '\(id)' already; leave 'id' out to get a new one")
        }
        if let token = token ?? id.map({ "sandbox-\($0)" }), directory.access(token: token) != nil {
            throw Problem(
                409, "Conflict", "the token '\(token)' leads to a sandbox already; leave 'token' out to get a new one")
        }
        if let id { return id }
        while true {
            let made = "\(scenario)-\(directory.nextNumber())"
            let isTaken = token == nil && directory.access(token: "sandbox-\(made)") != nil
            if directory.sandbox(made) == nil, !isTaken { return made }
        }
    }

    /// A sandbox that nobody has used. Those of one scenario share its seed as long as its own sandbox still has it.
    func freshSandbox(id: String, of scenario: Scenario, seed: UInt64?) -> Sandbox<Records> {
        let shared = seed == nil ? directory.sandbox(scenario.name) : nil
        return Sandbox(id: id, scenario: scenario.name, seedNumber: seed, clock: clock(of: scenario)) {
            try shared?.seed(of: scenario.name) ?? self.world(of: scenario, seed: seed)
        }
    }

    func resetSandbox(_ id: String, scenario name: String?, seed: UInt64?) throws -> SandboxSummary? {
        guard let entry = directory.all.first(where: { $0.sandbox.id == id }) else { return nil }
        if name == nil, seed == nil {
            entry.sandbox.reset()
        } else {
            let scenario = try scenario(named: name ?? entry.sandbox.scenario)
            try entry.sandbox.reset(
                to: world(of: scenario, seed: seed), scenario: scenario.name, seedNumber: seed)
        }
        return summary(entry, makesSeed: true)
    }

    func removeSandbox(_ id: String) -> Bool { directory.remove(id) }

    func resetAll() {
        for entry in directory.all { entry.sandbox.reset() }
    }

    private func summary(_ entry: (sandbox: Sandbox<Records>, tokens: [String]), makesSeed: Bool) -> SandboxSummary {
        let summary = entry.sandbox.summary(wall: options.wallClock(), makesSeed: makesSeed)
        return SandboxSummary(
            id: entry.sandbox.id, service: name, scenario: summary.scenario, tokens: entry.tokens, now: summary.now,
            requests: summary.requests, counts: summary.counts)
    }

    func scenario(named name: String) throws -> Scenario {
        guard let scenario = scenarios.first(where: { $0.name == name }) else { throw unknownScenario(name) }
        return scenario
    }

    private func unknownScenario(_ name: String) -> Problem {
        let names = scenarios.map(\.name).joined(separator: ", ")
        return Problem(404, "Not Found", "the service '\(self.name)' has no scenario '\(name)'; it has: \(names)")
    }

    func unknownSandbox(_ id: String) -> Problem {
        let ids = directory.all.map(\.sandbox.id).joined(separator: ", ")
        return Problem(404, "Not Found", "the service '\(name)' has no sandbox '\(id)'; it has: \(ids)")
    }

    /// The operation whose path resembles the request's most, as `GET /pets/{id}`.
    func nearestOperation(to request: Request) -> String? {
        let path = request.path
        return operations.min { EditDistance.between($0.fullPath, path) < EditDistance.between($1.fullPath, path) }?
            .title
    }
}
