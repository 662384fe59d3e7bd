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
        let caller = tokens.first?.caller
        return try change { world in
            try check(collection, in: world.records)
            let now = world.clock.now(wall: wall)
            var made = [(collection: collection, record: JSONValue.object(given))]
            if let schemas = engine.seedBuilder.schemas {
                made = try NewRecord(schemas: schemas, now: now, caller: caller).records(
                    given, of: collection, in: world.records, random: &world.random)
            } else if let resources = engine.seedBuilder.resources, let known = described(collection) {
                made = [(collection, resources.make(given, known.collection, &world, now))]
            }
            var result = JSONValue.null
            for (collection, record) in made {
                let key = idProperty(of: collection)
                if let id = identifier(of: record, collection), world.records.record(id, of: collection) != nil {
                    throw Problem(
                        409, "'\(collection)' has a record '\(id)' already; leave '\(key)' out")
                }
                try check(record, given: given, before: nil, collection, world.records)
                try engine.seedBuilder.put(record, into: collection, of: &world.records)
                result = record
            }
            return result
        }
    }

    /// RFC 7396, at the first level: members replace the record's own. Its id stays as it is.
    func changeRecord(_ id: String, _ changes: JSONObject, _ collection: String) throws -> JSONValue {
        try change { world in
            try check(collection, in: world.records)
            guard let old = world.records.record(id, of: collection) else { throw unknown(id, collection) }
            try checkID(id, stays: changes, collection)
            var changed = old
            if let known = described(collection) {
                changed = known.map.changed(old, by: changes, of: known.collection)
            } else {
                for member in changes.members { changed[member.key] = member.value }
            }
            try check(changed, given: changes, before: old, collection, world.records)
            try engine.seedBuilder.put(changed, into: collection, of: &world.records)
            return changed
        }
    }

    func deleteRecord(_ id: String, _ collection: String) throws {
        try change { world in
            try check(collection, in: world.records)
            guard world.records.remove(id, from: collection) else { throw unknown(id, collection) }
        }
    }

    /// A change that stands in the journal.
    private func change<Result: Sendable>(_ body: (inout World<Records>) throws -> Result) throws -> Result {
        let result = try sandbox.change(body)
        engine.note(.records, in: sandbox)
        return result
    }

    func changes(in collection: String?) throws -> ControlV1.Changes {
        let (seed, now) = try (sandbox.untouched.records, sandbox.current.records)
        return WorldChanges(from: seed, to: now, in: collection.map { [$0] } ?? now.collectionNames).model
    }

    // MARK: -

    /// The collection as a document without types of its own describes it.
    private func described(_ collection: String) -> (map: ResourceMap, collection: ResourceCollection)? {
        engine.seedBuilder.resources?.collection(named: collection)
    }

    private func idProperty(of collection: String) -> String {
        described(collection)?.collection.idProperty ?? "id"
    }

    private func identifier(of record: JSONValue, _ collection: String) -> String? {
        described(collection).map { $0.collection.identifier(of: record) } ?? record["id"]?.identifier
    }

    private func checkID(_ id: String, stays changes: JSONObject, _ collection: String) throws {
        let key = idProperty(of: collection)
        let isInner = changes[key] == nil && described(collection)?.collection.hasAttributes == true
        guard let wanted = isInner ? changes["attributes"]?[key] : changes[key], wanted.identifier?.exact != id.exact
        else { return }
        let pointer = "\(isInner ? "/attributes" : "")/\(JSONPointer.escape(key))"
        throw RequestFailure.invalid([
            InvalidPart(
                place: "body", pointer: pointer, keyword: "const", expected: id,
                detail: "'\(pointer)' is \(wanted.jsonText), expected '\(id)': a record keeps its id; leave it out")
        ])
    }

    /// Throws `RequestFailure.invalid` with everything that does not fit the collection's schema and did not before.
    private func check(
        _ record: JSONValue, given: JSONObject, before old: JSONValue?, _ collection: String, _ records: Records
    ) throws {
        var faults = newViolations(of: record, before: old, collection).map {
            InvalidPart(
                place: "body", pointer: $0.pointer, keyword: $0.keyword, expected: $0.expected, detail: $0.detail)
        }
        let others =
            described(collection).map { $0.map.faults(of: given, $0.collection, in: records) }
            ?? references(of: record, collection, records)
        faults += others.filter { fault in !faults.contains { $0.pointer.exact == fault.pointer.exact } }
        guard faults.isEmpty else { throw RequestFailure.invalid(faults) }
    }

    private func newViolations(of record: JSONValue, before old: JSONValue?, _ collection: String) -> [Violation] {
        guard let schemas = engine.seedBuilder.recordSchemas,
            let schema = schemas.namedSchema(ofCollection: collection)
        else { return [] }
        let known = described(collection)?.collection
        return schemas.newViolations(
            of: known?.visible(record) ?? record, before: old.map { known?.visible($0) ?? $0 }, against: schema)
    }

    /// References by `x-reference` to records that do not exist.
    private func references(of record: JSONValue, _ collection: String, _ records: Records) -> [InvalidPart] {
        guard let schemas = engine.seedBuilder.schemas, let schema = schemas.namedSchema(ofCollection: collection)
        else { return [] }
        return schemas[schema].properties.compactMap { property in
            guard let target = References.declared(by: property, in: schemas)?.collection,
                let id = record[property.name]?.stringValue, records.record(id, of: target) == nil
            else { return nil }
            let known = (records.records(of: target) ?? []).compactMap { $0["id"]?.stringValue }
            let hint = EditDistance.nearest(to: id, in: known).map { "; did you mean '\($0)'?" } ?? ""
            return InvalidPart(
                place: "body", pointer: "/\(property.name)", keyword: "x-reference",
                expected: "the id of one of '\(target)'",
                detail: "'\(property.name)' is '\(id)', expected the id of one of '\(target)'\(hint)")
        }
    }

    private func check(_ collection: String, in records: Records) throws {
        var names = records.collectionNames
        names += (engine.seedBuilder.recordSchemas?.collections ?? []).map(\.name).filter { !names.containsExactly($0) }
        guard !names.containsExactly(collection) else { return }
        let hint = EditDistance.nearest(to: collection, in: names).map { "did you mean '\($0)'?" }
        throw Problem(
            404,
            "there is no collection '\(collection)'; \(hint ?? "expected one of \(names.joined(separator: ", "))")")
    }

    private func unknown(_ id: String, _ collection: String) -> Problem {
        Problem(404, "'\(collection)' has no record '\(id)'")
    }
}
