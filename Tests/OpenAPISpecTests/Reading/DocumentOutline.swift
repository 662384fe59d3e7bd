import OpenAPISpec

/// A document as text, without what depends on how and where it is written: the version of OpenAPI, files, lines and pointers.
/// Documents that mean the same have the same outline.
struct DocumentOutline {
    private let document: Document
    private var lines: [String] = []
    private var entered: [SchemaID] = []

    static func text(_ document: Document) -> String {
        var outline = DocumentOutline(document: document)
        outline.write()
        return outline.lines.joined(separator: "\n")
    }

    private init(document: Document) { self.document = document }

    private mutating func write() {
        add("document", document.title, document.version, document.summary)
        for server in document.servers { add("server", server.url, server.summary) }
        for tag in document.tags { add("tag", tag.name, tag.summary) }
        add("security", security(document.security))
        for scheme in document.securitySchemes { add("scheme", scheme.name, "\(scheme.kind)", scheme.summary) }
        add("extensions", JSONValue.object(document.extensions).jsonText)
        for item in document.paths {
            add("path", item.path)
            for operation in item.operations { write(operation) }
        }
        for id in document.namedSchemas { add("schema", document[id].name, schema(id, isDefinition: true)) }
        for collection in document.collections { add("collection", collection.name, schema(collection.schema)) }
    }

    private mutating func write(_ operation: Operation) {
        add(
            "operation", operation.method.rawValue, operation.operationID, operation.summary, operation.details,
            "\(operation.tags)", "\(operation.isDeprecated)", security(operation.security),
            "\(operation.servers.map(\.url))", JSONValue.object(operation.extensions).jsonText)
        for item in operation.parameters { add("parameter", parameter(item)) }
        if let body = operation.requestBody {
            add("body", body.summary, "\(body.isRequired)")
            for type in body.content { add("type", media(type)) }
        }
        for response in operation.responses {
            add("response", response.status, response.summary)
            for header in response.headers { add("header", parameter(header)) }
            for type in response.content { add("type", media(type)) }
        }
    }

    private mutating func add(_ parts: String?...) { lines.append(parts.map { $0 ?? "-" }.joined(separator: " | ")) }

    private func security(_ requirements: [SecurityRequirement]) -> String {
        "\(requirements.map { $0.schemes.map { "\($0.name)\($0.scopes)" } })"
    }

    private mutating func parameter(_ parameter: Parameter) -> String {
        let flags = [parameter.isRequired, parameter.isDeprecated, parameter.allowEmptyValue, parameter.allowReserved]
        let schema = parameter.schema.map { self.schema($0) } ?? "-"
        let content = parameter.content.map { media($0) } ?? "-"
        return "\(parameter.place) \(parameter.name) \(parameter.summary ?? "-") \(flags) \(parameter.style) "
            + "\(parameter.explode) \(schema) \(content) \(examples(parameter.examples))"
    }

    private mutating func media(_ type: MediaType) -> String {
        let encoding = type.encoding.map {
            "\($0.property) \($0.contentType ?? "-") \($0.style?.rawValue ?? "-") \($0.explode.map(String.init) ?? "-")"
        }
        return "\(type.name) \(type.schema.map { schema($0) } ?? "-") \(examples(type.examples)) \(encoding)"
    }

    private func examples(_ examples: [Example]) -> String {
        "\(examples.map { "\($0.name) \($0.summary ?? "-") \($0.value.jsonText)" })"
    }

    // MARK: Schemas

    /// Named schemas are their names, but where they are defined.
    private mutating func schema(_ id: SchemaID, isDefinition: Bool = false) -> String {
        let schema = document[id]
        if !isDefinition, let name = schema.name, document.namedSchemas.contains(id) { return "<\(name)>" }
        if let place = entered.lastIndex(of: id) { return "<up \(entered.count - place)>" }
        if let flag = schema.boolean { return "\(flag)" }
        entered.append(id)
        defer { entered.removeLast() }
        return "{" + (annotations(schema) + assertions(schema) + applicators(schema)).joined(separator: ", ") + "}"
    }

