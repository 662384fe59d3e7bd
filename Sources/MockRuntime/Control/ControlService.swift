import OpenAPISpec

/// The control API: looks into the other services' sandboxes and sets them up.
struct ControlService: ControlV1Routes {
    let engines: [any ServiceEngine]

    var service: Service { Service(name: "control", [ControlV1.bind(self)], conventions: ControlConventions()) }

    /// Whether a request may change what a server answers afterwards; looking at the journal, counting in it or clearing it does not.
    static func changesState(_ request: MockRequest) -> Bool {
        let path = request.parts.path
        return !["GET", "HEAD", "OPTIONS"].contains(request.method) && !path.hasSuffix("/requests")
            && !path.hasSuffix("/requests/verify")
    }

    /// What leads from `/_mock` and `/_mock/docs` to the page that explains the API; nil for other requests.
    static func wayToDocumentation(_ request: MockRequest) -> MockResponse? {
        let path = request.parts.path
        guard ["GET", "HEAD"].contains(request.method),
            ["/_mock", "/_mock/", "/_mock/docs", "/_mock/docs/"].contains(path)
        else { return nil }
        return MockResponse(status: 303, headers: ["Location": "/_mock/docs/v1"])
    }

    func getHealth(_ call: Call<DocumentRecords>) -> Reply<ControlV1.Health> {
        .ok(ControlV1.Health(status: .ready, version: MockServer.version, services: engines.map(\.name)))
    }

    func listServices(_ call: Call<DocumentRecords>) -> Reply<ControlV1.ServiceList> {
        .ok(
            ControlV1.ServiceList(
                services: engines.map {
                    ControlV1.ServiceInfo(
                        name: $0.name, path: $0.mountPath, operations: $0.routes.count,
                        scenarios: $0.scenarios.map(\.name))
                }))
    }

    func listScenarios(_ call: Call<DocumentRecords>) -> Reply<ControlV1.ScenarioList> {
        .ok(
            ControlV1.ScenarioList(
                scenarios: engines.flatMap { engine in engine.scenarios.map { scenarioInfo($0, of: engine) } }))
    }

    private func scenarioInfo(_ scenario: Scenario, of engine: any ServiceEngine) -> ControlV1.ScenarioInfo {
        ControlV1.ScenarioInfo(
            service: engine.name, name: scenario.name, description: scenario.summary,
            seed: Int(clamping: scenario.seed),
            clock: scenario.clock, tokens: engine.tokens(ofScenario: scenario.name))
    }
}

/// The control API's own document can be read where the API is: `/_mock/docs/v1`.
private struct ControlConventions: Conventions {
    var documentationPath: String? { "/_mock/docs" }
}
