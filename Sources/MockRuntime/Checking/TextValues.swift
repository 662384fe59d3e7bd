import OpenAPISpec

/// Turns the text of parameters and form fields into the JSON values that their schemas mean.
struct TextValues {
    let document: Document

    /// What a schema says about itself, through everything that applies beside it or instead of it.
    struct Shape {
        var types: Set<Schema.SimpleType> = []
        var items: SchemaID?
        var properties: [Schema.Property] = []
        var additional: SchemaID?

        var isArray: Bool { types.contains(.array) }
        var isObject: Bool { types.contains(.object) || (types.isEmpty && !properties.isEmpty) }
        func property(_ name: String) -> SchemaID? {
            properties.first { $0.name.exact == name.exact }?.schema ?? additional
        }
    }

    func shape(of id: SchemaID?) -> Shape {
        var shape = Shape()
        var rest = id.map { [$0] } ?? []
        var seen: Set<SchemaID> = []
        while let next = rest.popLast() {
            guard seen.insert(next).inserted else { continue }
            let schema = document[next]
            shape.types.formUnion(schema.types)
            shape.items = shape.items ?? schema.items
            shape.properties += schema.properties
            if let more = schema.additionalProperties, document[more].boolean == nil { shape.additional = more }
            rest += schema.allOf + schema.anyOf + schema.oneOf + (schema.reference.map { [$0] } ?? [])
        }
        return shape
    }

    /// The value of a scalar: of what the text may mean (`12` the number or the text) the first that the schema takes.
    func scalar(_ text: String, _ id: SchemaID?) -> JSONValue {
        guard let id else { return .string(text) }
        let types = shape(of: id).types
        guard types != [.string] else { return .string(text) }
        var meanings: [JSONValue] = []
        if types.isEmpty || types.contains(.string) { meanings.append(.string(text)) }
        if let number = JSONNumber(text: text) { meanings.append(.number(number)) }
        if text == "true" || text == "false" { meanings.append(.bool(text == "true")) }
        if text.isEmpty || text == "null", types.contains(.null) { meanings.append(.null) }
        return meanings.first { document.violations(of: $0, against: id, limit: 1).isEmpty }
            ?? meanings.first ?? .string(text)
    }

    func array(_ texts: [String], _ shape: Shape) -> JSONValue { .array(texts.map { scalar($0, shape.items) }) }

    /// `R, 100, G, 200`: names and values in turn.
    func object(alternating texts: [String], _ shape: Shape) -> JSONValue {
        var object = JSONObject()
        for start in stride(from: 0, to: texts.count, by: 2) {
            object[texts[start]] = scalar(start + 1 < texts.count ? texts[start + 1] : "", shape.property(texts[start]))
        }
        return .object(object)
    }

    /// `R=100`, `G=200`.
    func object(pairs texts: [String], _ shape: Shape) -> JSONValue {
        var object = JSONObject()
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            object[parts[0]] = scalar(parts.count > 1 ? parts[1] : "", shape.property(parts[0]))
        }
        return .object(object)
    }
}
