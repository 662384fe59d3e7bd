import OpenAPISpec

/// Everything of a service that outlives a request, as JSON: its sandboxes in their order, with tokens and worlds.
package struct ServiceSnapshot: Sendable, Equatable {
    struct SandboxState: Sendable, Equatable {
        struct Token: Sendable, Equatable {
            var token: String
            var caller: String?
        }

        var id: String
        var scenario: String
        var seed: UInt64?
        var tokens: [Token]
        /// Requests since it was made or reset.
        var requests: Int
        /// Nil when it is as its seed.
        var world: JSONValue?
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
        let read = sandboxes.compactMap(SandboxState.init)
        guard read.count == sandboxes.count else { return nil }
        self.init(service: service, made: made, sandboxes: read)
    }
}

extension ServiceSnapshot.SandboxState {
    var json: JSONObject {
        var json: JSONObject = ["id": .string(id), "scenario": .string(scenario)]
        if let seed { json["seed"] = .string(String(seed)) }
        json["tokens"] = .array(
            tokens.map { [.string($0.token), $0.caller.map(JSONValue.string) ?? JSONValue.null] })
        json["requests"] = .number(JSONNumber(requests))
        json["world"] = world
        return json
    }

    init?(json: JSONValue) {
        guard let id = json["id"]?.stringValue, let scenario = json["scenario"]?.stringValue,
            let tokens = json["tokens"]?.arrayValue, let requests = json["requests"]?.intValue
        else { return nil }
        self.init(
            id: id, scenario: scenario, seed: json["seed"]?.stringValue.flatMap { UInt64($0) },
            tokens: tokens.map { Token(token: $0[0]?.stringValue ?? "", caller: $0[1]?.stringValue) },
            requests: requests, world: json["world"])
    }
}

/// A world as JSON: what is read back answers the same bytes, ids that are made afterwards included.
enum WorldImage {
    static func json<Records: RecordSet>(_ world: World<Records>) -> JSONValue {
        let clock: JSONValue =
            switch world.clock {
            case .stepping(let instant): .string(instant.description)
            case .real(let offset): .number(JSONNumber(offset))
            }
        let collections = world.records.collectionNames.map { name -> JSONValue in
            let records = world.records.records(of: name) ?? []
            let gone = (world.records.countEver(of: name) ?? records.count) - records.count
            return ["name": .string(name), "gone": .number(JSONNumber(gone)), "records": .array(records)]
        }
        return [
            "clock": clock, "random": .string(String(world.random.state)), "collections": .array(collections)
        ]
    }

    /// Throws `ModelError` for a record that does not fit, and what is no world's image.
    static func world<Records: RecordSet>(_ json: JSONValue, of type: Records.Type) throws -> World<Records> {
        var records = Records()
        for collection in json["collections"]?.arrayValue ?? [] {
            let name = collection["name"]?.stringValue ?? ""
            records.makeRoom(forGone: collection["gone"]?.intValue ?? 0, in: name)
            for record in collection["records"]?.arrayValue ?? [] { try records.put(record, into: name) }
        }
        guard let random = json["random"]?.stringValue.flatMap({ UInt64($0) }) else {
            throw ModelError(expected: "a world", found: json)
        }
        let clock: Clock
        if let offset = json["clock"]?.intValue {
            clock = .real(offset: offset)
        } else {
            clock = .stepping(try DateTime(json: json["clock"] ?? .null))
        }
        return World(records: records, clock: clock, random: SeededRandom(seed: random))
    }
}
