import OpenAPISpec

/// Records of a document's collections, made and changed behind the service's back: every property may be given, also those that
/// no client can set.
extension ResourceMap {
    /// The document with the schemas of its collections' records.
    var schemas: Document {
        var schemas = document
        schemas.collections = collections.map { ($0.name, $0.item) }
        return schemas
    }

    /// A whole record of a few fields: the id, times, defaults and what is required are made as for a client's POST, owners and
    /// references that are not given are the newest. Whether it fits its schema has not been looked at.
    func newRecord(
        _ given: JSONObject, of collection: ResourceCollection, in records: DocumentRecords, now: DateTime,
        random: inout SeededRandom
    ) -> JSONValue {
        let (fields, others) = collection.parted(given)
        let id = fields[collection.idProperty] ?? others[collection.idProperty]
        let made = RecordWriter(map: self, collection: collection, request: nil).new(
            id: id ?? RecordIDs(map: self, collection: collection).next(in: records, &random), sent: fields,
            sentRecord: others, now: now, path: "\(random.next())")
        let links = RecordLinks(map: self, collection: collection, records: records, index: nil)
        let record = links.linked(made, given: fields)
        var kept = collection.fields(of: record)
        let shape = collection.fieldShape
        for member in fields.members where shape[member.key] == nil || shape.readOnly.contains(member.key) {
            kept[member.key] = member.value
        }
        var result = collection.replacing(fields: kept, of: record)
        for member in others.members { result[member.key] = member.value }
        return result
    }

    /// RFC 7396, at the first level: members replace the record's own; null removes one that need not be there and cannot be null.
    func changed(_ record: JSONValue, by changes: JSONObject, of collection: ResourceCollection) -> JSONValue {
        let (fields, others) = collection.parted(changes)
        var kept = collection.fields(of: record)
        for member in fields.members { kept[member.key] = value(member, collection.fieldShape) }
        var result = collection.replacing(fields: kept, of: record)
        for member in others.members { result[member.key] = value(member, collection.itemShape) }
        return result
    }

    /// Nil for a null that removes.
    private func value(_ member: JSONObject.Member, _ shape: ObjectShape) -> JSONValue? {
        guard member.value.isNull, !shape.required.contains(member.key) else { return member.value }
        guard let schema = shape[member.key],
            document.violations(of: member.value, against: schema, limit: 1).isEmpty
        else { return nil }
        return member.value
    }

    /// What the schema does not tell of given members: those that nothing would show, and owners that do not exist.
    func faults(
        of given: JSONObject, _ collection: ResourceCollection, in records: some RecordSet
    ) -> [InvalidPart] {
        let (fields, others) = collection.parted(given)
        let prefix = collection.hasAttributes && given["attributes"] != nil ? "/attributes" : ""
        let unknown =
            fields.keys.compactMap { collection.unknown($0, collection.fieldShape, under: prefix) }
            + others.keys.compactMap { collection.unknown($0, collection.itemShape, under: "") }
        let orphaned = collection.links.compactMap { link -> InvalidPart? in
            let inFields = fields[link.member] != nil
            guard let owner = link.collection, let id = (fields[link.member] ?? others[link.member])?.identifier,
                records.record(id, of: owner) == nil
            else { return nil }
            let pointer = "\(inFields ? prefix : "")/\(JSONPointer.escape(link.member))"
            let known = (records.records(of: owner) ?? []).prefix(3).compactMap {
                self.collection(named: owner)?.identifier(of: $0)
            }
            let hint = known.isEmpty ? "there are none" : "such as \(known.joined(separator: ", "))"
            return InvalidPart(
                place: "body", pointer: pointer, keyword: "x-reference", expected: "the id of one of '\(owner)'",
                detail: "'\(pointer)' is '\(id)', expected the id of one of '\(owner)'; \(hint)")
        }
        return unknown + orphaned
    }
}

extension ResourceCollection {
    /// What is given of a record as its properties and the members beside them: `{id, type, attributes}`, or all of it plainly.
    func parted(_ given: JSONObject) -> (fields: JSONObject, others: JSONObject) {
        guard hasAttributes else { return (given, [:]) }
        var (fields, others) = (given["attributes"]?.objectValue ?? [:], JSONObject())
        for member in given.members {
            if member.key == "attributes" {
                if member.value.objectValue == nil { others[member.key] = member.value }
            } else if given["attributes"] == nil, fieldShape[member.key] != nil, itemShape[member.key] == nil {
                fields[member.key] = member.value
            } else {
                others[member.key] = member.value
            }
        }
        return (fields, others)
    }

    /// The record without what is the mock's own.
    func visible(_ record: JSONValue) -> JSONValue {
        var record = record
        for member in record.objectValue?.keys ?? [] where isHidden(member) { record[member] = nil }
        return record
    }

    fileprivate func unknown(_ name: String, _ shape: ObjectShape, under prefix: String) -> InvalidPart? {
        guard shape[name] == nil, !shape.takesOthers, !shape.properties.isEmpty, !isHidden(name) else { return nil }
        let names = shape.properties.map(\.name)
        let hint = EditDistance.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
        let pointer = "\(prefix)/\(JSONPointer.escape(name))"
        let expected = "one of \(names.joined(separator: ", "))"
        return InvalidPart(
            place: "body", pointer: pointer, keyword: "additionalProperties", expected: expected,
            detail: "'\(pointer)' is not a property here; \(hint ?? "expected \(expected)")")
    }
}
