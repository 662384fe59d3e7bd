import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: the life of sandboxes")
struct SandboxLifeTests {
    @Test("a sandbox that nobody uses for its lifetime is removed; one that is used stays")
    func lifetime() throws {
        let server = try Notes.server()
        _ = server.control("POST", "/sandboxes", ["id": "short", "lifetime": "PT1M"])
        server.wait(59)
        #expect(server.list(in: "short").status == 200)
        server.wait(59)
        #expect(server.list(in: "short").status == 200)
        server.wait(60)
        #expect(server.list(in: "short").status == 200)
        server.wait(61)
        #expect(server.list(in: "short").status == 404)
        #expect(server.control("GET", "/sandboxes/short").status == 404)
        server.wait(100_000)
        #expect(server.list().status == 200)
    }

    @Test("the server's lifetime holds for sandboxes that say nothing, never for those of scenarios")
    func serversLifetime() throws {
        let server = try Notes.server { $0.sandboxLifetime = TimeSpan(seconds: 10) }
        _ = server.control("POST", "/sandboxes", ["id": "mine"])
        server.wait(11)
        let ids = server.control("GET", "/sandboxes").json["sandboxes"]?.arrayValue?.map { $0["id"] }
        #expect(ids == ["default"])
    }

    @Test("there are so many sandboxes and no more; one that is removed makes room")
    func limit() throws {
        let server = try Notes.server { $0.sandboxLimit = 3 }
        #expect(server.control("POST", "/sandboxes").status == 201)
        #expect(server.control("POST", "/sandboxes").status == 201)
        let refused = server.control("POST", "/sandboxes")
        #expect(refused.status == 429)
        #expect(refused.text.contains("has 3 sandboxes and may have 3 (--sandbox-limit)"))
        #expect(server.control("DELETE", "/sandboxes/default-1").status == 204)
        #expect(server.control("POST", "/sandboxes").status == 201)
    }

