import OpenAPISpec

/// Makes the changes of a state file again, one after the other, and sees that each is answered as it was.
struct StateReplay {
    let path: String
    let engines: [any ServiceEngine]
    let control: any ServiceEngine
    let header: StateHeader

    /// Throws when the file is not one of a server like this.
    func check(against now: StateHeader) throws(StateError) {
        guard let difference = header.difference(from: now) else { return }
        let arguments = header.shownArguments
        let command = arguments.isEmpty ? "" : " (mock-server serve \(arguments.joined(separator: " ")))"
        throw .unusable(
            path: path, reason: "\(difference); serve it as before\(command), or name a new file with --state")
    }

    /// All of a file from where the reader stands.
    /// - Returns: how many records were changes, and where the last snapshot ends.
    func apply(_ reader: inout StateReader) throws(StateError) -> (changes: Int, snapshotEnd: Int) {
        var (changes, snapshotEnd) = (0, reader.offset)
        while let (offset, record) = try reader.nextRecord() {
            if let fault = fault(of: record) {
                throw .unusable(path: path, reason: "\(fault) (at byte \(offset))")
            }
            if case .snapshot = record { snapshotEnd = reader.offset } else { changes += 1 }
        }
        return (changes, snapshotEnd)
    }

    /// Makes one change again. What is wrong with it; nil when nothing is.
    private func fault(of record: StateRecord) -> String? {
        switch record {
        case .header: return "it has a second header"
        case .control(let logged, let lifetime):
            let response = again(at: logged.wall, lifetime) { control.respond(to: logged.request) }
            return response.status == logged.status ? nil : difference(logged, in: "the control API", response.status)
        case .request(let logged, let service, let sandbox, _, let checksum):
            guard let engine = engine(service) else { return "there is no service '\(service)'" }
            let replayed = again(at: logged.wall) { engine.replay(logged.request) }
            let isSame =
                replayed.response.status == logged.status && replayed.sandbox?.exact == sandbox.exact
                && CRC32.text(of: replayed.response.body) == checksum
            return isSame ? nil : difference(logged, in: "sandbox '\(sandbox)'", replayed.response.status)
        case .event(let event, let service, let sandbox, let wall):
            let isKnown = again(at: wall) { engine(service)?.replay(event, of: sandbox) }
            return isKnown == true ? nil : "there is no sandbox '\(sandbox)' of '\(service)'"
        case .snapshot(let snapshot):
            guard let engine = engine(snapshot.service) else { return "there is no service '\(snapshot.service)'" }
            do {
                try engine.restore(snapshot)
                return nil
            } catch {
                return "the snapshot of '\(snapshot.service)' does not fit: \(error)"
            }
        }
    }

    private func again<Result>(at wall: DateTime, _ lifetime: TimeSpan? = nil, _ body: () -> Result) -> Result {
        RequestInstant.$current.withValue(
            RequestInstant(wall: wall, isReplayed: true, lifetime: lifetime), operation: body)
    }

    private func engine(_ name: String) -> (any ServiceEngine)? { engines.first { $0.name.exact == name.exact } }

    private func difference(_ logged: LoggedRequest, in place: String, _ status: Int) -> String {
        let now = status == logged.status ? "differently" : "with \(status)"
        let advice =
            header.software == MockServer.version
            ? "keep what is before it with 'head -c' and that number of bytes"
            : "it was written by version \(header.software), this is \(MockServer.version): use that one"
        return
            "'\(logged.title)' in \(place) was answered with \(logged.status) and is answered \(now) now; \(advice), or name a "
            + "new file with --state"
    }
}
