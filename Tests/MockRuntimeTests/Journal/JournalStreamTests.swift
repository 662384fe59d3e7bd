import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("The live journal")
struct JournalStreamTests {
    private static let stream =
        "GET /_mock/sandboxes/default/requests/stream HTTP/1.1\r\nHost: x\r\n"

    private static func client(of url: String) throws -> RawClient {
        try #require(RawClient(port: url.split(separator: ":").last.flatMap { Int($0) } ?? 0))
    }

    @Test("tells each event as it happens, to everybody who listens, and ends when the server stops")
    func live() async throws {
        let notes = try JournalFixture()
        let running = try await notes.server.server.start()
        let (first, second) = (try Self.client(of: running.url), try Self.client(of: running.url))
        for client in [first, second] {
            await client.send(Self.stream + "\r\n")
            let head = await client.receive(until: ": requests to the sandbox 'default'\n\n")
            #expect(head.contains("Content-Type: text/event-stream\r\n"))
        }
        let other = try Self.client(of: running.url)
        await other.send("GET /notes HTTP/1.1\r\nHost: x\r\n\r\n")
        for client in [first, second] {
            let event = await client.receive(until: "}\n\n")
            #expect(event.contains("id: 1\nevent: request\ndata: {\"number\":1,"))
        }
        notes.send("POST", "/_mock/reset")
        #expect(
            await first.receive(until: "}\n\n").contains(
                "id: 2\nevent: reset\ndata: {\"number\":2,\"event\":\"reset\"}\n\n"))
        let time = await ContinuousClock().measure { await running.stop() }
        #expect(time < .seconds(20), "a stop does not wait for streams")
        let (rest, end) = await first.receiveAll()
        #expect(rest.hasSuffix("0\r\n\r\n"))
        #expect(end == .closed)
    }

    @Test("goes on behind the last event that a client has seen")
    func resumed() async throws {
        let notes = try JournalFixture()
        for _ in 1...3 { notes.send("GET", "/notes") }
        try await notes.server.server.whileRunning { url in
            let client = try Self.client(of: url)
            await client.send(Self.stream + "Last-Event-ID: 1\r\n\r\n")
            let events = await client.receive(until: "\"number\":3")
            #expect(!events.contains("\"number\":1,"))
            #expect(events.contains("\"number\":2,"))
            client.reset()
        }
    }

    @Test("sends a comment when nothing happens, and nothing twice when the journal is emptied")
    func heartbeat() async throws {
        let notes = try JournalFixture()
        let view = try #require(notes.server.server.engines[0].control("default")).journal
        var events = try view.events(heartbeat: .milliseconds(1)).makeAsyncIterator()
        #expect(await events.next() == Array(": still here\n\n".utf8))
        notes.send("GET", "/notes")
        notes.send("DELETE", "/_mock/sandboxes/default/requests")
        #expect(await events.next() == Array(": still here\n\n".utf8))
        notes.send("GET", "/notes")
        let event = String(decoding: try #require(await events.next()), as: UTF8.self)
        #expect(event.hasPrefix("id: 2\n"))
    }

    @Test("ends when its sandbox is removed")
    func removed() async throws {
        let notes = try JournalFixture()
        notes.send("POST", "/_mock/sandboxes", body: #"{"id":"mine"}"#)
        let stream = try #require(notes.server.server.engines[0].control("mine")).journal.events()
        notes.send("GET", "/notes", ["Mock-Sandbox": "mine"])
        notes.send("DELETE", "/_mock/sandboxes/mine")
        var events: [String] = []
        for await event in stream { events.append(String(decoding: event, as: UTF8.self)) }
        #expect(events.count == 1)
    }

    @Test("is let go when the client's task is cancelled")
    func cancelled() async throws {
        let view = try #require(JournalFixture().server.server.engines[0].control("default")).journal
        let stream = try view.events(heartbeat: .seconds(3_600))
        let task = Task { for await _ in stream {} }
        task.cancel()
        await task.value
    }
}
