import OpenAPISpec

/// Reads the parts of a request into JSON values.
enum RequestReader {
    /// The body when there is one and its media type is JSON or not given; nil otherwise.
    /// Throws `RequestFailure.malformedBody` with the place of the fault.
    static func json(of request: Request) throws -> JSONValue? {
        guard !request.bytes.isEmpty, request.mediaType.map(MediaRange.isJSON) ?? true else { return nil }
        do {
            return try JSONValue.parse(request.bytes)
        } catch {
            throw RequestFailure.malformedBody(line: error.line, column: error.column, message: error.message)
        }
    }

    /// The declared query parameters that were sent, by name.
    static func query(of request: Request, _ operation: Operation, in document: Document) -> JSONObject {
        guard !request.query.items.isEmpty else { return [:] }
        var object = JSONObject()
        for parameter in operation.parameters where parameter.place == .query {
            object[parameter.name] = value(of: parameter, in: request.query, document)
        }
        return object
    }

    private static func value(of parameter: Parameter, in query: QueryString, _ document: Document) -> JSONValue? {
        let schema = parameter.schema.map { document[$0] }
        if parameter.style == .deepObject {
            var object = JSONObject()
            for item in query.items where item.name.hasPrefix(parameter.name + "[") && item.name.hasSuffix("]") {
                let key = String(item.name.dropFirst(parameter.name.count + 1).dropLast())
                object[key] = converted(item.value, schema?.property(key).map { document[$0] })
            }
            return object.isEmpty ? nil : .object(object)
        }
        let values = query.values(of: parameter.name)
        guard !values.isEmpty else { return nil }
        guard schema?.types.contains(.array) == true else { return converted(values[0], schema) }
        let item = schema?.items.map { document[$0] }
        let texts =
            parameter.explode
            ? values : values[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return .array(texts.map { converted($0, item) })
    }

    /// Text as the type that its schema wants, when it looks like it; else as text.
    private static func converted(_ text: String, _ schema: Schema?) -> JSONValue {
        guard let schema, !schema.types.contains(.string) else { return .string(text) }
        return ParameterText.scalar(text)
    }
}
