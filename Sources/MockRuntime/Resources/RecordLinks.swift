import OpenAPISpec

/// Puts a record under an owner and lets it refer to others: those at an index of their collection, or the newest.
struct RecordLinks {
    let map: ResourceMap
    let collection: ResourceCollection
    let records: DocumentRecords
    /// Nil for the newest.
    let index: Int?

    /// - Parameter given: properties that stay as they are; owners named there are taken.
    func linked(_ record: JSONValue, given: JSONObject = [:]) -> JSONValue {
        referring(owned(record, given), given)
    }

    /// The record under an owner, and under the owner's own.
    private func owned(_ record: JSONValue, _ given: JSONObject) -> JSONValue {
        var record = record
        var known: [ExactText: String] = [:]
        for link in collection.links.reversed() {
            guard let name = link.collection, let holder = map.collection(named: name),
                let id = given[link.member]?.identifier ?? known[name] ?? pick(name)
            else { continue }
            record = collection.linking(record, by: link, to: id, in: map.document)
            for outer in holder.links {
                guard let outerName = outer.collection, known[outerName] == nil,
                    let owner = records[name][id].flatMap({ holder.value(outer.member, of: $0.json) })?.identifier
                else { continue }
                known[outerName] = owner
            }
        }
        return record
    }

    private func referring(_ record: JSONValue, _ given: JSONObject) -> JSONValue {
        var fields = collection.fields(of: record)
        for (property, name, isList) in ReferenceFields(of: collection, in: map).properties
        where fields[property.name] != nil && given[property.name] == nil {
            guard let picked = pick(name) else { continue }
            let schema = isList ? ObjectShape(property.schema, in: map.document).items : property.schema
            let id = map.document.identifier(picked, as: schema)
            let value: JSONValue = isList ? [id] : id
            let faults = map.document.violations(of: value, against: property.schema, direction: .response, limit: 1)
            if faults.isEmpty { fields[property.name] = value }
        }
        return collection.replacing(fields: fields, of: record)
    }

    /// The id of another collection's record; nil when there is none.
    private func pick(_ name: String) -> String? {
        let ids = records[name].compactMap(\.id)
        guard let index else { return ids.last }
        return ids.isEmpty ? nil : ids[index % ids.count]
    }
}
