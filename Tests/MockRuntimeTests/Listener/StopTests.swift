import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("The end of a listener")
struct StopTests {
    @Test("a stop closes idle connections and lets open requests finish, also one of which half has come")
    func graceful() async throws {
        try await withListener(respond: { request in
            request.target == "/late" ? delivered { $0.delay = .seconds(1) } : echo(request)
        }) { listener in
            let (idle, late, half) = (try listener.client(), try listener.client(), try listener.client())
            await idle.send(get("/a"))
            _ = await idle.receive(until: "GET /a")
            await half.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
            _ = await half.receive(until: "\r\n\r\n")
            await late.send(get("/a") + get("/late"))
            let early = await late.receive(until: "GET /a")
            async let stopped: Void = listener.stop(grace: .seconds(3_600))
            #expect(await idle.receive() == .closed)
            // Whether the stop begins before or behind the late answer is the machine's choice.
            let lateAnswer = early + (await late.receiveAll().text)
            #expect(lateAnswer.hasSuffix("\r\n\r\n0123456789"))
            await half.send("done")
            let (answer, end) = await half.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.hasSuffix("Connection: close\r\n\r\ndone"))
            #expect(end == .closed)
            await stopped
            #expect(RawClient(port: listener.port) == nil)
        }
    }

    @Test("what is still open after the grace is cut off")
    func grace() async throws {
        try await withListener(respond: { _ in delivered { $0.delay = .seconds(3_600) } }) { listener in
            let (late, half) = (try listener.client(), try listener.client())
            await half.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
            _ = await half.receive(until: "\r\n\r\n")
            await late.send(get("/a"))
            await listener.stop(grace: .milliseconds(100))
            #expect(await late.receive() == .closed)
            #expect(await half.receive() == .closed)
        }
    }

    @Test("a stop cuts off endless streams, and may be asked for twice")
    func streams() async throws {
        try await withListener(respond: { _ in
            delivered { $0.stream = AsyncStream { [UInt8](repeating: 97, count: 1_000) } }
        }) { listener in
            let client = try listener.client()
            await client.send(get("/a"))
            _ = await client.receive(until: "3e8\r\n")
            async let first: Void = listener.stop(grace: .milliseconds(50))
            async let second: Void = listener.stop(grace: .seconds(60))
            _ = await (first, second)
        }
    }

    @Test("a client that is gone takes its delayed answer with it")
    func gone() async throws {
        try await withListener(respond: { request in
            request.target == "/late" ? delivered { $0.delay = .seconds(3_600) } : echo(request)
        }) { listener in
            let client = try listener.client()
            await client.send(get("/a") + get("/late"))
            _ = await client.receive(until: "GET /a")
            client.reset()
            let time = await ContinuousClock().measure { await listener.stop(grace: .seconds(60)) }
            #expect(time < .seconds(30))
        }
    }

    @Test("a port in use is told, and so is an address that is not this machine's")
    func binding() async throws {
        try await withListener { listener in
            let error = await #expect(throws: ListenerError.self) {
                try await Listener.start(host: "127.0.0.1", port: listener.port, respond: echo)
            }
            #expect(error == .portInUse(host: "127.0.0.1", port: listener.port))
            #expect(error.map { "\($0)".hasPrefix("port \(listener.port) of 127.0.0.1 is in use; stop") } == true)
        }
        for (host, port) in [("192.0.2.1", 0), ("127.0.0.1", -1), ("127.0.0.1", 65_536), ("no such host", 0)] {
            let error = await #expect(throws: ListenerError.self) {
                try await Listener.start(host: host, port: port, respond: echo)
            }
            #expect(error.map { "\($0)".hasPrefix("cannot listen on \(host), port \(port): ") } == true)
        }
    }

    @Test("random bytes never bring it down", arguments: 1...4 as ClosedRange<UInt64>)
    func garbage(seed: UInt64) async throws {
        let beginnings = [
            "", get("/"), "GET / HTTP/1.1\r\nHost: x\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        ]
        try await withListener { listener in
            var random = SeededRandom(seed: seed)
            for _ in 0..<100 {
                let client = try listener.client(timeout: 1)
                let beginning = beginnings.randomElement(using: &random) ?? ""
                // Every other of them text, with plenty of what the syntax is made of.
                let alphabet =
                    Bool.random(using: &random) ? Array("\r\n\r\n  :;,0123456789abcdefGET/HTP1.".utf8) : Array(0...255)
                let count = Int.random(in: 1...400, using: &random)
                await client.send(
                    Array(beginning.utf8) + (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 })
                client.finish()
                #expect(await client.receiveAll().end != .silence)
            }
            #expect(try await listener.answer(to: get("/a")).hasSuffix("GET /a"))
        }
    }
}
