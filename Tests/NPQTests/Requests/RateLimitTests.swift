import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// §2.4: windows of five minutes, counted before the token is examined.
@Suite("NPQ: rate limits")
struct NPQRateLimitTests {
    private func server(_ change: (inout ServingOptions) -> Void = { _ in }) throws -> ControlledServer {
        try ControlledServer(NPQ.service, options: change)
    }

    private func statuses(
        _ count: Int, _ server: ControlledServer, token: String? = "Bearer sandbox-one",
        from address: String = "10.0.0.1",
        path: String = "/api/v3/npq-applications"
    ) -> [Int] {
        let headers: HTTPFields = token.map { ["Authorization": $0] } ?? [:]
        return (0..<count).map { _ in server.send("GET", path, headers: headers, from: address).status }
    }

    @Test("the 1,001st request of a token in a window is refused, whatever its address")
    func token() throws {
        let server = try server()
        #expect(Set(statuses(999, server)) == [200])
        #expect(statuses(2, server, from: "10.0.0.2") == [200, 429])
        #expect(statuses(1, server, token: "bearer  sandbox-one") == [401])
        #expect(statuses(1, server, token: "BEARER SANDBOX-ONE ") == [401])
        #expect(statuses(1, server, token: "Bearer sandbox-multiple") == [200])
    }

    @Test("the answer is plain text and nothing more")
    func answer() throws {
        let server = try server()
        _ = statuses(1000, server)
        let refused = server.send(
            "GET", "/api/v3/npq-applications", headers: ["Authorization": "Bearer sandbox-one"])
        #expect(refused.status == 429)
        #expect(refused.text == "Retry later\n")
        #expect(refused.headers.fields.map(\.name) == ["Content-Type", "Mock-Reason"])
        #expect(refused.headers["Content-Type"] == "text/plain")
        #expect(refused.headers["Mock-Reason"]?.hasPrefix("Rate limit 'one token' exceeded: ") == true)
    }

    @Test("the window ends when the client waits")
    func waiting() throws {
        let server = try server()
        _ = statuses(1001, server)
        server.wait(299)
        #expect(statuses(1, server) == [429])
        server.wait(1)
        #expect(statuses(1, server) == [200])
    }

    @Test("the window ends when the sandbox's clock is advanced")
    func advancing() throws {
        let server = try server()
        _ = statuses(1001, server)
        _ = server.control("PUT", "/sandboxes/one/clock", ["advance": "PT299S"])
        #expect(statuses(1, server) == [429])
        _ = server.control("PUT", "/sandboxes/one/clock", ["advance": "PT1S"])
        #expect(statuses(1, server) == [200])
    }

    @Test("a token that nobody has is counted by its own text, before it is refused")
    func unknownToken() throws {
        let server = try server()
        #expect(Set(statuses(1000, server, token: "Bearer nobody")) == [401])
        #expect(statuses(1, server, token: "Bearer nobody") == [429])
        #expect(statuses(1, server, token: "Bearer somebody") == [401])
    }

    @Test("requests without a token only count for their address, 1,500 in a window")
    func address() throws {
        let server = try server()
        #expect(Set(statuses(1500, server, token: nil)) == [401])
        #expect(statuses(1, server, token: nil) == [429])
        #expect(statuses(1, server, token: nil, from: "10.0.0.2") == [401])
    }

    @Test("a refused request changes nothing and a reset begins anew; --no-rate-limit knows no end")
    func resetAndOff() throws {
        let server = try server()
        _ = statuses(1001, server)
        let accept = server.send(
            "POST", "/api/v3/npq-applications/\(One.pending)/accept",
            headers: ["Authorization": "Bearer sandbox-one"])
        #expect(accept.status == 429)
        _ = server.control("POST", "/sandboxes/one/reset")
        #expect(statuses(1, server) == [200])
        let free = try self.server { $0.limitsRates = false }
        #expect(Set(statuses(1600, free)) == [200])
    }

    @Test("the limits can be read", arguments: ["one", "multiple"])
    func read(sandbox: String) throws {
        let limits = try server().control("GET", "/sandboxes/\(sandbox)/rate-limits").json["limits"]?.arrayValue ?? []
        #expect(limits.map { $0["limit"] } == [1000, 300, 1500])
        #expect(limits.allSatisfy { $0["window"] == "PT5M" && $0["time"] == "both" && $0["kind"] == "fixed" })
    }
}

@Suite("NPQ: the life of versions")
struct NPQVersionLifeTests {
    private func get(_ version: String, _ versions: [(name: String, status: VersionStatus)]) throws -> MockResponse {
        try ControlledServer(NPQ.service) { $0.versions = versions }.send(
            "GET", "/api/\(version)/npq-applications", headers: ["Authorization": "Bearer sandbox-one"])
    }

    @Test("a retired version is not there; the others are")
    func retired() throws {
        let gone = try get("v1", [("v1", .retired)])
        #expect(gone.status == 404)
        #expect(gone.text == #"{"error":"Resource not found"}"#)
        #expect(try get("v2", [("v1", .retired)]).status == 200)
    }

    @Test("a deprecated version says since when and until when")
    func deprecated() throws {
        let answer = try get("v2", [("v2", .deprecated(since: "2026-01-01", sunset: "2026-12-31T12:00:00Z"))])
        #expect(answer.status == 200)
        #expect(answer.headers["Deprecation"] == "@1767225600")
        #expect(answer.headers["Sunset"] == "Thu, 31 Dec 2026 12:00:00 GMT")
        #expect(answer.headers["Warning"] == #"299 - "version v2 is deprecated and ends on 2026-12-31""#)
        let live = try get("v3", [("v2", .deprecated(since: nil, sunset: nil))])
        #expect(live.headers["Deprecation"] == nil && live.headers["Warning"] == nil && live.headers["Sunset"] == nil)
    }

    @Test("where nobody said when, it is since the scenario's time and for a year")
    func deprecatedSomehow() throws {
        let answer = try get("v1", [("v1", .deprecated(since: nil, sunset: nil))])
        #expect(answer.headers["Deprecation"] == "@1781514000")
        #expect(answer.headers["Sunset"] == "Tue, 15 Jun 2027 09:00:00 GMT")
    }
}
