extension Validator {
    mutating func checkArray(
        _ elements: [JSONValue], _ schema: Schema, at pointer: String, _ evaluated: inout Evaluated
    ) {
        let value = JSONValue.array(elements)
        if let least = schema.minItems, elements.count < least {
            report(
                value, schema, at: pointer, "minItems", "\(least) items or more", found: "has \(elements.count) items")
        }
        if let most = schema.maxItems, elements.count > most {
            report(
                value, schema, at: pointer, "maxItems", "\(most) items or fewer", found: "has \(elements.count) items")
        }
        if schema.uniqueItems {
            var places: [JSONValue: Int] = [:]
            for (index, element) in elements.enumerated() {
                if let first = places.updateValue(index, forKey: element) {
                    report(
                        value, schema, at: "\(pointer)/\(index)", "uniqueItems", "items that differ",
                        found: "equals item \(first)")
                }
            }
        }
        for (index, element) in elements.enumerated() {
            let item = index < schema.prefixItems.count ? schema.prefixItems[index] : schema.items
            guard let item else { break }
            _ = validate(element, item, at: "\(pointer)/\(index)")
            evaluated.items.insert(index)
        }
        if let contains = schema.contains { checkContains(elements, contains, schema, at: pointer, &evaluated) }
    }

    private mutating func checkContains(
        _ elements: [JSONValue], _ contains: SchemaID, _ schema: Schema, at pointer: String,
        _ evaluated: inout Evaluated
    ) {
        var count = 0
        for (index, element) in elements.enumerated()
        where attempt(element, contains, at: "\(pointer)/\(index)").evaluated != nil {
            count += 1
            evaluated.items.insert(index)
        }
        let least = schema.minContains ?? 1
        if count < least {
            report(
                .array(elements), schema, at: pointer, "contains", "\(least) or more items that fit 'contains'",
                found: "has \(count)")
        }
        if let most = schema.maxContains, count > most {
            report(
                .array(elements), schema, at: pointer, "maxContains", "\(most) or fewer items that fit 'contains'",
                found: "has \(count)")
        }
    }

    mutating func checkObject(_ object: JSONObject, _ schema: Schema, at pointer: String, _ evaluated: inout Evaluated)
    {
        let value = JSONValue.object(object)
        for name in schema.required where object[name] == nil && !isExempt(name, in: schema) {
            report(value, schema, at: pointer, "required", "the property '\(name)'", found: "has no '\(name)'")
        }
        if let least = schema.minProperties, object.count < least {
            report(
                value, schema, at: pointer, "minProperties", "\(least) properties or more", found: "has \(object.count)"
            )
        }
        if let most = schema.maxProperties, object.count > most {
            report(
                value, schema, at: pointer, "maxProperties", "\(most) properties or fewer", found: "has \(object.count)"
            )
        }
        for member in object.members { checkMember(member, schema, at: pointer, &evaluated) }
        for (property, required) in schema.dependentRequired where object[property] != nil {
            for name in required where object[name] == nil {
                report(
                    value, schema, at: pointer, "dependentRequired", "the property '\(name)' beside '\(property)'",
                    found: "has no '\(name)'")
            }
        }
        for dependent in schema.dependentSchemas where object[dependent.name] != nil {
            if let more = validate(value, dependent.schema, at: pointer) { evaluated.formUnion(more) }
        }
    }

    /// OpenAPI 3.0, Schema Object: `required` of a `readOnly` property is for responses only, of a `writeOnly` one for requests only.
    private func isExempt(_ name: String, in schema: Schema) -> Bool {
        guard direction != .none, let id = schema.property(name) else { return false }
        return direction == .request ? document[id].isReadOnly : document[id].isWriteOnly
    }

    private mutating func checkMember(
        _ member: JSONObject.Member, _ schema: Schema, at pointer: String, _ evaluated: inout Evaluated
    ) {
        let place = pointer + "/" + JSONPointer.escape(member.key)
        var isKnown = false
        if let property = schema.property(member.key) {
            isKnown = true
            _ = validate(member.value, property, at: place)
        }
        for (pattern, property) in schema.patternProperties where pattern.matches(member.key) {
            isKnown = true
            _ = validate(member.value, property, at: place)
        }
        if !isKnown, let additional = schema.additionalProperties {
            isKnown = true
            if document[additional].boolean == false {
                reportUnknown(member, schema, at: place, "additionalProperties")
            } else {
                _ = validate(member.value, additional, at: place)
            }
        }
        if isKnown { evaluated.properties.insert(member.key) }
        if let names = schema.propertyNames { _ = validate(.string(member.key), names, at: place) }
    }

    private mutating func reportUnknown(
        _ member: JSONObject.Member, _ schema: Schema, at place: String, _ keyword: String
    ) {
        let names = schema.properties.map(\.name)
        let hint = EditDistance.nearest(to: member.key, in: names).map { "; did you mean '\($0)'?" } ?? ""
        let expected =
            names.isEmpty ? "no further properties" : "one of \(names.map { "'\($0)'" }.joined(separator: ", "))\(hint)"
        report(member.value, schema, at: place, keyword, expected, found: "is not a property here")
    }

    mutating func checkUnevaluated(
        _ value: JSONValue, _ schema: Schema, at pointer: String, _ evaluated: inout Evaluated
    ) {
        if let rule = schema.unevaluatedProperties, case .object(let object) = value, !evaluated.allProperties {
            for member in object.members where !evaluated.properties.contains(member.key) {
                let place = pointer + "/" + JSONPointer.escape(member.key)
                if document[rule].boolean == false {
                    reportUnknown(member, schema, at: place, "unevaluatedProperties")
                } else {
                    _ = validate(member.value, rule, at: place)
                }
            }
            evaluated.allProperties = true
        }
        if let rule = schema.unevaluatedItems, case .array(let elements) = value, !evaluated.allItems {
            for (index, element) in elements.enumerated() where !evaluated.items.contains(index) {
                _ = validate(element, rule, at: "\(pointer)/\(index)")
            }
            evaluated.allItems = true
        }
    }
}
