/// Schema Objects of all dialects into `Schema`: the one place where they meet.
extension DocumentReader {
    private var is31: Bool { document.dialect == .openAPI31 }

    /// The schema at a place, read once. A `$ref` alone is the schema that it leads to.
    mutating func schema(_ ref: NodeRef, name: String? = nil) -> SchemaID {
        if let known = schemaIDs[ref.key] { return known }
        if let reference = ref.node["$ref"] { return referring(ref, reference, name: name) }
        return newSchema(ref, name: name)
    }

    /// A schema of its own for the place. Registered before its parts are read, so that they may refer back to it.
    private mutating func newSchema(_ ref: NodeRef, name: String?) -> SchemaID {
        let id = reserve(ref, name: name)
        var schema = schemas[id.index]
        switch ref.node.content {
        case .scalar(.bool(let flag)) where is31: schema.boolean = flag
        case .mapping: read(ref, into: &schema)
        default:
            sources.log.error(
                "the schema is \(ref.node.kind), expected a mapping\(is31 ? ", true or false" : "")",
                at: ref.node.location)
        }
        schemas[id.index] = schema
        return id
    }

    private mutating func reserve(_ ref: NodeRef, name: String?) -> SchemaID {
        let id = SchemaID(schemas.count)
        let pointer = (ref.file == sources.rootFile ? "#" : ref.file + "#") + ref.pointer
        var schema = SchemaKeywords(pointer: pointer, location: ref.node.location)
        schema.name = name ?? impliedName(of: ref)
        schemas.append(schema)
        schemaIDs[ref.key] = id
        return id
    }

    /// The name of a schema that stands under a name or is a file of its own, wherever it is first met.
    private func impliedName(of ref: NodeRef) -> String? {
        let tokens = JSONPointer.tokens(ref.pointer)
        guard let last = tokens.last else {
            return ref.file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
        }
        let holder = tokens.dropLast().last
        let isNamed = holder.map { ["schemas", "definitions", "$defs"].contains($0) } ?? (ref.file != sources.rootFile)
        return isNamed ? last : nil
    }

    private mutating func referring(_ ref: NodeRef, _ reference: Node, name: String?) -> SchemaID {
        guard let text = reference.string else {
            sources.log.error("'$ref' is \(reference.kind), expected text", at: reference.location)
            return newPlainSchema(ref, name: name)
        }
        let siblings = (ref.node.members ?? []).filter { $0.key != "$ref" && !$0.key.hasPrefix("x-") }
        if is31, !siblings.isEmpty {
            // JSON Schema 2020-12 §8.2.3.1: `$ref` stands beside other keywords and applies with them.
            let id = newSchema(ref, name: name)
            if let target = target(of: text, ref, reference) { schemas[id.index].reference = target }
            return id
        }
        guard let target = target(of: text, ref, reference) else { return newPlainSchema(ref, name: name) }
        let isNullable = ["nullable", "x-nullable"].contains { ref.node[$0]?.scalar == .bool(true) }
        for sibling in siblings {
            let effect = sibling.key == "nullable" ? "read as 'the schema or null'" : "it is ignored"
            sources.log.warning(
                "'\(sibling.key)' stands beside '$ref', where OpenAPI \(document.dialect.rawValue) allows nothing; \(effect) (write allOf: [$ref] to mean both)",
                at: sibling.keyLocation)
        }
        return isNullable ? nullable(target, at: ref) : target
    }

    private mutating func target(of text: String, _ ref: NodeRef, _ reference: Node) -> SchemaID? {
        // Following a chain of references that comes back to where it began would never end.
        guard let first = sources.resolve(text, from: ref.file, at: reference.location) else { return nil }
        if let known = schemaIDs[first.key] { return known }
        guard resolved(ref) != nil else { return nil }
        if let name = impliedName(of: first), first.node["$ref"] == nil {
            let isNew = schemaIDs[first.key] == nil
            let id = schema(first, name: name)
            if isNew, first.file != sources.rootFile, !document.namedSchemas.contains(id) {
                document.namedSchemas.append(id)
            }
            return id
        }
        return schema(first)
    }

    /// What stands for a reference that leads nowhere: anything goes.
    private mutating func newPlainSchema(_ ref: NodeRef, name: String?) -> SchemaID { reserve(ref, name: name) }

    /// `anyOf: [schema, null]`
    private mutating func nullable(_ target: SchemaID, at ref: NodeRef) -> SchemaID {
        let id = reserve(ref, name: nil)
        var null = SchemaKeywords(pointer: schemas[id.index].pointer + "/nullable", location: ref.node.location)
        null.types = [.null]
        schemas.append(null)
        schemas[id.index].anyOf = [target, SchemaID(schemas.count - 1)]
        return id
    }

    // MARK: Keywords

