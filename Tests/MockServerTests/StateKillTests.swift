import Foundation
import TestSupport
import Testing

/// A few rounds of what `Checks/Durability/kill` does at length.
@Suite("mock-server serve --state, when it is killed")
struct StateKillTests {
    struct Change: Equatable, Sendable {
        var method: String
        var target: String
        var body: String
    }

    /// A client with a sandbox of its own, who remembers what was answered.
    actor Writer {
        let sandbox: String
        private(set) var answered: [(change: Change, answer: String)] = []
        /// Sent, and not answered.
        private(set) var pending: Change?
        private var number: UInt64

        init(_ number: Int, seed: UInt64) {
            sandbox = "w\(number)"
            self.number = seed &+ UInt64(number)
        }

        private func next() -> Change {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let dice = Int(number >> 33)
            return switch dice % 8 {
            case 0: Change(method: "DELETE", target: "/books/\(dice / 8 % 12)", body: "")
            case 1, 2:
                Change(method: "PUT", target: "/books/\(dice / 8 % 12)", body: #"{"title":"New \#(dice % 1000)"}"#)
            case 3:
                Change(
                    method: "POST", target: "/_mock/sandboxes/\(sandbox)/records/books",
                    body: #"{"id":\#(1000 + dice % 100_000),"title":"Put"}"#)
            default: Change(method: "POST", target: "/books", body: #"{"title":"Volume \#(dice % 1000)"}"#)
            }
        }

        /// Sends changes, one after the other, until one is not answered.
        /// - Parameter noted: told of each answer.
        func write(to port: Int, noted: @Sendable () async -> Void) async {
            while true {
                let change = next()
                pending = change
                guard let answer = await change.sent(to: port, in: sandbox) else { return }
                answered.append((change, answer))
                pending = nil
                await noted()
            }
        }

        func settle() {
            answered = []
            pending = nil
        }
    }

    /// Kills a server at the answer with a number.
    actor Killer {
        private let server: ServerProcess
        private var left: Int

        init(_ server: ServerProcess, at number: Int) {
            self.server = server
            left = number
        }

        func note() {
            left -= 1
            if left == 0 { server.kill() }
        }
    }

    private func port(_ server: ServerProcess) async throws -> Int { try await server.url().port ?? 0 }

    private func books(of sandbox: String, at port: Int) async -> String? {
        await Change(method: "GET", target: "/_mock/sandboxes/\(sandbox)/records/books", body: "").sent(
            to: port, in: sandbox)
    }

    @Test("what was answered is there afterwards, what was not is there wholly or not at all", arguments: [1, 2])
    func kill(seed: UInt64) async throws {
        let folder = try StateFolder()
        let undisturbed = try folder.undisturbed()
        let other = try await port(undisturbed)
        let writers = (0..<3).map { Writer($0, seed: seed) }
        for round in 0..<3 {
            let server = try folder.server(
                "--state-sync", round % 2 == 0 ? "always" : "interval", "--state-compaction", "8192")
            let port = try await port(server)
            for writer in writers where round == 0 {
                let change = Change(method: "POST", target: "/_mock/sandboxes", body: #"{"id":"\#(writer.sandbox)"}"#)
                let answer = await change.sent(to: port, in: writer.sandbox)
                #expect(await change.sent(to: other, in: writer.sandbox) == answer)
            }
            try await compare(writers, at: port, with: other)
            let killer = Killer(server, at: 20 + Int(seed) * 7 + round * 13)
            await withTaskGroup(of: Void.self) { group in
                for writer in writers { group.addTask { await writer.write(to: port) { await killer.note() } } }
            }
            #expect(await server.outcome().exitCode == SIGKILL)
        }
        let server = try folder.server()
        try await compare(writers, at: port(server), with: other)
        for server in [server, undisturbed] {
            server.terminate()
            #expect(await server.outcome().exitCode == 0)
        }
    }

    /// Gives the undisturbed server what was answered. Then both have the same, with the change that was on its way or without it.
    private func compare(_ writers: [Writer], at port: Int, with other: Int) async throws {
        for writer in writers {
            for (change, answer) in await writer.answered {
                #expect(await change.sent(to: other, in: writer.sandbox) == answer)
            }
            let found = try #require(await books(of: writer.sandbox, at: port))
            if let pending = await writer.pending, await books(of: writer.sandbox, at: other) != found {
                _ = await pending.sent(to: other, in: writer.sandbox)
            }
            #expect(await books(of: writer.sandbox, at: other) == found)
            await writer.settle()
        }
    }
}

extension StateKillTests.Change {
    /// The answer without its date, on a connection of its own; nil when there is none.
    func sent(to port: Int, in sandbox: String) async -> String? {
        guard let client = RawClient(port: port) else { return nil }
        await client.send(
            "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nMock-Sandbox: \(sandbox)\r\n"
                + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        let lines = await client.receiveAll().text.split(separator: "\r\n").filter { !$0.hasPrefix("Date: ") }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
