/// Schema Objects of all dialects into `Schema`: the one place where they meet.
extension DocumentReader {
    /// Fills the schema that `id` was kept for.
    mutating func read(_ ref: NodeRef, _ id: SchemaID) {
        var schema = SchemaKeywords(pointer: schemas[id.index].pointer, location: ref.location)
        switch ref.node.content {
        case .scalar(.bool(let flag)):
            schema.boolean = flag
            if document.dialect != .openAPI31, !ref.pointer.hasSuffix("/additionalProperties") {
                sources.log.warning(
                    "the schema is \(flag), which OpenAPI 3.1 allows and \(document.dialect.rawValue) does not; read as there",
                    at: ref.location)
            }
        case .mapping: readKeywords(ref, into: &schema)
        default:
            sources.log.warning(
                "the schema is \(ref.node.kind), expected a mapping; any value is allowed", at: ref.location)
        }
        schema.name = schemas[id.index].name
        schemas[id.index] = schema
    }

    private mutating func readKeywords(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        if ref.node["$ref"] != nil {
            let target = followed(ref)
            guard document.dialect == .openAPI31 else {
                if let target { schema.anyOf = [target, nullSchema(beside: schema)] }
                return
            }
            // JSON Schema 2020-12 §8.2.3.1: `$ref` stands beside other keywords and applies with them.
            schema.reference = target
        }
        reportUnknownKeywords(ref.node)
        readAnnotations(ref, into: &schema)
        readTypes(ref, into: &schema)
        readNumbers(ref.node, into: &schema)
        readStrings(ref.node, into: &schema)
        readArrays(ref, into: &schema)
        readObjects(ref, into: &schema)
        readCombinations(ref, into: &schema)
        if isNullable(ref.node) { allowNull(in: &schema) }
    }

    private mutating func reportUnknownKeywords(_ node: Node) {
        let known = KnownKeys.schema(document.dialect)
        let unidentified = (node.members ?? []).filter { !$0.key.hasPrefix("x-") && !known.contains($0.key) }
        for member in unidentified {
            if let home = KnownKeys.home(ofSchemaKeyword: member.key, notIn: document.dialect) {
                sources.log.warning(
                    "'\(member.key)' is a keyword of \(home), not of \(document.dialect.rawValue); read as there",
                    at: member.keyLocation)
            } else {
                let hint = EditDistance.hint(for: member.key, in: known)
                sources.log.warning(
                    "'\(member.key)' is not a key of a Schema Object\(hint.isEmpty ? "; it is ignored" : hint)",
                    at: member.keyLocation)
            }
        }
    }

    private mutating func readAnnotations(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let node = ref.node
        schema.title = string(node, "title")
        schema.summary = string(node, "description")
        schema.format = string(node, "format")
        schema.isDeprecated = bool(node, "deprecated") ?? false
        schema.isReadOnly = bool(node, "readOnly") ?? false
        schema.isWriteOnly = bool(node, "writeOnly") ?? false
        schema.extensions = extensions(of: node)
        schema.xml = node["xml"].flatMap { xml($0) }
        let id = schemaIDs[ref.key]
        if let value = node["default"] {
            schema.defaultValue = value.json
            claim(value, fits: id, .none, what: "default")
        }
        let several = node["examples"] == nil ? [] : list(ref, "examples", of: "examples").map(\.node)
        for example in (node["example"].map { [$0] } ?? []) + several {
            schema.examples.append(example.json)
            claim(example, fits: id, .none)
        }
    }

