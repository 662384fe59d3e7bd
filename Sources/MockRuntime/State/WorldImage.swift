import OpenAPISpec

/// A world as JSON: what is read back answers the same bytes, ids that are made afterwards included.
enum WorldImage {
    static func json<Records: RecordSet>(_ world: World<Records>) -> JSONValue {
        let collections = world.records.collectionNames.map { name -> JSONValue in
            let records = world.records.records(of: name) ?? []
            let gone = (world.records.countEver(of: name) ?? records.count) - records.count
            return ["name": .string(name), "gone": .number(JSONNumber(gone)), "records": .array(records)]
        }
        return [
            "clock": world.clock.json, "random": .string(String(world.random.state)),
            "seed": .string(String(world.seed)),
            "collections": .array(collections)
        ]
    }

    /// Throws `ModelError` for a record that does not fit, and what is no world's image.
    static func world<Records: RecordSet>(_ json: JSONValue, of type: Records.Type) throws -> World<Records> {
        guard let random = json["random"]?.stringValue.flatMap({ UInt64($0) }), let clock = json["clock"] else {
            throw ModelError(expected: "a world", found: json)
        }
        var records = Records()
        for collection in json["collections"]?.arrayValue ?? [] {
            let name = collection["name"]?.stringValue ?? ""
            records.makeRoom(forGone: collection["gone"]?.intValue ?? 0, in: name)
            for record in collection["records"]?.arrayValue ?? [] { try records.put(record, into: name) }
        }
        return World(
            records: records, clock: try Clock(json: clock), random: SeededRandom(seed: random),
            seed: json["seed"]?.stringValue.flatMap { UInt64($0) } ?? SeededRandom.defaultSeed)
    }
}

extension Clock {
    /// `{"stepping": INSTANT}`, `{"frozen": INSTANT}` or `{"real": SECONDS}`.
    var json: JSONValue {
        switch self {
        case .stepping(let instant): ["stepping": .string(instant.description)]
        case .frozen(let instant): ["frozen": .string(instant.description)]
        case .real(let offset): ["real": .number(JSONNumber(offset))]
        }
    }

    init(json: JSONValue) throws {
        if let instant = json["stepping"] {
            self = .stepping(try DateTime(json: instant))
        } else if let instant = json["frozen"] {
            self = .frozen(try DateTime(json: instant))
        } else if let offset = json["real"]?.intValue {
            self = .real(offset: offset)
        } else {
            throw ModelError(expected: "a clock", found: json)
        }
    }
}

extension RateLimit {
    var json: JSONObject {
        [
            "name": .string(name), "limit": .number(JSONNumber(limit)), "window": .number(JSONNumber(window.seconds)),
            "key": .string(key.rawValue), "kind": .string(kind.rawValue), "time": .string(time.rawValue),
            "paths": .array(paths.map(JSONValue.string)), "except": .array(except.map(JSONValue.string))
        ]
    }

    init(json: JSONValue) throws {
        guard let name = json["name"]?.stringValue, let limit = json["limit"]?.intValue,
            let window = json["window"]?.intValue, let key = json["key"]?.stringValue.flatMap(Key.init),
            let kind = json["kind"]?.stringValue.flatMap(Kind.init),
            let time = json["time"]?.stringValue.flatMap(Time.init)
        else { throw ModelError(expected: "a rate limit", found: json) }
        self.init(
            name: name, limit: limit, window: TimeSpan(seconds: window), key: key, kind: kind, time: time,
            paths: json["paths"]?.arrayValue?.compactMap(\.stringValue) ?? [],
            except: json["except"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }
}

extension FaultPlan {
    /// The rules under their ids; how often each was met is not kept. Nil when there never was one.
    var json: JSONValue? {
        guard made > 0 else { return nil }
        return [
            "made": .number(JSONNumber(made)),
            "rules": .array(faults.map { [.string($0.id), $0.rule.jsonValue] })
        ]
    }

    init(json: JSONValue?) throws {
        self.init()
        for rule in json?["rules"]?.arrayValue ?? [] {
            guard let id = rule[0]?.stringValue, let given = rule[1] else {
                throw ModelError(expected: "a fault", found: rule)
            }
            faults.append(Fault(id: id, rule: try ControlV1.NewFault(json: given)))
        }
        made = json?["made"]?.intValue ?? 0
    }
}
