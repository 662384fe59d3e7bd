import OpenAPISpec
import Testing

@testable import MockRuntime

@Suite("A document without code: what it begins with")
struct SeedTests {
    private static let orders = """
        openapi: 3.1.0
        info: {title: Orders, version: '1'}
        paths:
          /orders:
            get: {responses: {'200': {description: L, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}}
          /customers:
            get:
              responses:
                '200':
                  description: L
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Customer'}}
                      example: [{id: 11, name: Robin}, {id: 12, name: 5}, {id: 11, name: Twice}]
          /tags:
            get: {responses: {'200': {description: L, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Tag'}}}}}}}
        components:
          schemas:
            Order:
              type: object
              required: [id, customerId, tag_ids, placed_at, created_at]
              properties:
                id: {type: string, format: uuid}
                customerId: {type: integer}
                tag_ids: {type: array, items: {type: string}}
                placed_at: {type: string, format: date-time}
                created_at: {type: string, format: date-time}
            Customer: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}
            Tag: {type: object, required: [id], properties: {id: {type: string}}}
        """

    @Test("records refer to records that exist")
    func references() throws {
        let server = try ResourceFixture(Self.orders)
        let orders = try server.send("GET", "/orders")
        let customers = try server.send("GET", "/customers").texts("id")
        let tags = try server.send("GET", "/tags").texts("id")
        #expect(Set(orders.texts("customerId")) == Set(customers))
        #expect(orders.json.arrayValue?.compactMap { $0["tag_ids"]?[0]?.stringValue } == tags)
        #expect(Set(orders.texts("id")).count == 3)
        #expect(orders.texts("created_at").sorted() == orders.texts("created_at"))
    }

    @Test("records of a scenario are kept as the document shows them, however they are written")
    func scenario() throws {
        let text = Self.orders.replacing(
            "id: {type: string}",
            with: "id: {type: string}, type: {type: string, enum: [tags]}, "
                + "attributes: {type: object, properties: {name: {type: string}}}")
        let map = ResourceMap(document: try ResourceFixture(text).document)
        var records = DocumentRecords()
        try map.put(["id": "a", "name": "Plain"], into: "tags", of: &records)
        try map.put(["id": "b", "type": "tags", "attributes": ["name": "Whole"]], into: "tags", of: &records)
        #expect(
            records.records(of: "tags") == [
                ["id": "a", "type": "tags", "attributes": ["name": "Plain"]],
                ["id": "b", "type": "tags", "attributes": ["name": "Whole"]]
            ])
        #expect(throws: ModelError.self) { try map.put(["name": "None"], into: "tags", of: &records) }
        #expect(throws: ModelError.self) { try map.put(["id": 1], into: "tagz", of: &records) }
    }

    @Test("what the document shows comes first, as far as it is valid and each id is new")
    func examples() throws {
        let customers = try ResourceFixture(Self.orders).send("GET", "/customers")
        #expect(customers.texts("id") == ["11", "2", "3"])
        #expect(customers.json[0]?["name"] == "Robin")
    }
}
