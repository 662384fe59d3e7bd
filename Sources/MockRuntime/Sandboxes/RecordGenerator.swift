import OpenAPISpec

/// Makes the many records of a scenario's `generate`: by collection a `count`, properties to `set`, and lists of values to `vary`.
///
/// The values of each property are realistic ones of its schema. Properties that refer to another collection (`participant_id` to
/// `participants`) take the ids of its records in turn, and `created_at` and `updated_at` count the seconds up to the clock.
struct RecordGenerator {
    let schemas: Document
    let seed: UInt64
    let clock: DateTime

    /// Where the values of a property come from.
    private enum Source {
        case fixed(JSONValue)
        case inTurn([JSONValue])
        case created
        case made(SchemaID)
    }

    func generate(_ plan: JSONObject, into records: inout some RecordSet) throws {
        let synthesizer = Synthesizer(document: schemas, seed: seed, isRealistic: true)
        for member in plan.members {
            guard let schema = schemas.namedSchema(ofCollection: member.key),
                let count = member.value["count"]?.intValue
            else { continue }
            let sources = sources(of: schema, plan: member.value, in: records)
            for index in 0..<count {
                var record = JSONObject()
                for (property, source) in sources {
                    record[property] =
                        switch source {
                        case .fixed(let value): value
                        case .inTurn(let values): values[index % values.count]
                        case .created: .string(clock.adding(seconds: index - count).description)
                        case .made(let schema):
                            try synthesizer.value(
                                for: schema, path: "\(member.key)/\(index)/\(property)", name: property)
                        }
                }
                do {
                    try records.put(.object(record), into: member.key)
                } catch let error as ModelError {
                    throw error.within(String(index)).within(member.key)
                }
            }
        }
    }

    private func sources(of schema: SchemaID, plan: JSONValue, in records: some RecordSet) -> [(String, Source)] {
        let references = references(of: schema, in: records)
        return schemas[schema].properties.map { property in
            let name = property.name
            if let values = plan["vary"]?[name]?.arrayValue, !values.isEmpty { return (name, .inTurn(values)) }
            if let value = plan["set"]?[name] { return (name, .fixed(value)) }
            if name == "created_at" || name == "updated_at" { return (name, .created) }
            if let ids = references.first(where: { $0.property.exact == name.exact })?.ids {
                return (name, .inTurn(ids.map(JSONValue.string)))
            }
            return (name, .made(property.schema))
        }
    }

    /// The properties that name a record of another collection, with that collection's ids.
    private func references(of schema: SchemaID, in records: some RecordSet) -> [(property: String, ids: [String])] {
        let references = References(in: schemas)
        return schemas[schema].properties.compactMap { property in
            guard let target = references.target(of: property), !target.isList else { return nil }
            let ids = records.records(of: target.collection)?.compactMap { $0["id"]?.stringValue } ?? []
            return ids.isEmpty ? nil : (property.name, ids)
        }
    }
}

extension Document {
    /// The schema of a collection's records, as `collections:` of a `records.yaml` names it.
    func namedSchema(ofCollection name: String) -> SchemaID? {
        collections.first { $0.name.exact == name.exact }?.schema
    }
}