    private mutating func readTypes(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let node = ref.node
        let names = Schema.SimpleType.allCases.map(\.rawValue)
        if let list = node["type"], list.elements != nil, document.dialect != .openAPI31 {
            sources.log.warning(
                "'type' is a list, which OpenAPI 3.1 allows and \(document.dialect.rawValue) does not; read as there",
                at: list.location)
        }
        for type in node["type"].map({ $0.elements ?? [$0] }) ?? [] {
            if let known = type.string.flatMap(Schema.SimpleType.init) {
                if !schema.types.contains(known) { schema.types.append(known) }
            } else if type.isNull {
                sources.log.warning("the type null stands without quotes; read as 'null'", at: type.location)
                schema.types.append(.null)
            } else if type.string == "file", document.dialect == .swagger2 {
                // Swagger 2.0, Parameter and Response Object.
                schema.types.append(.string)
                schema.format = "binary"
            } else {
                let hint = EditDistance.hint(for: type.string, in: names)
                sources.log.warning(
                    "'type' is \(type.kind), expected one of \(names.joined(separator: ", "))\(hint)", at: type.location
                )
            }
        }
        if node["type"] == nil, node["properties"] != nil, document.dialect != .openAPI31 {
            sources.log.warning("'type' is missing beside 'properties'; read as 'type: object'", at: node.location)
            schema.types = [.object]
        }
        if node["enum"] != nil { schema.enumeration = list(ref, "enum", of: "values").map(\.node.json) }
        if schema.enumeration?.isEmpty == true, node["enum"]?.elements == nil { schema.enumeration = nil }
        schema.constant = node["const"]?.json
    }

    private mutating func readNumbers(_ node: Node, into schema: inout SchemaKeywords) {
        schema.minimum = number(node, "minimum")
        schema.maximum = number(node, "maximum")
        schema.multipleOf = number(node, "multipleOf")
        if let divisor = schema.multipleOf, divisor <= JSONNumber(0) {
            sources.log.warning(
                "'multipleOf' is \(divisor), expected a number above 0; it is ignored",
                at: node["multipleOf"]?.location ?? node.location)
            schema.multipleOf = nil
        }
        // OpenAPI 3.0 and Swagger 2.0: a boolean says that the bound itself is excluded.
        if case .bool(let flag)? = node["exclusiveMinimum"]?.scalar {
            if flag { (schema.exclusiveMinimum, schema.minimum) = (schema.minimum, nil) }
        } else {
            schema.exclusiveMinimum = number(node, "exclusiveMinimum")
        }
        if case .bool(let flag)? = node["exclusiveMaximum"]?.scalar {
            if flag { (schema.exclusiveMaximum, schema.maximum) = (schema.maximum, nil) }
        } else {
            schema.exclusiveMaximum = number(node, "exclusiveMaximum")
        }
    }

    private mutating func readStrings(_ node: Node, into schema: inout SchemaKeywords) {
        schema.minLength = count(node, "minLength")
        schema.maxLength = count(node, "maxLength")
        schema.contentEncoding = string(node, "contentEncoding")
        schema.contentMediaType = string(node, "contentMediaType")
        guard let value = node["pattern"], let text = string(node, "pattern") else { return }
        schema.pattern = pattern(text, at: value.location)
    }

    mutating func pattern(_ text: String, at location: SourceLocation) -> Pattern? {
        if let pattern = Pattern(text) { return pattern }
        sources.log.warning(
            "the pattern '\(text)' cannot be compiled, expected an ECMA 262 regular expression; it is not checked",
            at: location)
        return nil
    }

    private mutating func xml(_ node: Node) -> Schema.XML? {
        guard expectMapping(node, "'xml'") else { return nil }
        reportUnknownKeys(node, KnownKeys.xml, of: "an XML Object")
        var xml = Schema.XML()
        xml.name = string(node, "name")
        xml.namespace = string(node, "namespace")
        xml.prefix = string(node, "prefix")
        xml.isAttribute = bool(node, "attribute") ?? false
        xml.isWrapped = bool(node, "wrapped") ?? false
        return xml
    }

    private mutating func number(_ node: Node, _ key: String) -> JSONNumber? {
        guard let value = node[key] else { return nil }
        if let number = value.scalar?.numberValue { return number }
        let quoted = value.string.flatMap { JSONNumber(text: $0) }
        let expected = quoted == nil ? "a number" : "a number without quotes"
        sources.log.warning("'\(key)' is \(value.kind), expected \(expected)", at: value.location)
        return quoted
    }

    mutating func count(_ node: Node, _ key: String) -> Int? {
        guard let value = node[key] else { return nil }
        if let count = value.scalar?.intValue, count >= 0 { return count }
        let quoted = value.string.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
        let expected = quoted == nil ? "a whole number of 0 or more" : "a number without quotes"
        sources.log.warning("'\(key)' is \(value.kind), expected \(expected)", at: value.location)
        return quoted
    }
}
