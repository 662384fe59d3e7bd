import OpenAPISpec

/// Makes the many records of a scenario's `generate`: by collection a `count`, properties to `set`, and lists of values to `vary`.
///
/// Each record is a realistic value of the collection's schema. Properties named like another collection's record (`participant_id` for
/// `participants`) take the ids of its records in turn, and `created_at` and `updated_at` count the seconds up to the clock.
struct RecordGenerator {
    let schemas: Document
    let seed: UInt64
    let clock: DateTime

    func generate(_ plan: JSONObject, into records: inout some RecordSet) throws {
        for member in plan.members {
            guard let schema = schemas.namedSchema(ofCollection: member.key),
                let count = member.value["count"]?.intValue
            else { continue }
            let synthesizer = Synthesizer(document: schemas, seed: seed, isRealistic: true)
            let references = references(of: schema, in: records)
            let pinned = Set(
                (member.value["set"]?.objectValue?.keys ?? []) + (member.value["vary"]?.objectValue?.keys ?? []))
            for index in 0..<count {
                var record = try synthesizer.value(for: schema, path: "\(member.key)/\(index)")
                for (property, ids) in references where !pinned.contains(property) {
                    record[property] = .string(ids[index % ids.count])
                }
                let created = clock.adding(seconds: index - count)
                for property in ["created_at", "updated_at"] where record[property] != nil {
                    record[property] = .string(created.description)
                }
                for (property, value) in member.value["set"]?.objectValue?.pairs ?? [] { record[property] = value }
                for (property, values) in member.value["vary"]?.objectValue?.pairs ?? [] {
                    if let values = values.arrayValue, !values.isEmpty {
                        record[property] = values[index % values.count]
                    }
                }
                do {
                    try records.put(record, into: member.key)
                } catch let error as ModelError {
                    throw error.within(String(index)).within(member.key)
                }
            }
        }
    }

    /// The properties that name a record of another collection, with that collection's ids.
    private func references(of schema: SchemaID, in records: some RecordSet) -> [(property: String, ids: [String])] {
        schemas[schema].properties.compactMap { property in
            guard property.name.hasSuffix("_id") else { return nil }
            let collection = property.name.dropLast(3) + "s"
            let ids = records.records(of: String(collection))?.compactMap { $0["id"]?.stringValue } ?? []
            return ids.isEmpty ? nil : (property.name, ids)
        }
    }
}

extension Document {
    /// The schema of a collection's records, as `collections:` of a `records.yaml` names it.
    func namedSchema(ofCollection name: String) -> SchemaID? { collections.first { $0.name == name }?.schema }
}

extension JSONObject {
    fileprivate var pairs: [(String, JSONValue)] { members.map { ($0.key, $0.value) } }
}
