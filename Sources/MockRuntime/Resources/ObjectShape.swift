import OpenAPISpec

/// What a schema says of objects and arrays, everything that applies with it taken together: `allOf`, `$ref` beside other
/// keywords, and the branches of choices, of which the first that names a property tells its schema.
struct ObjectShape: Sendable {
    private(set) var properties: [Schema.Property] = []
    /// What every branch needs.
    private(set) var required: Set<ExactText> = []
    /// Properties that a request cannot set.
    private(set) var readOnly: Set<ExactText> = []
    private(set) var items: SchemaID?
    private(set) var types: Set<Schema.SimpleType> = []
    /// Whether the schema names further members by `additionalProperties` or `patternProperties`.
    private(set) var takesOthers = false
    private var places: [ExactText: Int] = [:]

    init(_ id: SchemaID, in document: Document) {
        var seen: Set<SchemaID> = []
        add(id, document, isCertain: true, &seen)
    }

    var isObject: Bool { types.contains(.object) || (types.isEmpty && !properties.isEmpty) }
    var isArray: Bool { items != nil && !isObject }
    var isScalar: Bool { !isObject && !types.contains(.array) && items == nil }

    subscript(name: String) -> SchemaID? { places[name].map { properties[$0].schema } }

    /// The property with a name that reads the same: `petId` for `pet_id`.
    func property(like name: String) -> Schema.Property? {
        if let place = places[name] { return properties[place] }
        let key = LooseName.key(name)
        return properties.first { LooseName.key($0.name) == key }
    }

    private mutating func add(_ id: SchemaID, _ document: Document, isCertain: Bool, _ seen: inout Set<SchemaID>) {
        guard seen.insert(id).inserted else { return }
        let schema = document[id]
        types.formUnion(schema.valueTypes)
        items = items ?? schema.items
        if isCertain { required.formUnion(schema.required) }
        if !schema.patternProperties.isEmpty { takesOthers = true }
        if let other = schema.additionalProperties, document[other].boolean != false { takesOthers = true }
        for property in schema.properties {
            if document[property.schema].isReadOnly { readOnly.insert(property.name) }
            guard places[property.name] == nil else { continue }
            places[property.name] = properties.count
            properties.append(property)
        }
        for part in schema.allOf + (schema.reference.map { [$0] } ?? []) {
            add(part, document, isCertain: isCertain, &seen)
        }
        for branch in schema.anyOf + schema.oneOf { add(branch, document, isCertain: false, &seen) }
    }
}
