import Foundation
import TestSupport
import Testing

/// A page of `docs/` as a session: files to write, servers to start, commands with the output that the page shows.
@Suite("What the documentation shows is what happens")
struct DocumentationTests {
    @Test(arguments: ["five-minutes", "answers", "checking", "state", "journal", "control"])
    func page(name: String) async throws {
        let url = Places.package.appending(path: "docs/\(name).md")
        var page = try DocumentedSession(text: Places.text(url))
        let played = try await page.play()
        let difference = Golden.difference(of: played, from: url)
        #expect(difference == nil)
    }
}

struct DocumentedSession {
    private var lines: [String]
    private let folder: URL
    private var server: ServerProcess?
    private var address: String?

    /// The address that pages write.
    private static let written = "http://127.0.0.1:8080"

    init(text: String) throws {
        lines = text.components(separatedBy: "\n")
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The page with what really came out below each command.
    mutating func play() async throws -> String {
        defer { try? FileManager.default.removeItem(at: folder) }
        var played: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            played.append(line)
            index += 1
            guard line.hasPrefix("```"), line.count > 3 else { continue }
            let end = lines[index...].firstIndex(of: "```") ?? lines.endIndex
            let block = Array(lines[index..<end])
            if let file = line.split(separator: " ").first(where: { $0.hasPrefix("file=") })?.dropFirst(5) {
                try write(block, to: String(file))
                played += block
            } else if line == "```console" {
                played += try await run(block)
            } else {
                played += block
            }
            index = end
        }
        server?.terminate()
        return played.joined(separator: "\n")
    }

    private func write(_ block: [String], to file: String) throws {
        let url = folder.appending(path: file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((block.joined(separator: "\n") + "\n").utf8).write(to: url)
    }

    /// Runs the lines after `$`; what follows them is their output as the page has it.
    private mutating func run(_ block: [String]) async throws -> [String] {
        var played: [String] = []
        for line in block where line.hasPrefix("$ ") {
            played.append(line)
            let command = String(line.dropFirst(2))
            if command.hasPrefix("mock-server serve") {
                played.append(try await start(command))
            } else {
                played += try await output(of: command)
            }
        }
        return played
    }

    private mutating func start(_ command: String) async throws -> String {
        server?.terminate()
        let arguments = command.split(separator: " ").dropFirst().map(String.init)
        let process = try ServerProcess(arguments + ["--port", "0"], folder: folder)
        server = process
        let url = try await process.url()
        address = url.absoluteString
        return "listening on \(Self.written)"
    }

    private func output(of command: String) async throws -> [String] {
        let words = command.replacing("mock-server ", with: "\(ServerProcess.executable.path) ")
        let outcome = try await ServerProcess.run(
            ["-c", words.replacing(Self.written, with: address ?? Self.written)],
            executable: URL(fileURLWithPath: "/bin/sh"), folder: folder)
        let text = (outcome.output + outcome.errors).replacing("\r\n", with: "\n").replacing(
            address ?? Self.written, with: Self.written)
        var lines = text.components(separatedBy: "\n")
        while lines.last == "" { lines.removeLast() }
        return lines.filter { !$0.hasPrefix("Date: ") && !$0.hasPrefix("Content-Length: ") }
    }
}
