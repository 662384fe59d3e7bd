extension ValueMaker {
    mutating func object(_ shape: Schema, depth: Int) throws(SynthesisError) -> JSONValue {
        var object = JSONObject()
        let most = shape.maxProperties ?? .max
        let required = Set<ExactText>(texts: shape.required)
        // What must be there comes first into the count, though the order written is the schema's.
        var room = most - shape.required.count
        for property in shape.properties {
            let isRequired = required.contains(property.name)
            if !isRequired {
                guard room > 0, depth < 12, isWanted(property, in: shape) else { continue }
                room -= 1
            }
            if let pinned = shape.pinned[property.name] {
                object[property.name] = pinned
                continue
            }
            if isRequired, isOfOtherDirection(property.schema) { continue }
            do {
                object[property.name] = try make(property.schema, name: property.name, depth: depth + 1)
            } catch {
                if isRequired { throw error }
            }
        }
        for name in shape.required where object[name] == nil && shape.property(name) == nil {
            if let pinned = shape.pinned[name] {
                object[name] = pinned
            } else {
                object[name] = try unnamed(name, shape, depth: depth)
            }
        }
        for (property, requires) in shape.dependentRequired where object[property] != nil {
            for name in requires where object[name] == nil { object[name] = try unnamed(name, shape, depth: depth) }
        }
        for dependent in shape.dependentSchemas where object[dependent.name] != nil {
            if case .object(let more) = try make(dependent.schema, name: "", depth: depth + 1) {
                for member in more.members where object[member.key] == nil { object[member.key] = member.value }
            }
        }
        try addUntilEnough(&object, shape, depth: depth)
        return .object(object)
    }

    /// Optional properties are written, but for those of the other direction, and on later attempts only some.
    private mutating func isWanted(_ property: Schema.Property, in shape: Schema) -> Bool {
        if shape.pinned[property.name] != nil { return true }
        let schema = document[property.schema]
        if schema.boolean == false || isOfOtherDirection(property.schema) { return false }
        if schema.isDeprecated && attempt > 2 { return false }
        return attempt < 4 || Bool.random(using: &random)
    }

    private func isOfOtherDirection(_ id: SchemaID) -> Bool {
        switch synthesizer.direction {
        case .none: false
        case .request: document[id].isReadOnly
        case .response: document[id].isWriteOnly
        }
    }

    /// A member that no property describes.
    private mutating func unnamed(_ name: String, _ shape: Schema, depth: Int) throws(SynthesisError)
        -> JSONValue
    {
        if let property = shape.property(name) { return try make(property, name: name, depth: depth + 1) }
        if let schema = shape.patternProperties.first(where: { $0.pattern.matches(name) })?.schema {
            return try make(schema, name: name, depth: depth + 1)
        }
        if let schema = shape.additionalProperties ?? shape.unevaluatedProperties {
            return try make(schema, name: name, depth: depth + 1)
        }
        return .string(name)
    }

    private mutating func addUntilEnough(_ object: inout JSONObject, _ shape: Schema, depth: Int)
        throws(SynthesisError)
    {
        let isMap = shape.properties.isEmpty && shape.additionalProperties.map { document[$0].boolean == nil } == true
        let wanted = max(shape.minProperties ?? 0, isMap && depth < 8 ? min(1, shape.maxProperties ?? 1) : 0)
        var number = 1
        while object.count < wanted, number < wanted * 4 + 8 {
            let name = try memberName(shape, number: number, depth: depth)
            number += 1
            guard object[name] == nil else { continue }
            do {
                object[name] = try unnamed(name, shape, depth: depth)
            } catch {
                if object.count < shape.minProperties ?? 0 { throw error }
                return
            }
        }
    }

    private mutating func memberName(_ shape: Schema, number: Int, depth: Int) throws(SynthesisError) -> String {
        if let names = shape.propertyNames, case .string(let name) = try make(names, name: "key", depth: depth + 1) {
            return number == 1 ? name : try variantName(names, name, number)
        }
        if shape.additionalProperties.map({ document[$0].boolean == false }) == true,
            let pattern = shape.patternProperties.first?.pattern
        {
            return pattern.text(length: 1...40, random: &random) ?? "key\(number)"
        }
        return number == 1 ? "key" : "key\(number)"
    }

    private mutating func variantName(_ names: SchemaID, _ first: String, _ number: Int) throws(SynthesisError)
        -> String
    {
        if let values = document[names].enumeration { return values[(number - 1) % values.count].stringValue ?? first }
        if let pattern = document[names].pattern {
            return pattern.text(length: 1...40, random: &random) ?? first + String(number)
        }
        return first + String(number)
    }
}
