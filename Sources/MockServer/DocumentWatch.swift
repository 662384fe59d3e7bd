import Logging
import MockRuntime

/// Serves documents again when a file that they were made from changes: another server takes the place of the
/// current one, connections stay open, the scenarios' sandboxes begin anew and others are gone.
struct DocumentWatch: Sendable {
    /// How often the files are looked at; a change that two looks agree on is taken to be complete.
    private static let interval = Duration.milliseconds(200)

    let current: CurrentServer
    let console: Console
    /// Reads the command line's services from the files. Throws for what cannot be served.
    let assemble: @Sendable (SourceFiles) throws -> MockServer

    /// Throws `CommandFailure` for options that do not go together.
    static func check(_ options: ServeOptions) throws {
        guard options.watch, options.state != nil else { return }
        throw CommandFailure.usage(
            "--watch and --state exclude each other: what a state file keeps belongs to the documents it was made "
                + "with; leave one of them out")
    }

    /// Watches until the task is cancelled.
    /// - Parameter files: those that the current server was made from. Throws `CommandFailure` when there are none.
    func start(_ files: SourceFiles) throws -> Task<Void, Never> {
        let stamps = files.stamps
        guard !stamps.isEmpty else {
            throw CommandFailure.usage(
                "--watch has nothing to watch: built-in services are part of the program; name a document, such as "
                    + "'mock-server serve petstore.yaml --watch'")
        }
        return Task { await watch(stamps) }
    }

    private func watch(_ stamps: [String: FileStamp]) async {
        var (served, seen) = (stamps, stamps)
        while (try? await Task.sleep(for: Self.interval)) != nil {
            var now = served
            for (path, stamp) in served { now[path] = stamp.renewed(at: path) }
            if now != served, now == seen {
                served = serveAgain(after: served.filter { now[$0.key] != $0.value }.map(\.key).sorted())
            }
            seen = now
        }
    }

    /// - Returns: what has been read. Of files that cannot be served too: a change of these alone can mend it.
    private func serveAgain(after paths: [String]) -> [String: FileStamp] {
        let files = SourceFiles()
        let rest = paths.count > 3 ? " and \(paths.count - 3) more" : ""
        let change = paths.prefix(3).joined(separator: ", ") + rest + " changed"
        do {
            let server = try assemble(files)
            current.replace(with: server)
            let operations = server.engines.reduce(0) { $0 + $1.routes.count }
            console.log(
                .info,
                "\(change): serving again (\(operations) operation\(operations == 1 ? "" : "s")); the scenarios' "
                    + "sandboxes begin anew, others are gone")
        } catch {
            let message = (error as? CommandFailure)?.message ?? "\(error)"
            for line in message.split(separator: "\n") { console.log(.error, String(line)) }
            console.log(.error, "\(change) and cannot be served: what was served before stays until that is mended")
        }
        return files.stamps
    }
}
