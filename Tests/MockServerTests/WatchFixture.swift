import Foundation
import TestSupport
import Testing

/// A folder of documents, and the command that serves them with `--watch`.
final class WatchFixture: Sendable {
    /// Machines are busy; nothing that works takes so long.
    private static let patience = Duration.seconds(60)

    private let folder: URL

    init(_ files: [String: String]) throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "watch-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ name: String, _ text: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

    /// Starts `mock-server serve ARGUMENTS --watch`; what it says of itself goes to a file.
    func serve(_ arguments: String) async throws -> (process: ServerProcess, url: URL) {
        let command = "exec '\(ServerProcess.executable.path)' serve \(arguments) --watch --port 0 2>log"
        let process = try ServerProcess(
            ["-c", command], executable: URL(fileURLWithPath: "/bin/sh"), folder: folder)
        let line = await process.line()
        let url = line.split(separator: " ").last.flatMap { URL(string: String($0)) }
        return (process, try #require(url, "expected a listening line, found '\(line)' and \(log)"))
    }

    var log: String { (try? Places.text(folder.appending(path: "log"))) ?? "" }

    /// Waits until the log has a text so often; what it has then.
    @discardableResult
    func logged(_ text: String, times: Int = 1) async throws -> String {
        try await eventually("'\(text)' in the log") {
            let log = self.log
            return log.components(separatedBy: text).count > times ? log : nil
        }
    }

    /// Waits until an answer has a text; the answer.
    @discardableResult
    func answer(of url: URL, to path: String, has text: String) async throws -> String {
        try await eventually("'\(text)' in the answer to \(path)") {
            let answer = try await url.send("GET \(path) HTTP/1.1")
            return answer.contains(text) ? answer : nil
        }
    }

    private func eventually(_ what: String, _ look: () async throws -> String?) async throws -> String {
        let end = ContinuousClock.now + Self.patience
        while ContinuousClock.now < end {
            if let found = try await look() { return found }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Late(description: "there was never \(what); the log has: \(log)")
    }

    private struct Late: Error, CustomStringConvertible { var description: String }
}
