import OpenAPISpec

extension ControlService {
    func listSandboxes(_ call: inout Call<DocumentRecords>) -> Reply<ControlV1.SandboxList> { .ok(sandboxList) }

    func resetAll(_ call: inout Call<DocumentRecords>) -> Reply<ControlV1.SandboxList> {
        for engine in engines { engine.resetAll() }
        return .ok(sandboxList)
    }

    func createSandbox(
        body: RequestBody<ControlV1.NewSandbox>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Sandbox> {
        let wanted = try body.json.map(ControlV1.NewSandbox.init) ?? ControlV1.NewSandbox()
        let engine = try engine(named: wanted.service)
        let sandbox = try engine.makeSandbox(
            id: wanted.id, scenario: wanted.scenario, seed: wanted.seed.map { UInt64(clamping: $0) },
            token: wanted.token)
        return .ok(ControlV1.Sandbox(sandbox))
    }

    func getSandbox(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<ControlV1.Sandbox> {
        .ok(ControlV1.Sandbox(try find(id).sandbox))
    }

    func deleteSandbox(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        let (engine, sandbox) = try find(id)
        _ = engine.removeSandbox(sandbox.id)
        return .ok(NoContent())
    }

    func resetSandbox(
        id: String, body: RequestBody<ControlV1.ResetTarget>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Sandbox> {
        let target = try body.json.map(ControlV1.ResetTarget.init) ?? ControlV1.ResetTarget()
        let (engine, sandbox) = try find(id)
        let reset = try engine.resetSandbox(
            sandbox.id, scenario: target.scenario, seed: target.seed.map { UInt64(clamping: $0) })
        return .ok(ControlV1.Sandbox(reset ?? sandbox))
    }

    private var sandboxList: ControlV1.SandboxList {
        ControlV1.SandboxList(sandboxes: engines.flatMap(\.sandboxes).map(ControlV1.Sandbox.init))
    }

    private func engine(named name: String?) throws -> any ServiceEngine {
        if name == nil, engines.count == 1 { return engines[0] }
        let names = engines.map(\.name).joined(separator: ", ")
        guard let name else {
            throw Problem(422, "Unprocessable Content", "'service' is missing; expected one of \(names)")
        }
        guard let engine = engines.first(where: { $0.name == name }) else {
            throw Problem(404, "Not Found", "there is no service '\(name)'; expected one of \(names)")
        }
        return engine
    }

    /// The sandbox with an id, which several services may use: `npq:one` names one of them.
    private func find(_ id: String) throws -> (engine: any ServiceEngine, sandbox: SandboxSummary) {
        let found = engines.flatMap { engine in
            engine.sandboxes.filter { $0.id == id || "\($0.service):\($0.id)" == id }.map { (engine, $0) }
        }
        if found.count == 1 { return found[0] }
        let ids = (found.isEmpty ? engines.flatMap(\.sandboxes) : found.map(\.1)).map {
            engines.count > 1 ? "\($0.service):\($0.id)" : $0.id
        }
        let detail = found.isEmpty ? "there is no sandbox '\(id)'" : "several services have a sandbox '\(id)'"
        throw Problem(404, "Not Found", "\(detail); expected one of \(ids.joined(separator: ", "))")
    }
}

extension ControlV1.Sandbox {
    init(_ summary: SandboxSummary) {
        var records = OrderedMap<Int>()
        for (collection, count) in summary.counts { records[collection] = count }
        self.init(
            id: summary.id, service: summary.service, scenario: summary.scenario, token: summary.tokens.first,
            tokens: summary.tokens,
            now: summary.now, requests: summary.requests, records: records)
    }
}
