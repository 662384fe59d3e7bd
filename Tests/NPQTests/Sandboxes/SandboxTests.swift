import MockRuntime
import OpenAPISpec
import Testing

/// Worlds that begin the same, keep to themselves, and can be begun anew; the clock that a request brings along (§2.5).
@Suite("NPQ: sandboxes")
struct SandboxTests {
    private static let place = #"{"funded_place":true}"#

    // MARK: X-With-Server-Date

    @Test(
        "a request may bring its own time, which is written wherever the clock's would be",
        arguments: [
            ("2025-09-01T10:00:00Z", "2025-09-01T10:00:00Z"), ("2025-09-01T10:00:00+01:00", "2025-09-01T09:00:00Z"),
            ("2025-09-01T10:00:00.750Z", "2025-09-01T10:00:00Z"), ("2031-01-10T10:42:00Z", "2031-01-10T10:42:00Z"),
            ("2026-08-01", "2026-08-01T00:00:00Z")
        ])
    func serverDate(sent: String, written: String) async throws {
        for action in ["accept", "reject"] {
            let client = try NPQClient()
            let headers: HTTPFields = ["X-With-Server-Date": sent]
            let answer =
                action == "accept"
                ? try await client.accept(One.pending, Self.place, headers: headers)
                : try await client.reject(One.pending, headers: headers)
            #expect(answer.status == 200)
            #expect(answer["updated_at"] == .string(written))
            #expect(answer["created_at"] == "2026-05-04T09:00:00Z")
        }
    }

    @Test("the time is the request's alone; the next one sees the sandbox's", arguments: Transport.allCases)
    func serverDateIsForOneRequest(transport: Transport) async throws {
        try await transport.run("multiple") { (client) async throws in
            let headers: HTTPFields = ["X-With-Server-Date": "2027-03-01T10:00:00Z"]
            let first = try await client.accept(Multiple.benPending, Self.place, headers: headers)
            #expect(first["updated_at"] == "2027-03-01T10:00:00Z")
            let second = try await client.accept(Multiple.amara, Self.place)
            #expect(second["updated_at"] == "2026-06-15T09:00:01Z")
        }
    }

    @Test(
        "a time that cannot be read is an error of the server, and nothing happens",
        arguments: ["nonsense", "2025-13-01T00:00:00Z", "tomorrow"])
    func badServerDate(value: String) async throws {
        let client = try NPQClient()
        let headers: HTTPFields = ["X-With-Server-Date": value]
        for answer in [
            try await client.get("/npq-applications", headers: headers),
            try await client.accept(One.pending, Self.place, headers: headers),
            try await client.reject(One.pending, headers: headers)
        ] {
            #expect(answer.status == 500)
            #expect(answer.text == #"{"error":"Internal server error"}"#)
            #expect(answer.headers["Content-Type"] == "application/json")
        }
        #expect(try await client.application(One.pending)["status"] == "pending")
    }

    // MARK: Reset, repetition, isolation

    @Test("a reset gives back the seed byte for byte, its clock included", arguments: Transport.allCases)
    func reset(transport: Transport) async throws {
        try await transport.run("multiple") { (client) async throws in
            let seed = try await client.list().text
            let first = try await client.accept(Multiple.amara, Self.place).text
            #expect(try await client.reject(Multiple.jonahCapped).status == 200)
            #expect(try await client.list().text != seed)
            #expect(try await client.using(token: nil).send("POST", "/_mock/sandboxes/multiple/reset").status == 200)
            #expect(try await client.list().text == seed)
            #expect(try await client.accept(Multiple.amara, Self.place).text == first)
        }
    }

    @Test("a reset of one sandbox leaves the others as they are")
    func resetOfOne() async throws {
        let client = try NPQClient()
        let other = client.using(token: "sandbox-multiple")
        #expect(try await client.accept(One.pending, Self.place).status == 200)
        #expect(try await other.accept(Multiple.amara, Self.place).status == 200)
        #expect(try await client.send("POST", "/_mock/sandboxes/one/reset").status == 200)
        #expect(try await client.application(One.pending)["status"] == "pending")
        #expect(try await other.application(Multiple.amara)["status"] == "accepted")
    }

