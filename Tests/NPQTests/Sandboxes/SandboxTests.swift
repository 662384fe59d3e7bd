import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Worlds that begin the same, keep to themselves, and can be begun anew; the clock that a request brings along (§2.5).
@Suite("NPQ: sandboxes")
struct SandboxTests {
    private static let place: JSONValue = ["funded_place": true]

    // MARK: X-With-Server-Date

    @Test(
        "a request may bring its own time, which is written wherever the clock's would be",
        arguments: [
            ("2025-09-01T10:00:00Z", "2025-09-01T10:00:00Z"), ("2025-09-01T10:00:00+01:00", "2025-09-01T09:00:00Z"),
            ("2025-09-01T10:00:00.750Z", "2025-09-01T10:00:00Z"), ("2031-01-10T10:42:00Z", "2031-01-10T10:42:00Z"),
            ("2026-08-01", "2026-08-01T00:00:00Z")
        ])
    func serverDate(sent: String, written: String) throws {
        for action in ["accept", "reject"] {
            let client = try NPQ.client("one")
            let headers: HTTPFields = ["X-With-Server-Date": sent]
            let answer =
                action == "accept"
                ? client.accept(One.pending, Self.place, headers: headers)
                : client.reject(One.pending, headers: headers)
            #expect(answer.status == 200)
            #expect(answer["updated_at"] == .string(written))
            #expect(answer["created_at"] == "2026-05-04T09:00:00Z")
        }
    }

    @Test("the time is the request's alone; the next one sees the sandbox's", arguments: Transport.allCases)
    func serverDateIsForOneRequest(transport: Transport) async throws {
        try await NPQ.run(transport, "multiple") { client in
            let headers: HTTPFields = ["X-With-Server-Date": "2027-03-01T10:00:00Z"]
            let first = client.accept(Multiple.benPending, Self.place, headers: headers)
            #expect(first["updated_at"] == "2027-03-01T10:00:00Z")
            let second = client.accept(Multiple.amara, Self.place)
            #expect(second["updated_at"] == "2026-06-15T09:00:01Z")
        }
    }

    @Test(
        "a time that cannot be read is an error of the server, and nothing happens",
        arguments: ["nonsense", "2025-13-01T00:00:00Z", "tomorrow"])
    func badServerDate(value: String) throws {
        let client = try NPQ.client("one")
        let headers: HTTPFields = ["X-With-Server-Date": value]
        for answer in [
            client.get("/npq-applications", headers: headers),
            client.accept(One.pending, Self.place, headers: headers),
            client.reject(One.pending, headers: headers)
        ] {
            #expect(answer.status == 500)
            #expect(answer.text == #"{"error":"Internal server error"}"#)
            #expect(answer.headers["Content-Type"] == "application/json")
        }
        #expect(client.application(One.pending)["status"] == "pending")
    }

    // MARK: Reset, repetition, isolation

    @Test("a reset gives back the seed byte for byte, its clock included", arguments: Transport.allCases)
    func reset(transport: Transport) async throws {
        try await NPQ.run(transport, "multiple") { client in
            let seed = client.list().text
            let first = client.accept(Multiple.amara, Self.place).text
            #expect(client.reject(Multiple.jonahCapped).status == 200)
            #expect(client.list().text != seed)
            #expect(client.using(token: nil).control("POST", "/reset").status == 200)
            #expect(client.list().text == seed)
            #expect(client.accept(Multiple.amara, Self.place).text == first)
        }
    }

    @Test("a reset of one sandbox leaves the others as they are")
    func resetOfOne() throws {
        let client = try NPQ.alone("one")
        let other = client.using(token: "sandbox-multiple")
        #expect(client.accept(One.pending, Self.place).status == 200)
        #expect(other.accept(Multiple.amara, Self.place).status == 200)
        #expect(client.control("POST", "/reset").status == 200)
        #expect(client.application(One.pending)["status"] == "pending")
        #expect(other.application(Multiple.amara)["status"] == "accepted")
    }

    @Test("sandboxes do not see one another's records, changes or clocks")
    func isolation() throws {
        let one = try NPQ.alone("one")
        let scenarios = ["multiple", "accepted", "rejected", "empty", "journeys"]
        var before: [String] = []
        for scenario in scenarios { before.append(one.using(token: "sandbox-\(scenario)").list().text) }
        #expect(one.accept(One.pending, Self.place).status == 200)
        for (scenario, text) in zip(scenarios, before) {
            let other = one.using(token: "sandbox-\(scenario)")
            #expect(other.list().text == text)
            #expect(other.application(One.pending).status == 404)
            #expect(other.reject(One.pending).status == 404)
        }
        #expect(
            one.using(token: "sandbox-multiple").reject(Multiple.amara)["updated_at"]
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

    @Test("two servers that are asked the same answer with the same bytes, in process or over a socket")
    func repetition() async throws {
        var answers: [[MockResponse]] = []
        for transport in [Transport.inProcess, .inProcess, .socket] {
            try await NPQ.server().run(transport, "multiple", .v3) { client in
                answers.append(Self.requests.map { client.send($0.method, $0.target, body: $0.body) })
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
        let client = try NPQ.client("one")
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<40 { group.addTask { client.accept(One.pending, Self.place).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 200 }.count == 1)
        #expect(statuses.filter { $0 == 422 }.count == 39)
    }

    // MARK: Prefer

    @Test("Prefer answers one request from another scenario's seed and keeps nothing", arguments: Transport.allCases)
    func prefer(transport: Transport) async throws {
        try await NPQ.run(transport) { client in
            let prefer: HTTPFields = ["Prefer": "scenario=rejected"]
            let listed = client.get("/npq-applications", headers: prefer)
            #expect(listed.status == 200)
            #expect(client.using(token: "sandbox-rejected").list().text == listed.text)
            #expect(client.get("/npq-applications/\(Rejected.tess)", headers: prefer).status == 200)
            #expect(client.reject(Rejected.tess, headers: prefer).status == 422)

            let accepting: HTTPFields = ["Prefer": "scenario=multiple"]
            #expect(client.accept(Multiple.amara, Self.place, headers: accepting).status == 200)
            #expect(client.accept(Multiple.amara, Self.place, headers: accepting).status == 200)
            #expect(
                client.using(token: "sandbox-multiple").application(Multiple.amara)["status"] == "pending")
            #expect(client.list().ids == [One.pending])
        }
    }

    @Test("Prefer opens no door: without a token the answer is 401")
    func preferNeedsToken() throws {
        let client = try NPQ.client("one").using(token: nil)
        #expect(client.get("/npq-applications", headers: ["Prefer": "scenario=rejected"]).status == 401)
    }
}
