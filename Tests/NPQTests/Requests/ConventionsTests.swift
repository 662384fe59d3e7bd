import MockRuntime
import Testing

/// Status, header fields and the two envelopes of refusals (§2.3, §4, §5.1).
@Suite("NPQ: how the service speaks HTTP")
struct ConventionsTests {
    @Test("answers are exactly application/json and are not stored", arguments: Transport.allCases)
    func headers(transport: Transport) async throws {
        try await transport.run { (client) async throws in
            let answers = [
                (200, try await client.list()), (200, try await client.application(One.pending)),
                (401, try await client.using(token: nil).list()), (404, try await client.application("x")),
                (404, try await client.get("/nothing")), (400, try await client.list("page[page]=0")),
                (422, try await client.accept(One.pending)), (200, try await client.reject(One.pending)),
                (500, try await client.get("/npq-applications", headers: ["X-With-Server-Date": "x"]))
            ]
            for (status, answer) in answers {
                #expect(answer.status == status)
                #expect(answer.headers.values(of: "Content-Type") == ["application/json"])
                #expect(answer.headers.values(of: "Cache-Control") == ["no-store"])
                #expect(answer.headers["ETag"] == nil)
            }
        }
    }

    @Test("a list is an object with nothing but data", arguments: Transport.allCases)
    func lists(transport: Transport) async throws {
        try await transport.run("empty") { (client) async throws in
            let answer = try await client.list()
            #expect(answer.status == 200)
            #expect(answer.text == #"{"data":[]}"#)
        }
    }

    @Test("a list shows each application as it is shown alone", arguments: APIVersion.allCases)
    func listsAgreeWithRecords(version: APIVersion) async throws {
        let client = try NPQClient.reader("multiple", version)
        let list = try await client.list().json["data"]?.arrayValue ?? []
        #expect(list.count == Multiple.all(in: version).count)
        for item in list {
            let alone = try await client.application(item["id"]?.stringValue ?? "")
            #expect(alone.text == #"{"data":\#(item.jsonText)}"#)
        }
    }

    @Test(
        "an unknown path, method, id or another provider's id is not found",
        arguments: [
            ("GET", "/nothing"), ("GET", "/"), ("GET", ""), ("GET", "/npq-application"), ("GET", "/NPQ-applications"),
            ("POST", "/npq-applications"), ("DELETE", "/npq-applications/\(Multiple.amara)"),
            ("PATCH", "/npq-applications/\(Multiple.amara)/accept"),
            ("PUT", "/npq-applications/\(Multiple.amara)/accept"),
            ("GET", "/npq-applications/\(Multiple.amara)/accept"),
            ("PUT", "/npq-applications/\(Multiple.amara)/reject"),
            ("POST", "/npq-applications/\(Multiple.dana)/change-funded-place"),
            ("GET", "/npq-applications/00000000-0000-4000-8000-000000000000"), ("GET", "/npq-applications/1"),
            ("GET", "/npq-applications/73fe8f90-3fa8-47ac-9e76-e801a564a3d"),
            ("GET", "/npq-applications/73fe8f903-fa8-47ac-9e76-e801a564a3d4"), ("GET", "/npq-applications/%00%FF"),
            ("GET", "/npq-applications/\(Multiple.liamElsewhere)"),
            ("POST", "/npq-applications/\(Multiple.liamElsewhere)/accept"),
            ("POST", "/npq-applications/\(Multiple.liamElsewhere)/reject"),
            ("PUT", "/npq-applications/\(Multiple.liamElsewhere)/change-funded-place"),
            ("POST", "/npq-applications/x/accept"), ("POST", "/npq-applications/x/reject"),
            ("PUT", "/npq-applications/x/change-funded-place")
        ])
    func notFound(method: String, target: String) async throws {
        let answer = try await NPQClient("multiple").send(method, target)
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("an unknown path that ends in .csv is not found in plain text without a word")
    func notFoundCSV() async throws {
        let answer = try await NPQClient().get("/nothing.csv")
        #expect(answer.status == 404)
        #expect(answer.text == "")
        #expect(answer.headers["Content-Type"] == "text/plain")
    }

    @Test("there is no CSV: with .csv and with .json the list is JSON", arguments: [".json", ".csv"])
    func suffixes(suffix: String) async throws {
        let client = try NPQClient()
        let answer = try await client.get("/npq-applications\(suffix)")
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(try await client.list().text == answer.text)
    }

    @Test("an id is found in upper case and without hyphens", arguments: Transport.allCases)
    func idForms(transport: Transport) async throws {
        try await transport.run { (client) async throws in
            let expected = try await client.application(One.pending).text
            for id in [
                One.pending.uppercased(), One.pending.filter { $0 != "-" },
                One.pending.uppercased().filter { $0 != "-" }
            ] {
                let answer = try await client.application(id)
                #expect(answer.status == 200)
                #expect(answer.text == expected)
            }
            let accepted = try await client.accept(One.pending.uppercased(), #"{"funded_place":true}"#)
            #expect(accepted.status == 200)
            #expect(accepted.json["data"]?["id"] == .string(One.pending))
        }
    }

    @Test("a provider sees its own applications in every state, and nobody else's", arguments: APIVersion.allCases)
    func tenancy(version: APIVersion) async throws {
        let client = try NPQClient.reader("multiple", version)
        #expect(try await client.list().ids == Multiple.all(in: version))
        let other = client.using(token: "sandbox-multiple-other")
        #expect(try await other.list().ids == [Multiple.chidiElsewhere, Multiple.liamElsewhere])
        #expect(try await other.application(Multiple.liamElsewhere).status == 200)
        #expect(try await other.application(Multiple.amara).status == 404)
    }
}
