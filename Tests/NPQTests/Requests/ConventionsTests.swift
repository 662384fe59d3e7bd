import MockRuntime
import NPQ
import TestSupport
import Testing

/// Status, header fields and the two envelopes of refusals (§2.3, §4, §5.1).
@Suite("NPQ: how the service speaks HTTP")
struct ConventionsTests {
    @Test("answers are exactly application/json and are not stored", arguments: Transport.allCases)
    func headers(transport: Transport) async throws {
        try await NPQ.run(transport) { client in
            let answers = [
                (200, client.list()), (200, client.application(One.pending)),
                (401, client.using(token: nil).list()), (404, client.application("x")),
                (404, client.get("/nothing")), (400, client.list("page[page]=0")),
                (422, client.accept(One.pending)), (200, client.reject(One.pending)),
                (500, client.get("/npq-applications", headers: ["X-With-Server-Date": "x"]))
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
        try await NPQ.run(transport, "empty") { client in
            let answer = client.list()
            #expect(answer.status == 200)
            #expect(answer.text == #"{"data":[]}"#)
        }
    }

    @Test("a list shows each application as it is shown alone", arguments: APIVersion.allCases)
    func listsAgreeWithRecords(version: APIVersion) throws {
        let client = try NPQ.reader("multiple", version)
        let list = client.list().json["data"]?.arrayValue ?? []
        #expect(list.count == Multiple.all(in: version).count)
        for item in list {
            let alone = client.application(item["id"]?.stringValue ?? "")
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
    func notFound(method: String, target: String) throws {
        let answer = try NPQ.client("multiple").send(method, target)
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("an unknown path that ends in .csv is not found in plain text without a word")
    func notFoundCSV() throws {
        let answer = try NPQ.client("one").get("/nothing.csv")
        #expect(answer.status == 404)
        #expect(answer.text == "")
        #expect(answer.headers["Content-Type"] == "text/plain")
    }

    @Test("there is no CSV: with .csv and with .json the list is JSON", arguments: [".json", ".csv"])
    func suffixes(suffix: String) throws {
        let client = try NPQ.client("one")
        let answer = client.get("/npq-applications\(suffix)")
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(client.list().text == answer.text)
    }

    @Test("an id is found in upper case and without hyphens", arguments: Transport.allCases)
    func idForms(transport: Transport) async throws {
        try await NPQ.run(transport) { client in
            let expected = client.application(One.pending).text
            for id in [
                One.pending.uppercased(), One.pending.filter { $0 != "-" },
                One.pending.uppercased().filter { $0 != "-" }
            ] {
                let answer = client.application(id)
                #expect(answer.status == 200)
                #expect(answer.text == expected)
            }
            let accepted = client.accept(One.pending.uppercased(), ["funded_place": true])
            #expect(accepted.status == 200)
            #expect(accepted.json["data"]?["id"] == .string(One.pending))
        }
    }

    @Test("a provider sees its own applications in every state, and nobody else's", arguments: APIVersion.allCases)
    func tenancy(version: APIVersion) throws {
        let client = try NPQ.reader("multiple", version)
        #expect(client.list().ids == Multiple.all(in: version))
        let other = client.using(token: "sandbox-multiple-other")
        #expect(other.list().ids == [Multiple.chidiElsewhere, Multiple.liamElsewhere])
        #expect(other.application(Multiple.liamElsewhere).status == 200)
        #expect(other.application(Multiple.amara).status == 404)
    }
}
