import OpenAPISpec

/// The properties of a collection's records that hold ids of another's: `customer_id` and `customerId` of `customers`, `tag_ids` of `tags`.
struct ReferenceFields {
    /// Each with the collection that it refers to and whether it is a list.
    let properties: [(property: Schema.Property, collection: String, isList: Bool)]

    init(of collection: ResourceCollection, in map: ResourceMap) {
        let links = Set(collection.links.filter { $0.collection != nil }.map(\.member))
        properties = collection.fieldShape.properties.compactMap { property in
            guard property.name != collection.idProperty, !links.contains(property.name) else { return nil }
            let key = Words.key(property.name)
            for (ending, isList) in [("ids", true), ("id", false), ("uuids", true), ("uuid", false)] {
                guard key.hasSuffix(ending), let name = map.namesBySingularKey[String(key.dropLast(ending.count))]
                else { continue }
                let shape = ObjectShape(property.schema, in: map.document)
                guard isList ? shape.isArray || shape.items != nil : shape.isScalar else { continue }
                return (property, name, isList)
            }
            return nil
        }
    }
}
