import TestSupport
import Testing

@testable import MockRuntime

/// Bytes sent, how the answer begins, and what else it says.
struct Exchange: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let request: String
    let beginning: String
    let part: String

    init(_ name: String, _ request: String, _ beginning: String, _ part: String) {
        (testDescription, self.request, self.beginning, self.part) = (name, request, "HTTP/1.1 " + beginning, part)
    }
}

@Suite("HTTP/1.1 on the wire")
struct WireTests {
    private static let post = "POST /a HTTP/1.1\r\nHost: x\r\n"

    @Test(
        "requests are answered as the RFCs say",
        arguments: [
            Exchange(
                "a query is kept as sent", get("/a?b=%20&page%5Bpage%5D=2"), "200 OK",
                "\r\n\r\nGET /a?b=%20&page%5Bpage%5D=2"),
            Exchange(
                "HEAD has the length and no body", "HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK",
                "Content-Length: 7\r\n\r\n"),
            Exchange(
                "absolute form", "GET http://x.example.com/a?b HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK",
                "\r\n\r\nGET /a?b"),
            Exchange(
                "absolute form without a path", "GET http://x.example.com HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK",
                "\r\n\r\nGET /"),
            Exchange(
                "absolute form with a query alone", "GET http://x?b HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK",
                "\r\n\r\nGET /?b"),
            Exchange("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK", "\r\n\r\nOPTIONS *"),
            Exchange("a sized body", post + "Content-Length: 3\r\n\r\nabc", "200 OK", "\r\n\r\nabc"),
            Exchange(
                "a chunked body",
                post + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nA: b\r\n\r\n", "200 OK",
                "\r\n\r\nabcde"),
            Exchange("two pipelined requests", get("/1") + get("/2"), "200 OK", "\r\n\r\nGET /2"),
            Exchange("empty lines before a request", "\r\n\r\n" + get("/a"), "200 OK", "GET /a"),
            Exchange("1.0 closes", "GET /a HTTP/1.0\r\n\r\n", "200 OK", "Connection: close\r\n\r\nGET /a"),
            Exchange(
                "1.0 keeps alive when asked to",
                "GET /1 HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET /2 HTTP/1.0\r\n\r\n", "200 OK",
                "Connection: keep-alive\r\n\r\nGET /1HTTP"),
            Exchange(
                "1.0 expects nothing", "POST /a HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok",
                "200 OK", "\r\n\r\nok"),
            Exchange(
                "Connection: Close in any case",
                "GET /a HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Close\r\n\r\n" + get("/b"), "200 OK",
                "Connection: close\r\n\r\nGET /a"),
            Exchange(
                "a wish to upgrade is ignored",
                "GET /a HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n", "200 OK",
                "Connection: close\r\n\r\nGET /a"),
            Exchange(
                "CONNECT opens no tunnel", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", "200 OK",
                "Connection: close\r\n\r\nCONNECT x:443"),
            Exchange(
                "no Host", "GET /a HTTP/1.1\r\n\r\n", "400 Bad Request", "has 0 Host fields, expected exactly one"),
            Exchange(
                "two Hosts", "GET /a HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n", "400 Bad Request", "has 2 Host fields"),
            Exchange("garbage", "garbage\r\n\r\n", "400 Bad Request", "does not begin with a method"),
            Exchange("a target that is none", "GET a HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request", "is no path"),
            Exchange(
                "a field name with a blank", "GET /a HTTP/1.1\r\nHost : x\r\n\r\n", "400 Bad Request",
                "'Name: value' lines"),
            Exchange(
                "Content-Length and Transfer-Encoding",
                post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", "400 Bad Request",
                "send Content-Length or 'Transfer-Encoding: chunked'"),
            Exchange(
                "Transfer-Encoding and Content-Length",
                post + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n1\r\na\r\n0\r\n\r\n", "400 Bad Request",
                "Connection: close"),
            Exchange(
                "two Content-Lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", "400 Bad Request",
                "Content-Length stands twice"),
            Exchange(
                "a Content-Length that is no number", post + "Content-Length: 1x\r\n\r\na", "400 Bad Request",
                "is not a number of bytes"),
            Exchange(
                "a Content-Length without end", post + "Content-Length: 99999999999999999999\r\n\r\na",
                "400 Bad Request", "Connection: close"),
            Exchange(
                "a chunk without size", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", "400 Bad Request",
                "its size in hexadecimal"),
            Exchange(
                "a coding that is not known", post + "Transfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
                "501 Not Implemented", "Transfer-Encoding is 'gzip, chunked'"),
            Exchange(
                "chunks in 1.0", "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
                "400 Bad Request", "does not exist in HTTP/1.0"),
            Exchange("HTTP/2", "GET /a HTTP/2.0\r\nHost: x\r\n\r\n", "505 HTTP Version Not Supported", "send HTTP/1.1"),
            Exchange(
                "half a body and no more", post + "Content-Length: 5\r\n\r\nab", "400 Bad Request",
                "ended before it was complete")
        ])
    func answers(exchange: Exchange) async throws {
        try await withListener { listener in
            let answer = try await listener.answer(to: exchange.request)
            #expect(answer.hasPrefix(exchange.beginning + "\r\n"))
            #expect(answer.contains(exchange.part))
            #expect(answer.contains(/\r\nDate: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\r\n/))
            if !answer.hasPrefix("HTTP/1.1 200") {
                #expect(answer.contains("Content-Type: application/problem+json\r\n"))
                #expect(answer.contains("Connection: close\r\n"))
            }
        }
    }

