import OpenAPISpec

extension APIModelBuilder {
    /// The collections of a `records.yaml` and the types of its schemas.
    mutating func buildRecords() -> (collections: [RecordsEmitter.Collection], declarations: [Declaration]) {
        buildNamedTypes()
        var scope = Scope(reserved: ["collections", "schemas", "scenarios", "data"])
        var collections: [RecordsEmitter.Collection] = []
        for (name, schema) in document.collections {
            let parts = Words.split(name)
            let type = topLevelType(schema, named: parts.dropLast() + parts.suffix(1).map(EnglishNouns.singular))
            let (property, _) = scope.claim(SwiftName.member(words.lowerCamel(parts)), for: "the collection '\(name)'")
            collections.append(RecordsEmitter.Collection(name: name, property: property, type: type.text()))
        }
        let recordTypes = Set(collections.map(\.type))
        let declarations = declarations().map { declaration in
            guard case .structure(var structure) = declaration, recordTypes.contains(structure.name) else {
                return declaration
            }
            structure.isRecord = true
            return .structure(structure)
        }
        report(collections, declarations)
        return (collections, declarations)
    }

    /// A record is found by its id, which is text and always there.
    private mutating func report(_ collections: [RecordsEmitter.Collection], _ declarations: [Declaration]) {
        var withID: Set<String> = []
        for case .structure(let structure) in declarations
        where structure.properties.contains(where: { $0.jsonName == "id" && $0.declaredType() == "String" }) {
            withID.insert(structure.name)
        }
        for (index, collection) in collections.enumerated() where !withID.contains(collection.type) {
            let location = document[document.collections[index].schema].location
            log.error(
                "the records of '\(collection.name)' need a property 'id' of type string, and 'id' among 'required'",
                at: location)
        }
    }
}