    private func annotations(_ schema: Schema) -> [String] {
        var parts: [String] = []
        if let title = schema.title { parts.append("title \(title)") }
        if let summary = schema.summary { parts.append("'\(summary)'") }
        if let format = schema.format { parts.append("format \(format)") }
        if schema.isDeprecated { parts.append("deprecated") }
        if schema.isReadOnly { parts.append("readOnly") }
        if schema.isWriteOnly { parts.append("writeOnly") }
        if let value = schema.defaultValue { parts.append("default \(value.jsonText)") }
        if !schema.examples.isEmpty { parts.append("examples \(JSONValue.array(schema.examples).jsonText)") }
        if let xml = schema.xml { parts.append("\(xml)") }
        if !schema.extensions.isEmpty { parts.append(JSONValue.object(schema.extensions).jsonText) }
        return parts
    }

    private func assertions(_ schema: Schema) -> [String] {
        var parts = schema.types.map(\.rawValue)
        if let values = schema.enumeration { parts.append("enum \(JSONValue.array(values).jsonText)") }
        if let constant = schema.constant { parts.append("const \(constant.jsonText)") }
        let numbers: [(String, JSONNumber?)] = [
            (">=", schema.minimum), ("<=", schema.maximum), (">", schema.exclusiveMinimum),
            ("<", schema.exclusiveMaximum), ("multiple", schema.multipleOf)
        ]
        for (name, number) in numbers { if let number { parts.append("\(name) \(number)") } }
        let counts: [(String, Int?)] = [
            ("minLength", schema.minLength), ("maxLength", schema.maxLength), ("minItems", schema.minItems),
            ("maxItems", schema.maxItems), ("minContains", schema.minContains), ("maxContains", schema.maxContains),
            ("minProperties", schema.minProperties), ("maxProperties", schema.maxProperties)
        ]
        for (name, count) in counts { if let count { parts.append("\(name) \(count)") } }
        if let pattern = schema.pattern { parts.append("pattern \(pattern.source)") }
        if let encoding = schema.contentEncoding { parts.append("encoding \(encoding)") }
        if let type = schema.contentMediaType { parts.append("media \(type)") }
        if schema.uniqueItems { parts.append("unique") }
        if !schema.required.isEmpty { parts.append("required \(schema.required)") }
        for (name, needed) in schema.dependentRequired { parts.append("\(name) requires \(needed)") }
        if let anchor = schema.dynamicAnchor { parts.append("anchor \(anchor)") }
        return parts
    }

    private mutating func applicators(_ schema: Schema) -> [String] {
        var parts: [String] = []
        for property in schema.properties { parts.append("\(property.name): \(self.schema(property.schema))") }
        for (pattern, id) in schema.patternProperties { parts.append("/\(pattern.source)/: \(self.schema(id))") }
        for property in schema.dependentSchemas {
            parts.append("\(property.name) needs \(self.schema(property.schema))")
        }
        let single: [(String, SchemaID?)] = [
            ("items", schema.items), ("contains", schema.contains), ("unevaluatedItems", schema.unevaluatedItems),
            ("additional", schema.additionalProperties), ("unevaluated", schema.unevaluatedProperties),
            ("names", schema.propertyNames), ("not", schema.not), ("ref", schema.reference),
            ("if", schema.ifThenElse?.condition), ("then", schema.ifThenElse?.then),
            ("else", schema.ifThenElse?.otherwise), ("dynamic", schema.dynamicReference?.fallback)
        ]
        for (name, id) in single { if let id { parts.append("\(name) \(self.schema(id))") } }
        let several: [(String, [SchemaID])] = [
            ("prefix", schema.prefixItems), ("allOf", schema.allOf), ("anyOf", schema.anyOf), ("oneOf", schema.oneOf)
        ]
        for (name, ids) in several where !ids.isEmpty {
            parts.append("\(name) [" + ids.map { self.schema($0) }.joined(separator: ", ") + "]")
        }
        if let discriminator = schema.discriminator {
            let mapping = discriminator.mapping.map { "\($0.value)=\(self.schema($0.schema))" }
            parts.append("by \(discriminator.propertyName) \(mapping)")
        }
        return parts
    }
}
