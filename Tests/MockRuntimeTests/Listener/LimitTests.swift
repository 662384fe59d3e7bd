import Synchronization
import TestSupport
import Testing

@testable import MockRuntime

@Suite("What a listener puts up with")
struct LimitTests {
    private static let post = "POST /a HTTP/1.1\r\nHost: x\r\n"
    /// 64 KiB, and the same as a chunk.
    private static let block = String(repeating: "a", count: 65_536)
    private static let chunk = "10000\r\n\(block)\r\n"

    @Test(
        "a body of 50 MiB is answered with 413, which the client gets to read; it is not handed on",
        arguments: [
            (post + "Content-Length: 52428800\r\n\r\n", Named("a block", block)),
            (post + "Transfer-Encoding: chunked\r\n\r\n", Named("a chunk", chunk))
        ])
    func bodyLimit(head: String, part: Named<String>) async throws {
        let calls = Mutex(0)
        try await withListener(respond: { request in
            calls.withLock { $0 += 1 }
            return echo(request)
        }) { listener in
            let client = try listener.client()
            // In one go: a pause of the client's would end the wait for it.
            #expect(await client.send(head + String(repeating: part.value, count: 800)))
            client.finish()
            let (answer, end) = await client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
            #expect(answer.hasSuffix("the body has more than 10485760 bytes; send less\"}"))
            #expect(end == .closed)
            #expect(calls.withLock { $0 } == 0)
        }
    }

    @Test("a body of exactly the limit is taken")
    func exactBody() async throws {
        var limits = ListenerLimits.patient
        limits.bodyBytes = 4
        try await withListener(limits: limits) { listener in
            let chunked = Self.post + "Transfer-Encoding: chunked\r\n\r\n"
            let sized = try await listener.answer(to: Self.post + "Content-Length: 4\r\n\r\nabcd")
            #expect(sized.hasSuffix("\r\n\r\nabcd"))
            let exact = try await listener.answer(to: chunked + "3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n")
            #expect(exact.hasSuffix("\r\n\r\nabcd"))
            let over = try await listener.answer(to: chunked + "4\r\nabcd\r\n1\r\ne\r\n0\r\n\r\n")
            #expect(over.hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test("a client that asks before it sends too much is told at once")
    func expectation() async throws {
        try await withListener { listener in
            let client = try listener.client()
            await client.send(Self.post + "Content-Length: 52428800\r\nExpect: 100-continue\r\n\r\n")
            #expect(await client.receive(until: "}").hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test(
        "a head of 100 KB, or of too many fields, is answered with 431, which the client gets to read",
        arguments: [
            Named("a long field", "GET /a HTTP/1.1\r\nHost: x\r\nA: \(block)\(block)\r\n\r\n"),
            Named("a long target", get("/\(block)\(block)")),
            Named(
                "100 fields of 1 KB",
                "GET /a HTTP/1.1\r\n" + String(repeating: "A: \(String(repeating: "b", count: 999))\r\n", count: 100)
                    + "\r\n"),
            Named("1,001 fields", "GET /a HTTP/1.1\r\n" + String(repeating: "A:\r\n", count: 1_001) + "\r\n")
        ])
    func headLimit(request: Named<String>) async throws {
        try await withListener { listener in
            let answer = try await listener.answer(to: request.value)
            #expect(answer.hasPrefix("HTTP/1.1 431 Request Header Fields Too Large\r\n"))
        }
    }

    @Test("a head below the limit is taken")
    func longHead() async throws {
        try await withListener { listener in
            let target = "/" + String(repeating: "a", count: 60_000)
            let answer = try await listener.answer(to: get(target))
            #expect(answer.hasSuffix("GET \(target)"))
        }
    }

    @Test(
        "silence is closed, half a head too, and half a body is answered with 408",
        arguments: [
            ("", ""), (get("/a"), "GET /a"), ("GET /a HT", ""), ("\r\n", ""), (post, ""),
            (post + "Content-Length: 5\r\n\r\nab", "HTTP/1.1 408 Request Timeout\r\n"),
            (get("/a") + post + "Transfer-Encoding: chunked\r\n\r\n5\r\n", "HTTP/1.1 408 Request Timeout\r\n")
        ])
    func timeouts(sent: String, part: String) async throws {
        var limits = ListenerLimits()
        limits.idle = .milliseconds(100)
        limits.arrival = .milliseconds(100)
        try await withListener(limits: limits) { listener in
            let client = try listener.client()
            await client.send(sent)
            let (answer, end) = await client.receiveAll()
            #expect(part.isEmpty ? answer.isEmpty : answer.contains(part))
            #expect(end == .closed)
        }
    }

    @Test("a request that comes drop by drop has no more time than any other")
    func drops() async throws {
        var limits = ListenerLimits()
        limits.arrival = .milliseconds(100)
        try await withListener(limits: limits) { listener in
            let client = try listener.client()
            var drops = 0
            while drops < 1_000_000, await client.send("A") { drops += 1 }
            #expect(drops < 1_000_000)
        }
    }

    @Test("more connections than allowed are closed at once")
    func connections() async throws {
        var limits = ListenerLimits.patient
        limits.connections = 1
        try await withListener(limits: limits) { listener in
            let first = try listener.client()
            await first.send(get("/1"))
            #expect(await first.receive(until: "GET /1").hasPrefix("HTTP/1.1 200 OK"))
            let second = try listener.client()
            #expect(await second.receive() == .closed)
            await first.send(get("/2"))
            #expect(await first.receive(until: "GET /2").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test("a flood of requests waits until the client reads")
    func backPressure() async throws {
        let calls = Mutex(0)
        let size = 100_000
        try await withListener(respond: { _ in
            calls.withLock { $0 += 1 }
            return MockResponse(status: 200, body: [UInt8](repeating: 97, count: size))
        }) { listener in
            let client = try listener.client()
            await client.send(String(repeating: get("/"), count: 500))
            client.finish()
            guard case .bytes(let first) = await client.receive() else { throw Silence() }
            #expect(calls.withLock { $0 } < 250)
            var received = first.count
            while case .bytes(let bytes) = await client.receive() { received += bytes.count }
            #expect(calls.withLock { $0 } == 500)
            #expect(received > 500 * size)
        }
    }

    @Test("a client that does not read its answer is closed")
    func unreadAnswer() async throws {
        var limits = ListenerLimits()
        limits.idle = .milliseconds(100)
        try await withListener(
            limits: limits, respond: { _ in MockResponse(status: 200, body: [UInt8](repeating: 97, count: 50 << 20)) }
        ) { listener in
            let client = try listener.client()
            await client.send(get("/a"))
            guard case .bytes = await client.receive() else { throw Silence() }
            let time = await ContinuousClock().measure { await listener.stop(grace: .seconds(60)) }
            #expect(time < .seconds(30))
            client.finish()
        }
    }

    private struct Silence: Error {}
}
