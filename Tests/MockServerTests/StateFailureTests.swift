import Foundation
import TestSupport
import Testing

/// A file that may not grow is a disk that is full: the server is started under a limit on the size of files.
@Suite("mock-server serve --state, when nothing more can be written")
struct StateFailureTests {
    /// A server whose files may have so many blocks of 512 bytes (1024 with some shells); what is written beyond fails.
    private func limited(_ folder: StateFolder, blocks: Int, _ options: String...) throws -> ServerProcess {
        let script = "trap '' XFSZ; ulimit -f \(blocks) && exec \"$0\" \"$@\""
        let arguments = ["serve", folder.document.path, "--port", "0", "--state", folder.state.path] + options
        return try ServerProcess(
            ["-c", script, ServerProcess.executable.path] + arguments, executable: URL(fileURLWithPath: "/bin/sh"))
    }

    private static func book(_ length: Int) -> String {
        #"{"title":"\#(String(repeating: "x", count: length))"}"#
    }

    /// Writes until a change is refused. That answer, and how many were made before it.
    private func fill(_ url: URL) async throws -> (refusal: String, made: Int) {
        for made in 0..<100 {
            let answer = try await url.ask("POST", "/books", Self.book(300))
            if !answer.hasPrefix("HTTP/1.1 201") { return (answer, made) }
        }
        Issue.record("100 changes were taken: the limit does not hold")
        return ("", 0)
    }

    @Test("a change that finds no room is answered with 507 and not made; smaller ones and reads go on")
    func full() async throws {
        let folder = try StateFolder()
        let server = try limited(folder, blocks: 8)
        let url = try await server.url()
        let (refusal, made) = try await fill(url)
        #expect(refusal.hasPrefix("HTTP/1.1 507 Insufficient Storage"), "\(refusal)")
        #expect(refusal.contains("the change was not made: "))
        #expect(refusal.contains("make room on its disk"))
        // As on a disk with some bytes left: what fits is made.
        var small = 0
        while try await url.ask("DELETE", "/books/\(small + 1)").hasPrefix("HTTP/1.1 204") { small += 1 }
        let books = try await url.ask("GET", "/books")
        server.terminate()
        let outcome = await server.outcome()
        #expect(outcome.exitCode == 0, "\(outcome.errors)")

        let undisturbed = try folder.undisturbed()
        let other = try await undisturbed.url()
        for _ in 0..<made { _ = try await other.ask("POST", "/books", Self.book(300)) }
        for number in 0..<small { _ = try await other.ask("DELETE", "/books/\(number + 1)") }
        #expect(try await other.ask("GET", "/books") == books)
        let next = try await other.ask("POST", "/books", Self.book(300))
        undisturbed.terminate()
        try await folder.withServer { url async throws in
            #expect(try await url.ask("GET", "/books") == books)
            #expect(try await url.ask("POST", "/books", Self.book(300)) == next)
        }
    }

    @Test("a change of the control API that finds no room ends the server with exit code 74; nothing of it is kept")
    func control() async throws {
        let folder = try StateFolder()
        let server = try limited(folder, blocks: 8)
        let url = try await server.url()
        let made = try await fill(url).made
        let record = #"{"id":77,"title":"\#(String(repeating: "x", count: 600))"}"#
        let answer = try await url.ask("POST", "/_mock/sandboxes/default/records/books", record)
        #expect(answer.isEmpty)
        let outcome = await server.outcome()
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.contains("stopped: the state file '"), "\(outcome.errors)")
        #expect(try await folder.replay().output.split(separator: "\n").count == made)
        try await folder.withServer { url async throws in
            #expect(try await url.ask("GET", "/_mock/sandboxes/default/records/books/77").hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test("a file that cannot be written anew stays as it is, the server goes on, and nothing is left of the attempt")
    func compaction() async throws {
        let folder = try StateFolder()
        let server = try limited(folder, blocks: 16, "--state-compaction", "4500")
        let url = try await server.url()
        for _ in 0..<4 { _ = try await url.ask("POST", "/books", Self.book(300)) }
        // Worlds that are small in the log and large as they are.
        for number in 0..<12 {
            _ = try await url.ask("POST", "/_mock/sandboxes/default/snapshots", #"{"name":"s\#(number)"}"#)
        }
        var line = await server.errorLine()
        while !line.isEmpty, !line.contains("could not be made smaller") { line = await server.errorLine() }
        #expect(line.contains("could not be made smaller: the state file '"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["library.yaml", "state"])
        #expect(try await url.ask("POST", "/books", Self.book(10)).hasPrefix("HTTP/1.1 201"))
        let books = try await url.ask("GET", "/books")
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
        try await folder.withServer { url async throws in #expect(try await url.ask("GET", "/books") == books) }
    }
}
