import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// What Rails reads in more than one form (§2.1, §2.5).
@Suite("NPQ: requests in other forms")
struct TolerantReadingTests {
    @Test(
        "a date in any form that Rails parses sets the clock",
        arguments: [
            "2025-10-01T12:00:00Z", " 2025-10-01T12:00:00Z ", "2025-10-01T13:00:00+01:00", "2025-10-01T13:00:00+0100",
            "2025-10-01T12:00:00.250Z", "2025-10-01 12:00:00", "2025-10-01 12:00:00 UTC", "2025-10-01 12:00:00Z",
            "2025-10-01 13:00:00 +0100", "2025-10-01 12:00", "2025-10-01T12:00", "2025-10-01T12", "20251001T120000Z",
            "20251001T120000", "20251001T1200Z", "20251001T130000+0100", "20251001120000",
            "Wed, 01 Oct 2025 12:00:00 GMT", "Wed, 1 Oct 2025 12:00:00 +0000", "1 Oct 2025 08:00 EDT",
            "Wed, 01 Oct 2025 12:00:00 +0000 (UTC)", "Wednesday, 01-Oct-25 12:00:00 GMT", "Wed Oct  1 12:00:00 2025",
            "01-10-2025 12:00", "01/10/2025 12:00", "2025/10/01 12:00", "October 1st, 2025 12:00 pm",
            "1 October 2025 12pm"
        ])
    func dates(text: String) throws {
        let answer = try accepted(at: text)
        #expect(answer.status == 200)
        #expect(answer["updated_at"] == "2025-10-01T12:00:00Z")
    }

    @Test("a day alone is its midnight", arguments: ["2025-10-01", "20251001", "1 Oct 2025", "2025-10", "Oct 2025"])
    func days(text: String) throws {
        #expect(try accepted(at: text)["updated_at"] == "2025-10-01T00:00:00Z")
    }

    @Test("an empty date counts as absent", arguments: ["", " ", "\t"])
    func empty(text: String) throws {
        let (empty, absent) = (try accepted(at: text).text, try accepted(at: nil).text)
        #expect(empty == absent)
    }

    @Test(
        "an unreadable date is the service's 500",
        arguments: [
            "x", "2025-02-30", "2025-10-01T24:30:00Z", "2025-10-01 12:60", "12:00", "2025", "Oct", "32 Oct 2025",
            "2025-10-01 12:00 MARS", "2025-10-01 2026-10-01", "2025-10-01T12:00:00+25:00", "0000-00-00", "2025-10-01T",
            "99999999T000000Z", "2025-13-01", "12:00 12:00", "2025-10-01 0:00 am", "1-2-3"
        ])
    func unreadable(text: String) throws {
        let answer = try accepted(at: text)
        #expect(answer.status == 500)
    }

    private func accepted(at date: String?) throws -> MockResponse {
        let headers: HTTPFields = date.map { ["X-With-Server-Date": $0] } ?? [:]
        return try NPQ.client("multiple").accept(Multiple.amara, ["funded_place": true], headers: headers)
    }

    @Test(
        "a token is read as Rails reads it",
        arguments: [
            ("Bearer\tsandbox-one", 200), ("Bearer \t sandbox-one", 200), (" Bearer sandbox-one ", 200),
            (#"Token token="sandbox-one", nonce="x""#, 200), (#"Token token="sandbox-one"; nonce="x""#, 200),
            ("Token token=\"sandbox-one\"\tnonce=\"x\"", 200), ("Bearer sandbox-one, nonce=1", 200),
            (#"Bearer "sandbox-one""#, 200), (#"Token nonce="x", token="sandbox-one""#, 401), ("Bearer ,", 401),
            ("Bearer,sandbox-one", 401), ("Tokensandbox-one", 401)
        ])
    func tokens(field: String, status: Int) throws {
        let client = try NPQ.reader("one").using(token: nil)
        #expect(client.get("/npq-applications", headers: ["Authorization": field]).status == status)
    }

    /// A client whose answers no document describes: paths and queries that are not well-formed.
    private func undocumented(_ token: String?) throws -> ProviderClient {
        let server = try MockServer(NPQ.service)
        return ProviderClient(token: token, version: .v3, sandbox: "one") { server.respond(to: $0) }
    }

    @Test("doubled slashes in a path are one")
    func slashes() throws {
        let client = try undocumented("sandbox-one")
        let expected = client.list().text
        #expect(client.get("//npq-applications").text == expected)
        #expect(client.get("//npq-applications//.json").status == 404)
        #expect(client.get("/npq-applications//\(One.pending)").status == 200)
    }

    @Test(
        "a malformed percent escape in the query is refused before the token is examined",
        arguments: ["sandbox-one", nil])
    func malformedEscape(token: String?) throws {
        let answer = try undocumented(token).list("filter[cohort]=%zz")
        #expect(answer.status == 400)
        #expect(answer.text == "")
        #expect(answer.headers["Content-Type"] == "text/html")
        #expect(answer.headers["Mock-Reason"]?.hasPrefix("the query has '%zz'") == true)
    }
}
