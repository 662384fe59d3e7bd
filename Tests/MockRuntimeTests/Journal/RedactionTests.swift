import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("Secrets in the journal")
struct RedactionTests {
    private static let secret = "s3cr3t-value"

    @Test("none is shown by any way out of it")
    func none() async throws {
        let notes = try JournalFixture()
        let secret = Self.secret
        notes.send(
            "POST", "/notes?access_token=\(secret)&limit=2",
            [
                "Authorization": "Bearer \(secret)", "Cookie": "session=\(secret); theme=\(secret)",
                "X-Api-Key": secret, "Proxy-Authorization": secret, "X-Auth-Token": secret
            ], body: #"{"text":"Milk","password":"\#(secret)"}"#)
        notes.send(
            "POST", "/text", ["Content-Type": "application/x-www-form-urlencoded", "Prefer": "handling=lenient"],
            body: "client_secret=\(secret)&a=1")
        notes.send("GET", "/secret?visitor=\(secret)")
        notes.send("GET", "/secret?a=1&visitor=sandbox-default")

        notes.send(
            "POST", "/text", ["Content-Type": "text/plain"], body: #"{"a":1,"accessToken" : "\#(secret)\"\#(secret)"#)

        var shown = ""
        for target in ["sandboxes/default/requests", "services/test/requests"] {
            shown += notes.send("GET", "/_mock/\(target)").text
            for number in 1...4 { shown += notes.send("GET", "/_mock/\(target)/\(number)").text }
        }
        shown += try notes.verify(#"{"count": 9, "headers": {"Authorization": "Bearer x"}}"#).json.jsonText
        let stream = notes.send("GET", "/_mock/sandboxes/default/requests/stream", ["Last-Event-ID": "0"])
        var events = try #require(stream.delivery.stream).makeAsyncIterator()
        shown += String(decoding: try #require(await events.next()), as: UTF8.self)
        #expect(!shown.contains(secret))
        #expect(shown.contains("\"/secret?visitor=…\""))
        #expect(shown.contains("\"/secret?a=1&visitor=…\""))

        let request = try notes.control("/sandboxes/default/requests/1")
        #expect(request["target"] == "/notes?access_token=…&limit=2")
        #expect(request["query"] == ["access_token": "…", "limit": "2"])
        #expect(
            request["request"]?["headers"] == [
                "Authorization": "Bearer …", "Cookie": "session=…; theme=…", "X-Api-Key": "…",
                "Proxy-Authorization": "…", "X-Auth-Token": "…", "Content-Type": "application/json"
            ])
        #expect(request["request"]?["body"] == ["text": "Milk", "password": "…"])
        #expect(
            try notes.control("/sandboxes/default/requests/2")["request"]?["body"] == "client_secret=…&a=1")
        #expect(try notes.control("/sandboxes/default/requests/4")["request"]?["body"] == #"{"a":1,"accessToken" : "…"#)
    }
}
