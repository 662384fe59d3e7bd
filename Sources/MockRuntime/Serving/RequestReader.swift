import OpenAPISpec

/// Reads the parts of a request into JSON values.
enum RequestReader {
    /// The body when there is one and its media type is JSON or not given; nil otherwise.
    /// Throws `RequestFailure.malformedBody` with the place of the fault.
    static func json(of request: Request) throws -> JSONValue? {
        guard !request.bytes.isEmpty, request.mediaType.map(MediaTypeName.isJSON) ?? true else { return nil }
        return try parsed(request.bytes)
    }

    static func parsed(_ bytes: [UInt8]) throws(RequestFailure) -> JSONValue {
        do {
            return try JSONValue.parse(bytes)
        } catch {
            throw RequestFailure.malformedBody(line: error.line, column: error.column, message: error.message)
        }
    }

    /// The declared query parameters that were sent, by name.
    static func query(of request: Request, _ operation: Operation, in document: Document) -> JSONObject {
        request.query.items.isEmpty ? [:] : parameters(.query, of: request, operation, in: document)
    }

    /// The declared parameters of a place that were sent, by name.
    static func parameters(
        _ place: Parameter.Place, of request: Request, _ operation: Operation, in document: Document
    ) -> JSONObject {
        let reader = ParameterReader(document)
        var object = JSONObject()
        for parameter in operation.parameters where parameter.place == place {
            object[parameter.name] = reader.value(of: parameter, in: request)
        }
        return object
    }
}
