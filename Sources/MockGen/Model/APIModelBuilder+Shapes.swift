import OpenAPISpec

/// What a schema is, seen as a Swift type.
extension APIModelBuilder {
    /// Whether a schema has a type of its own: an object with properties, an enumeration, a union.
    func isDeclared(_ id: SchemaID) -> Bool {
        if passedThrough(id) != nil { return false }
        if enumeration(of: id) != nil { return true }
        if unionMembers(of: id).count > 1 { return true }
        return isObject(id) && hasProperties(id)
    }

    /// The one schema that another only wraps: `allOf: [X]`, `anyOf: [X, null]`, `$ref` beside a description.
    func passedThrough(_ id: SchemaID) -> (schema: SchemaID, isNullable: Bool)? {
        let schema = document[id]
        guard schema.properties.isEmpty, schema.additionalProperties == nil, schema.enumeration == nil,
            schema.required.isEmpty
        else { return nil }
        let parts = ([schema.reference].compactMap { $0 } + schema.allOf).filter {
            document[$0].saysItsType || !document[$0].required.isEmpty
        }
        let members = schema.anyOf.isEmpty ? schema.oneOf : schema.anyOf
        if parts.count == 1, members.isEmpty { return (parts[0], schema.allowsNull) }
        guard parts.isEmpty, schema.anyOf.isEmpty || schema.oneOf.isEmpty, enumeration(of: id) == nil else {
            return nil
        }
        let values = unionMembers(of: id)
        return values.count == 1 ? (values[0], schema.allowsNull || members.contains(where: isNull)) : nil
    }

    func isNull(_ id: SchemaID) -> Bool { document[id].types == [.null] || document[id].constant == .null }

    func isNullable(_ id: SchemaID) -> Bool {
        let schema = document[id]
        return schema.allowsNull || schema.enumeration?.contains(.null) == true
            || (schema.oneOf + schema.anyOf).contains(where: isNull)
    }

    func isObject(_ id: SchemaID) -> Bool {
        let schema = document[id]
        if !schema.types.isEmpty { return schema.valueTypes == [.object] }
        return !schema.properties.isEmpty || !schema.allOf.isEmpty || schema.reference != nil
    }

    /// The members of a union but null: `oneOf`, else `anyOf`, of a schema without properties of its own. Plain values of one Swift type,
    /// such as texts of two formats, count once.
    func unionMembers(of id: SchemaID) -> [SchemaID] {
        let schema = document[id]
        guard schema.properties.isEmpty, schema.allOf.isEmpty, schema.reference == nil else { return [] }
        var seen: Set<TypeReference> = []
        return (schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf).filter { member in
            guard !isNull(member) else { return false }
            guard enumeration(of: member) == nil, let plain = plainType(document[member]) else { return true }
            return seen.insert(plain).inserted
        }
    }

    /// The values of an enumeration of texts or of whole numbers, without null: `enum`, `const`, or a choice of constants.
    func enumeration(of id: SchemaID) -> [JSONValue]? {
        let schema = document[id]
        var values = schema.enumeration ?? schema.constant.map { [$0] } ?? []
        if values.isEmpty {
            let members = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
            values = members.compactMap { document[$0].constant }
            if values.count < members.count { return nil }
        }
        values = values.filter { $0 != .null }
        guard !values.isEmpty else { return nil }
        if values.allSatisfy({ $0.stringValue != nil }) { return values }
        return values.allSatisfy { $0.intValue != nil } && !schema.types.contains(.number) ? values : nil
    }

    /// The type of texts, numbers and booleans; nil for anything else.
    func plainType(_ schema: Schema) -> TypeReference? {
        switch schema.valueTypes {
        case [.string]: .plain(stringType(schema))
        case [.integer]: .plain("Int")
        case [.number], [.number, .integer], [.integer, .number]: .plain("Double")
        case [.boolean]: .plain("Bool")
        default: nil
        }
    }

    private func stringType(_ schema: Schema) -> String {
        switch schema.format {
        case "date-time": "DateTime"
        case "date": "CalendarDate"
        case "byte": "Base64Data"
        default: schema.contentEncoding == "base64" ? "Base64Data" : "String"
        }
    }

    private func hasProperties(_ id: SchemaID) -> Bool {
        var seen: Set<SchemaID> = []
        var rest = [id]
        while let id = rest.popLast() {
            guard seen.insert(id).inserted else { continue }
            let schema = document[id]
            if !schema.properties.isEmpty { return true }
            rest += schema.allOf + schema.oneOf + schema.anyOf + [schema.reference].compactMap { $0 }
        }
        return false
    }
}
