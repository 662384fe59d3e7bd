import OpenAPISpec

/// The properties of a collection's records that hold ids of another's, owners apart: `customer_id`, `tag_ids`.
struct ReferenceFields {
    /// Each with the collection that it refers to and whether it is a list.
    let properties: [(property: Schema.Property, collection: String, isList: Bool)]

    init(of collection: ResourceCollection, in map: ResourceMap) {
        let links = collection.links.filter { $0.collection != nil }.map(\.member)
        properties = collection.fieldShape.properties.compactMap { property in
            guard property.name.exact != collection.idProperty.exact, !links.containsExactly(property.name),
                let target = map.references.target(of: property)
            else { return nil }
            let shape = ObjectShape(property.schema, in: map.document)
            guard target.isList ? shape.isArray || shape.items != nil : shape.isScalar else { return nil }
            return (property, target.collection, target.isList)
        }
    }
}