    @Test(
        "a sandbox has a thousand faults, a thousand snapshots and no more",
        arguments: [("faults", ["status": 500]), ("snapshots", nil)] as [(String, JSONValue?)])
    func bounds(kind: String, body: JSONValue?) throws {
        let server = try Notes.server()
        for _ in 1...1_000 { #expect(server.control("POST", "/sandboxes/default/\(kind)", body).status == 201) }
        let refused = server.control("POST", "/sandboxes/default/\(kind)", body)
        #expect(refused.status == 429)
        #expect(refused.text.contains("has 1000 \(kind), which is the most; remove some with DELETE"))
    }

    @Test("a sandbox that was removed answers nobody, and its successor of the same name has nothing of it")
    func removed() throws {
        let server = try Notes.server()
        _ = server.control("POST", "/sandboxes", ["id": "mine"])
        let first = server.list(in: "mine")
        #expect(server.list(in: "mine").text == first.text)
        #expect(server.control("DELETE", "/sandboxes/mine").status == 204)
        #expect(server.list(in: "mine").status == 404)
        _ = server.control("POST", "/sandboxes", ["id": "mine"])
        _ = server.add("new", in: "mine")
        #expect(server.list(in: "mine").text != first.text)
        let entries = server.control("GET", "/sandboxes/mine/requests").json["entries"]?.arrayValue
        #expect(entries?.count == 2)
    }

    @Test(
        "ids and tokens that an address or a header field cannot hold are refused",
        arguments: [
            ["id": ""], ["id": "a b"], ["id": "a/b"], ["id": "a:b"], ["id": ".."], ["id": "a\r\nb"],
            ["id": .string(String(repeating: "a", count: 101))], ["token": ""], ["token": "a b"], ["token": "a\n"],
            ["token": .string(String(repeating: "a", count: 1_001))]
        ] as [JSONValue])
    func badNames(wanted: JSONValue) throws {
        #expect(try Notes.server().control("POST", "/sandboxes", wanted).status == 422)
    }

    @Test("a token leads into its sandbox also where the document has no security")
    func tokenWithoutSecurity() throws {
        let server = try Notes.server()
        _ = server.control("POST", "/sandboxes", ["id": "mine", "token": "t0ken"])
        _ = server.add("only here", in: "mine")
        #expect(server.send("GET", "/notes", headers: ["Authorization": "Bearer t0ken"]).text.contains("only here"))
        #expect(!server.send("GET", "/notes", headers: ["Authorization": "Bearer other"]).text.contains("only here"))
    }

    @Test("who asks a service for a sandbox that is not there does not learn which are")
    func secretIDs() throws {
        let server = try Notes.server()
        _ = server.control("POST", "/sandboxes", ["id": "private-7"])
        let answer = server.list(in: "nobody")
        #expect(answer.status == 404)
        #expect(!answer.text.contains("private-7"))
    }

    @Test("the control API invents nothing: preferences do not count, and what is not described is refused")
    func closed() throws {
        let server = try Notes.server()
        _ = server.add("to be undone")
        let preferring = server.send(
            "POST", "/_mock/sandboxes/default/reset", headers: ["Prefer": "code=200"])
        #expect(preferring.status == 200)
        #expect(preferring.headers["Preference-Applied"] == nil)
        #expect(!server.list().text.contains("to be undone"))
        for target in ["/sandboxes/default?__code=200", "/sandboxes/default/requests?operaton=x", "/health?x=1"] {
            #expect(server.control("GET", target).status == 422, "\(target)")
        }
        let hint = server.control("GET", "/sandboxes/default/requests?operaton=listNotes")
        #expect(hint.json["detail"]?.stringValue?.contains("did you mean 'operation'?") == true, "\(hint.text)")
        #expect(server.control("POST", "/reset", ["scenario": "default"]).status == 422)
    }

    @Test("a lifetime that is none is refused")
    func badLifetime() throws {
        let answer = try Notes.server().control("POST", "/sandboxes", ["lifetime": "forever"])
        #expect(answer.status == 422)
        #expect(answer.json["detail"] == "'lifetime' is 'forever', expected a duration such as PT10M")
    }

    @Test("a reset by the clock tells when the next one comes")
    func resetHeader() throws {
        let server = try Notes.server { $0.reset = .every(seconds: 60) }
        let first = server.list()
        #expect(first.headers["Sandbox-Reset"] == "2027-01-15T08:01:00Z")
        _ = server.add("gone soon")
        server.wait(60)
        let second = server.list()
        #expect(second.text == first.text)
        #expect(second.headers["Sandbox-Reset"] == "2027-01-15T08:02:00Z")
    }

    @Test("who asks where the control API begins is led to its page", arguments: ["", "/", "/docs", "/docs/", "?a=1"])
    func documentation(path: String) throws {
        let server = try Notes.server()
        let answer = server.send("GET", "/_mock" + path)
        #expect(answer.status == 303)
        let page = server.send("GET", try #require(answer.headers["Location"]))
        #expect(page.status == 200)
        #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(server.control("POST", path).status == 404)
    }

    @Test("the control API wants its secret, but not for whether the server is ready")
    func controlToken() throws {
        let reading = DocumentReading.read(text: Notes.text, file: "notes.yaml")
        let document = try #require(reading.document)
        let server = try ControlledServer(Service(name: "notes", document: document), controlToken: "hush")
        let refused = server.control("GET", "/sandboxes")
        #expect(refused.status == 401)
        #expect(refused.headers["WWW-Authenticate"] == #"Bearer realm="control""#)
        #expect(server.control("GET", "/health").status == 200)
        #expect(server.list().status == 200)
        for (field, status) in [("Bearer hush", 200), ("bearer hush", 200), ("Bearer hus", 401), ("hush", 401)] {
            let answer = server.send("GET", "/_mock/sandboxes", headers: ["Authorization": field])
            #expect(answer.status == status, "\(field)")
        }
    }
}
