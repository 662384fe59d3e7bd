import OpenAPISpec

extension StateReader {
    /// The next record in words: `2025-01-15T09:00:00Z  npq:one  POST /api/v3/… → 200`; several for a snapshot; nil at the end.
    /// The instant is the sandbox's, or the machine's for what the control API did and what happened by itself.
    package mutating func nextLine() throws(StateError) -> String? {
        guard let record = try nextRecord()?.record else { return nil }
        switch record {
        case .header: return ""
        case .request(let logged, let service, let sandbox, let now, _):
            return "\(now)  \(service):\(sandbox)  \(logged.title) → \(logged.status)"
        case .control(let logged, _):
            return "\(logged.wall)  control  \(logged.title) → \(logged.status)"
        case .event(let event, let service, let sandbox, let wall):
            let word =
                switch event {
                case .reset: "reset by itself"
                case .counted: "counted a request that changed nothing"
                case .expired: "expired"
                }
            return "\(wall)  \(service):\(sandbox)  \(word)"
        case .snapshot(let snapshot):
            return snapshot.sandboxes.map { sandbox in
                let clock = sandbox.world?["clock"]?["stepping"]?.stringValue
                let place = "\(snapshot.service):\(sandbox.id)"
                guard let world = sandbox.world else {
                    return "snapshot  \(place)  as its scenario '\(sandbox.scenario)'"
                }
                let count = (world["collections"]?.arrayValue ?? []).reduce(0) {
                    $0 + ($1["records"]?.arrayValue?.count ?? 0)
                }
                return "\(clock ?? "snapshot")  \(place)  snapshot of \(count) records"
            }.joined(separator: "\n")
        }
    }
}

extension MockServer {
    /// Makes the changes of a file again, in memory only. Throws when the file is of other documents, scenarios or options.
    package func replay(_ reader: inout StateReader) throws(StateError) {
        guard let header = reader.header else { return }
        let replay = StateReplay(path: reader.path, engines: engines, control: control, header: header)
        try replay.check(against: StateHeader(engines: engines, arguments: []))
        _ = try replay.apply(&reader)
    }
}
