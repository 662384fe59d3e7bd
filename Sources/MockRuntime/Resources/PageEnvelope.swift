import OpenAPISpec

/// Fills what stands around a list with what is true of its page.
struct PageEnvelope {
    let document: Document
    let facts: PageFacts

    /// The envelope with every member that a name promises; one that cannot be told truthfully is left out where the schema allows it.
    /// - Parameter path: where the list is, which stays as it is.
    func filled(_ value: JSONValue, _ schema: SchemaID, path: ArraySlice<String>, depth: Int = 0) -> JSONValue {
        let shape = ObjectShape(schema, in: document)
        guard shape.isObject, depth < 4, case .object(var object) = value else { return value }
        let hasTotal = shape.properties.contains { PageFacts.isTotal($0.name) }
        for property in shape.properties {
            if path.first?.exact == property.name.exact {
                guard path.count > 1, let inner = object[property.name] else { continue }
                object[property.name] = filled(inner, property.schema, path: path.dropFirst(), depth: depth + 1)
                continue
            }
            let inner = ObjectShape(property.schema, in: document)
            if inner.isObject {
                // HAL: a link is an object with an `href`.
                if inner["href"] != nil, let link = fact(property.name, inner, hasTotal: hasTotal) {
                    object[property.name] = link.isNull ? absent(property, shape, object) : ["href": link]
                } else if let value = object[property.name] {
                    object[property.name] = filled(value, property.schema, path: [], depth: depth + 1)
                }
                continue
            }
            guard let value = fact(property.name, inner, hasTotal: hasTotal) else { continue }
            object[property.name] =
                isValid(value, property.schema) ? value : absent(property, shape, object)
        }
        return .object(object)
    }

    private func fact(_ name: String, _ shape: ObjectShape, hasTotal: Bool) -> JSONValue? {
        facts.value(
            name, isNumber: shape.types.contains(.integer) || shape.types.contains(.number),
            isFlag: shape.types.contains(.boolean), hasTotal: hasTotal)
    }

    /// Null where it is allowed, else nothing, else empty text, else what stood there.
    private func absent(_ property: Schema.Property, _ shape: ObjectShape, _ object: JSONObject) -> JSONValue? {
        if isValid(.null, property.schema) { return .null }
        guard shape.required.contains(property.name) else { return nil }
        return isValid("", property.schema) ? "" : object[property.name]
    }

    private func isValid(_ value: JSONValue, _ schema: SchemaID) -> Bool {
        document.violations(of: value, against: schema, direction: .response, limit: 1).isEmpty
    }
}
