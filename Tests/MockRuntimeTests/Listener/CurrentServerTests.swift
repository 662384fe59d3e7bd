import TestSupport
import Testing

@testable import MockRuntime

@Suite("A server takes another's place")
struct CurrentServerTests {
    private static func server(_ word: String) throws -> MockServer {
        try DocumentServer(
            """
            openapi: 3.1.0
            info: {title: Words, version: '1'}
            paths:
              /word:
                get:
                  operationId: getWord
                  responses: {'200': {description: It., content: {application/json: {example: \(word)}}}}
            """
        ).server
    }

    private static let get = "GET /word HTTP/1.1\r\nHost: x\r\n\r\n"

    private static func withCurrent(
        _ body: (_ current: CurrentServer, _ client: () throws -> RawClient) async throws -> Void
    ) async throws {
        let current = CurrentServer(try server("one"))
        let running = try await current.start()
        let port = running.url.split(separator: ":").last.flatMap { Int($0) } ?? 0
        do {
            try await body(current) { try #require(RawClient(port: port, timeout: 60)) }
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    @Test("the next request of a connection meets the next server")
    func next() async throws {
        try await Self.withCurrent { current, client in
            let client = try client()
            await client.send(Self.get)
            #expect(await client.receive(until: "\"one\"").hasSuffix("\"one\""))
            current.replace(with: try Self.server("two"))
            await client.send(Self.get)
            #expect(await client.receive(until: "\"two\"").hasSuffix("\"two\""))
        }
    }

    @Test("a request under way is answered by the server that it met")
    func underWay() async throws {
        try await Self.withCurrent { current, client in
            let first = current.server
            let fault = MockRequest(
                "POST", "/_mock/sandboxes/default/faults", headers: ["Content-Type": "application/json"],
                body: Array(#"{"operation":"getWord","delay":300}"#.utf8))
            #expect(first.respond(to: fault).status == 201)
            let client = try client()
            await client.send(Self.get)
            let journal = try #require(first.engines[0].control("default")).journal.journal
            await journal.wait(after: 0, atMost: .seconds(60))
            current.replace(with: try Self.server("two"))
            await client.send(Self.get)
            #expect(await client.receive(until: "\"two\"").contains("\"one\"HTTP/1.1 200 OK"))
            #expect(journal.number == 1)
        }
    }

    @Test("the server before is let go, with its sandboxes and what it has answered")
    func letGo() throws {
        weak var engine: AnyObject?
        weak var control: AnyObject?
        try {
            let current = CurrentServer(try Self.server("one"))
            let first = current.server
            for request in [
                MockRequest("GET", "/word"), MockRequest("POST", "/_mock/sandboxes"),
                MockRequest("GET", "/word", headers: ["Mock-Sandbox": "default-1"])
            ] { #expect(first.respond(to: request).status < 300) }
            engine = first.engines[0] as AnyObject
            control = first.control as AnyObject
            current.replace(with: try Self.server("two"))
        }()
        #expect(engine == nil)
        #expect(control == nil)
    }

    @Test("who follows a journal of the server before comes to an end, and can follow the next one's")
    func streams() async throws {
        try await Self.withCurrent { current, client in
            let client = try client()
            let follow = "GET /_mock/sandboxes/default/requests/stream HTTP/1.1\r\nHost: x\r\nLast-Event-ID: 7\r\n\r\n"
            await client.send(follow)
            _ = await client.receive(until: ": requests to the sandbox 'default'\n\n")
            current.replace(with: try Self.server("two"))
            #expect(await client.receive(until: "0\r\n\r\n").hasSuffix("0\r\n\r\n"))
            _ = current.server.respond(to: MockRequest("GET", "/word"))
            await client.send(follow)
            #expect(await client.receive(until: "\"number\":1").contains("id: 1\n"))
        }
    }
}
