import OpenAPISpec

/// Makes a whole record of the few fields that somebody gives.
///
/// What is not given is null where that is allowed; `…_id` names the newest record of that collection; `created_at` and `updated_at` are now;
/// of an enumeration the first value is taken; everything else is made up.
struct NewRecord {
    let schemas: Document
    let now: DateTime

    /// Members that the schema does not know are kept, for whoever checks the record to report.
    /// Throws when no value fits a property's schema.
    func record(
        _ given: JSONObject, of collection: String, in records: some RecordSet, random: inout SeededRandom
    ) throws -> JSONValue {
        guard let schema = schemas.namedSchema(ofCollection: collection) else { return .object(given) }
        let synthesizer = Synthesizer(document: schemas, seed: random.next(), isRealistic: true)
        var record = JSONObject()
        for property in schemas[schema].properties {
            record[property.name] =
                try given[property.name] ?? value(of: property, in: records, synthesizer, random: &random)
        }
        for member in given.members where record[member.key] == nil { record[member.key] = member.value }
        return .object(record)
    }

    private func value(
        of property: Schema.Property, in records: some RecordSet, _ synthesizer: Synthesizer,
        random: inout SeededRandom
    ) throws -> JSONValue {
        let schema = schemas[property.schema]
        if property.name == "id", schema.format == "uuid" { return .string(random.uuid()) }
        if property.name == "created_at" || property.name == "updated_at" { return .string(now.description) }
        if let value = schema.defaultValue { return value }
        if schemas.violations(of: .null, against: property.schema, limit: 1).isEmpty { return .null }
        if property.name.hasSuffix("_id"),
            let newest = records.records(of: property.name.dropLast(3) + "s")?.last?["id"]
        {
            return newest
        }
        if schema.types == [.boolean] { return .bool(false) }
        return try schema.enumeration?.first ?? synthesizer.value(for: property.schema, name: property.name)
    }
}
