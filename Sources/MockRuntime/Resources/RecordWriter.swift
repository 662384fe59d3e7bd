import OpenAPISpec

/// Makes records of what clients send: server-set properties are set, defaults filled, everything else as sent.
struct RecordWriter {
    let map: ResourceMap
    let collection: ResourceCollection
    let request: RequestPlan?

    private var document: Document { map.document }

    /// A new record.
    /// - Parameters:
    ///   - sentRecord: the members beside the properties of a JSON:API resource object.
    ///   - path: what made-up values are told apart by.
    func new(id: JSONValue, sent: JSONObject, sentRecord: JSONObject, now: DateTime, path: String) -> JSONValue {
        let made = (try? map.synthesizer.value(for: collection.item, path: "\(collection.name)/\(path)")) ?? [:]
        let others = collection.fields(of: made)
        var fields = JSONObject()
        for property in collection.fieldShape.properties {
            let name = property.name
            if name.exact == collection.idProperty.exact, !collection.hasAttributes {
                fields[name] = id
            } else if let value = sent[name], isOpen(name) {
                fields[name] = withDefaults(fitted(value, property), property.schema)
            } else if let stamp = Timestamp(name), let value = stamp.value(now, property.schema, document) {
                if isServerSet(name) || collection.fieldShape.required.contains(name) { fields[name] = value }
            } else if isServerSet(name) {
                fields[name] = fresh(property, others[name])
            } else if let value = document[property.schema].defaultValue {
                fields[name] = value
            } else if collection.fieldShape.required.contains(name) {
                fields[name] = isValid(.null, property.schema) ? .null : others[name]
            }
        }
        addOthers(sent, to: &fields)
        guard collection.hasAttributes else { return .object(fields) }
        var record = JSONValue.object([:])
        for property in collection.itemShape.properties {
            switch property.name {
            case collection.idProperty: record[property.name] = id
            case "attributes": record["attributes"] = .object(fields)
            default:
                record[property.name] = made[property.name]
                if let value = sentRecord[property.name], isValid(value, property.schema) {
                    record[property.name] = value
                }
            }
        }
        return record
    }

    /// RFC 9110 §9.3.4: the properties that a client sets are those that it sends.
    func replacing(_ old: JSONValue, sent: JSONObject, now: DateTime) -> JSONValue {
        let oldFields = collection.fields(of: old)
        var fields = JSONObject()
        for property in collection.fieldShape.properties {
            let name = property.name
            if name.exact == collection.idProperty.exact || isLink(name) || !isOpen(name)
                || (sent[name] == nil && isServerSet(name))
            {
                fields[name] = oldFields[name]
            } else if let value = sent[name] {
                fields[name] = withDefaults(fitted(value, property), property.schema)
            } else if Timestamp(name) != nil {
                fields[name] = oldFields[name]
            } else {
                fields[name] = document[property.schema].defaultValue
            }
        }
        for name in oldFields.keys where collection.isHidden(name) { fields[name] = oldFields[name] }
        addOthers(sent, to: &fields)
        return touched(collection.replacing(fields: fields, of: old), sent, now)
    }

    /// RFC 7396. Null removes a property, unless null is a value of it.
    func patching(_ old: JSONValue, sent: JSONObject, now: DateTime) -> JSONValue {
        var fields = collection.fields(of: old)
        for member in sent.members {
            guard let schema = collection.fieldShape[member.key] else {
                if takes(member.key) { fields[member.key] = Self.merged(fields[member.key], member.value) }
                continue
            }
            guard isOpen(member.key), member.key.exact != collection.idProperty.exact, !isLink(member.key) else {
                continue
            }
            let value = fitted(member.value, Schema.Property(name: member.key, schema: schema))
            fields[member.key] = Self.merged(fields[member.key], value)
            if member.value.isNull, isValid(.null, schema) { fields[member.key] = .null }
        }
        return touched(collection.replacing(fields: fields, of: old), sent, now)
    }

    /// Nil for a null, which removes.
    private static func merged(_ old: JSONValue?, _ patch: JSONValue) -> JSONValue? {
        guard !patch.isNull else { return nil }
        guard case .object(let members) = patch else { return patch }
        var result = old?.objectValue ?? [:]
        for member in members.members { result[member.key] = merged(result[member.key], member.value) }
        return .object(result)
    }

    /// The record with the instant of its change.
    private func touched(_ record: JSONValue, _ sent: JSONObject, _ now: DateTime) -> JSONValue {
        var fields = collection.fields(of: record)
        for property in collection.fieldShape.properties where Timestamp(property.name) == .updated {
            guard sent[property.name] == nil || !isOpen(property.name), fields[property.name] != nil else { continue }
            if let value = Timestamp.updated.value(now, property.schema, document) { fields[property.name] = value }
        }
        return collection.replacing(fields: fields, of: record)
    }

    // MARK: Properties

    /// Text as what it stands for, where the body is declared as text and the record as something else.
    private func fitted(_ value: JSONValue, _ property: Schema.Property) -> JSONValue {
        guard case .string(let text) = value, let declared = request?.fields[property.name],
            declared != property.schema, isValid(value, declared), !isValid(value, property.schema)
        else { return value }
        let scalar = ParameterText.scalar(text)
        return isValid(scalar, property.schema) ? scalar : value
    }

    /// The value with the defaults of the objects in it.
    private func withDefaults(_ value: JSONValue, _ schema: SchemaID) -> JSONValue {
        switch value {
        case .object(var object):
            for property in ObjectShape(schema, in: document).properties {
                let inner = object[property.name] ?? document[property.schema].defaultValue
                if let inner { object[property.name] = withDefaults(inner, property.schema) }
            }
            return .object(object)
        case .array(let elements):
            guard let items = ObjectShape(schema, in: document).items else { return value }
            return .array(elements.map { withDefaults($0, items) })
        default: return value
        }
    }

    /// Whether a client may set it.
    private func isOpen(_ name: String) -> Bool { !collection.fieldShape.readOnly.contains(name) }

    /// Whether the server alone sets it: `readOnly`, or no part of the body that is declared.
    private func isServerSet(_ name: String) -> Bool {
        guard isOpen(name) else { return true }
        guard let request, !request.fields.properties.isEmpty else { return false }
        return request.fields[name] == nil || request.fields.readOnly.contains(name)
    }

    private func isLink(_ name: String) -> Bool {
        collection.links.contains { $0.member == name && $0.collection != nil }
    }

    /// What the server sets on a new record: nothing has been added to its lists yet.
    private func fresh(_ property: Schema.Property, _ made: JSONValue?) -> JSONValue? {
        if case .array? = made, isValid([], property.schema) { return [] }
        return document[property.schema].defaultValue ?? made
    }

    private func takes(_ name: String) -> Bool { collection.fieldShape.takesOthers && !collection.isHidden(name) }

    private func addOthers(_ sent: JSONObject, to fields: inout JSONObject) {
        for member in sent.members where collection.fieldShape[member.key] == nil && takes(member.key) {
            fields[member.key] = member.value
        }
    }

    private func isValid(_ value: JSONValue, _ schema: SchemaID) -> Bool {
        document.violations(of: value, against: schema, direction: .response, limit: 1).isEmpty
    }
}
