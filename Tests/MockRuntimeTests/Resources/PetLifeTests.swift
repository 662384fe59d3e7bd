import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: a record's whole life")
struct PetLifeTests {
    let pets: ResourceFixture

    init() throws { pets = try ResourceFixture(PetsDocument.text) }

    @Test("three records to begin with, each of which can be read")
    func seeded() throws {
        let list = try pets.send("GET", "/pets")
        #expect(list.texts("id") == ["1", "2", "3"])
        for record in list.json.arrayValue ?? [] {
            #expect(try pets.send("GET", "/pets/\(record["id"]?.identifier ?? "")").json == record)
        }
    }

    @Test("a new record has what was sent, defaults, and what the server sets; the list and its location show it")
    func created() throws {
        let made = try pets.send("POST", "/pets", ["name": "Moss", "species": "cat", "secret": "shh", "id": 99])
        #expect(made.status == 201)
        #expect(made.headers["location"] == "/pets/4")
        #expect(made.headers["x-quota-left"].flatMap(Int.init).map { $0 >= 5 } == true)
        #expect(made.json["id"] == 4)
        #expect(made.json["name"] == "Moss")
        #expect(made.json["weight"] == 4.5)
        #expect(made.json["created_at"] == "2025-01-15T09:00:00Z")
        #expect(made.json["updated_at"] == made.json["created_at"])
        #expect(made.json["rating"]?.intValue.map((1...5).contains) == true)
        #expect(made.json["nickname"] == nil)
        #expect(made.json["secret"] == nil)
        #expect(try pets.send("GET", "/pets/4").json == made.json)
        #expect(try pets.send("GET", "/pets").json[3] == made.json)
    }

    @Test("replacing sets what is sent and keeps what the server sets")
    func replaced() throws {
        let old = try pets.send("POST", "/pets", ["name": "Moss", "species": "cat", "nickname": "M"]).json
        let new = try pets.send("PUT", "/pets/4", ["name": "Fern", "species": "dog", "rating": 0])
        #expect(new.status == 200)
        #expect(new.json["name"] == "Fern")
        #expect(new.json["nickname"] == nil)
        #expect(new.json["rating"] == old["rating"])
        #expect(new.json["created_at"] == old["created_at"])
        #expect(new.json["updated_at"] == "2025-01-15T09:00:01Z")
        #expect(try pets.send("GET", "/pets/4").json == new.json)
    }

    @Test("a merge patch changes what it names, null included")
    func patched() throws {
        let old = try pets.send("POST", "/pets", ["name": "Moss", "species": "cat", "tags": ["a"]]).json
        let patch: JSONValue = ["nickname": nil, "tags": nil, "weight": 7, "id": 12, "rating": 0]
        let new = try pets.send("PATCH", "/pets/4", patch, type: "application/merge-patch+json").json
        #expect(new["nickname"] == .null)
        #expect(new["tags"] == nil)
        #expect(new["weight"] == 7)
        #expect(new["name"] == "Moss")
        #expect(new["id"] == 4)
        #expect(new["rating"] == old["rating"])
    }

    @Test("a JSON Patch is done as a whole or not at all")
    func jsonPatched() throws {
        try pets.send("POST", "/pets", ["name": "Moss", "species": "cat", "tags": ["a", "b"]])
        let patch: JSONValue = [
            ["op": "test", "path": "/name", "value": "Moss"], ["op": "add", "path": "/tags/-", "value": "c"],
            ["op": "remove", "path": "/tags/0"], ["op": "replace", "path": "/species", "value": "dog"],
            ["op": "copy", "from": "/name", "path": "/nickname"]
        ]
        let new = try pets.send("PATCH", "/pets/4", patch, type: "application/json-patch+json")
        #expect(new.status == 200)
        #expect(new.json["tags"] == ["b", "c"])
        #expect(new.json["species"] == "dog")
        #expect(new.json["nickname"] == "Moss")
        let failing: JSONValue = [
            ["op": "remove", "path": "/tags"], ["op": "test", "path": "/name", "value": "Fern"]
        ]
        let refused = try pets.send("PATCH", "/pets/4", failing, type: "application/json-patch+json")
        #expect(refused.status == 422)
        #expect(refused.json["errors"]?[0]?["pointer"] == "/1/value")
        #expect(try pets.send("GET", "/pets/4").json == new.json)
    }

    @Test("a deleted record is gone for every operation, and its id is not given again")
    func deleted() throws {
        #expect(try pets.send("POST", "/pets", ["name": "Moss", "species": "cat"]).status == 201)
        #expect(try pets.send("DELETE", "/pets/4").status == 204)
        for method in ["GET", "PUT", "PATCH", "DELETE"] {
            let body: JSONValue? = method.hasPrefix("P") ? ["name": "Moss", "species": "cat"] : nil
            #expect(try pets.send(method, "/pets/4", body).status == 404, "\(method)")
        }
        #expect(try pets.send("GET", "/pets/4").text.contains("there is no pet '4'"))
        #expect(try pets.send("GET", "/pets").texts("id") == ["1", "2", "3"])
        #expect(try pets.send("POST", "/pets", ["name": "Fern", "species": "cat"]).json["id"] == 5)
    }

    @Test("deleting all leaves an empty list")
    func deletedAll() throws {
        #expect(try pets.send("DELETE", "/pets").status == 204)
        #expect(try pets.send("GET", "/pets").json == [])
        #expect(try pets.send("GET", "/pets/1").status == 404)
    }

    private static let broken: [(method: String, target: String, body: JSONValue, pointer: String)] = [
        ("PATCH", "/pets/1", ["species": "fish"], "/species"), ("PATCH", "/pets/1", ["weight": -1], "/weight"),
        ("PUT", "/pets/1", ["name": "", "species": "cat"], "/name"),
        ("POST", "/pets", ["name": "Moss", "species": "fish"], "/species")
    ]

    @Test("a write that breaks the schema is a 422 that says where, and changes nothing", arguments: broken)
    func invalid(_ method: String, _ target: String, _ body: JSONValue, _ pointer: String) throws {
        let before = try pets.send("GET", "/pets").text
        let refused = try pets.send(method, target, body)
        #expect(refused.status == 422)
        #expect(refused.json["errors"]?[0]?["pointer"]?.stringValue == pointer)
        #expect(try pets.send("GET", "/pets").text == before)
    }

    @Test("the same requests give the same bytes, and sandboxes do not mix")
    func deterministic() throws {
        let other = try ResourceFixture(PetsDocument.text)
        let body: JSONValue = ["name": "Moss", "species": "cat"]
        #expect(try pets.send("POST", "/pets", body).text == other.send("POST", "/pets", body).text)
        #expect(try pets.send("GET", "/pets").text == other.send("GET", "/pets").text)
        _ = try other.server.engines[0].makeSandbox(NewSandboxOptions(id: "two"))
        #expect(try other.send("GET", "/pets", sandbox: "two").texts("id") == ["1", "2", "3"])
        #expect(try other.send("DELETE", "/pets", sandbox: "two").status == 204)
        #expect(try other.send("GET", "/pets").texts("id") == ["1", "2", "3", "4"])
    }

    @Test("another seed gives other records")
    func seeds() throws {
        var options = ServingOptions()
        options.seed = 7
        let other = try ResourceFixture(PetsDocument.text, options: options)
        #expect(try other.send("GET", "/pets").text != pets.send("GET", "/pets").text)
    }
}
