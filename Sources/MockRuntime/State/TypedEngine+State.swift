import OpenAPISpec

/// What a state file needs of a service.
extension TypedEngine {
    // MARK: Writing

    /// Writes a change that is about to be kept. To be called while the sandbox is locked: so the order of the file is that of execution.
    func log(
        _ exchange: Exchange<Records>, _ response: MockResponse, in sandbox: Sandbox<Records>, now: DateTime
    ) throws {
        guard let changes = options.changes, !exchange.isReplayed else { return }
        let logged = LoggedRequest(exchange.original, wall: options.wallClock(), status: response.status)
        try changes.append(
            .request(
                logged, service: name, sandbox: sandbox.id, now: now, checksum: CRC32.text(of: response.body)))
    }

    func log(_ event: SandboxEvent, of sandbox: String) throws {
        try options.changes?.append(.event(event, service: name, sandbox: sandbox, wall: options.wallClock()))
    }

    // MARK: Replay

    func replay(_ request: MockRequest) -> (response: MockResponse, sandbox: String?) {
        var exchange = Exchange<Records>(request)
        exchange.isReplayed = true
        do {
            return (try answer(&exchange), exchange.sandbox?.id)
        } catch {
            return (response(to: error, in: exchange), exchange.sandbox?.id)
        }
    }

    func replay(_ event: SandboxEvent, of id: String) -> Bool {
        switch event {
        case .reset: directory.sandbox(id)?.reset()
        case .counted: directory.sandbox(id)?.countRequest()
        case .expired: return removeSandbox(id)
        }
        return directory.sandbox(id) != nil
    }

    // MARK: Snapshots

    /// A copy of everything now; called, it says the copy as JSON, which takes its time.
    func captureSnapshot() -> @Sendable () -> ServiceSnapshot {
        let (entries, made) = directory.contents
        let sandboxes = entries.map { entry in
            (id: entry.sandbox.id, origin: entry.sandbox.origin, tokens: entry.tokens, state: entry.sandbox.changes)
        }
        return { [name] in
            ServiceSnapshot(
                service: name, made: made,
                sandboxes: sandboxes.map { sandbox in
                    ServiceSnapshot.SandboxState(
                        id: sandbox.id, scenario: sandbox.origin.scenario, seed: sandbox.origin.seedNumber,
                        tokens: sandbox.tokens.map { .init(token: $0.token, caller: $0.caller) },
                        requests: sandbox.state.requests, world: sandbox.state.world.map(WorldImage.json))
                })
        }
    }

    /// Puts the sandboxes of a snapshot in place of those that there are.
    /// Throws when a scenario or a record does not fit.
    func restore(_ snapshot: ServiceSnapshot) throws {
        directory.removeAll(made: snapshot.made)
        for state in snapshot.sandboxes {
            let sandbox = freshSandbox(id: state.id, of: try scenario(named: state.scenario), seed: state.seed)
            sandbox.restore(
                try state.world.map { try WorldImage.world($0, of: Records.self) }, requests: state.requests)
            directory.add(sandbox, tokens: state.tokens.map { ($0.token, $0.caller) })
        }
    }

    // MARK: Header

    /// The options that answers depend on, as the command line names them.
    var stateOptions: JSONObject {
        var json = JSONObject()
        if !mountPath.isEmpty { json["path"] = .string(mountPath) }
        if let path = options.basePath { json["--base-path"] = .string(path) }
        if let scenario = options.scenario { json["--scenario"] = .string(scenario) }
        if let seed = options.seed { json["--seed"] = .string(String(seed)) }
        switch options.clock {
        case .stepping(let instant)?: json["--clock"] = .string(instant.description)
        case .real?: json["--clock"] = "real"
        case nil: break
        }
        if !options.tokens.isEmpty {
            json["--token"] = .array(
                options.tokens.map { token, scenario in
                    .string(scenario.map { "\(token)=\($0)" } ?? token)
                })
        }
        if options.isDynamic { json["--dynamic"] = true }
        if options.requests != .strict { json["--validate"] = .string(options.requests.rawValue) }
        return json
    }
}

/// Names the contents of a service's documents, scenarios and shared records: 16 hexadecimal digits that change with them.
struct Fingerprint {
    // FNV-1a, with the length of each text so that they cannot run together.
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in "\(text.utf8.count):".utf8 { add(byte) }
        for byte in text.utf8 { add(byte) }
    }

    private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
