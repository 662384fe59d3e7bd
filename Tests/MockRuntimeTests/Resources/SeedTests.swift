import Foundation
import OpenAPISpec
import TestSupport
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

    @Test("what the document shows comes first, as far as it is valid and each id is new")
    func examples() throws {
        let customers = try ResourceFixture(Self.orders).send("GET", "/customers")
        #expect(customers.texts("id") == ["11", "2", "3"])
        #expect(customers.json[0]?["name"] == "Robin")
    }

    @Test(
        "of real documents every list's ids can be read, and every answer is valid",
        .enabled(if: Places.hasReference, "the reference documents are not beside the package"),
        arguments: Places.referenceDocuments)
    func real(_ name: String) throws {
        let path = Places.reference.appending(path: name).path
        let document = try #require(DocumentReading.read(path: path).document)
        let server = try ResourceFixture(document)
        var options = ServingOptions()
        options.basePath = ""
        let rooted = try ResourceFixture(document, options: options)
        #expect(server.routes.count >= rooted.routes.count)
        let map = ResourceMap(document: document)
        var read = 0
        for operation in document.operations {
            guard let action = map.action(for: operation), action.kind == .list else { continue }
            let target = operation.path.replacing("{account_id}", with: "1").replacing("{organization_id}", with: "1")
            guard let path = try filled(target, action, map, rooted) else { continue }
            let list = try rooted.send("GET", path)
            #expect(list.status == 200, "\(path): \(list.text)")
            let collection = try #require(map.collection(named: action.collection))
            let records = try #require(action.answer.shape?.content(of: list.json)?.arrayValue)
            let single = document.operations.first {
                map.action(for: $0)?.kind == .read && ResourcePath($0.path)?.key == ResourcePath(operation.path)?.key
            }
            guard single != nil else { continue }
            for record in records {
                let id = try #require(collection.identifier(of: record))
                let one = try rooted.send("GET", path + "/" + id)
                #expect(one.status == 200, "\(path)/\(id): \(one.text)")
                read += 1
            }
        }
        if name.contains("v3") || name.contains("sandbox.yaml") { #expect(read > 0, "\(rooted.routes)") }
    }

    /// The path with ids of owners that exist; nil when one has none.
    private func filled(
        _ path: String, _ action: ResourceAction, _ map: ResourceMap, _ server: ResourceFixture
    ) throws -> String? {
        var path = path
        var records = DocumentRecords()
        try map.seed(into: &records, seed: 1, clock: Scenario.defaultClock)
        for owner in action.owners {
            guard path.contains("{\(owner.parameter)}") else { continue }
            let id = owner.link.collection.flatMap { records.records(of: $0)?.first }
                .flatMap { record in map.collection(named: owner.link.collection ?? "")?.identifier(of: record) }
            path = path.replacing("{\(owner.parameter)}", with: id ?? "1")
        }
        return path.contains("{") ? nil : path
    }
}
