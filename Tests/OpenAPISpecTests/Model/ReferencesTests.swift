import OpenAPISpec
import Testing

@Suite("References between collections")
struct ReferencesTests {
    private func targets(_ property: String, _ schema: String = "{type: string}") throws -> [String] {
        let text = """
            schemas:
              Customer: {type: object, required: [id], properties: {id: {type: string}}}
              Category: {type: object, required: [id], properties: {id: {type: string}}}
              Order: {type: object, required: [id], properties: {id: {type: string}, \(property): \(schema)}}
            collections:
              customers: {$ref: '#/schemas/Customer'}
              categories: {$ref: '#/schemas/Category'}
              orders: {$ref: '#/schemas/Order'}
            """
        let reading = DocumentReading.readSchemas(text: text, file: "records.yaml")
        let document = try #require(reading.document, "\(reading.log.diagnostics)")
        let order = try #require(document.collections.first { $0.name == "orders" }).schema
        let references = References(in: document)
        return document[order].properties.compactMap { references.target(of: $0) }.map {
            $0.isList ? "some \($0.collection)" : $0.collection
        }
    }

    @Test(
        "a property refers to the collection that it is named after",
        arguments: [
            ("customer_id", "customers"), ("customerId", "customers"), ("category_id", "categories"),
            ("category_ids", "some categories"), ("customer_uuid", "customers"), ("paid", nil), ("note_id", nil)
        ])
    func names(property: String, target: String?) throws {
        #expect(try targets(property) == [target].compactMap(\.self))
    }

    @Test("x-reference takes precedence over the name")
    func declared() throws {
        #expect(try targets("customer_id", "{type: string, x-reference: categories}") == ["categories"])
        #expect(
            try targets("tags", "{type: array, items: {type: string, x-reference: categories}}") == ["some categories"])
    }
}
