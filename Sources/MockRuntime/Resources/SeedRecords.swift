import OpenAPISpec

/// The default scenario of a document that has none: a few records in every collection, which refer to each other.
struct SeedRecords {
    let map: ResourceMap
    let seed: UInt64
    let clock: DateTime
    private static var count: Int { 3 }

    /// Collections that have records already keep those.
    func add(to records: inout DocumentRecords) throws {
        for collection in ordered where records.count(of: collection.name) ?? 0 == 0 {
            try add(collection, to: &records)
        }
    }

    /// Owners and those referred to first; in the document's order where they refer to each other.
    private var ordered: [ResourceCollection] {
        var result: [ResourceCollection] = []
        var open: Set<ExactText> = []
        func visit(_ collection: ResourceCollection) {
            guard open.insert(collection.name) else { return }
            let names =
                collection.links.compactMap(\.collection)
                + ReferenceFields(of: collection, in: map).properties.map(\.collection)
            for name in names { if let other = map.collection(named: name) { visit(other) } }
            result.append(collection)
        }
        for collection in map.collections { visit(collection) }
        return result
    }

    private func add(_ collection: ResourceCollection, to records: inout DocumentRecords) throws {
        let ids = RecordIDs(map: map, collection: collection)
        let examples = self.examples(of: collection)
        // An empty collection is a collection too: it answers with an empty list.
        records[collection.name] = records[collection.name]
        for index in 0..<Self.count {
            let path = "\(seed)/\(collection.name)/\(index + 1)"
            var record: JSONValue
            if index < examples.count {
                record = examples[index]
            } else if let made = try? map.synthesizer.value(for: collection.item, path: path) {
                record = made
                let id = ids.seeded(index + 1, seed: seed) { records[collection.name][$0] != nil }
                record = identified(record, id, collection)
            } else {
                return
            }
            record = RecordLinks(map: map, collection: collection, records: records, index: index).linked(record)
            record = stamped(record, clock.adding(seconds: index - Self.count), collection)
            guard let id = collection.identifier(of: record) else { return }
            records[collection.name][id] = DocumentRecords.Entry(id: id, json: record)
        }
    }

    /// What the document shows, valid and each with an id of its own.
    private func examples(of collection: ResourceCollection) -> [JSONValue] {
        var seen: Set<ExactText> = []
        return collection.examples.filter { example in
            guard let id = collection.identifier(of: example), !id.isEmpty, isValid(example, collection.item) else {
                return false
            }
            return seen.insert(id)
        }
    }

    private func identified(_ record: JSONValue, _ id: JSONValue, _ collection: ResourceCollection) -> JSONValue {
        if collection.itemShape[collection.idProperty] != nil {
            var record = record
            record[collection.idProperty] = id
            return record
        }
        var fields = collection.fields(of: record)
        fields[collection.idProperty] = id
        return collection.replacing(fields: fields, of: record)
    }

    private func stamped(_ record: JSONValue, _ instant: DateTime, _ collection: ResourceCollection) -> JSONValue {
        var fields = collection.fields(of: record)
        for property in collection.fieldShape.properties where fields[property.name]?.isNull == false {
            guard let stamp = Timestamp(property.name) else { continue }
            fields[property.name] = stamp.value(instant, property.schema, map.document) ?? fields[property.name]
        }
        return collection.replacing(fields: fields, of: record)
    }

    private func isValid(_ value: JSONValue, _ schema: SchemaID) -> Bool {
        map.document.violations(of: value, against: schema, direction: .response, limit: 1).isEmpty
    }
}

extension ResourceMap {
    /// Puts the default scenario's records into every collection that is empty: the same for the same seed and clock.
    func seed(into records: inout DocumentRecords, seed: UInt64, clock: DateTime) throws {
        try SeedRecords(map: self, seed: seed, clock: clock).add(to: &records)
    }
}
