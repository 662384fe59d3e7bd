import OpenAPISpec

/// One entry of a state file.
enum StateRecord: Sendable, Equatable {
    /// What the file was made with; the first record, and only that.
    case header(StateHeader)
    /// A request that changed a sandbox, whose instant was `now`. `checksum` is that of the answer's body.
    case request(LoggedRequest, service: String, sandbox: String, now: DateTime, checksum: String)
    /// A request that changed something by the control API. `lifetime` is that of sandboxes which were made without one.
    case control(LoggedRequest, lifetime: TimeSpan?)
    /// What happened to a sandbox by itself.
    case event(SandboxEvent, service: String, sandbox: String, wall: DateTime)
    /// All of a service at one time: the records behind it start from there.
    case snapshot(ServiceSnapshot)

    var json: JSONObject {
        switch self {
        case .header(let header): return header.json
        case .request(let request, let service, let sandbox, let now, let checksum):
            var json: JSONObject = ["kind": "request", "service": .string(service), "sandbox": .string(sandbox)]
            json["now"] = .string(now.description)
            request.add(to: &json)
            json["checksum"] = .string(checksum)
            return json
        case .control(let request, let lifetime):
            var json: JSONObject = ["kind": "control"]
            request.add(to: &json)
            json["lifetime"] = lifetime.map { .string($0.description) }
            return json
        case .event(let event, let service, let sandbox, let wall):
            return [
                "kind": .string(event.rawValue), "service": .string(service), "sandbox": .string(sandbox),
                "wall": .string(wall.description)
            ]
        case .snapshot(let snapshot): return snapshot.json
        }
    }

    /// Nil for what is no record of this format.
    init?(json: JSONValue) {
        guard let object = json.objectValue, let kind = json["kind"]?.stringValue else { return nil }
        let place = json["service"]?.stringValue.flatMap { service in
            json["sandbox"]?.stringValue.map { (service: service, sandbox: $0) }
        }
        switch kind {
        case "header":
            guard let header = StateHeader(json: object) else { return nil }
            self = .header(header)
        case "request":
            guard let request = LoggedRequest(json: object), let place,
                let now = json["now"]?.stringValue.flatMap({ DateTime($0) }),
                let checksum = json["checksum"]?.stringValue
            else { return nil }
            self = .request(request, service: place.service, sandbox: place.sandbox, now: now, checksum: checksum)
        case "control":
            guard let request = LoggedRequest(json: object) else { return nil }
            self = .control(request, lifetime: json["lifetime"]?.stringValue.flatMap { TimeSpan($0) })
        case "snapshot":
            guard let snapshot = ServiceSnapshot(json: object) else { return nil }
            self = .snapshot(snapshot)
        default:
            guard let event = SandboxEvent(rawValue: kind), let place,
                let wall = json["wall"]?.stringValue.flatMap({ DateTime($0) })
            else { return nil }
            self = .event(event, service: place.service, sandbox: place.sandbox, wall: wall)
        }
    }
}

/// What happens to a sandbox without a request that asks for it.
package enum SandboxEvent: String, Sendable {
    /// It went back to its seed.
    case reset
    /// A request was counted that changed nothing, where the number of requests decides when the next reset comes.
    case counted
    /// Its life was over.
    case expired
}
