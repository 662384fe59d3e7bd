/// The properties of an object and of everything that `$ref`, `allOf`, `oneOf` and `anyOf` merge into it, in the order of first mention.
package struct PropertyMerger {
    package struct Merged: Sendable {
        package var name: String
        package var schema: SchemaID
        package var isRequired = false
        /// Whether alternatives give it different types.
        package var isMixed = false
    }

    private let document: Document
    private var properties: [Merged] = []
    private var places: [ExactText: Int] = [:]
    private var required: Set<ExactText> = []
    private var seen: Set<SchemaID> = []

    /// What any part requires is required; what only an alternative has is not.
    package static func properties(of id: SchemaID, in document: Document) -> [Merged] {
        var merger = PropertyMerger(document: document)
        merger.merge(id)
        return merger.properties.map { property in
            var property = property
            property.isRequired = merger.required.contains(property.name)
            return property
        }
    }

    private init(document: Document) { self.document = document }

    /// Parts before what the schema says itself, alternatives last; with a stack of its own, for parts may be thousands deep.
    private mutating func merge(_ root: SchemaID) {
        enum Step {
            case open(SchemaID, isAlternative: Bool)
            case own(SchemaID, isAlternative: Bool)
        }
        var steps = [Step.open(root, isAlternative: false)]
        while let step = steps.popLast() {
            switch step {
            case .open(let id, let isAlternative):
                guard seen.insert(id).inserted else { continue }
                let schema = document[id]
                let parts = [schema.reference].compactMap { $0 } + schema.allOf
                let alternatives = schema.oneOf + schema.anyOf
                steps += alternatives.reversed().map { .open($0, isAlternative: true) }
                steps.append(.own(id, isAlternative: isAlternative))
                steps += parts.reversed().map { .open($0, isAlternative: isAlternative) }
            case .own(let id, let isAlternative):
                if !isAlternative { required.formUnion(document[id].required) }
                for property in document[id].properties { add(property, isAlternative: isAlternative) }
            }
        }
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
    package var saysItsType: Bool {
        !types.isEmpty || !properties.isEmpty || reference != nil || enumeration != nil || constant != nil
            || !(allOf + oneOf + anyOf).isEmpty
    }
}
