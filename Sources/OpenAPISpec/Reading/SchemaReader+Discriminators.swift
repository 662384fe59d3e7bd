extension DocumentReader {
    mutating func discriminator(_ ref: NodeRef) -> Schema.Discriminator? {
        guard let child = ref.child("discriminator") else { return nil }
        // Swagger 2.0: the property's name alone.
        if let name = child.node.string { return Schema.Discriminator(propertyName: name, mapping: []) }
        guard expectMapping(child.node, "the discriminator") else { return nil }
        reportUnknownKeys(child.node, KnownKeys.discriminator, of: "a Discriminator Object")
        guard let name = string(child.node, "propertyName") else {
            sources.log.warning("the discriminator has no 'propertyName'; it is ignored", at: child.location)
            return nil
        }
        let mapping = members(child, "mapping").compactMap { member, place in
            mapped(place).map { (value: member.key, schema: $0) }
        }
        return Schema.Discriminator(propertyName: name, mapping: mapping)
    }

    /// OpenAPI 3.1, Discriminator Object: the name of a schema, or a reference. A name wins over a file that is called the same.
    private mutating func mapped(_ place: NodeRef) -> SchemaID? {
        guard let text = place.node.string else {
            sources.log.warning("the mapping is \(place.node.kind), expected the name of a schema", at: place.location)
            return nil
        }
        if let named = schemaHolder?.child(text) { return schema(named) }
        let isReference = text.contains("#") || text.contains("/") || text.contains(".")
        guard isReference else {
            let names = (schemaHolder?.node.members ?? []).map(\.key)
            sources.log.warning(
                "the mapping names '\(text)', expected the name of a schema or a reference"
                    + EditDistance.hint(for: text, in: names), at: place.location)
            return nil
        }
        guard let target = sources.resolve(text, from: place, at: place.location) else { return nil }
        let link = declared(target)
        links[place.key] = link
        return schemaIDs[link.target]
    }

    /// OpenAPI 3.1, Discriminator Object: what no mapping says goes by the schemas' names, of `oneOf` and `anyOf`, else of those
    /// whose `allOf` names the schema.
    mutating func completeDiscriminators() {
        let bases = schemas.indices.filter { schemas[$0].discriminator != nil }
        guard !bases.isEmpty else { return }
        var children: [SchemaID: [SchemaID]] = [:]
        for named in document.namedSchemas {
            for base in schemas[named.index].allOf { children[base, default: []].append(named) }
        }
        for index in bases {
            let schema = schemas[index]
            let choices = schema.oneOf + schema.anyOf
            var known = Set<SchemaID>(schema.discriminator?.mapping.map(\.schema) ?? [])
            for choice in choices.isEmpty ? children[SchemaID(index)] ?? [] : choices {
                guard known.insert(choice).inserted, let name = schemas[choice.index].name else { continue }
                schemas[index].discriminator?.mapping.append((name, choice))
            }
        }
    }
}
