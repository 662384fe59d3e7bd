import Foundation
import TestSupport
import Testing

/// The command as a user runs it: a process of its own.
final class ServerProcess: Sendable {
    struct Outcome: Sendable {
        var exitCode: Int32
        var output: String
        var errors: String
    }

    private let process: Process
    private let output = Pipe()
    private let errors = Pipe()
    private let queue = DispatchQueue(label: "server-process", attributes: .concurrent)

    init(
        _ arguments: [String], executable: URL = ServerProcess.executable, environment: [String: String] = [:],
        folder: URL? = nil
    ) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder ?? Places.package
        process.standardOutput = output
        process.standardError = errors
        self.process = process
        try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Beside the test's own binary.
    static let executable: URL = {
        #if canImport(Darwin)
            let folder = Bundle(for: ServerProcess.self).bundleURL.deletingLastPathComponent()
        #else
            let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        #endif
        return folder.appending(path: "mock-server")
    }()

    /// Runs the command to its end.
    static func run(
        _ arguments: [String], executable: URL = ServerProcess.executable, environment: [String: String] = [:],
        folder: URL? = nil
    ) async throws -> Outcome {
        try await ServerProcess(arguments, executable: executable, environment: environment, folder: folder).outcome()
    }

    /// Waits for the end. What was read by lines before is not in it.
    func outcome() async -> Outcome {
        async let output = onThread { [output] in
            String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        async let errors = onThread { [errors] in
            String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        let texts = await (output, errors)
        let code = await onThread { [process] in
            process.waitUntilExit()
            return process.terminationStatus
        }
        return Outcome(exitCode: code, output: texts.0, errors: texts.1)
    }

    /// The next line of standard output; what is left when the process ends.
    func line() async -> String { await line(of: output) }
    func errorLine() async -> String { await line(of: errors) }

    private func line(of pipe: Pipe) async -> String {
        await onThread {
            var bytes = Data()
            while let next = try? pipe.fileHandleForReading.read(upToCount: 1), !next.isEmpty, next != Data("\n".utf8) {
                bytes += next
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The address of the listening line. Throws what the process said instead when it ended.
    func url() async throws -> URL {
        let line = await line()
        if let url = line.split(separator: " ").last.flatMap({ URL(string: String($0)) }) { return url }
        throw NotListening(description: line.isEmpty ? await outcome().errors : "no listening line: \(line)")
    }

    struct NotListening: Error, CustomStringConvertible { var description: String }

    func terminate() { process.terminate() }

    /// Ends it without giving it time for anything.
    func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

    private func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in queue.async { continuation.resume(returning: body()) } }
    }
}

extension URL {
    /// One request on a connection of its own; the whole response as text.
    func send(_ head: String, body: String = "") async throws -> String {
        let client = try #require(RawClient(port: port ?? 0))
        await client.send(
            "\(head)\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        return await client.receiveAll().text
    }
}
