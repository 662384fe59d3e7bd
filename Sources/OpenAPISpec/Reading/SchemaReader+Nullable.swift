/// OpenAPI 3.0's `nullable`, and `x-nullable` as it is used in Swagger 2.0.
extension DocumentReader {
    /// Makes null a value of the schema. OpenAPI 3.0.3 lets `nullable` add to `type` alone; documents mean it beside
    /// `enum`, `allOf`, `anyOf` and `oneOf` as well, and so it is read.
    mutating func allowNull(in schema: inout SchemaKeywords) {
        if !schema.types.isEmpty, !schema.allowsNull { schema.types.append(.null) }
        if let values = schema.enumeration, !values.contains(.null) { schema.enumeration = values + [.null] }
        if !schema.anyOf.isEmpty { schema.anyOf.append(nullSchema(beside: schema)) }
        if !schema.oneOf.isEmpty { schema.oneOf.append(nullSchema(beside: schema)) }
        guard !schema.allOf.isEmpty else { return }
        // The parts of allOf do not allow null, so that null stands beside the whole.
        let isAllOfAlone = schema.properties.isEmpty && schema.required.isEmpty && schema.enumeration == nil
        var whole = schema
        whole.types.removeAll { $0 == .null }
        let inner = schema.allOf.count == 1 && isAllOfAlone ? schema.allOf[0] : add(whole)
        schema = annotations(of: schema)
        schema.anyOf = [inner, nullSchema(beside: schema)]
    }

    /// `type: 'null'`
    mutating func nullSchema(beside schema: SchemaKeywords) -> SchemaID {
        var null = SchemaKeywords(pointer: schema.pointer + "/nullable", location: schema.location)
        null.types = [.null]
        return add(null)
    }

    private func annotations(of schema: SchemaKeywords) -> SchemaKeywords {
        var result = SchemaKeywords(pointer: schema.pointer, location: schema.location)
        result.title = schema.title
        result.summary = schema.summary
        result.isDeprecated = schema.isDeprecated
        result.isReadOnly = schema.isReadOnly
        result.isWriteOnly = schema.isWriteOnly
        result.defaultValue = schema.defaultValue
        result.examples = schema.examples
        result.xml = schema.xml
        result.extensions = schema.extensions
        return result
    }
}
