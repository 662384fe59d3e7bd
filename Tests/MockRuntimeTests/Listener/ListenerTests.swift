import TestSupport
import Testing

@testable import MockRuntime

/// A server that echoes: the body of a request, else its method and target.
private func withListener(
    limits: ListenerLimits = ListenerLimits(), respond: (@Sendable (MockRequest) -> MockResponse)? = nil,
    _ body: (Int, Listener) async throws -> Void
) async throws {
    let listener = try await Listener.start(host: "127.0.0.1", port: 0, limits: limits, eventLoops: 1) { request in
        if let respond { return respond(request) }
        let text = request.body.isEmpty ? Array("\(request.method) \(request.target)".utf8) : request.body
        return MockResponse(status: 200, headers: ["Content-Type": "text/plain"], body: text)
    }
    do {
        try await body(listener.port, listener)
        await listener.stop(grace: .seconds(2))
    } catch {
        await listener.stop(grace: .seconds(2))
        throw error
    }
}

/// What a server says to some bytes until it closes.
private func answer(to text: String, port: Int) async throws -> String {
    let client = try #require(RawClient(port: port))
    await client.send(text)
    client.finish()
    return await client.receiveAll()
}

@Suite("HTTP/1.1 on the wire")
struct ListenerTests {
    @Test(
        "requests are answered as the RFCs say",
        arguments: [
            ("GET /a?b=%20 HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\nGET /a?b=%20"),
            ("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n", "Content-Length: 7\r\n\r\n"),
            ("GET http://x.example.com/a HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\nGET /a"),
            ("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\nOPTIONS *"),
            (
                "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\n", "\r\n\r\nabcde"
            ),
            (
                "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n",
                "\r\n\r\nGET /2"
            ),
            ("GET /a HTTP/1.0\r\n\r\n", "HTTP/1.0 200 OK\r\n", "Connection: close\r\n\r\nGET /a"),
            (
                "GET /a HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n", "HTTP/1.1 200 OK\r\n",
                "Connection: close\r\n\r\nGET /a"
            ),
            ("GET /a HTTP/1.1\r\n\r\n", "HTTP/1.1 400 Bad Request\r\n", "has 0 Host fields, expected exactly one"),
            ("GET /a HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "HTTP/1.1 400 Bad Request\r\n", "has 2 Host fields"),
            ("garbage\r\n\r\n", "HTTP/1.1 400 Bad Request\r\n", "is not HTTP/1.1"),
            (
                "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
                "HTTP/1.1 400 Bad Request\r\n", "Connection: close"
            ),
            (
                "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "HTTP/1.1 400 Bad Request\r\n", "Connection: close"
            )
        ])
    func wire(request: String, begin: String, part: String) async throws {
        try await withListener { port, _ in
            let answer = try await answer(to: request, port: port)
            #expect(answer.hasPrefix(begin))
            #expect(answer.contains(part))
            #expect(answer.contains("Date: "))
        }
    }

    @Test("Expect: 100-continue is answered before the body is sent")
    func expectation() async throws {
        try await withListener { port, _ in
            let client = try #require(RawClient(port: port))
            await client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(await client.receive(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            await client.send("ok")
            #expect(await client.receive(until: "ok").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test("a body over the limit is answered with 413, sized or chunked")
    func bodyLimit() async throws {
        var limits = ListenerLimits()
        limits.bodyBytes = 1_000
        try await withListener(limits: limits) { port, _ in
            let sized = try #require(RawClient(port: port))
            await sized.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n")
            #expect(await sized.receive(until: "}").hasPrefix("HTTP/1.1 413 "))
            let chunked = try #require(RawClient(port: port))
            await chunked.send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            let block = "1000\r\n" + String(repeating: "a", count: 4_096) + "\r\n"
            for _ in 0..<100 {
                guard await chunked.send(block) else { break }
            }
            #expect(await chunked.receive(until: "}").hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test(
        "a head of 100 KB is answered with 431 or 414",
        arguments: ["GET /a HTTP/1.1\r\nHost: x\r\nA: LONG\r\n\r\n", "GET /LONG HTTP/1.1\r\nHost: x\r\n\r\n"])
    func headLimit(request: String) async throws {
        try await withListener { port, _ in
            let answer = try await answer(
                to: request.replacing("LONG", with: String(repeating: "a", count: 100_000)), port: port)
            #expect(answer.hasPrefix("HTTP/1.1 431 ") || answer.hasPrefix("HTTP/1.1 414 "))
        }
    }

    @Test("silence is closed, half a head too, and half a body is answered with 408")
    func timeouts() async throws {
        var limits = ListenerLimits()
        limits.idle = .milliseconds(200)
        limits.arrival = .milliseconds(200)
        try await withListener(limits: limits) { port, _ in
            let silent = try #require(RawClient(port: port))
            #expect(await silent.receiveAll() == "")
            let halfHead = try #require(RawClient(port: port))
            await halfHead.send("GET /a HT")
            #expect(await halfHead.receiveAll() == "")
            let halfBody = try #require(RawClient(port: port))
            await halfBody.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab")
            #expect(await halfBody.receiveAll().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test("answers stay in order, also behind one that takes its time")
    func order() async throws {
        try await withListener(respond: { request in
            var response = MockResponse(status: 200, body: Array(request.target.utf8))
            if request.target == "/1" { response.delivery.delay = .milliseconds(100) }
            return response
        }) { port, _ in
            let requests = (1...200).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined()
            let answer = try await answer(to: requests, port: port)
            let bodies = answer.split(separator: "\r\n\r\n").dropFirst().map { $0.prefix { $0 != "H" } }
            #expect(bodies.map(String.init) == (1...200).map { "/\($0)" })
        }
    }

    @Test("a response may be slow, truncated, empty, reset, or a stream")
    func delivery() async throws {
        try await withListener(respond: { request in
            var response = MockResponse(status: 200, body: Array("0123456789".utf8))
            switch request.target {
            case "/slow": response.delivery.bytesPerSecond = 100
            case "/truncated": response.delivery.ending = .truncated(after: 4)
            case "/empty": response.delivery.ending = .empty
            case "/reset": response.delivery.ending = .reset
            default:
                response.delivery.stream = AsyncStream { continuation in
                    continuation.yield(Array("ab".utf8))
                    continuation.finish()
                }
            }
            return response
        }) { port, _ in
            for (path, end) in [
                ("/slow", "\r\n\r\n0123456789"), ("/truncated", "\r\n\r\n0123"),
                ("/stream", "a\r\n0123456789\r\n2\r\nab\r\n0\r\n\r\n")
            ] {
                let answer = try await answer(to: "GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n", port: port)
                #expect(answer.hasSuffix(end), "\(path)")
            }
            for path in ["/empty", "/reset"] {
                let answer = try await answer(to: "GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n", port: port)
                #expect(answer == "", "\(path)")
            }
        }
    }

    @Test("a stop lets open requests finish and closes idle connections")
    func gracefulStop() async throws {
        let listener = try await Listener.start(host: "127.0.0.1", port: 0, eventLoops: 1) { _ in
            MockResponse(status: 201)
        }
        let idle = try #require(RawClient(port: listener.port))
        await idle.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
        _ = await idle.receive(until: "\r\n\r\n")
        let half = try #require(RawClient(port: listener.port))
        await half.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
        _ = await half.receive(until: "\r\n\r\n")
        async let stopped: Void = listener.stop(grace: .seconds(5))
        #expect(await idle.receiveAll() == "")
        await half.send("done")
        let answer = await half.receiveAll()
        #expect(answer.hasPrefix("HTTP/1.1 201 Created"))
        #expect(answer.contains("Connection: close"))
        await stopped
        #expect(RawClient(port: listener.port) == nil)
    }

    @Test("a port in use is told")
    func portInUse() async throws {
        try await withListener { port, _ in
            await #expect(throws: ListenerError.portInUse(host: "127.0.0.1", port: port)) {
                try await Listener.start(host: "127.0.0.1", port: port) { _ in MockResponse(status: 200) }
            }
        }
    }

    @Test("random bytes never bring it down")
    func garbage() async throws {
        try await withListener { port, _ in
            var random = SeededRandom(seed: 7)
            for _ in 0..<200 {
                let client = try #require(RawClient(port: port, timeout: 1))
                let head = Bool.random(using: &random) ? "GET / HTTP/1.1\r\nHost: x\r\n" : ""
                await client.send(
                    Array(head.utf8)
                        + (0..<Int.random(in: 1...400, using: &random)).map { _ in
                            UInt8.random(in: 0...255, using: &random)
                        })
                client.finish()
                _ = await client.receiveAll()
            }
            let answer = try await answer(to: "GET /a HTTP/1.1\r\nHost: x\r\n\r\n", port: port)
            #expect(answer.hasSuffix("GET /a"))
        }
    }
}
