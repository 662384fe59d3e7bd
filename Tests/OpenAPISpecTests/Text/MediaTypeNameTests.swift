import OpenAPISpec
import Testing

@Suite("Media types")
struct MediaTypeNameTests {
    @Test(
        "JSON is a matter of the essence, not of the letters in the name",
        arguments: [
            ("application/json", true), ("Application/JSON; charset=utf-8", true), ("application/problem+json", true),
            ("text/json", true), ("application/x-ndjson", false), ("application/json-seq", false),
            ("text/plain; note=json", false), ("application/xml", false), ("json", false), ("", false)
        ])
    func json(text: String, isJSON: Bool) {
        #expect(MediaTypeName.isJSON(text) == isJSON)
    }

    @Test("essence and parameters are read apart")
    func parts() throws {
        let type = try #require(MediaTypeName(#"Multipart/Form-Data ; boundary="a;b" ;Charset=UTF-8"#))
        #expect(type.essence == "multipart/form-data")
        #expect(type["boundary"] == "a;b")
        #expect(type["charset"] == "UTF-8")
        #expect(type.isMultipart && !type.isJSON && !type.isText)
        #expect(try #require(MediaTypeName("text/csv")).isText)
    }
}
