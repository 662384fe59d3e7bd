import LeadProviderAPI
import MockRuntime
import Testing

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
