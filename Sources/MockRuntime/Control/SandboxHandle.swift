import OpenAPISpec

/// A sandbox with the engine that serves it.
struct SandboxHandle<Records: RecordSet>: SandboxControl {
    let engine: TypedEngine<Records>
    let sandbox: Sandbox<Records>

    private var wall: DateTime { engine.options.wallClock() }

    var summary: SandboxSummary { engine.summary(sandbox, makesSeed: true) }

    // MARK: Time

    func clock() throws -> (now: DateTime, clock: Clock) {
        let clock = try sandbox.current.clock
        return (clock.now(wall: wall), clock)
    }

    func setClock(_ change: (_ clock: Clock, _ wall: DateTime) throws -> Clock) throws {
        try sandbox.replace { $0.clock = try change($0.clock, wall) }
    }

    // MARK: Rate limits

    var rateUse: [(limit: RateLimit, used: Int)] { sandbox.rateUse(wall: engine.options.wallClock) }
    func setRateLimits(_ limits: [RateLimit]?) { sandbox.setRateLimits(limits) }

    // MARK: Faults

    var faults: [ControlV1.Fault] { sandbox.faults.map(\.model) }
    func addFault(_ rule: ControlV1.NewFault) throws -> ControlV1.Fault { try sandbox.addFault(rule).model }
    func removeFault(_ id: String) -> Bool { sandbox.removeFault(id) }
    func removeFaults() { sandbox.removeFaults() }

    // MARK: Tokens

    func addToken(_ token: String?, caller: String?) throws -> (token: String, caller: String?) {
        let own = engine.scenarios.first { $0.name == sandbox.scenario }?.caller
        let token = token ?? engine.freeToken(for: sandbox.id)
        guard engine.directory.addToken(token, caller: caller ?? own, to: sandbox) else {
            throw engine.tokenIsTaken(token)
        }
        return (token, caller ?? own)
    }

    // MARK: Changes

    func changes(in collection: String?) throws -> ControlV1.Changes {
        let (seed, now) = try (sandbox.untouched.records, sandbox.current.records)
        return WorldChanges(from: seed, to: now, in: collection.map { [$0] } ?? now.collectionNames).model
    }
}

extension SandboxHandle {
    var snapshots: [ControlV1.Snapshot] { sandbox.snapshots.map(model) }

    func takeSnapshot(_ name: String?) throws -> ControlV1.Snapshot { model(try sandbox.keepSnapshot(named: name)) }

    func snapshot(_ name: String) throws -> ControlV1.Snapshot { model(try found(name)) }

    func scenario(ofSnapshot name: String) throws -> ScenarioExport {
        try engine.exportScenario(
            found(name).world, of: sandbox, description: "The snapshot '\(name)' of the sandbox '\(sandbox.id)'.")
    }

    func importSnapshot(_ name: String, scenario text: String) throws -> ControlV1.Snapshot {
        model(try sandbox.keepSnapshot(named: name, of: engine.world(ofScenarioFile: text, named: name)))
    }

    func removeSnapshot(_ name: String) throws {
        guard sandbox.removeSnapshot(name) else { throw unknown(name) }
    }

    func restoreSnapshot(_ name: String) throws {
        let snapshot = try found(name)
        try sandbox.replace { $0 = snapshot.world }
    }

    private func found(_ name: String) throws -> Snapshot<Records> {
        guard let snapshot = sandbox.snapshot(name) else { throw unknown(name) }
        return snapshot
    }

    private func unknown(_ name: String) -> Problem {
        let names = sandbox.snapshots.map(\.name)
        let known = names.isEmpty ? "it has none" : "expected one of \(names.joined(separator: ", "))"
        return Problem(404, "Not Found", "the sandbox '\(sandbox.id)' has no snapshot '\(name)'; \(known)")
    }

    private func model(_ snapshot: Snapshot<Records>) -> ControlV1.Snapshot {
        let records = snapshot.world.records
        var counts = OrderedMap<Int>()
        for name in records.collectionNames { counts[name] = records.count(of: name) ?? 0 }
        return ControlV1.Snapshot(
            name: snapshot.name, scenario: snapshot.scenario, now: snapshot.world.clock.now(wall: wall),
            records: counts)
    }
}

extension Fault {
    var model: ControlV1.Fault {
        ControlV1.Fault(id: id, fault: rule, matched: matched, fired: fired, remaining: remaining)
    }
}