    @Test("a connection is used again, and each request is answered when it is complete")
    func keepAlive() async throws {
        try await withListener { listener in
            let client = try listener.client()
            for target in ["/1", "/2", "/3"] {
                await client.send("GET \(target) HTTP/1.1\r\nHo")
                await client.send("st: x\r\n\r\n")
                #expect(await client.receive(until: "GET \(target)").hasPrefix("HTTP/1.1 200 OK"))
            }
        }
    }

    @Test("200 pipelined requests are answered in order")
    func pipelining() async throws {
        try await withListener { listener in
            let answer = try await listener.answer(to: (1...200).map { get("/\($0)") }.joined())
            #expect(answer.matches(of: /GET \/(\d+)/).map { String($0.1) } == (1...200).map(String.init))
        }
    }

    @Test("100 Continue is sent once the requests before it have been answered, and not when the body is there")
    func expectation() async throws {
        try await withListener(respond: { request in
            request.target == "/late" ? delivered { $0.delay = .milliseconds(50) } : echo(request)
        }) { listener in
            let head = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n"
            let client = try listener.client()
            await client.send(get("/late") + head)
            #expect(
                await client.receive(until: "Continue\r\n\r\n").hasSuffix(
                    "\r\n\r\n0123456789HTTP/1.1 100 Continue\r\n\r\n"))
            await client.send("ok")
            #expect(await client.receive(until: "ok").hasPrefix("HTTP/1.1 200 OK"))
            await client.send(head + "ok")
            #expect(await client.receive(until: "ok").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test("no content means no body and no length", arguments: [204, 304])
    func noContent(status: Int) async throws {
        try await withListener(respond: { _ in MockResponse(status: status, body: [1, 2, 3]) }) { listener in
            let answer = try await listener.answer(to: get("/1") + get("/2"))
            #expect(answer.ranges(of: "HTTP/1.1 \(status) ").count == 2)
            #expect(!answer.contains("Content-Length"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("an interim status ends the connection, since nothing follows it")
    func interimStatus() async throws {
        try await withListener(respond: { _ in MockResponse(status: 103, body: [1]) }) { listener in
            let client = try listener.client()
            await client.send(get("/a"))
            let (answer, end) = await client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 103 "))
            #expect(answer.hasSuffix("Connection: close\r\n\r\n"))
            #expect(end == .closed)
        }
    }

    @Test("a response cannot break the message it is sent in")
    func badResponses() async throws {
        try await withListener(respond: { request in
            if request.target == "/status" { return MockResponse(status: 1_000) }
            return MockResponse(
                status: 299,
                headers: [
                    "A": "b\r\nEvil: yes", "C d": "e", "": "f", "G:": "h", "content-length": "99",
                    "Transfer-Encoding": "chunked", "connection": "close", "Fine": "grüße", "date": "never"
                ], body: Array("ok".utf8))
        }) { listener in
            #expect(try await listener.answer(to: get("/status")).hasPrefix("HTTP/1.1 500 Internal Server Error\r\n"))
            let client = try listener.client()
            await client.send(get("/headers"))
            #expect(
                await client.receive(until: "ok")
                    == "HTTP/1.1 299 \r\nFine: grüße\r\ndate: never\r\nContent-Length: 2\r\n\r\nok")
        }
    }
}
