import OpenAPISpec

/// What a sandbox holds, looked at and changed behind the service's back.
extension SandboxHandle {
    func collections() throws -> [(name: String, count: Int)] {
        let records = try sandbox.current.records
        return records.collectionNames.map { ($0, records.count(of: $0) ?? 0) }
    }

    func records(_ collection: String) throws -> [JSONValue] {
        let records = try sandbox.current.records
        try check(collection, in: records)
        return records.records(of: collection) ?? []
    }

    func record(_ id: String, _ collection: String) throws -> JSONValue {
        let records = try sandbox.current.records
        try check(collection, in: records)
        guard let found = records.record(id, of: collection) else { throw unknown(id, collection) }
        return found
    }

    func createRecord(_ given: JSONObject, _ collection: String) throws -> JSONValue {
        let directory = engine.directory
        let caller = directory.tokens(of: sandbox.id).first.flatMap { directory.access(token: $0)?.caller }
        return try sandbox.change { world in
            try check(collection, in: world.records)
            let now = world.clock.now(wall: wall)
            var made = [(collection: collection, record: JSONValue.object(given))]
            if let schemas = engine.seedBuilder.schemas {
                made = try NewRecord(schemas: schemas, now: now, caller: caller).records(
                    given, of: collection, in: world.records, random: &world.random)
            }
            var result = JSONValue.null
            for (collection, record) in made {
                if let key = record["id"]?.identifier, world.records.record(key, of: collection) != nil {
                    throw Problem(409, "Conflict", "'\(collection)' has a record '\(key)' already; leave 'id' out")
                }
                result = try put(record, into: collection, of: &world.records)
            }
            return result
        }
    }

    /// RFC 7396, at the first level: members replace the record's own.
    func changeRecord(_ id: String, _ changes: JSONObject, _ collection: String) throws -> JSONValue {
        try sandbox.change { world in
            try check(collection, in: world.records)
            guard var changed = world.records.record(id, of: collection) else { throw unknown(id, collection) }
            for member in changes.members where member.key != "id" { changed[member.key] = member.value }
            return try put(changed, into: collection, of: &world.records)
        }
    }

    func deleteRecord(_ id: String, _ collection: String) throws {
        try sandbox.change { world in
            try check(collection, in: world.records)
            guard world.records.remove(id, from: collection) else { throw unknown(id, collection) }
        }
    }

    func changes(in collection: String?) throws -> ControlV1.Changes {
        let (seed, now) = try (sandbox.untouched.records, sandbox.current.records)
        return WorldChanges(from: seed, to: now, in: collection.map { [$0] } ?? now.collectionNames).model
    }

    // MARK: -

    private func put(_ record: JSONValue, into collection: String, of records: inout Records) throws -> JSONValue {
        if let schemas = engine.seedBuilder.schemas, let schema = schemas.namedSchema(ofCollection: collection) {
            var faults = schemas.violations(of: record, against: schema).map {
                InvalidPart(
                    place: "body", pointer: $0.pointer, keyword: $0.keyword, expected: $0.expected, detail: $0.detail)
            }
            faults += schemas[schema].properties.compactMap { property in
                guard let target = schemas[property.schema].extensions["x-reference"]?.stringValue,
                    let id = record[property.name]?.stringValue, records.record(id, of: target) == nil
                else { return nil }
                let known = (records.records(of: target) ?? []).compactMap { $0["id"]?.stringValue }
                let hint = EditDistance.nearest(to: id, in: known).map { "; did you mean '\($0)'?" } ?? ""
                return InvalidPart(
                    place: "body", pointer: "/\(property.name)", keyword: "x-reference",
                    expected: "the id of one of '\(target)'",
                    detail: "'\(property.name)' is '\(id)', expected the id of one of '\(target)'\(hint)")
            }
            guard faults.isEmpty else { throw RequestFailure.invalid(faults) }
        }
        try records.put(record, into: collection)
        return record
    }

    private func check(_ collection: String, in records: Records) throws {
        let names = records.collectionNames
        guard !names.contains(collection) else { return }
        let hint = EditDistance.nearest(to: collection, in: names).map { "did you mean '\($0)'?" }
        throw Problem(
            404, "Not Found",
            "there is no collection '\(collection)'; \(hint ?? "expected one of \(names.joined(separator: ", "))")")
    }

    private func unknown(_ id: String, _ collection: String) -> Problem {
        Problem(404, "Not Found", "'\(collection)' has no record '\(id)'")
    }
}
