import Synchronization
import TestSupport
import Testing

@testable import MockRuntime

@Suite("How a listener delivers")
struct DeliveryTests {
    private static func stream(_ chunks: String...) -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            for chunk in chunks { continuation.yield(Array(chunk.utf8)) }
            continuation.finish()
        }
    }

    /// Delivered as the target says.
    @Sendable private static func respond(to request: MockRequest) -> MockResponse {
        delivered { delivery in
            switch request.target {
            case "/late": delivery.delay = .milliseconds(50)
            case "/slow": delivery.bytesPerSecond = 100
            case "/truncated": delivery.ending = .truncated(after: 4)
            case "/truncated-below-nothing": delivery.ending = .truncated(after: -1)
            case "/empty": delivery.ending = .empty
            case "/reset": delivery.ending = .reset
            case "/stream": delivery.stream = stream("ab", "", "c")
            case "/slow-stream": (delivery.stream, delivery.bytesPerSecond) = (stream("c"), 1_000_000)
            case "/all":
                (delivery.delay, delivery.bytesPerSecond) = (.milliseconds(50), 100)
                (delivery.stream, delivery.ending) = (stream("ab"), .truncated(after: 4))
            default: break
            }
        }
    }

    @Test(
        "a response may be late, slow, truncated, empty, or a stream",
        arguments: [
            ("/late", "Content-Length: 10\r\n\r\n0123456789"),
            ("/slow", "Content-Length: 10\r\n\r\n0123456789"),
            ("/truncated", "Content-Length: 10\r\n\r\n0123"),
            ("/truncated-below-nothing", "Content-Length: 10\r\n\r\n"), ("/empty", ""),
            ("/stream", "Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"),
            ("/slow-stream", "chunked\r\n\r\na\r\n0123456789\r\n1\r\nc\r\n0\r\n\r\n")
        ])
    func delivery(target: String, ending: String) async throws {
        try await withListener(respond: Self.respond) { listener in
            let answer = try await listener.answer(to: get(target))
            // Whether the end of the input was seen before the head was written is a matter of time.
            let rest = answer.replacing("Connection: close\r\n", with: "")
            #expect(ending.isEmpty ? answer.isEmpty : rest.hasSuffix(ending))
        }
    }

    @Test("delay, pace, stream and damage go together: chunks come slowly, then the connection closes")
    func allAtOnce() async throws {
        try await withListener(respond: Self.respond) { listener in
            let answer = try await listener.answer(to: get("/all"))
            let body = try #require(answer.split(separator: "\r\n\r\n", maxSplits: 1).last)
            #expect(
                body.split(separator: "\r\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element).joined()
                    == "0123")
        }
    }

    @Test("a delay and a pace take their time", arguments: [("/late", 50), ("/slow", 100)])
    func time(target: String, milliseconds: Int) async throws {
        try await withListener(respond: Self.respond) { listener in
            let time = try await ContinuousClock().measure { _ = try await listener.answer(to: get(target)) }
            #expect(time >= .milliseconds(milliseconds))
        }
    }

    @Test("a reset comes behind the responses before it")
    func reset() async throws {
        try await withListener(respond: Self.respond) { listener in
            let client = try listener.client()
            await client.send(get("/1") + get("/reset") + get("/3"))
            let (answer, end) = await client.receiveAll()
            #expect(answer.hasSuffix("Content-Length: 10\r\n\r\n0123456789"))
            #expect(end == .reset)
        }
    }

    @Test("a connection is used again behind a late, a slow and a streamed response, and responses stay in order")
    func order() async throws {
        try await withListener(respond: { request in
            var response = Self.respond(to: request)
            response.headers.append("Target", request.target)
            return response
        }) { listener in
            let targets = ["/late", "/1", "/slow", "/2", "/stream", "/3"]
            let answer = try await listener.answer(to: targets.map { get($0) }.joined())
            #expect(answer.matches(of: /Target: (.+)\r\n/).map { String($0.1) } == targets)
        }
    }

    @Test("in HTTP/1.0 a stream ends with the connection")
    func oldStream() async throws {
        try await withListener(respond: Self.respond) { listener in
            let answer = try await listener.answer(to: "GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(answer.hasSuffix("Connection: close\r\n\r\n0123456789abc"))
            #expect(!answer.contains("Transfer-Encoding"))
        }
    }

    @Test("HEAD of a slow stream is answered with its head alone")
    func head() async throws {
        try await withListener(respond: Self.respond) { listener in
            let answer = try await listener.answer(to: "HEAD /all HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(answer.contains("Transfer-Encoding: chunked\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("a client that leaves ends its stream")
    func leaving() async throws {
        let (ended, continuation) = AsyncStream.makeStream(of: Void.self)
        try await withListener(respond: { _ in
            delivered { delivery in
                delivery.stream = AsyncStream { stream in
                    stream.yield([1])
                    stream.onTermination = { _ in continuation.finish() }
                }
            }
        }) { listener in
            let client = try listener.client()
            await client.send(get("/"))
            _ = await client.receive(until: "1\r\n\u{1}\r\n")
            client.reset()
            for await _ in ended {}
        }
    }

    @Test("a slow client slows its stream down")
    func backPressure() async throws {
        let made = Mutex(0)
        try await withListener(respond: { request in
            guard request.target == "/endless" else { return echo(request) }
            return delivered { delivery in
                delivery.stream = AsyncStream {
                    made.withLock { $0 += 1 }
                    return [UInt8](repeating: 97, count: 1 << 20)
                }
            }
        }) { listener in
            let client = try listener.client()
            await client.send(get("/endless"))
            _ = await client.receive(until: "100000\r\n")
            let other = try listener.client()
            for _ in 0..<100 {
                await other.send(get("/a"))
                _ = await other.receive(until: "GET /a")
            }
            #expect(made.withLock { $0 } < 50)
            client.reset()
        }
    }
}
