import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: who comes into a sandbox, and which there are")
struct SandboxAccessTests {
    let server: ControlledServer

    init() throws { server = try Notes.server() }

    private func send(_ token: String) -> MockResponse {
        server.send("GET", "/notes", headers: ["Authorization": "Bearer \(token)"])
    }

    private func ids(_ query: String) -> [String?]? {
        server.control("GET", "/sandboxes\(query)").json["sandboxes"]?.arrayValue?.map { $0["id"]?.stringValue }
    }

    @Test("tokens are listed, oldest first, with whom they stand for")
    func listed() {
        _ = server.control("POST", "/sandboxes/default/tokens", ["token": "other", "caller": "somebody"])
        #expect(
            server.control("GET", "/sandboxes/default/tokens").json["tokens"] == [
                ["token": "sandbox-default", "caller": .null], ["token": "other", "caller": "somebody"]
            ])
    }

    @Test("a token that is taken back leads nowhere, not even to an answer that was kept")
    func takenBack() {
        _ = server.control("POST", "/sandboxes", ["id": "mine"])
        _ = server.add("only here", in: "mine")
        _ = server.control("POST", "/sandboxes/mine/tokens", ["token": "lent"])
        for _ in 1...3 { #expect(send("lent").text.contains("only here")) }
        #expect(server.control("DELETE", "/sandboxes/mine/tokens?token=lent").status == 204)
        for _ in 1...3 { #expect(!send("lent").text.contains("only here")) }
        #expect(send("sandbox-mine").text.contains("only here"))
        #expect(server.control("DELETE", "/sandboxes/mine/tokens?token=lent").status == 404)
        #expect(server.control("POST", "/sandboxes/default/tokens", ["token": "lent"]).status == 201)
        #expect(!send("lent").text.contains("only here"))
    }

    @Test("a token that was taken back is not made again")
    func notAgain() {
        #expect(server.control("POST", "/sandboxes/default/tokens").json["token"] == "sandbox-default-2")
        _ = server.control("DELETE", "/sandboxes/default/tokens?token=sandbox-default-2")
        #expect(server.control("POST", "/sandboxes/default/tokens").json["token"] == "sandbox-default-3")
    }

    @Test("a sandbox has only its own tokens, and may be without any")
    func own() {
        _ = server.control("POST", "/sandboxes", ["id": "mine"])
        #expect(server.control("DELETE", "/sandboxes/mine/tokens?token=sandbox-default").status == 404)
        #expect(server.control("DELETE", "/sandboxes/mine/tokens?token=sandbox-mine").status == 204)
        let mine = server.control("GET", "/sandboxes/mine").json
        #expect(mine["token"] == .null)
        #expect(mine["tokens"] == [])
        #expect(server.list(in: "mine").status == 200)
        #expect(server.control("DELETE", "/sandboxes/mine/tokens").status == 422)
    }

    @Test("a sandbox has a thousand tokens and no more; one that is taken back makes room")
    func limit() {
        let path = "/sandboxes/default/tokens"
        for _ in 2...1_000 { #expect(server.control("POST", path).status == 201) }
        let refused = server.control("POST", path)
        #expect(refused.status == 429)
        #expect(refused.text.contains("has 1000 tokens, which is the most; take some back with DELETE"))
        #expect(server.control("DELETE", path + "?token=sandbox-default-7").status == 204)
        #expect(server.control("POST", path).json["token"] == "sandbox-default-1001")
        #expect(server.control("POST", path).status == 429)
    }

    @Test("a sandbox says its seed, how its clock runs and how long it lives")
    func facts() {
        let made = server.control("POST", "/sandboxes", ["id": "mine", "seed": 7, "lifetime": "PT10M"]).json
        #expect(made["seed"] == 7)
        #expect(made["clock"] == "stepping")
        #expect(made["lifetime"] == "PT10M")
        _ = server.control("PUT", "/sandboxes/mine/clock", ["mode": "frozen"])
        _ = server.control("POST", "/sandboxes/mine/reset", ["seed": 8])
        #expect(server.control("GET", "/sandboxes/mine").json["seed"] == 8)
        _ = server.control("PUT", "/sandboxes/mine/clock", ["mode": "frozen"])
        #expect(server.control("GET", "/sandboxes/mine").json["clock"] == "frozen")
        let scenarios = server.control("GET", "/scenarios").json["scenarios"]
        #expect(server.control("GET", "/sandboxes/default").json["seed"] == scenarios?[0]?["seed"])
        #expect(server.control("GET", "/sandboxes/default").json["lifetime"] == .null)
    }

    @Test("a long list is read in pages")
    func pages() {
        for number in 1...4 { _ = server.control("POST", "/sandboxes", ["id": .string("box-\(number)")]) }
        #expect(ids("?limit=2") == ["default", "box-1"])
        #expect(server.control("GET", "/sandboxes?limit=2").json["next"] == "box-1")
        #expect(server.control("GET", "/sandboxes?limit=2&after=box-2").json["next"] == nil)
        #expect(ids("?limit=2&after=box-1") == ["box-2", "box-3"])
        #expect(ids("?limit=2&after=notes:box-3") == ["box-4"])
        #expect(ids("?after=box-4") == [])
        #expect(ids("?service=notes&after=box-3") == ["box-4"])
        #expect(server.control("GET", "/sandboxes?after=nobody").status == 404)
        #expect(server.control("GET", "/sandboxes?service=nowhere").status == 404)
        #expect(server.control("GET", "/sandboxes?limit=0").status == 422)
    }
}
