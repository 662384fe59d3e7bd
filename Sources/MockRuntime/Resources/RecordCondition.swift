import OpenAPISpec

/// One thing that a filter asks of a record.
enum RecordCondition: Sendable {
    /// The property is one of the values, or a list that has one of them.
    case isOne(of: [JSONValue], property: String)
    case isNotBefore(JSONValue, property: String)
    case isNotAfter(JSONValue, property: String)
    /// Some text of the record has this in it, in any case.
    case contains(String)

    /// Nil for a parameter that was not sent, whose name means no property, or that asks for `all`. A default asks for what is among
    /// the property's values, and not for words such as `open` that only the real service can tell.
    /// `status`, `filter[status]`, `statuses`, `updated_since`, `created_before`, `min_price` …
    init?(_ parameter: ListParameter, of collection: ResourceCollection, in document: Document) {
        guard let value = parameter.value, !value.isNull else { return nil }
        let values = value.arrayValue ?? [value]
        if let property = Self.property(parameter.name, collection) {
            let known = collection.fieldShape[property].flatMap { document[$0].enumeration } ?? []
            let isGeneral = ["all", "any", "*"].contains(value.stringValue?.lowercased())
            guard known.contains(value) || (parameter.sent != nil && !isGeneral) else { return nil }
            self = .isOne(of: values, property: property)
            return
        }
        var words = LooseName.words(parameter.name)
        guard let first = words.first, let last = words.last, let value = values.first else { return nil }
        let isNotBefore: Bool
        if let known = Self.bounds[last] {
            isNotBefore = known
            words.removeLast()
        } else if let known = Self.bounds[first] {
            isNotBefore = known
            words.removeFirst()
        } else if let property = Self.property(EnglishNouns.singular(parameter.name), collection) {
            self = .isOne(of: values, property: property)
            return
        } else {
            return nil
        }
        let base = words.isEmpty ? ["updated", "created"] : [words.joined()]
        let names = base.flatMap { [$0, $0 + "at", $0 + "on", $0 + "date"] }
        guard let property = names.lazy.compactMap({ Self.property($0, collection) }).first else { return nil }
        self = isNotBefore ? .isNotBefore(value, property: property) : .isNotAfter(value, property: property)
    }

    func holds(for record: JSONValue, of collection: ResourceCollection) -> Bool {
        switch self {
        case .isOne(let wanted, let property):
            guard let found = collection.value(property, of: record) else { return false }
            return (found.arrayValue ?? [found]).contains { value in wanted.contains { Self.isSame(value, $0) } }
        case .isNotBefore(let bound, let property):
            return Self.isBefore(collection.value(property, of: record), bound) == false
        case .isNotAfter(let bound, let property):
            guard let value = collection.value(property, of: record), !value.isNull else { return false }
            return Self.isBefore(bound, value) == false
        case .contains(let text):
            let wanted = text.lowercased()
            return collection.fields(of: record).members.contains {
                $0.value.stringValue?.lowercased().contains(wanted) == true
            }
        }
    }

    /// Whether a name's value bounds from below.
    private static let bounds: [String: Bool] = [
        "since": true, "after": true, "from": true, "gte": true, "gt": true, "min": true, "start": true,
        "before": false, "to": false, "until": false, "lte": false, "lt": false, "max": false, "end": false
    ]

    private static func property(_ name: String, _ collection: ResourceCollection) -> String? {
        let key = LooseName.key(name)
        return collection.fieldShape.property(like: name)?.name
            ?? collection.links.first { LooseName.key($0.member) == key }?.member
            ?? (key == LooseName.key(collection.idProperty) ? collection.idProperty : nil)
    }

    /// Equal as text: a filter's type is not always the property's. `a,b` asks for either.
    private static func isSame(_ value: JSONValue, _ wanted: JSONValue) -> Bool {
        if value == wanted { return true }
        guard let found = text(of: value), let wanted = text(of: wanted) else { return false }
        return found.exact == wanted.exact || wanted.split(separator: ",").contains { $0.exact == found.exact }
    }

    private static func text(of value: JSONValue) -> String? {
        value.identifier ?? value.boolValue.map { $0 ? "true" : "false" }
    }

    /// Nil when the two cannot be compared.
    private static func isBefore(_ a: JSONValue?, _ b: JSONValue) -> Bool? {
        guard let a, !a.isNull, !b.isNull else { return nil }
        if case .string(let text) = b, case .number = a, let number = JSONNumber(text: text) {
            return RecordOrder.isBefore(a, .number(number)) ?? false
        }
        if case .string(let text) = a, case .number = b, let number = JSONNumber(text: text) {
            return RecordOrder.isBefore(.number(number), b) ?? false
        }
        guard a.typeName == b.typeName else { return nil }
        return RecordOrder.isBefore(a, b) ?? false
    }
}
