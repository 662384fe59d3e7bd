/// Arrays, objects and combinations.
extension DocumentReader {
    mutating func readArrays(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        if let items = ref.child("items") {
            // JSON Schema before 2020-12: a list of items is what is now `prefixItems`.
            if items.node.elements != nil {
                schema.prefixItems = items.elements.map { self.schema($0) }
                schema.items = ref.child("additionalItems").map { self.schema($0) }
            } else {
                schema.items = self.schema(items)
            }
        } else if schema.types.contains(.array), document.dialect != .openAPI31 {
            sources.log.warning(
                "'items' is missing beside 'type: array', expected the schema of the elements; any are allowed",
                at: ref.location)
        }
        if ref.node["prefixItems"] != nil { schema.prefixItems = schemas(ref, "prefixItems") }
        schema.minItems = count(ref.node, "minItems")
        schema.maxItems = count(ref.node, "maxItems")
        schema.uniqueItems = bool(ref.node, "uniqueItems") ?? false
        schema.contains = ref.child("contains").map { self.schema($0) }
        schema.minContains = count(ref.node, "minContains")
        schema.maxContains = count(ref.node, "maxContains")
        schema.unevaluatedItems = ref.child("unevaluatedItems").map { self.schema($0) }
    }

    mutating func readObjects(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        readProperties(ref, into: &schema)
        for (member, child) in members(ref, "patternProperties") {
            guard let pattern = pattern(member.key, at: member.keyLocation) else { continue }
            schema.patternProperties.append((pattern, self.schema(child)))
        }
        schema.additionalProperties = ref.child("additionalProperties").map { self.schema($0) }
        schema.unevaluatedProperties = ref.child("unevaluatedProperties").map { self.schema($0) }
        schema.propertyNames = ref.child("propertyNames").map { self.schema($0) }
        schema.minProperties = count(ref.node, "minProperties")
        schema.maxProperties = count(ref.node, "maxProperties")
        let dependencies = members(ref, "dependentRequired") + members(ref, "dependentSchemas")
        // `dependencies` is JSON Schema draft 7's one keyword for both.
        for (member, child) in dependencies + members(ref, "dependencies") {
            if let names = child.node.elements {
                schema.dependentRequired.append((member.key, names.compactMap(\.string)))
            } else {
                schema.dependentSchemas.append(Schema.Property(name: member.key, schema: self.schema(child)))
            }
        }
    }

    private mutating func readProperties(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        if let required = ref.node["required"], required.scalar?.boolValue == nil {
            schema.required = texts(ref, "required")
        }
        var required = Set<ExactText>(texts: schema.required)
        for (member, child) in members(ref, "properties") {
            schema.properties.append(Schema.Property(name: member.key, schema: self.schema(child)))
            guard let place = child.node["required"], let flag = place.scalar?.boolValue else { continue }
            // `required: true` on a property is JSON Schema draft 3's.
            let effect = flag ? "read as the object requiring '\(member.key)'" : "it has no effect"
            sources.log.warning(
                "'required' is \(flag) on the property '\(member.key)', expected a list of names in the schema of the "
                    + "object; \(effect)", at: place.location)
            if flag, required.insert(member.key) { schema.required.append(member.key) }
        }
    }

    mutating func readCombinations(_ ref: NodeRef, into schema: inout SchemaKeywords) {
        schema.allOf = schemas(ref, "allOf")
        schema.anyOf = schemas(ref, "anyOf")
        schema.oneOf = schemas(ref, "oneOf")
        schema.not = ref.child("not").map { self.schema($0) }
        if let condition = ref.child("if") {
            schema.ifThenElse = (
                self.schema(condition), ref.child("then").map { self.schema($0) },
                ref.child("else").map { self.schema($0) }
            )
        }
        schema.dynamicAnchor = string(ref.node, "$dynamicAnchor")
        if let dynamic = ref.node["$dynamicRef"], let text = string(ref.node, "$dynamicRef"),
            let target = sources.resolve(text, from: ref, at: dynamic.location)
        {
            let anchor = text.split(separator: "#").last.map(String.init) ?? text
            schema.dynamicReference = schemaIDs[declared(target).target].map { (anchor, $0) }
        }
        for key in ["$defs", "definitions"] where ref.node[key] != nil {
            for (member, child) in members(ref, key) { _ = self.schema(child, name: member.key) }
        }
        schema.discriminator = discriminator(ref)
    }

    private mutating func schemas(_ ref: NodeRef, _ key: String) -> [SchemaID] {
        list(ref, key, of: "schemas").map { schema($0) }
    }
}
