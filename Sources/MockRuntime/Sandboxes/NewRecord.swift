import OpenAPISpec

/// Makes a whole record of the few fields that somebody gives.
///
/// A missing field is the schema's default, else null where that is allowed; a reference names the sandbox's caller where that is a record of the collection, else its newest; times are now; of an enumeration the first value
/// is taken; everything else is made up.
struct NewRecord {
    let schemas: Document
    let now: DateTime
    /// The record that the sandbox's first token stands for; nil when it stands for none.
    let caller: String?
    private let references: References

    init(schemas: Document, now: DateTime, caller: String?) {
        self.schemas = schemas
        self.now = now
        self.caller = caller
        references = References(in: schemas)
    }

    /// The record, after those that it brings along.
    ///
    /// A reference whose schema says `x-new-record: {name: full_name}` makes the record it names when `name` is given in its
    /// place, with that as its `full_name`; references of that record likewise, but never to a collection on the way to it.
    /// Throws as `record` does.
    func records(
        _ given: JSONObject, of collection: String, in records: some RecordSet, random: inout SeededRandom,
        for others: [String] = []
    ) throws -> [(collection: String, record: JSONValue)] {
        var given = given
        var made: [(String, JSONValue)] = []
        for property in schemas.namedSchema(ofCollection: collection).map({ schemas[$0].properties }) ?? []
        where given[property.name] == nil {
            let members = schemas[property.schema].extensions["x-new-record"]?.objectValue?.members ?? []
            var fields = JSONObject()
            for member in members {
                guard let value = given[member.key], let field = member.value.stringValue else { continue }
                fields[field] = value
                given[member.key] = nil
            }
            guard !fields.isEmpty, let other = references.target(of: property)?.collection,
                !others.contains(other)
            else { continue }
            let new = try self.records(fields, of: other, in: records, random: &random, for: others + [collection])
            given[property.name] = new.last?.record["id"]
            made += new
        }
        return made + [(collection, try record(given, of: collection, in: records, random: &random))]
    }

    /// Members that the schema does not know are kept, for whoever checks the record to report.
    /// Throws when no value fits a property's schema.
    private func record(
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
        if let target = references.target(of: property) {
            let newest = records.records(of: target.collection)?.last?["id"]
            if target.isList { return .array([newest].compactMap(\.self)) }
            if let newest { return caller.flatMap { records.record($0, of: target.collection) }?["id"] ?? newest }
        }
        if schema.format == "date-time" { return .string(now.description) }
        if schema.types == [.boolean] { return .bool(false) }
        if schema.types == [.string], schema.format == "uuid" { return .string(random.uuid()) }
        return try schema.enumeration?.first ?? synthesizer.value(for: property.schema, name: property.name)
    }
}
