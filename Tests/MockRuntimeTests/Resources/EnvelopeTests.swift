import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: envelopes of records")
struct EnvelopeTests {
    private static func document(list: String, one: String, body: String) -> String {
        """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /things:
            get: {responses: {'200': {description: L, content: {TYPE: {schema: \(list)}}}}}
            post:
              requestBody: {required: true, content: {TYPE: {schema: \(body)}}}
              responses: {'201': {description: O, content: {TYPE: {schema: \(one)}}}}
          /things/{id}:
            get: {responses: {'200': {description: O, content: {TYPE: {schema: \(one)}}}}}
            patch:
              requestBody: {content: {TYPE: {schema: \(body)}}}
              responses: {'200': {description: O, content: {TYPE: {schema: \(one)}}}}
            delete: {responses: {'200': {description: D, content: {TYPE: {schema: {type: object, properties: {id: {type: string}, deleted: {type: boolean}}}}}}}}
        components:
          schemas:
            Thing: {type: object, required: [id, name], properties: {id: {type: string, format: uuid}, name: {type: string}}}
            NewThing: {type: object, required: [name], properties: {name: {type: string}}}
            Resource:
              type: object
              required: [id, type, attributes]
              properties:
                id: {type: string}
                type: {type: string, enum: [things]}
                attributes: {type: object, required: [name], properties: {name: {type: string}, created_at: {type: string, format: date-time}}}
            NewResource:
              type: object
              properties:
                type: {type: string, enum: [things]}
                attributes: {type: object, required: [name], properties: {name: {type: string}}}
        """.replacing("TYPE", with: "application/json").replacing("THING", with: "{$ref: '#/components/schemas/Thing'}")
            .replacing("NEW", with: "{$ref: '#/components/schemas/NewThing'}")
            .replacing("RESOURCE", with: "{$ref: '#/components/schemas/Resource'}")
            .replacing("RES2", with: "{$ref: '#/components/schemas/NewResource'}")
    }

    /// The schemas, the path to the list, that to one, and a body with NAME in it.
    private static let table: [(list: String, one: String, new: String, path: [String], onePath: [String])] = [
        ("{type: array, items: THING}", "THING", "NEW", [], []),
        (
            "{type: object, properties: {data: {type: array, items: THING}}}",
            "{type: object, properties: {data: THING}}", "{type: object, properties: {data: NEW}}", ["data"], ["data"]
        ),
        (
            "{type: object, required: [things, total], properties: {things: {type: array, items: THING}, total: {type: integer}}}",
            "{type: object, required: [thing], properties: {thing: THING}}",
            "{type: object, properties: {thing: NEW}}", ["things"], ["thing"]
        ),
        (
            "{type: object, properties: {results: {type: array, items: THING}, page: {type: integer}}}", "THING",
            "NEW", ["results"], []
        ),
        (
            "{type: object, properties: {data: {type: array, items: RESOURCE}, links: {type: object}}}",
            "{type: object, properties: {data: RESOURCE}}", "{type: object, properties: {data: RES2}}", ["data"],
            ["data"]
        )
    ]

    @Test("list, create, read, patch and delete agree in each", arguments: table)
    func agree(_ list: String, _ one: String, _ new: String, _ path: [String], _ onePath: [String]) throws {
        let things = try ResourceFixture(Self.document(list: list, one: one, body: new))
        #expect(things.routes.allSatisfy { $0.contains("'things'") }, "\(things.routes)")
        let isResource = new.contains("RES2")
        func body(_ name: String) -> JSONValue {
            let inner: JSONValue =
                isResource ? ["type": "things", "attributes": ["name": .string(name)]] : ["name": .string(name)]
            return onePath.isEmpty ? inner : [onePath[0]: inner]
        }
        func content(_ value: JSONValue, _ path: [String]) -> JSONValue { path.reduce(value) { $0[$1] ?? .null } }
        func name(_ record: JSONValue) -> JSONValue? { (isResource ? record["attributes"] : record)?["name"] }

        let made = try things.send("POST", "/things", body("Lamp"))
        #expect(made.status == 201, "\(made.text)")
        let record = content(made.json, onePath)
        #expect(name(record) == "Lamp")
        let id = try #require(record["id"]?.stringValue)
        #expect(made.headers["location"] == "/things/\(id)")
        #expect(content(try things.send("GET", "/things/\(id)").json, onePath) == record)
        let all = try #require(content(try things.send("GET", "/things").json, path).arrayValue)
        #expect(all.count == 4)
        #expect(all.last == record)
        #expect(name(content(try things.send("PATCH", "/things/\(id)", body("Desk")).json, onePath)) == "Desk")
        #expect(name(content(try things.send("GET", "/things/\(id)").json, onePath)) == "Desk")
        #expect(try things.send("DELETE", "/things/\(id)").json["id"]?.stringValue == id)
        #expect(try things.send("GET", "/things/\(id)").status == 404)
        #expect(content(try things.send("GET", "/things").json, path).arrayValue?.count == 3)
    }
}
