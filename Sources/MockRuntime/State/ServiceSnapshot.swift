import OpenAPISpec

/// Everything of a service that outlives its process, as JSON: its sandboxes in their order, with tokens and worlds.
package struct ServiceSnapshot: Sendable, Equatable {
    struct SandboxState: Sendable, Equatable {
        var id: String
        /// The sandbox as JSON: `id scenario seed lifetime tokens tokensMade requests used world snapshots limits faults`, what is not there as it was made.
        var json: JSONObject
    }

    var service: String
    /// How many ids have been made for sandboxes without one.
    var made: Int
    var sandboxes: [SandboxState]

    var json: JSONObject {
        [
            "kind": "snapshot", "service": .string(service), "made": .number(JSONNumber(made)),
            "sandboxes": .array(sandboxes.map { .object($0.json) })
        ]
    }

    init(service: String, made: Int, sandboxes: [SandboxState]) {
        self.service = service
        self.made = made
        self.sandboxes = sandboxes
    }

    init?(json: JSONObject) {
        guard let service = json["service"]?.stringValue, let made = json["made"]?.intValue,
            let sandboxes = json["sandboxes"]?.arrayValue
        else { return nil }
        let read = sandboxes.compactMap { sandbox in
            sandbox["id"]?.stringValue.map { SandboxState(id: $0, json: sandbox.objectValue ?? [:]) }
        }
        guard read.count == sandboxes.count else { return nil }
        self.init(service: service, made: made, sandboxes: read)
    }
}

extension ServiceSnapshot.SandboxState {
    var scenario: String { json["scenario"]?.stringValue ?? "" }
    var seed: UInt64? { json["seed"]?.stringValue.flatMap { UInt64($0) } }
    /// In seconds.
    var lifetime: Int? { json["lifetime"]?.intValue }
    var world: JSONValue? { json["world"] }
    var tokens: [(token: String, caller: String?)] {
        (json["tokens"]?.arrayValue ?? []).map { ($0[0]?.stringValue ?? "", $0[1]?.stringValue) }
    }

    /// How many tokens it has had.
    var tokensMade: Int { json["tokensMade"]?.intValue ?? tokens.count }

    init<Records: RecordSet>(
        _ remains: SandboxRemains<Records>, id: String, tokens: [(token: String, caller: String?)], tokensMade: Int
    ) {
        var json: JSONObject = ["id": .string(id), "scenario": .string(remains.scenario)]
        if let seed = remains.seedNumber { json["seed"] = .string(String(seed)) }
        if let lifetime = remains.lifetime { json["lifetime"] = .number(JSONNumber(lifetime.seconds)) }
        json["tokens"] = .array(
            tokens.map { [.string($0.token), $0.caller.map(JSONValue.string) ?? JSONValue.null] })
        if tokensMade != tokens.count { json["tokensMade"] = .number(JSONNumber(tokensMade)) }
        json["requests"] = .number(JSONNumber(remains.requests))
        if remains.isUsed { json["used"] = true }
        json["world"] = remains.world.map(WorldImage.json)
        if !remains.snapshots.isEmpty {
            json["snapshots"] = .array(
                remains.snapshots.map {
                    [
                        "name": .string($0.name), "scenario": .string($0.scenario),
                        "world": WorldImage.json($0.world)
                    ]
                })
        }
        if let limits = remains.rateLimits { json["limits"] = .array(limits.map { .object($0.json) }) }
        if let faults = remains.faults.json { json["faults"] = faults }
        self.init(id: id, json: json)
    }

    /// Throws `ModelError` for what does not fit.
    func remains<Records: RecordSet>() throws -> SandboxRemains<Records> {
        SandboxRemains(
            scenario: scenario, seedNumber: seed, lifetime: lifetime.map { TimeSpan(seconds: $0) },
            requests: json["requests"]?.intValue ?? 0, isUsed: json["used"]?.boolValue ?? false,
            world: try world.map { try WorldImage.world($0, of: Records.self) },
            snapshots: try (json["snapshots"]?.arrayValue ?? []).map { kept in
                Snapshot(
                    name: kept["name"]?.stringValue ?? "", scenario: kept["scenario"]?.stringValue ?? "",
                    world: try WorldImage.world(kept["world"] ?? .null, of: Records.self))
            },
            rateLimits: try json["limits"]?.arrayValue?.map(RateLimit.init),
            faults: try FaultPlan(json: json["faults"]))
    }
}
