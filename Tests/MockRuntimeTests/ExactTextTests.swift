import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Text that is canonically equivalent but not equal is told apart")
struct ExactTextTests {
    /// "ä" as one code point and as two.
    private static let (one, two) = ("\u{E4}", "a\u{308}")
    private static let (encodedOne, encodedTwo) = ("%C3%A4", "a%CC%88")

    private static let document = """
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{
        "/\(one)":{"get":{"responses":{"200":{"description":"","content":{"text/plain":{"example":"one"}}}}}},
        "/\(two)":{"get":{"responses":{"200":{"description":"","content":{"text/plain":{"example":"two"}}}}}},
        "/\(one)-{x}":{"get":{"responses":{"200":{"description":"","content":{"text/plain":{"example":"mixed one"}}}}}},
        "/search":{"get":{"parameters":[
        {"name":"\(one)","in":"query","schema":{"type":"integer"}},{"name":"\(two)","in":"query","schema":{"type":"boolean"}},
        {"name":"filter","in":"query","style":"deepObject","schema":{"type":"object","properties":{"\u{301}x":{"type":"object",
        "properties":{"\u{301}y":{"enum":["yes"]}}}}}},
        {"name":"X-Kind","in":"header","schema":{"enum":["\(one)"]}}],"responses":{"204":{"description":""}}}},
        "/check":{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{
        "enum":{"enum":["\(one)"]},"const":{"const":"\(one)"},"list":{"type":"array","uniqueItems":true}}}}}},
        "responses":{"204":{"description":""}}}},
        "/pets":{"post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}},
        "responses":{"201":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}},
        "/pets/{id}":{"get":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
        "responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}},
        "components":{"schemas":{"Pet":{"type":"object","required":["id","name"],
        "properties":{"id":{"type":"string"},"name":{"type":"string"}}}}}}
        """

    private let server: DocumentServer

    init() throws { server = try DocumentServer(Self.document) }

    private func check(_ body: JSONValue) -> Int { server.send("POST", "/check", body: body.jsonText).status }

    @Test("values of enum and const, and the items of a list")
    func values() {
        for keyword in ["enum", "const"] {
            #expect(check([keyword: .string(Self.one)]) == 204)
            #expect(check([keyword: .string(Self.two)]) == 422)
        }
        #expect(check(["list": [.string(Self.one), .string(Self.two)]]) == 204)
        #expect(check(["list": [.string(Self.one), .string(Self.one)]]) == 422)
    }

    @Test("a combining mark does not hide the bracket or slash before it")
    func marks() {
        let search = "/search?filter%5B%CC%81x%5D%5B%CC%81y%5D=1"
        #expect(server.send("GET", search).status == 422)
        #expect(server.send("GET", search.replacing("=1", with: "=yes")).status == 204)
        #expect(server.send("GET", "/pets/%CC%81").json["detail"] == "there is no pet '\u{301}'")
        #expect(server.send("GET", "/pets/\u{301}").json["detail"] == "there is no pet '\u{301}'")
    }

    @Test("paths")
    func paths() {
        #expect(server.send("GET", "/" + Self.encodedOne).text == "one")
        #expect(server.send("GET", "/" + Self.encodedTwo).text == "two")
        #expect(server.send("GET", "/" + Self.encodedOne + "-1").text == "mixed one")
        #expect(server.send("GET", "/" + Self.encodedTwo + "-1").status == 404)
        // Beside what was cached for the other.
        #expect(server.send("GET", "/\(Self.one)").text == "one")
        #expect(server.send("GET", "/\(Self.two)").text == "two")
    }

    @Test("names of query parameters and values of header fields")
    func parameters() {
        func status(_ query: String, _ kind: String) -> Int {
            server.send("GET", "/search?" + query, ["X-Kind": kind]).status
        }
        #expect(status("\(Self.encodedOne)=1&\(Self.encodedTwo)=true", Self.one) == 204)
        #expect(status("\(Self.encodedOne)=true", Self.one) == 422)
        #expect(status("\(Self.encodedTwo)=1", Self.one) == 422)
        #expect(status("", Self.one) == 204)
        #expect(status("", Self.two) == 422)
    }

    @Test("ids of records")
    func ids() {
        func make(_ id: String, _ name: String) -> Int {
            server.send("POST", "/pets", body: (["id": .string(id), "name": .string(name)] as JSONValue).jsonText)
                .status
        }
        #expect(make(Self.one, "Ada") == 201)
        #expect(make(Self.two, "Bo") == 201)
        #expect(make(Self.two, "Cy") == 422)
        #expect(server.send("GET", "/pets/" + Self.encodedOne).json["name"] == "Ada")
        #expect(server.send("GET", "/pets/" + Self.encodedTwo).json["name"] == "Bo")
        let records = server.send("GET", "/_mock/sandboxes/default/records/pets").json["records"]?.arrayValue ?? []
        #expect(records.compactMap { $0["name"]?.stringValue }.suffix(2) == ["Ada", "Bo"])
    }

    @Test("tokens: the Kelvin sign is not the letter K")
    func tokens() throws {
        let server = try DocumentServer(
            Self.document.replacing(#""paths""#, with: #""security":[{"t":[]}],"paths""#)
                .replacing(
                    #""schemas":"#, with: #""securitySchemes":{"t":{"type":"http","scheme":"bearer"}},"schemas":"#))
        #expect(server.send("POST", "/_mock/sandboxes", body: #"{"id":"K","token":"K"}"#).status == 201)
        let pet = #"{"id":"x","name":"Ada"}"#
        #expect(server.send("POST", "/pets", ["Authorization": "Bearer K"], body: pet).status == 201)
        #expect(server.send("GET", "/pets/x", ["Authorization": "Bearer K"]).status == 200)
        #expect(server.send("GET", "/pets/x", ["Authorization": "Bearer \u{212A}"]).status != 200)
    }
}
