import OpenAPISpec

/// The properties of an object and of everything that `$ref`, `allOf`, `oneOf` and `anyOf` merge into it, in the order of first mention.
struct PropertyMerger {
    struct Merged {
        var name: String
        var schema: SchemaID
        var isRequired = false
        /// Whether alternatives give it different types.
        var isMixed = false
    }

    private let document: Document
    private var properties: [Merged] = []
    private var places: [String: Int] = [:]
    private var required: Set<String> = []
    private var seen: Set<SchemaID> = []

    /// What any part requires is required; what only an alternative has is not.
    static func properties(of id: SchemaID, in document: Document) -> [Merged] {
        var merger = PropertyMerger(document: document)
        merger.merge(id, isAlternative: false)
        return merger.properties.map { property in
            var property = property
            property.isRequired = merger.required.contains(property.name)
            return property
        }
    }

    private init(document: Document) { self.document = document }

    private mutating func merge(_ id: SchemaID, isAlternative: Bool) {
        guard seen.insert(id).inserted else { return }
        let schema = document[id]
        for part in [schema.reference].compactMap({ $0 }) + schema.allOf { merge(part, isAlternative: isAlternative) }
        if !isAlternative { required.formUnion(schema.required) }
        for property in schema.properties { add(property, isAlternative: isAlternative) }
        for member in schema.oneOf + schema.anyOf { merge(member, isAlternative: true) }
    }

    private mutating func add(_ property: Schema.Property, isAlternative: Bool) {
        guard let place = places[property.name] else {
            places[property.name] = properties.count
            properties.append(Merged(name: property.name, schema: property.schema))
            return
        }
        let (old, new) = (document[properties[place].schema], document[property.schema])
        guard new.saysItsType else { return }
        if isAlternative, old.saysItsType {
            if old.types != new.types || old.format != new.format { properties[place].isMixed = true }
        } else {
            properties[place].schema = property.schema
        }
    }
}

extension SchemaKeywords {
    /// Whether it tells anything of the type of its values, and not only what they are for.
    var saysItsType: Bool {
        !types.isEmpty || !properties.isEmpty || reference != nil || enumeration != nil || constant != nil
            || !(allOf + oneOf + anyOf).isEmpty
    }
}