    private mutating func read(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let node = ref.node
        node.reportUnknownKeys(
            known: is31 ? KnownKeys.schema31 : KnownKeys.schema30, of: "a Schema Object", log: &sources.log)
        schema.title = string(node, "title")
        schema.summary = string(node, "description")
        schema.format = string(node, "format")
        schema.isDeprecated = bool(node, "deprecated") ?? false
        schema.isReadOnly = bool(node, "readOnly") ?? false
        schema.isWriteOnly = bool(node, "writeOnly") ?? false
        schema.defaultValue = node["default"]?.json
        schema.extensions = extensions(of: node)
        schema.xml = xml(node["xml"])
        readTypes(node, into: &schema)
        readNumbers(node, into: &schema)
        readStrings(node, into: &schema)
        readArrays(ref, into: &schema)
        readObjects(ref, into: &schema)
        readCombinations(ref, into: &schema)
        readExamples(ref, into: &schema)
    }

    private mutating func readTypes(_ node: Node, into schema: inout SchemaKeywords) {
        for type in node["type"].map({ $0.elements ?? [$0] }) ?? [] {
            if let known = type.string.flatMap(Schema.SimpleType.init) {
                schema.types.append(known)
            } else if type.scalar == .null, is31 {
                sources.log.warning("the type null stands without quotes; read as 'null'", at: type.location)
                schema.types.append(.null)
            } else {
                let names = Schema.SimpleType.allCases.map(\.rawValue)
                let hint =
                    type.string.flatMap { EditDistance.nearest(to: $0, in: names) }.map { "; did you mean '\($0)'?" }
                    ?? ""
                sources.log.warning(
                    "'type' is \(type.kind), expected one of \(names.joined(separator: ", "))\(hint)", at: type.location
                )
            }
        }
        if node["type"] == nil, node["properties"] != nil, !is31 {
            sources.log.warning("'type' is missing beside 'properties'; read as 'type: object'", at: node.location)
            schema.types = [.object]
        }
        schema.enumeration = node["enum"]?.elements?.map(\.json)
        if let values = node["enum"], values.elements == nil {
            sources.log.warning("'enum' is \(values.kind), expected a list", at: values.location)
        }
        schema.constant = node["const"]?.json
        let isNullable = (bool(node, "nullable") ?? bool(node, "x-nullable")) == true
        if isNullable, !schema.types.contains(.null) {
            if !schema.types.isEmpty { schema.types.append(.null) }
            if let values = schema.enumeration, !values.contains(.null) { schema.enumeration = values + [.null] }
        }
    }

    private mutating func readNumbers(_ node: Node, into schema: inout SchemaKeywords) {
        schema.minimum = number(node, "minimum")
        schema.maximum = number(node, "maximum")
        schema.multipleOf = number(node, "multipleOf")
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
        schema.pattern = node["pattern"].flatMap { pattern($0, string(node, "pattern")) }
        schema.contentEncoding = string(node, "contentEncoding")
        schema.contentMediaType = string(node, "contentMediaType")
    }

    private mutating func pattern(_ node: Node, _ text: String?) -> Pattern? {
        guard let text else { return nil }
        if let pattern = Pattern(text) { return pattern }
        sources.log.warning(
            "the pattern '\(text)' cannot be compiled; expected an ECMA 262 regular expression; it is not checked",
            at: node.location)
        return nil
    }

    private mutating func readArrays(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let node = ref.node
        if let items = ref.child("items") {
            // JSON Schema before 2020-12: a list of items is what is now `prefixItems`.
            if items.node.elements != nil {
                schema.prefixItems = items.elements.map { self.schema($0) }
                schema.items = ref.child("additionalItems").map { self.schema($0) }
            } else {
                schema.items = self.schema(items)
            }
        }
        if let prefix = ref.child("prefixItems") { schema.prefixItems = prefix.elements.map { self.schema($0) } }
        schema.minItems = count(node, "minItems")
        schema.maxItems = count(node, "maxItems")
        schema.uniqueItems = bool(node, "uniqueItems") ?? false
        schema.contains = ref.child("contains").map { self.schema($0) }
        schema.minContains = count(node, "minContains")
        schema.maxContains = count(node, "maxContains")
        schema.unevaluatedItems = ref.child("unevaluatedItems").map { self.schema($0) }
    }

    private mutating func readExamples(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let id = schemaIDs[ref.key]
        if let example = ref.node["example"] {
            schema.examples.append(example.json)
            claim(example, fits: id)
        }
        for example in ref.node["examples"]?.elements ?? [] {
            schema.examples.append(example.json)
            claim(example, fits: id)
        }
        if let value = ref.node["default"] { claim(value, fits: id) }
    }

    private mutating func xml(_ node: Node?) -> Schema.XML? {
        guard let node, node.members != nil else { return nil }
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
        sources.log.warning("'\(key)' is \(value.kind), expected a number", at: value.location)
        return value.string.flatMap { JSONNumber(text: $0) }
    }

    mutating func count(_ node: Node, _ key: String) -> Int? {
        guard let value = node[key] else { return nil }
        if let count = value.scalar?.intValue ?? value.string.flatMap({ Int($0) }), count >= 0 {
            if value.string != nil {
                sources.log.warning("'\(key)' is \(value.kind), expected a number without quotes", at: value.location)
            }
            return count
        }
        sources.log.warning("'\(key)' is \(value.kind), expected a whole number of 0 or more", at: value.location)
        return nil
    }
}
