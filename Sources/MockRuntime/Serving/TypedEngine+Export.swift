import OpenAPISpec

extension TypedEngine {
    func exportScenario(of id: String) throws -> ScenarioExport {
        guard let sandbox = directory.sandbox(id) else { throw unknownSandbox(id) }
        return try exportScenario(
            sandbox.current, of: sandbox, description: "The sandbox '\(id)' as requests left it.")
    }

    /// - Parameter world: the sandbox's own, or one that was kept of it.
    func exportScenario(
        _ world: World<Records>, of sandbox: Sandbox<Records>, description: String
    ) throws -> ScenarioExport {
        let origin = sandbox.origin
        let scenario = scenarios.first { $0.name == origin.scenario }
        return try ScenarioExport(
            world, description: description, seed: origin.seedNumber ?? options.seed ?? scenario?.seed ?? 1,
            caller: scenario?.caller, shared: seedBuilder, wall: options.wallClock())
    }
}
