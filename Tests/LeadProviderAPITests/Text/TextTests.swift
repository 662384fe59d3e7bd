import MockRuntime
import Testing

@testable import LeadProviderAPI

@Suite("CSV and dates")
struct TextTests {
    private static let rows: [JSONValue] = [
        ["id": "1", "type": "x", "attributes": ["name": "Ada, \"Lady\"", "age": 36, "is_new": true, "note": nil]],
        ["id": "2", "type": "x", "attributes": ["name": "a\nb", "age": nil, "is_new": false, "note": ""]]
    ]

    @Test(
        "null is nothing or an empty field in quotes",
        arguments: [
            (Dialect.npq, "id,name,age,is_new,note\n1,\"Ada, \"\"Lady\"\"\",36,true,\n2,\"a\nb\",,false,\"\"\n"),
            (Dialect.ecf, "id,name,age,is_new,note\n1,\"Ada, \"\"Lady\"\"\",36,true,\"\"\n2,\"a\nb\",\"\",false,\"\"\n")
        ])
    func csv(dialect: Dialect, text: String) {
        #expect(CSV(of: Self.rows, by: dialect).text == text)
        #expect(CSV(of: [], by: dialect).text == "")
        #expect(CSV(columns: ["id", "age"], of: Self.rows, by: .npq).text == "id,age\n1,36\n2,\n")
    }

    @Test(
        "ISO 8601 dates",
        arguments: [
            ("2025-06-02", "2025-06-02T00:00:00Z"), ("2025-06-02T09:00:00", "2025-06-02T09:00:00Z"),
            ("2025-06-02T09:00:00-0400", "2025-06-02T13:00:00Z"),
            ("2025-06-02T09:00:00.5+05:30", "2025-06-02T03:30:00.5Z"),
            ("2025-06-02T09:00", nil), ("2025-06-02 09:00:00Z", nil), ("2025-02-30", nil), ("x", nil), ("", nil)
        ] as [(String, String?)])
    func iso8601(text: String, instant: String?) {
        #expect(LenientDate.iso8601(text) == instant.flatMap { DateTime($0) })
    }

    @Test("a time without an offset is of the zone")
    func zones() {
        #expect(LenientDate.iso8601("2025-06-02", in: .london) == DateTime("2025-06-01T23:00:00Z"))
        #expect(LenientDate.iso8601("2025-06-02T09:00:00", in: .london) == DateTime("2025-06-02T08:00:00Z"))
        #expect(LenientDate.iso8601("2025-06-02T09:00:00Z", in: .london) == DateTime("2025-06-02T09:00:00Z"))
        #expect(LenientDate.rfc3339("2025-12-02T09:00:00", in: .london) == DateTime("2025-12-02T09:00:00Z"))
    }

    @Test(
        "a server date in every form that the services parse",
        arguments: [
            "2025-10-01T12:00:00Z", "2025-10-01T13:00:00+01:00", "2025-10-01T13:00:00+0100",
            "2025-10-01 12:00:00", "2025-10-01 12:00:00 UTC", "2025-10-01 12:00:00Z",
            "2025-10-01 13:00:00 +0100", "2025-10-01 12:00", "2025-10-01T12:00", "2025-10-01T12", "20251001T120000Z",
            "20251001T120000", "20251001T1200Z", "20251001T130000+0100", "20251001120000",
            "Wed, 01 Oct 2025 12:00:00 GMT", "Wed, 1 Oct 2025 12:00:00 +0000", "1 Oct 2025 08:00 EDT",
            "Wed, 01 Oct 2025 12:00:00 +0000 (UTC)", "Wednesday, 01-Oct-25 12:00:00 GMT", "Wed Oct  1 12:00:00 2025",
            "01-10-2025 12:00", "01/10/2025 12:00", "2025/10/01 12:00", "October 1st, 2025 12:00 pm",
            "1 October 2025 12pm"
        ])
    func serverDates(text: String) {
        #expect(ServerDate(text)?.instant(in: .utc) == DateTime("2025-10-01T12:00:00Z"))
    }

    @Test(
        "a server date without a time is the day's midnight",
        arguments: ["2025-10-01", "20251001", "1 Oct 2025", "2025-10", "Oct 2025"])
    func serverDays(text: String) {
        #expect(ServerDate(text)?.instant(in: .utc) == DateTime("2025-10-01T00:00:00Z"))
        #expect(ServerDate(text)?.instant(in: .london) == DateTime("2025-09-30T23:00:00Z"))
    }

    @Test("a server date has its fraction and its zone")
    func serverDateParts() {
        #expect(ServerDate("2025-10-01T12:00:00.25Z")?.instant(in: .utc) == DateTime("2025-10-01T12:00:00.25Z"))
        #expect(ServerDate("2025-10-01 13:00")?.instant(in: .london) == DateTime("2025-10-01T12:00:00Z"))
        #expect(ServerDate("2025-10-01 12:00 UTC")?.instant(in: .london) == DateTime("2025-10-01T12:00:00Z"))
    }

    @Test(
        "other texts are not server dates",
        arguments: [
            "x", "2025-02-30", "2025-10-01T24:30:00Z", "2025-10-01 12:60", "12:00", "2025", "Oct", "32 Oct 2025",
            "2025-10-01 12:00 MARS", "2025-10-01 2026-10-01", "2025-10-01T12:00:00+25:00", "0000-00-00", "2025-10-01T",
            "99999999T000000Z", "2025-13-01", "12:00 12:00", "2025-10-01 0:00 am", "1-2-3"
        ])
    func noServerDate(text: String) { #expect(ServerDate(text)?.instant(in: .utc) == nil) }

    @Test(
        "a date in a body: sent, well formed, readable",
        arguments: [
            ("2025-06-02T09:00:00Z", true, true, "2025-06-02T09:00:00Z"),
            ("2025-06-02T09:00:00,5+01", true, true, "2025-06-02T08:00:00.5Z"),
            ("2025-06-02T09:00:00+0100", true, true, "2025-06-02T08:00:00Z"),
            ("2025-06-02T09:00:00", true, true, "2025-06-02T09:00:00Z"),
            ("2025-06-02t09:00:00z", true, false, "2025-06-02T09:00:00Z"),
            ("2025-06-02", true, false, "2025-06-02T00:00:00Z"), ("2025-19-02T09:00:00Z", true, false, nil),
            ("x", true, false, nil), (" ", false, false, nil), ("", false, false, nil)
        ] as [(String, Bool, Bool, String?)])
    func sentDate(text: String, isSent: Bool, isWellFormed: Bool, instant: String?) throws {
        let body = try DataBody(.post(["data": ["attributes": ["at": .string(text)]]]), by: .npq)
        let date = SentDate("at", of: body)
        #expect(date.isSent == isSent)
        #expect(date.isWellFormed == isWellFormed)
        #expect(date.instant == instant.flatMap { DateTime($0) })
        let anyCase = SentDate("at", of: body, anyCase: true)
        #expect(anyCase.isWellFormed == (isWellFormed || text.contains("z")))
    }
}
