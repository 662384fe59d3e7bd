import OpenAPISpec

/// A sandbox's named states, and its world as a scenario file.
extension SandboxHandle {
    var snapshots: [ControlV1.Snapshot] { sandbox.snapshots.map(model) }

    func takeSnapshot(_ name: String?) throws -> ControlV1.Snapshot { model(try sandbox.keepSnapshot(named: name)) }

    func snapshot(_ name: String) throws -> ControlV1.Snapshot { model(try found(name)) }

    func exportScenario() throws -> ScenarioExport {
        try export(sandbox.current, description: "The sandbox '\(sandbox.id)' as requests left it.")
    }

    func scenario(ofSnapshot name: String) throws -> ScenarioExport {
        try export(found(name).world, description: "The snapshot '\(name)' of the sandbox '\(sandbox.id)'.")
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
        engine.note(.restore, in: sandbox)
    }

    private func found(_ name: String) throws -> Snapshot<Records> {
        guard let snapshot = sandbox.snapshot(name) else { throw unknown(name) }
        return snapshot
    }

    private func unknown(_ name: String) -> Problem {
        let names = sandbox.snapshots.map(\.name)
        let known = names.isEmpty ? "it has none" : "expected one of \(names.joined(separator: ", "))"
        return Problem(404, "the sandbox '\(sandbox.id)' has no snapshot '\(name)'; \(known)")
    }

    private func model(_ snapshot: Snapshot<Records>) -> ControlV1.Snapshot {
        let records = snapshot.world.records
        var counts = OrderedMap<Int>()
        for name in records.collectionNames { counts[name] = records.count(of: name) ?? 0 }
        return ControlV1.Snapshot(
            name: snapshot.name, scenario: snapshot.scenario, now: snapshot.world.clock.now(wall: wall),
            records: counts)
    }

    private func export(_ world: World<Records>, description: String) throws -> ScenarioExport {
        let scenario = engine.scenarios.first { $0.name.exact == sandbox.scenario.exact }
        return try ScenarioExport(
            world, description: description, caller: tokens.first?.caller ?? scenario?.caller,
            shared: engine.seedBuilder, wall: wall)
    }
}
