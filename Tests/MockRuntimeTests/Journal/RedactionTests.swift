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
            for number in 1...5 { shown += notes.send("GET", "/_mock/\(target)/\(number)").text }
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
        #expect(try notes.control("/sandboxes/default/requests/5")["request"]?["body"] == #"{"a":1,"accessToken" : "…"#)
    }

    private static let names = [
        "password", "Password", "passwd", "pwd", "secret", "client_secret", "clientSecret", "token", "access_token",
        "refreshToken", "id_token", "api-key", "apiToken", "X-Auth-Token", "session_token", "X-Amz-Security-Token",
        "X-Amz-Signature", "authorization", "jwt", "signature", "sig", "private_key", "new_password", "visitor"
    ]
    private static let harmless = ["page_token", "nextToken", "cursor", "design", "secretary", "token_type", "author"]

    /// Every place of a request where a name has a value, as the journal shows it.
    private static func places(_ name: String, _ value: String) throws -> [String: String] {
        let notes = try JournalFixture()
        let query = "?a=1&\(name)=\(value)&b=2"
        let part = "--x\r\nContent-Disposition: form-data; filename=\"a\"; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        let bodies = [
            "form": ("application/x-www-form-urlencoded", "a=1&\(name)=\(value)&b=2"),
            "multipart": ("multipart/form-data; boundary=x", part + "--x--\r\n"),
            "multipart cut off": ("multipart/form-data; boundary=x", part.replacing(value + "\r\n", with: value)),
            "JSON": ("application/json", #"{"a":[{"\#(name)":"\#(value)"}]}"#),
            "JSON list": ("application/json", #"{"\#(name)":["\#(value)"]}"#),
            "broken JSON": ("application/json", #"{"a":1,"\#(name)" : "\"\#(value)","b":2"#),
            "two members": ("text/plain", #"{"a":"\#(name)":"\#(value)"#),
            "text": ("text/plain", "b: 1\r\n\(name): \(value)\r\nc: 2"), "pairs": ("text/plain", "\(name)=\(value)")
        ]
        var shown: [String: String] = [:]
        func send(_ place: String, _ target: String, _ headers: HTTPFields, _ body: String) throws {
            notes.send("POST", target, headers, body: body)
            shown[place] = try notes.control("/sandboxes/default/requests/\(shown.count + 1)").jsonText
        }
        try send("query", "/text" + query, [:], "x")
        try send("header", "/text", [name: value], "x")
        for field in ["Referer", "Location", "Content-Location"] {
            try send(field, "/text", [field: "https://example.com/" + query + "#end"], "x")
            try send("fragment of \(field)", "/text", [field: "https://example.com/?a=1#\(name)=\(value)"], "x")
        }
        for (place, body) in bodies {
            try send(place, "/text", ["Content-Type": body.0, "Prefer": "handling=lenient"], body.1)
        }
        return shown
    }

    @Test("a name of a secret is one wherever it stands", arguments: names)
    func everywhere(name: String) throws {
        let places = try Self.places(name, Self.secret)
        #expect(places.count == 17)
        for (place, shown) in places {
            #expect(!shown.contains(Self.secret) && shown.contains("…"), "\(name) in \(place): \(shown)")
            if place != "header" { #expect(shown.contains(name), "the name is shown: \(place): \(shown)") }
        }
    }

    @Test("user information of an address is one wherever it stands")
    func addresses() throws {
        let notes = try JournalFixture()
        let address = "https://someone:\(Self.secret)@example.com/x?a=1"
        let quoted = "https%3A%2F%2Fsomeone%3A\(Self.secret)%40example.com"
        notes.send(
            "POST", "/notes?to=\(quoted)", ["Referer": address, "X-Callback": address], body: #"{"text":"\#(address)"}"#
        )
        notes.send(
            "POST", "/text", ["Content-Type": "text/plain"], body: "see \(address), or https://example.com/@someone")
        notes.send(
            "POST", "/text", ["Content-Type": "application/x-www-form-urlencoded", "Prefer": "handling=lenient"],
            body: "a=1&to=\(quoted)")
        let shown = try (1...3).map { try notes.control("/sandboxes/default/requests/\($0)")["request"] }
        #expect(shown[0]?["headers"]?["X-Callback"] == "https://…@example.com/x?a=1")
        #expect(shown[0]?["headers"]?["Referer"] == "https://…@example.com/x?a=1")
        #expect(shown[0]?["body"] == ["text": "https://…@example.com/x?a=1"])
        #expect(shown[1]?["body"] == "see https://…@example.com/x?a=1, or https://example.com/@someone")
        #expect(shown[2]?["body"] == "a=1&to=…")
        #expect(try notes.control("/sandboxes/default/requests/1")["target"] == "/notes?to=…")
    }

    @Test("so is a parameter of the path that goes by the name of one")
    func paths() throws {
        let notes = try JournalFixture(
            document: """
                openapi: 3.1.0
                info: {title: Invitations, version: '1'}
                paths:
                  /invitations/{token}/accept:
                    parameters: [{name: token, in: path, required: true, schema: {type: string}}]
                    get: {responses: {'204': {description: Accepted.}}}
                  /notes/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get: {responses: {'204': {description: One.}}}
                """)
        notes.send("GET", "/invitations/\(Self.secret)/accept?a=1")
        notes.send("GET", "/notes/7")
        let entry = try notes.control("/sandboxes/default/requests/1")
        #expect(entry["target"] == "/invitations/…/accept?a=1")
        #expect(entry["path"] == "/invitations/…/accept")
        #expect(entry["pathParameters"] == ["token": "…"])
        #expect(!entry.jsonText.contains(Self.secret))
        #expect(try notes.control("/sandboxes/default/requests/2")["target"] == "/notes/7")
    }

    @Test("names of pages and the like are shown with their values", arguments: harmless)
    func shown(name: String) throws {
        for (place, shown) in try Self.places(name, "harmless-value") {
            #expect(shown.contains("harmless-value") && !shown.contains("…"), "\(name) in \(place): \(shown)")
        }
    }

    @Test(
        "names that are encoded or nested are known too",
        arguments: ["%70assword", "p%61sswd", "user%5Btoken%5D", "user[token]", "user.pwd", "data[user][sig]"])
    func encoded(name: String) throws {
        let redactor = Redactor(schemes: [])
        #expect(redactor.target("/a?\(name)=x&b=1") == "/a?\(name)=…&b=1")
        #expect(redactor.form("\(name)=x#y&b=1") == "\(name)=…&b=1")
        #expect(redactor.text("{\"\(name)\": 12, \"b\": 1") == "{\"\(name)\": …, \"b\": 1")
        #expect(redactor.text(#"{"p\u0061ssword":"x"#) == #"{"p\u0061ssword":"…"#)
    }
}