    @Test("sandboxes do not see one another's records, changes or clocks")
    func isolation() async throws {
        let one = try NPQClient()
        let scenarios = ["multiple", "accepted", "rejected", "empty", "journeys"]
        var before: [String] = []
        for scenario in scenarios { before.append(try await one.using(token: "sandbox-\(scenario)").list().text) }
        #expect(try await one.accept(One.pending, Self.place).status == 200)
        for (scenario, text) in zip(scenarios, before) {
            let other = one.using(token: "sandbox-\(scenario)")
            #expect(try await other.list().text == text)
            #expect(try await other.application(One.pending).status == 404)
            #expect(try await other.reject(One.pending).status == 404)
        }
        #expect(
            try await one.using(token: "sandbox-multiple").reject(Multiple.amara)["updated_at"]
                == "2026-06-15T09:00:00Z")
    }

    private static let requests: [(method: String, target: String, body: String?)] = {
        let place = #"{"data":{"attributes":{"funded_place":true}}}"#
        let noPlace = #"{"data":{"attributes":{"funded_place":false}}}"#
        let ids = [
            Multiple.amara, Multiple.chidi, Multiple.jonahUnfunded, Multiple.elinCoaching, Multiple.hamishIneligible
        ]
        let looks = ["", "?sort=-updated_at", "?filter[cohort]=2024&page[per_page]=3", "?page[page]=0", "?filter=x"]
        let changes = ids.flatMap { id in
            [
                ("POST", "\(id)/accept", place), ("POST", "\(id)/accept", noPlace),
                ("PUT", "\(id)/change-funded-place", noPlace),
                ("POST", "\(id)/reject", nil), ("GET", id, nil)
            ] as [(String, String, String?)]
        }
        return changes.map { ($0.0, "/npq-applications/" + $0.1, $0.2) }
            + looks.map { ("GET", "/npq-applications" + $0, nil) }
    }()

    @Test("two servers that are asked the same answer with the same bytes")
    func repetition() async throws {
        var answers: [[MockResponse]] = []
        for transport in [Transport.inProcess, .inProcess, .socket] {
            try await transport.run("multiple") { (client) async throws in
                var given: [MockResponse] = []
                for request in Self.requests {
                    given.append(try await client.send(request.method, request.target, body: request.body))
                }
                answers.append(given)
            }
        }
        #expect(Self.requests.count == 30)
        #expect(Set(answers[0].map(\.status)) == [200, 400, 422])
        #expect(answers[1].map(\.text) == answers[0].map(\.text))
        #expect(answers[1].map(\.headers) == answers[0].map(\.headers))
        #expect(answers[2].map(\.text) == answers[0].map(\.text))
    }

    @Test("of many that accept the same application at once one succeeds")
    func concurrency() async throws {
        let client = try NPQClient()
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<40 { group.addTask { try await client.accept(One.pending, Self.place).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 200 }.count == 1)
        #expect(statuses.filter { $0 == 422 }.count == 39)
    }

    // MARK: Prefer

    @Test("Prefer answers one request from another scenario's seed and keeps nothing", arguments: Transport.allCases)
    func prefer(transport: Transport) async throws {
        try await transport.run { (client) async throws in
            let prefer: HTTPFields = ["Prefer": "scenario=rejected"]
            let listed = try await client.get("/npq-applications", headers: prefer)
            #expect(listed.status == 200)
            #expect(try await client.using(token: "sandbox-rejected").list().text == listed.text)
            #expect(try await client.get("/npq-applications/\(Rejected.tess)", headers: prefer).status == 200)
            #expect(try await client.reject(Rejected.tess, headers: prefer).status == 422)

            let accepting: HTTPFields = ["Prefer": "scenario=multiple"]
            #expect(try await client.accept(Multiple.amara, Self.place, headers: accepting).status == 200)
            #expect(try await client.accept(Multiple.amara, Self.place, headers: accepting).status == 200)
            #expect(
                try await client.using(token: "sandbox-multiple").application(Multiple.amara)["status"] == "pending")
            #expect(try await client.list().ids == [One.pending])
        }
    }

    @Test("Prefer opens no door: without a token the answer is 401")
    func preferNeedsToken() async throws {
        let client = try NPQClient().using(token: nil)
        #expect(try await client.get("/npq-applications", headers: ["Prefer": "scenario=rejected"]).status == 401)
    }
}
