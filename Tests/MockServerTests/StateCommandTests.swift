import Foundation
import TestSupport
import Testing

@Suite("mock-server serve --state, replay")
struct StateCommandTests {
    typealias Step = (method: String, target: String, body: String)

    private static let before: [Step] = [
        ("POST", "/books", #"{"title":"Moss"}"#), ("POST", "/books", #"{"title":7}"#), ("DELETE", "/books/4", ""),
        ("PUT", "/books/1?api_key=s3cret", #"{"title":"Fern"}"#),
        ("POST", "/_mock/sandboxes", #"{"id":"mine","token":"T"}"#)
    ]
    private static let after: [Step] = [
        ("GET", "/books", ""), ("POST", "/books", #"{"title":"Reed"}"#), ("DELETE", "/books/2", ""),
        ("GET", "/_mock/sandboxes/default/records/books", ""), ("GET", "/_mock/sandboxes/mine/clock", ""),
        ("POST", "/_mock/sandboxes", "{}")
    ]

    private func answers(of url: URL, to steps: [Step]) async throws -> [String] {
        var answers: [String] = []
        for step in steps { answers.append(try await url.ask(step.method, step.target, step.body)) }
        return answers
    }

    /// A file with the changes of `before`.
    private func written() async throws -> StateFolder {
        let folder = try StateFolder()
        try await folder.withServer { _ = try await answers(of: $0, to: Self.before) }
        return folder
    }

    @Test("after a restart a server answers the bytes of one that was left alone", arguments: ["always", "interval"])
    func restart(sync: String) async throws {
        let folder = try StateFolder()
        let undisturbed = try folder.undisturbed()
        let url = try await undisturbed.url()
        for steps in [Self.before, Self.after] {
            let expected = try await answers(of: url, to: steps)
            try await folder.withServer("--state-sync", sync) { url async throws in
                #expect(try await answers(of: url, to: steps) == expected)
            }
        }
        undisturbed.terminate()
        #expect(await undisturbed.outcome().exitCode == 0)
    }

    @Test("replay prints a line a change without secrets, also while a server has the file")
    func replay() async throws {
        let folder = try await written()
        try await folder.withServer { _ in
            let outcome = try await folder.replay()
            #expect(outcome.exitCode == 0)
            #expect(outcome.errors.isEmpty)
            let lines = outcome.output.split(separator: "\n")
            #expect(
                lines.dropLast() == [
                    "2025-01-15T09:00:00Z  library:default  POST /books → 201",
                    "2025-01-15T09:00:01Z  library:default  DELETE /books/4 → 204",
                    "2025-01-15T09:00:02Z  library:default  PUT /books/1?api_key=… → 200"
                ])
            // Its instant is the machine's.
            #expect(lines.last?.hasSuffix("Z  control  POST /_mock/sandboxes → 201") == true, "\(lines)")
        }
    }

    @Test("a sandbox of the file as a scenario beside the document holds the same records and clock")
    func scenario() async throws {
        let folder = try await written()
        let outcome = try await folder.replay("--scenario-of", "default")
        #expect(outcome.exitCode == 0)
        #expect(try await folder.replay("--scenario-of", "library:default").output == outcome.output)
        var (records, now) = ("", "")
        try await folder.withServer {
            records = try await $0.ask("GET", "/_mock/sandboxes/default/records/books")
            now = try await $0.ask("GET", "/_mock/sandboxes/default/clock")
        }
        #expect(records.contains("Fern"))
        let scenarios = folder.url.appending(path: "library.scenarios")
        try FileManager.default.createDirectory(at: scenarios, withIntermediateDirectories: true)
        try Data(outcome.output.utf8).write(to: scenarios.appending(path: "kept.yaml"))
        let server = try folder.undisturbed()
        let url = try await server.url()
        #expect(try await url.ask("GET", "/_mock/sandboxes/kept/records/books") == records)
        #expect(try await url.ask("GET", "/_mock/sandboxes/kept/clock") == now)
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
    }

    @Test("a sandbox that the file does not have is told, with those it has")
    func unknownSandbox() async throws {
        let outcome = try await written().replay("--scenario-of", "nobody")
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("expected one of default, mine"), "\(outcome.errors)")
    }

    // MARK: What is found

    @Test("a write that was cut off: what is whole is served and printed, and the cut is told")
    func torn() async throws {
        let folder = try await written()
        let whole = try Data(contentsOf: folder.state)
        try (whole + Data("0123abcd {\"kind\":".utf8)).write(to: folder.state)
        let printed = try await folder.replay()
        #expect(printed.exitCode == 0)
        #expect(printed.errors.contains("its 17 bytes are left out"), "\(printed.errors)")
        let server = try folder.server()
        #expect(try await server.url().ask("GET", "/books").contains("Fern"))
        server.terminate()
        let outcome = await server.outcome()
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains("its 17 bytes were removed"), "\(outcome.errors)")
        #expect(try Data(contentsOf: folder.state) == whole)
    }

    @Test("a damaged record: exit code 65 with the place, and the advice works")
    func damaged() async throws {
        let folder = try await written()
        var bytes = try Data(contentsOf: folder.state)
        let place = try #require(bytes.firstRange(of: Data("DELETE".utf8))?.lowerBound)
        bytes[place] = UInt8(ascii: "d")
        try bytes.write(to: folder.state)
        let line = try #require(bytes[..<place].lastIndex(of: UInt8(ascii: "\n"))) + 1
        for outcome in [try await folder.refusal(), try await folder.replay()] {
            #expect(outcome.exitCode == 65)
            #expect(outcome.errors.contains("it is damaged at byte \(line): "), "\(outcome.errors)")
            #expect(outcome.errors.contains("'head -c \(line) FILE > NEW'"))
        }
        #expect(try Data(contentsOf: folder.state) == bytes)
        try bytes[..<line].write(to: folder.state)
        #expect(try await folder.replay().output.split(separator: "\n").count == 1)
        try await folder.withServer { url async throws in #expect(try await url.ask("GET", "/books").contains("Moss")) }
    }

    @Test("other documents, scenarios or options: exit code 65, and which")
    func otherServer() async throws {
        let folder = try await written()
        var outcome = try await folder.refusal("--seed", "7")
        #expect(outcome.exitCode == 65)
        #expect(outcome.errors.contains(#"'library' was served with no --seed, now with --seed "7""#))
        #expect(outcome.errors.contains("serve it as before (mock-server serve "), "\(outcome.errors)")
        outcome = try await ServerProcess.run(["serve", "npq", "--port", "0", "--state", folder.state.path])
        #expect(outcome.exitCode == 65)
        #expect(outcome.errors.contains("it holds the services library, served now are npq"), "\(outcome.errors)")
        try Data(Places.text(folder.document).replacing("All.", with: "Each.").utf8).write(to: folder.document)
        for outcome in [try await folder.refusal(), try await folder.replay("--scenario-of", "default")] {
            #expect(outcome.exitCode == 65)
            #expect(
                outcome.errors.contains("the documents, scenarios or records of 'library' are not those"),
                "\(outcome.errors)")
        }
        // What is printed needs none of them.
        #expect(try await folder.replay().exitCode == 0)
    }

    @Test("a change that is answered otherwise than when it was made: exit code 65, and which")
    func otherAnswer() async throws {
        let folder = try await written()
        let lines = try Places.text(folder.state).split(separator: "\n", omittingEmptySubsequences: false)
        var place = 0
        let changed = try lines.map { line in
            defer { place += line.utf8.count + 1 }
            guard line.contains("PUT /books/1") else { return String(line) }
            let json = try String(line.dropFirst(9)).replacing(#/"checksum":"[^"]*"/#, with: #""checksum":"00000000""#)
            return "\(Self.checksum(of: "\(place) \(json)")) \(json)"
        }
        #expect(changed != lines.map(String.init))
        try Data(changed.joined(separator: "\n").utf8).write(to: folder.state)
        let outcome = try await folder.refusal()
        #expect(outcome.exitCode == 65)
        #expect(
            outcome.errors.contains(
                "'PUT /books/1?api_key=…' in sandbox 'default' was answered with 200 and is answered differently now"),
            "\(outcome.errors)")
    }

    /// CRC-32, bit by bit.
    private static func checksum(of text: String) -> String {
        var sum: UInt32 = ~0
        for byte in text.utf8 {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        let digits = String(~sum, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    @Test(
        "another format version, or another kind of file: exit code 65, and it stays as it is",
        arguments: [
            ("mock-server state 1\n{}\n", "its format has the version 1, expected 2"),
            ("openapi: 3.1.0\n", "it is no state file of mock-server")
        ])
    func otherKind(text: String, words: String) async throws {
        let folder = try StateFolder()
        try Data(text.utf8).write(to: folder.state)
        for outcome in [try await folder.refusal(), try await folder.replay()] {
            #expect(outcome.exitCode == 65)
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        #expect(try Places.text(folder.state) == text)
    }

    @Test("another server has it: exit code 69; a folder that is not there: exit code 64")
    func unavailable() async throws {
        let folder = try StateFolder()
        try await folder.withServer { url in
            let outcome = try await folder.refusal()
            #expect(outcome.exitCode == 69)
            #expect(outcome.errors.contains("is in use by another server"), "\(outcome.errors)")
            #expect(try await url.ask("POST", "/books", #"{"title":"Moss"}"#).hasPrefix("HTTP/1.1 201"))
        }
        let path = folder.url.appending(path: "no/state").path
        let outcome = try await ServerProcess.run(["serve", "npq", "--port", "0", "--state", path])
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains("choose a folder that exists"), "\(outcome.errors)")
        #expect(try await ServerProcess.run(["replay", path]).exitCode == 65)
    }
}
