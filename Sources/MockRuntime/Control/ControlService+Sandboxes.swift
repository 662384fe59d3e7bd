import OpenAPISpec

extension ControlService {
    func listSandboxes(
        query: ControlV1.ListSandboxesQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.SandboxList> {
        let engines = try query.service.map { [try engine(named: $0)] } ?? engines
        var listed = places(in: engines)[...]
        if let after = query.after {
            let last = try place(after, in: engines)
            listed = listed.drop { $0.id.exact != last.id.exact || $0.engine.name != last.engine.name }.dropFirst()
        }
        var page = list(query.limit.map { listed.prefix($0) } ?? listed)
        if let limit = query.limit, listed.count > limit, let last = listed.prefix(limit).last {
            page.next = self.engines.count > 1 ? "\(last.engine.name):\(last.id)" : last.id
        }
        return .ok(page)
    }

    func resetAll(_ call: inout Call<DocumentRecords>) -> Reply<ControlV1.SandboxList> {
        for engine in engines { engine.resetAll() }
        return .ok(list(places(in: engines)[...]))
    }

    func createSandbox(
        body: RequestBody<ControlV1.NewSandbox>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Sandbox> {
        let wanted = try body.json.map(ControlV1.NewSandbox.init) ?? ControlV1.NewSandbox()
        let lifetime = try wanted.lifetime.map { text in
            guard let span = TimeSpan(text), span.seconds > 0 else {
                throw Problem(
                    422, "'lifetime' is '\(text)', expected a duration such as PT10M")
            }
            return span
        }
        let engine = try engine(named: wanted.service)
        let sandbox = try engine.makeSandbox(
            NewSandboxOptions(
                id: wanted.id, scenario: wanted.scenario, seed: wanted.seed.map { UInt64(clamping: $0) },
                token: wanted.token, caller: wanted.caller, lifetime: lifetime))
        return .ok(ControlV1.Sandbox(sandbox))
    }

    func getSandbox(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.Sandbox> {
        .ok(ControlV1.Sandbox(try control(id).summary))
    }

    func deleteSandbox(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        try control(id).remove()
        return .ok(NoContent())
    }

    func resetSandbox(
        id: String, body: RequestBody<ControlV1.ResetTarget>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Sandbox> {
        let target = try body.json.map(ControlV1.ResetTarget.init) ?? ControlV1.ResetTarget()
        let sandbox = try control(id)
        try sandbox.reset(scenario: target.scenario, seed: target.seed.map { UInt64(clamping: $0) })
        return .ok(ControlV1.Sandbox(sandbox.summary))
    }

    private func list(_ places: ArraySlice<Place>) -> ControlV1.SandboxList {
        ControlV1.SandboxList(
            sandboxes: places.compactMap { $0.engine.listed($0.id) }.map(ControlV1.Sandbox.init))
    }

    func engine(named name: String?) throws -> any ServiceEngine {
        if name == nil, engines.count == 1 { return engines[0] }
        let names = engines.map(\.name).joined(separator: ", ")
        guard let name else {
            throw Problem(422, "'service' is missing; expected one of \(names)")
        }
        guard let engine = engines.first(where: { $0.name.exact == name.exact }) else {
            throw Problem(404, "there is no service '\(name)'; expected one of \(names)")
        }
        return engine
    }

    /// The sandbox with an id, which several services may use: `npq:one` names one of them.
    func control(_ id: String) throws -> any SandboxControl { try place(id, in: engines).sandbox }

    private typealias Place = (engine: any ServiceEngine, id: String)

    private func places(in engines: [any ServiceEngine]) -> [Place] {
        engines.flatMap { engine in engine.sandboxIDs.map { (engine, $0) } }
    }

    private func place(
        _ id: String, in engines: [any ServiceEngine]
    ) throws -> (engine: any ServiceEngine, id: String, sandbox: any SandboxControl) {
        let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        var found = engines.compactMap { engine in engine.control(id).map { (engine: engine, id: id, sandbox: $0) } }
        if parts.count == 2, let engine = engines.first(where: { $0.name.exact == parts[0].exact }),
            let sandbox = engine.control(parts[1])
        {
            found.append((engine, parts[1], sandbox))
        }
        guard found.count < 2 else { throw ambiguous(id, found.map { ($0.engine, $0.id) }) }
        guard let place = found.first else { throw unknown(id, in: engines) }
        return place
    }

    private func unknown(_ id: String, in engines: [any ServiceEngine]) -> Problem {
        let known = places(in: engines)
        guard !known.isEmpty else { return Problem(404, "there is no sandbox '\(id)', nor any other") }
        let rest = known.count > 20 ? " and \(known.count - 20) more" : ""
        return Problem(
            404,
            "there is no sandbox '\(id)'; expected one of \(names(of: Array(known.prefix(20))))\(rest)")
    }

    private func ambiguous(_ id: String, _ found: [Place]) -> Problem {
        Problem(404, "several services have a sandbox '\(id)'; expected one of \(names(of: found))")
    }

    private func names(of sandboxes: [Place]) -> String {
        sandboxes.map { engines.count > 1 ? "\($0.engine.name):\($0.id)" : $0.id }.joined(separator: ", ")
    }
}

extension ControlV1.Sandbox {
    init(_ summary: SandboxSummary) {
        var records = OrderedMap<Int>()
        for (collection, count) in summary.counts { records[collection] = count }
        self.init(
            id: summary.id, service: summary.service, scenario: summary.scenario, seed: Int(clamping: summary.seed),
            token: summary.tokens.first, tokens: summary.tokens, now: summary.now, clock: summary.clock.mode,
            lifetime: summary.lifetime?.description, requests: summary.requests, records: records)
    }
}
