import OpenAPISpec

/// A property of a record that shows the records it owns, such as a project's `inboxes`.
struct EmbeddedRecords: Sendable {
    var property: String
    /// The collection of the records shown, and the link by which they belong.
    var collection: String
    var link: ResourceLink
    /// What the property's list holds.
    var item: SchemaID

    /// The properties of a collection that are named after others which link to it.
    static func all(of owner: ResourceCollection, in map: ResourceMap) -> [EmbeddedRecords] {
        owner.fieldShape.properties.compactMap { property in
            let shape = ObjectShape(property.schema, in: map.document)
            guard shape.isArray, let item = shape.items else { return nil }
            for other in map.collections(keyed: LooseName.key(property.name)) {
                guard let link = other.links.first(where: { $0.collection?.exact == owner.name.exact }),
                    ObjectShape(item, in: map.document)[other.idProperty] != nil
                else { continue }
                return EmbeddedRecords(property: property.name, collection: other.name, link: link, item: item)
            }
            return nil
        }
    }
}

extension ResourceMap {
    /// The record with what it owns now. Records inside those that it shows are as they were kept.
    func embedding(_ record: JSONValue, of owner: ResourceCollection, _ records: DocumentRecords) throws -> JSONValue {
        guard !owner.embedded.isEmpty, let id = owner.identifier(of: record) else { return record }
        var fields = owner.fields(of: record)
        for embedded in owner.embedded where fields[embedded.property] != nil {
            guard let other = collection(named: embedded.collection) else { continue }
            let view = RecordView(self, other, as: embedded.item)
            let own = records[other.name].filter {
                other.value(embedded.link.member, of: $0.json)?.identifier?.exact == id.exact
            }
            fields[embedded.property] = .array(try own.map { try view.shown($0.json) })
        }
        return owner.replacing(fields: fields, of: record)
    }
}
