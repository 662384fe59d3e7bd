extension DocumentReader {
    mutating func readObjects(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        let node = ref.node
        schema.required = requiredNames(node)
        for (member, child) in ref.child("properties")?.members ?? [] {
            schema.properties.append(Schema.Property(name: member.key, schema: self.schema(child)))
            if let flag = child.node["required"]?.scalar?.boolValue {
                noteBooleanRequired(flag, member, child.node, &schema)
            }
        }
        for (member, child) in ref.child("patternProperties")?.members ?? [] {
            guard let pattern = Pattern(member.key) else {
                sources.log.warning(
                    "the pattern '\(member.key)' cannot be compiled; expected an ECMA 262 regular expression; it is not checked",
                    at: member.keyLocation)
                continue
            }
            schema.patternProperties.append((pattern, self.schema(child)))
        }
        schema.additionalProperties = ref.child("additionalProperties").map { additional($0) }
        schema.unevaluatedProperties = ref.child("unevaluatedProperties").map { self.schema($0) }
        schema.propertyNames = ref.child("propertyNames").map { self.schema($0) }
        schema.minProperties = count(node, "minProperties")
        schema.maxProperties = count(node, "maxProperties")
        for member in node["dependentRequired"]?.members ?? [] {
            schema.dependentRequired.append((member.key, (member.value.elements ?? []).compactMap(\.string)))
        }
        for (member, child) in ref.child("dependentSchemas")?.members ?? [] {
            schema.dependentSchemas.append(Schema.Property(name: member.key, schema: self.schema(child)))
        }
        // JSON Schema draft 7's one keyword for both.
        for (member, child) in ref.child("dependencies")?.members ?? [] {
            if let names = child.node.elements {
                schema.dependentRequired.append((member.key, names.compactMap(\.string)))
            } else {
                schema.dependentSchemas.append(Schema.Property(name: member.key, schema: self.schema(child)))
            }
        }
    }

    /// `true` and `false` are schemas here in every dialect.
    private mutating func additional(_ ref: NodeRef) -> SchemaID {
        guard let flag = ref.node.scalar?.boolValue else { return schema(ref) }
        if let known = schemaIDs[ref.key] { return known }
        var schema = SchemaKeywords(pointer: "#" + ref.pointer, location: ref.node.location)
        schema.boolean = flag
        schemas.append(schema)
        let id = SchemaID(schemas.count - 1)
        schemaIDs[ref.key] = id
        return id
    }

    private mutating func requiredNames(_ node: Node) -> [String] {
        guard let required = node["required"], required.scalar?.boolValue == nil else { return [] }
        guard let elements = required.elements else {
            sources.log.warning(
                "'required' is \(required.kind), expected a list of property names", at: required.location)
            return []
        }
        return elements.compactMap { $0.scalar?.text }
    }

    /// `required: true` on a property is JSON Schema draft 3's: understood as the object requiring it.
    private mutating func noteBooleanRequired(
        _ flag: Bool, _ member: Node.Member, _ property: Node, _ schema: inout SchemaKeywords
    ) {
        let place = property["required"]?.location ?? property.location
        let effect = flag ? "read as the object requiring '\(member.key)'" : "it has no effect"
        sources.log.warning(
            "'required' is \(flag) on the property '\(member.key)', expected a list of names in the schema of the object; \(effect)",
            at: place)
        if flag, !schema.required.contains(member.key) { schema.required.append(member.key) }
    }

    mutating func readCombinations(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        schema.allOf = list(ref, "allOf")
        schema.anyOf = list(ref, "anyOf")
        schema.oneOf = list(ref, "oneOf")
        schema.not = ref.child("not").map { self.schema($0) }
        if let condition = ref.child("if") {
            schema.ifThenElse = (
                self.schema(condition), ref.child("then").map { self.schema($0) },
                ref.child("else").map { self.schema($0) }
            )
        }
        schema.dynamicAnchor = string(ref.node, "$dynamicAnchor")
        if let dynamic = ref.node["$dynamicRef"], let text = dynamic.string {
            let anchor = text.split(separator: "#").last.map(String.init) ?? text
            if let target = sources.resolve(text, from: ref.file, at: dynamic.location) {
                schema.dynamicReference = (anchor, self.schema(target))
            }
        }
        for (_, child) in ref.child("$defs")?.members ?? [] { _ = self.schema(child) }
        schema.discriminator = discriminator(ref)
    }

    private mutating func list(_ ref: NodeRef, _ key: String) -> [SchemaID] {
        guard let child = ref.child(key) else { return [] }
        guard child.node.elements != nil else {
            sources.log.warning("'\(key)' is \(child.node.kind), expected a list of schemas", at: child.node.location)
            return []
        }
        return child.elements.map { schema($0) }
    }

    private mutating func discriminator(_ ref: NodeRef) -> Schema.Discriminator? {
        guard let child = ref.child("discriminator") else { return nil }
        // Swagger 2.0: the property's name alone.
        if let name = child.node.string { return Schema.Discriminator(propertyName: name, mapping: []) }
        guard let name = string(child.node, "propertyName") else {
            sources.log.warning("the discriminator has no 'propertyName'; it is ignored", at: child.node.location)
            return nil
        }
        var mapping: [(value: String, schema: SchemaID)] = []
        for (member, _) in child.child("mapping")?.members ?? [] {
            guard let text = member.value.string else { continue }
            let isName = !text.contains("/") && !text.contains("#") && !text.contains(".")
            let reference = isName ? "#/components/schemas/\(text)" : text
            if let target = sources.resolve(
                reference, from: isName ? sources.rootFile : ref.file, at: member.value.location)
            {
                mapping.append((member.key, schema(target)))
            }
        }
        return Schema.Discriminator(propertyName: name, mapping: mapping)
    }

    /// OpenAPI 3.1, Discriminator Object: without a mapping the values are the schemas' names, of `oneOf` and `anyOf`, else of those
    /// whose `allOf` names the schema.
    mutating func completeDiscriminators() {
        for index in schemas.indices {
            guard let discriminator = schemas[index].discriminator else { continue }
            let schema = schemas[index]
            var candidates = schema.oneOf + schema.anyOf
            if candidates.isEmpty {
                candidates = document.namedSchemas.filter { schemas[$0.index].allOf.contains(SchemaID(index)) }
            }
            for candidate in candidates where !discriminator.mapping.contains(where: { $0.schema == candidate }) {
                if let name = schemas[candidate.index].name {
                    schemas[index].discriminator?.mapping.append((name, candidate))
                }
            }
        }
    }
}
