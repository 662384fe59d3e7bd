import LeadProviderAPI
import MockRuntime
import Testing

@Suite("Bodies")
struct DataBodyTests {
    private static let npq =
        #"{"errors":[{"title":"Bad request","detail":"correct json data structure required. See API docs for reference"}]}"#
    private static let rect =
        #"{"errors":[{"title":"Bad request","detail":"Correct json data structure required. See API docs for reference."}]}"#

    /// What the three services say to a body; nil for nothing.
    typealias Row = (body: String?, npq: String?, ecf: String?, rect: String?)

    @Test(
        "what a body needs",
        arguments: [
            (nil, npq, npq, rect), ("{}", npq, npq, rect), (#"{"data":null}"#, npq, npq, rect),
            (#"{"data":{}}"#, npq, npq, rect), (#"{"data":"x"}"#, npq, npq, rect),
            (#"{"data":{"type":"x"}}"#, npq, nil, rect),
            (#"{"data":{"attributes":{}}}"#, npq, nil, rect), (#"{"data":{"attributes":null}}"#, npq, nil, rect),
            (#"{"data":{"attributes":[]}}"#, npq, nil, rect), (#"{"data":{"attributes":{"y":1}}}"#, nil, nil, rect),
            (#"{"data":{"attributes":{"x":{}}}}"#, nil, nil, rect),
            (#"{"data":{"attributes":{"x":""}}}"#, nil, nil, nil)
        ] as [Row])
    func envelopes(row: Row) throws {
        let request = Request.post(try row.body.map { try JSONValue.parse(Array($0.utf8)) })
        for (dialect, expected) in [(Dialect.npq, row.npq), (.ecf, row.ecf), (.rect, row.rect)] {
            #expect(refusal { try DataBody(request, known: ["x"], by: dialect) } == expected)
        }
    }

    @Test(
        "an operation may go without a body, but not with data that it does not know",
        arguments: [
            (nil, nil), ("{}", nil), (#"{"data":null}"#, npq), (#"{"data":{"attributes":{"y":1}}}"#, npq),
            (#"{"data":{"attributes":{"x":1}}}"#, nil)
        ] as [(String?, String?)])
    func optional(body: String?, expected: String?) throws {
        let request = Request.post(try body.map { try JSONValue.parse(Array($0.utf8)) })
        #expect(refusal { try DataBody(optional: request, known: ["x"], by: .npq) } == expected)
    }

    @Test("attributes are read by the type they have")
    func values() throws {
        let attributes: JSONValue = [
            "text": "x", "blank": " ", "true": true, "false": false, "null": nil, "year": 2025, "years": "2025",
            "nested": [1], "id": "73FE8F903FA847AC9E76E801A564A3D4", "word": "next"
        ]
        let body = try DataBody(.post(["data": ["attributes": attributes]]), by: .npq)
        #expect(["text", "blank", "year", "none"].map(body.text) == ["x", nil, nil, nil])
        #expect(["true", "false", "text", "null"].map(body.bool) == [true, false, nil, nil])
        #expect(["text", "blank", "null", "nested", "false"].map(body.isPresent) == [true, false, false, true, true])
        #expect(["text", "true", "false", "null", "none"].map(body.isTrue) == [true, true, false, false, false])
        #expect(["year", "years", "blank", "none", "word"].map(body.year) == [2025, 2025, nil, nil, 0])
        #expect(body.id("id") == "73fe8f90-3fa8-47ac-9e76-e801a564a3d4")
        #expect(body.without(["text"]).text("text") == nil)
        let ecf = try DataBody(.post(["data": ["attributes": attributes]]), by: .ecf)
        #expect(ecf["nested"] == nil)
    }

    @Test("a form is read as JSON")
    func form() throws {
        let request = Request.post(form: "data[attributes][reason]=other&data[type]=x&data[attributes][note]=a+b")
        let body = try DataBody(request, by: .npq)
        #expect(body.text("reason") == "other")
        #expect(body.text("note") == "a b")
    }

    private func refusal(_ body: () throws -> DataBody) -> String? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Refusal)?.response.text ?? "\(error)" }
    }
}
