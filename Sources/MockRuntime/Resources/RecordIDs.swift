import OpenAPISpec

/// Ids for new records, of the type that the schema says.
struct RecordIDs {
    let map: ResourceMap
    let collection: ResourceCollection

    /// The next whole number after those that were ever given, or a new UUID, or text that fits the schema.
    func next(in records: DocumentRecords, _ random: inout SeededRandom) -> JSONValue {
        let table = records[collection.name]
        guard let schema else { return .string(random.uuid()) }
        let shape = ObjectShape(schema, in: map.document)
        if !shape.types.contains(.string), !shape.types.isDisjoint(with: [.integer, .number]) {
            let number = max(table.highestNumber, table.countEver) &+ 1
            if number > 0, let value = valid(.number(JSONNumber(number)), schema) { return value }
        }
        for _ in 0..<64 {
            let made = try? map.synthesizer.value(for: schema, path: "\(random.next())")
            for candidate in [.string(random.uuid()), made].compactMap({ $0 }) {
                if let value = valid(candidate, schema), let key = value.identifier, table[key] == nil { return value }
            }
        }
        return .string(random.uuid())
    }

    /// The id of a seeded record: 1, 2, 3 …, or a UUID made of the seed.
    func seeded(_ number: Int, seed: UInt64, isTaken: (String) -> Bool) -> JSONValue {
        var random = SeededRandom(seed: seed, path: "\(collection.name)/\(number)")
        guard let schema else { return .string(random.uuid()) }
        let shape = ObjectShape(schema, in: map.document)
        let isNumber = !shape.types.contains(.string) && !shape.types.isDisjoint(with: [.integer, .number])
        if isNumber {
            let least = min(map.document[schema].minimum?.intValue ?? 1, 1 << 60)
            for value in max(number, least)..<max(number, least) + 1_000 where !isTaken(String(value)) {
                if let value = valid(.number(JSONNumber(value)), schema) { return value }
            }
        }
        for _ in 0..<64 {
            let made = try? map.synthesizer.value(for: schema, path: "\(random.next())")
            for candidate in [.string(random.uuid()), made].compactMap({ $0 }) {
                if let value = valid(candidate, schema), let key = value.identifier, !isTaken(key) { return value }
            }
        }
        return .string(random.uuid())
    }

    private var schema: SchemaID? {
        collection.itemShape[collection.idProperty] ?? collection.fieldShape[collection.idProperty]
    }

    private func valid(_ value: JSONValue, _ schema: SchemaID) -> JSONValue? {
        let faults = map.document.violations(of: value, against: schema, direction: .response, limit: 1)
        guard faults.isEmpty else { return nil }
        return value
    }
}
