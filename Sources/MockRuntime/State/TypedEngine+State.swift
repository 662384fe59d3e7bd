import OpenAPISpec

/// What a state file needs of a service.
extension TypedEngine {
    // MARK: Writing

    /// Writes a change that is about to be kept. To be called while the sandbox is locked: so the order of the file is that of execution.
    func log(_ exchange: Exchange<Records>, _ response: MockResponse, in sandbox: Sandbox<Records>) throws {
        guard let changes = options.changes, !isReplaying else { return }
        let wall = options.wallClock()
        let logged = LoggedRequest(exchange.original, wall: wall, status: response.status)
        try changes.append(
            .request(
                logged, service: name, sandbox: sandbox.id, now: exchange.instant ?? wall,
                checksum: CRC32.text(of: response.body)))
    }

    /// Writes what happens to a sandbox by itself.
    func log(of sandbox: Sandbox<Records>) -> (SandboxEvent) throws -> Void {
        { event in
            guard !self.isReplaying else { return }
            try self.options.changes?.append(
                .event(event, service: self.name, sandbox: sandbox.id, wall: self.options.wallClock()))
            if case .reset = event, let limit = self.requestLimit {
                self.options.announce(
                    "reset of the sandbox '\(sandbox.id)' of \(self.name), as --reset asks after \(limit) "
                        + "request\(limit == 1 ? "" : "s")")
            }
        }
    }

    // MARK: Replay

    func replay(_ request: MockRequest) -> (response: MockResponse, sandbox: String?) {
        var exchange = Exchange<Records>(request, options)
        do {
            let response = try answer(&exchange)
            return (response, exchange.sandbox?.id)
        } catch {
            return (response(to: error, in: exchange), exchange.sandbox?.id)
        }
    }

    func replay(_ event: SandboxEvent, of id: String) -> Bool {
        guard let sandbox = directory.sandbox(id) else { return false }
        switch event {
        case .reset: sandbox.reset()
        case .counted: sandbox.countRequest()
        case .expired: return directory.remove(id)
        }
        return true
    }

    func endReplay() {
        for entry in directory.all { entry.sandbox.use(at: options.wallClock()) }
    }

    // MARK: Header

    var stateOptions: JSONObject {
        var json = JSONObject()
        if !mountPath.isEmpty { json["path"] = .string(mountPath) }
        if let path = options.basePath { json["--base-path"] = .string(path) }
        if let scenario = options.scenario { json["--scenario"] = .string(scenario) }
        if let seed = options.seed { json["--seed"] = .string(String(seed)) }
        if let clock = options.clock { json["--clock"] = clock.json }
        if !options.tokens.isEmpty {
            json["--token"] = .array(
                options.tokens.map { token, scenario in .string(scenario.map { "\(token)=\($0)" } ?? token) })
        }
        let retired = settings.versions.filter { $0.status == .retired }.map(\.name)
        if !retired.isEmpty { json["--retire"] = .array(retired.map(JSONValue.string)) }
        if !hasCode, options.auth != .any { json["--auth"] = .string(options.auth.rawValue) }
        if options.isDynamic { json["--dynamic"] = true }
        if options.requests != .strict { json["--validate"] = .string(options.requests.rawValue) }
        return json
    }
}
