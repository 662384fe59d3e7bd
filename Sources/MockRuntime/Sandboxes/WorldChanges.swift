import OpenAPISpec

/// What distinguishes a world from the seed it came from.
struct WorldChanges {
    private(set) var created: [ControlV1.RecordChange] = []
    private(set) var changed: [ControlV1.FieldChanges] = []
    private(set) var removed: [ControlV1.RecordChange] = []

    /// - Parameter collections: those to look at.
    init<Records: RecordSet>(from seed: Records, to now: Records, in collections: [String]) {
        for name in collections {
            compare(seed.records(of: name) ?? [], now.records(of: name) ?? [], in: name)
        }
    }

    private mutating func compare(_ before: [JSONValue], _ after: [JSONValue], in collection: String) {
        let known = [ExactText: JSONValue](
            before.map { (Self.id(of: $0).exact, $0) }, uniquingKeysWith: { first, _ in first })
        var met: Set<ExactText> = []
        for record in after {
            let id = Self.id(of: record)
            met.insert(id)
            guard let old = known[id] else {
                created.append(.init(collection: collection, id: id, record: record.objectValue ?? [:]))
                continue
            }
            guard old != record else { continue }
            var fields: [ControlV1.FieldChange] = []
            Self.compare(old, record, at: "", into: &fields)
            if !fields.isEmpty { changed.append(.init(collection: collection, id: id, fields: fields)) }
        }
        for record in before where !met.contains(Self.id(of: record)) {
            removed.append(.init(collection: collection, id: Self.id(of: record), record: record.objectValue ?? [:]))
        }
    }

    private static func id(of record: JSONValue) -> String { record["id"]?.identifier ?? record.jsonText }

    /// Objects are compared by member, everything else as a whole.
    private static func compare(
        _ before: JSONValue?, _ after: JSONValue?, at pointer: String, into fields: inout [ControlV1.FieldChange]
    ) {
        guard before != after else { return }
        guard let old = before?.objectValue, let new = after?.objectValue else {
            return fields.append(.init(pointer: pointer, before: before, after: after))
        }
        let added = new.members.map(\.key).filter { old[$0] == nil }
        for key in old.members.map(\.key) + added {
            compare(old[key], new[key], at: pointer + "/" + JSONPointer.escape(key), into: &fields)
        }
    }

    var model: ControlV1.Changes { .init(created: created, changed: changed, removed: removed) }
}
