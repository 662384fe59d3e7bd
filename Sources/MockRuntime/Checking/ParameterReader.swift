import OpenAPISpec

/// Reads a parameter from where it stands in the request, as its style writes it (OpenAPI 3.1, Parameter Object, Style Values).
struct ParameterReader {
    let values: TextValues

    init(_ document: Document) { values = TextValues(document: document) }

    /// The value, converted to its schema's types where it fits them; nil when the request does not have it.
    func value(of parameter: Parameter, in request: Request) -> JSONValue? {
        if let content = parameter.content {
            return text(of: parameter, in: request).map { text in
                content.isJSON
                    ? (try? JSONValue.parse(Array(text.utf8))) ?? .string(text) : .string(text)
            }
        }
        switch parameter.place {
        case .path:
            return request.pathParameters.first { $0.name.exact == parameter.name.exact }.map {
                pathValue($0.value, parameter)
            }
        case .header: return text(of: parameter, in: request).map { simple($0, parameter) }
        case .cookie:
            let items = request.cookies.map { QueryString.Item(name: $0.name, value: $0.value, encodedValue: $0.value) }
            return form(FormParameter(parameter), in: items)
        case .query: return form(FormParameter(parameter), in: request.query.items)
        }
    }

    /// A parameter that is written as one text.
    private func text(of parameter: Parameter, in request: Request) -> String? {
        switch parameter.place {
        case .path: request.pathParameters.first { $0.name.exact == parameter.name.exact }?.value
        case .query: request.query[parameter.name]
        case .header:
            request.headers[parameter.name].map { _ in request.headers.values(of: parameter.name).joined(separator: ",")
            }
        case .cookie: request.cookies.first { $0.name.exact == parameter.name.exact }?.value
        }
    }

    // MARK: simple, label, matrix

    private func pathValue(_ text: String, _ parameter: Parameter) -> JSONValue {
        switch parameter.style {
        case .label where text.hasPrefix("."):
            return delimited(String(text.dropFirst()), parameter, by: parameter.explode ? "." : ",")
        case .matrix where text.hasPrefix(";"): return matrix(String(text.dropFirst()), parameter)
        default: return simple(text, parameter)
        }
    }

    private func simple(_ text: String, _ parameter: Parameter) -> JSONValue { delimited(text, parameter, by: ",") }

    private func delimited(_ text: String, _ parameter: Parameter, by delimiter: Character) -> JSONValue {
        let shape = values.shape(of: parameter.schema)
        let parts = text.split(separator: delimiter, omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " })
        }
        if shape.isArray { return values.array(text.isEmpty ? [] : parts, shape) }
        guard shape.isObject else { return values.scalar(text, parameter.schema) }
        return parameter.explode ? values.object(pairs: parts, shape) : values.object(alternating: parts, shape)
    }

    private func matrix(_ text: String, _ parameter: Parameter) -> JSONValue {
        let shape = values.shape(of: parameter.schema)
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        if shape.isObject, parameter.explode { return values.object(pairs: parts, shape) }
        let prefix = parameter.name + "="
        let texts = parts.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
        if shape.isArray, parameter.explode { return values.array(texts, shape) }
        var whole = parameter
        whole.explode = false
        return delimited(texts.first ?? "", whole, by: ",")
    }

    // MARK: form and its relatives

    /// A field of a query, a cookie or an urlencoded body.
    struct FormParameter {
        var name: String
        var style: Parameter.Style
        var explode: Bool
        var schema: SchemaID?

        init(_ parameter: Parameter) {
            (name, style, explode) = (parameter.name, parameter.style, parameter.explode)
            schema = parameter.schema
        }

        /// A property of a body and how its encoding writes it (OpenAPI 3.1, Encoding Object).
        init(property: String, schema: SchemaID?, encoding: Encoding?) {
            name = property
            style = encoding?.style ?? .form
            explode = encoding?.explode ?? (style == .form || style == .deepObject)
            self.schema = schema
        }
    }

    func form(_ parameter: FormParameter, in items: [QueryString.Item]) -> JSONValue? {
        let shape = values.shape(of: parameter.schema)
        if parameter.style == .deepObject { return DeepObject(values: values).value(parameter.name, shape, in: items) }
        if shape.isObject, !shape.isArray, parameter.style == .form, parameter.explode {
            var object = JSONObject()
            for property in shape.properties {
                let field = FormParameter(property: property.name, schema: property.schema, encoding: nil)
                if object[property.name] == nil, let value = form(field, in: items) { object[property.name] = value }
            }
            guard !object.isEmpty else { return nil }
            return .object(object)
        }
        let found = items.filter { $0.name.exact == parameter.name.exact }
        guard let first = found.first else { return nil }
        guard shape.isArray || shape.isObject else { return values.scalar(first.value, parameter.schema) }
        if shape.isArray, parameter.explode || found.count > 1 { return values.array(found.map(\.value), shape) }
        let parts = Self.split(first.encodedValue, parameter.style)
        return shape.isArray
            ? values.array(first.value.isEmpty ? [] : parts, shape) : values.object(alternating: parts, shape)
    }

    /// Split as sent, before percent-decoding, so that an encoded delimiter is part of a value.
    private static func split(_ encoded: String, _ style: Parameter.Style) -> [String] {
        let delimiters: [String] =
            switch style {
            case .spaceDelimited: ["%20", "+", " "]
            case .pipeDelimited: ["|", "%7C", "%7c"]
            case .tabDelimited: ["%09", "\t"]
            default: [","]
            }
        var parts = [encoded]
        for delimiter in delimiters { parts = parts.flatMap { $0.components(separatedBy: delimiter) } }
        return parts.map { PercentCoding.decode($0, plusIsSpace: true) }
    }
}

extension String {
    fileprivate func components(separatedBy delimiter: String) -> [String] {
        split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
    }
}
