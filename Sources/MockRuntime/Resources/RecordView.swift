import OpenAPISpec

/// No valid answer can be made from a record, so the operation answers from its document.
struct Unanswerable: Error {}

/// Shows records as an operation's answer wants them: its properties and no others, valid against its schema.
struct RecordView {
    let map: ResourceMap
    let collection: ResourceCollection
    let item: SchemaID
    private let shape: ObjectShape
    private let fieldShape: ObjectShape
    private let isWhole: Bool

    init(_ map: ResourceMap, _ collection: ResourceCollection, as item: SchemaID) {
        self.map = map
        self.collection = collection
        self.item = item
        isWhole = item == collection.item
        shape = isWhole ? collection.itemShape : ObjectShape(item, in: map.document)
        let attributes = collection.hasAttributes ? shape["attributes"] : nil
        fieldShape =
            isWhole ? collection.fieldShape : attributes.map { ObjectShape($0, in: map.document) } ?? shape
    }

    /// The record as the schema describes it. Throws `Unanswerable` when it cannot be made valid.
    /// - Parameter owners: what the request's path says of the owners, shown where the schema has a property for it.
    func shown(_ record: JSONValue, owners: [(link: ResourceLink, id: String)] = []) throws -> JSONValue {
        var value = selected(record, owners)
        let faults = violations(of: value)
        if faults.isEmpty { return value }
        value = try repaired(value, faults)
        guard violations(of: value).isEmpty else { throw Unanswerable() }
        return value
    }

    private func violations(of value: JSONValue) -> [Violation] {
        map.document.violations(of: value, against: item, direction: .response)
    }

    /// The record with the schema's members alone; whether it is valid has not been looked at.
    func selected(_ record: JSONValue, _ owners: [(link: ResourceLink, id: String)]) -> JSONValue {
        let value = membersSelected(record, owners)
        return map.hasWriteOnly ? withoutWriteOnly(value, item) : value
    }

    private func membersSelected(_ record: JSONValue, _ owners: [(link: ResourceLink, id: String)]) -> JSONValue {
        guard collection.hasAttributes, shape["attributes"] != nil else {
            return .object(selected(collection.hasAttributes ? flat(record) : record.objectValue ?? [:], shape, owners))
        }
        var value = selected(record.objectValue ?? [:], shape, [])
        value["attributes"] = .object(selected(collection.fields(of: record), fieldShape, owners))
        return .object(value)
    }

    /// The members that the schema has, and those that it allows and that are no business of the mock's.
    private func selected(
        _ members: JSONObject, _ shape: ObjectShape, _ owners: [(link: ResourceLink, id: String)]
    ) -> JSONObject {
        var result = JSONObject()
        for member in members.members {
            let isKnown = shape[member.key] != nil
            let isOther = shape.takesOthers || shape.properties.isEmpty
            guard isKnown || (isOther && !collection.isHidden(member.key)) else { continue }
            result[member.key] = member.value
        }
        for owner in owners where owner.link.collection == nil {
            guard let schema = shape[owner.link.member] else { continue }
            result[owner.link.member] = map.document.identifier(owner.id, as: schema)
        }
        return result
    }

    private func flat(_ record: JSONValue) -> JSONObject {
        var fields = collection.fields(of: record)
        if fields["id"] == nil { fields["id"] = record["id"] }
        return fields
    }

    /// The value with made-up members in place of those that are wrong or missing.
    private func repaired(_ value: JSONValue, _ faults: [Violation]) throws -> JSONValue {
        let path = "\(collection.name)/\(collection.identifier(of: value) ?? "")"
        guard let made = try? map.synthesizer.value(for: item, path: path) else { throw Unanswerable() }
        let places = faults.map { JSONPointer.tokens($0.pointer) }
        guard collection.hasAttributes, shape["attributes"] != nil else {
            return mended(value, made, places[...], shape)
        }
        var value = value
        let inner = places.filter { $0.first == "attributes" }.map { Array($0.dropFirst()) }
        value["attributes"] = mended(value["attributes"] ?? [:], made["attributes"] ?? [:], inner[...], fieldShape)
        return mended(value, made, places.filter { $0.first != "attributes" }[...], shape)
    }

    /// - Parameter places: the tokens of the faults' pointers; one at the value itself is a missing member.
    private func mended(
        _ value: JSONValue, _ made: JSONValue, _ places: ArraySlice<[String]>, _ shape: ObjectShape
    ) -> JSONValue {
        guard !places.isEmpty, case .object(var object) = value, let made = made.objectValue else { return value }
        for case let name? in places.map(\.first) where name.exact != collection.idProperty.exact {
            object[name] = made[name]
        }
        for member in made.members where object[member.key] == nil && shape.required.contains(member.key) {
            object[member.key] = member.value
        }
        return .object(object)
    }

    /// OpenAPI 3.1, Schema Object: `writeOnly` properties are not sent in a response.
    private func withoutWriteOnly(_ value: JSONValue, _ schema: SchemaID) -> JSONValue {
        let shape = ObjectShape(schema, in: map.document)
        switch value {
        case .array(let elements):
            guard let items = shape.items else { return value }
            return .array(elements.map { withoutWriteOnly($0, items) })
        case .object(var object):
            for member in object.members {
                guard let property = shape[member.key] else { continue }
                object[member.key] = withoutWriteOnly(member.value, property)
                if map.document[property].isWriteOnly { object[member.key] = nil }
            }
            return .object(object)
        default: return value
        }
    }
}

extension Document {
    /// An id as its schema wants it: a number where text is none.
    func identifier(_ text: String, as schema: SchemaID?) -> JSONValue {
        guard let schema else { return .string(text) }
        let shape = ObjectShape(schema, in: self)
        let isNumber = !shape.types.contains(.string) && !shape.types.isDisjoint(with: [.integer, .number])
        return isNumber ? JSONNumber(text: text).map(JSONValue.number) ?? .string(text) : .string(text)
    }
}
