import OpenAPISpec

extension APIModelBuilder {
    /// How a property or argument of a schema's type is written.
    struct TypeUse {
        var text: String
        var isNullable = false
        /// The declared type that the value contains in place; nil for scalars, arrays and maps.
        var direct: String?
    }

    /// The type of a schema where it is used.
    /// - Parameters:
    ///   - name: what an inline type is called, in words.
    ///   - owner: the top-level type that inline types nest in; nil to declare them at the top level.
    ///   - nested: where inline types of `owner` go.
    mutating func typeUse(_ id: SchemaID, name: [String], owner: String?, nested: inout [Declaration]) -> TypeUse {
        let schema = document[id]
        if let known = declared[id] { return TypeUse(text: known, isNullable: isNullable(schema), direct: known) }
        guard inProgress.insert(id).inserted else { return TypeUse(text: "JSONValue") }
        defer { inProgress.remove(id) }
        if let (inner, isNullable) = passedThrough(id) {
            var use = typeUse(inner, name: name, owner: owner, nested: &nested)
            use.isNullable = use.isNullable || isNullable
            return use
        }
        if isDeclared(id) { return inlineType(id, name: name, owner: owner, nested: &nested) }
        var use = TypeUse(text: "JSONValue", isNullable: isNullable(schema))
        switch schema.valueTypes {
        case [.string]: use.text = stringType(schema)
        case [.integer]: use.text = "Int"
        case [.number]: use.text = "Double"
        case [.boolean]: use.text = "Bool"
        case [.array]:
            let item = schema.prefixItems.isEmpty ? schema.items : nil
            let singular = name.dropLast() + name.suffix(1).map(Words.singular)
            let element =
                item.map { typeUse($0, name: Array(singular), owner: owner, nested: &nested) }
                ?? TypeUse(text: "JSONValue")
            use.text = "[\(element.text)\(element.isNullable && element.text != "JSONValue" ? "?" : "")]"
        case [.object]: use.text = mapType(schema, name: name, owner: owner, nested: &nested)
        default: break
        }
        if use.text == "JSONValue" { use.isNullable = false }
        return use
    }

    private func isNullable(_ schema: Schema) -> Bool {
        schema.allowsNull || schema.enumeration?.contains(.null) == true
            || (schema.oneOf + schema.anyOf).contains(where: isNull)
    }

    private func stringType(_ schema: Schema) -> String {
        switch schema.format {
        case "date-time": "DateTime"
        case "date": "CalendarDate"
        case "byte": "Base64Data"
        default: schema.contentEncoding == "base64" ? "Base64Data" : "String"
        }
    }

    private mutating func mapType(_ schema: Schema, name: [String], owner: String?, nested: inout [Declaration])
        -> String
    {
        guard let additional = schema.additionalProperties, document[additional].boolean == nil else {
            return "JSONObject"
        }
        let singular = name.dropLast() + name.suffix(1).map(Words.singular)
        let value = typeUse(additional, name: Array(singular), owner: owner, nested: &nested)
        return "OrderedMap<\(value.text)\(value.isNullable && value.text != "JSONValue" ? "?" : "")>"
    }

    private mutating func inlineType(_ id: SchemaID, name: [String], owner: String?, nested: inout [Declaration])
        -> TypeUse
    {
        let schema = document[id]
        var typeName = SwiftName.type(words.upperCamel(name))
        guard let owner else {
            typeName = claimType(typeName, at: schema.location)
            declared[id] = typeName
            declarations += declaration(id, name: typeName, summary: schema.summary ?? schema.title)
            return TypeUse(text: typeName, isNullable: isNullable(schema), direct: typeName)
        }
        // A nested type of a top-level type's name would hide that, and two of one owner each other.
        if typeScope.has(typeName) || nested.contains(where: { $0.name == typeName }) { typeName = owner + typeName }
        var number = 2
        let base = typeName
        while typeScope.has(typeName) || nested.contains(where: { $0.name == typeName }) {
            typeName = "\(base)\(number)"
            number += 1
        }
        declared[id] = "\(owner).\(typeName)"
        // Holds the name while the type's own inline types are named.
        let place = nested.count
        nested.append(.enumeration(Enumeration(name: typeName, rawType: "String", cases: [])))
        let made = declaration(
            id, name: typeName, summary: schema.summary ?? schema.title, owner: owner, nested: &nested)
        nested[place] = made
        return TypeUse(text: "\(owner).\(typeName)", isNullable: isNullable(schema), direct: "\(owner).\(typeName)")
    }

    /// A top-level declaration with its nested ones; an enumeration or union of inline types brings those along beside it.
    mutating func declaration(_ id: SchemaID, name: String, summary: String?) -> [Declaration] {
        var nested: [Declaration] = []
        switch declaration(id, name: name, summary: summary, owner: name, nested: &nested) {
        case .structure(var structure):
            structure.nested = nested
            return [.structure(structure)]
        case .union(let union):
            // An enum nests as a struct does, but its payload types read better beside it.
            return [.union(union)] + nested.map { $0 }
        case let other: return [other]
        }
    }

    private mutating func declaration(
        _ id: SchemaID, name: String, summary: String?, owner: String, nested: inout [Declaration]
    ) -> Declaration {
        let schema = document[id]
        if let values = enumeration(of: schema) {
            return .enumeration(enumeration(values, name: name, summary: summary, at: schema.location))
        }
        let members = unionMembers(of: id)
        if !members.isEmpty {
            return .union(union(id, members, name: name, summary: summary, owner: owner, nested: &nested))
        }
        return .structure(structure(id, name: name, summary: summary, owner: owner, nested: &nested))
    }

    private mutating func structure(
        _ id: SchemaID, name: String, summary: String?, owner: String, nested: inout [Declaration]
    ) -> Structure {
        var structure = Structure(name: name, summary: summary)
        var scope = Scope()
        for (property, isRequired) in mergedProperties(of: id) {
            let parts = Words.split(property.name)
            let (swiftName, clash) = scope.claim(SwiftName.member(words.lowerCamel(parts)), for: property.name)
            let schema = document[property.schema]
            if let clash {
                log.warning(
                    "the properties '\(clash)' and '\(property.name)' have one Swift name; the latter is '\(swiftName)'",
                    at: schema.location)
            }
            let use = typeUse(property.schema, name: parts, owner: owner, nested: &nested)
            structure.properties.append(
                Property(
                    name: swiftName, jsonName: property.name, type: use.text, summary: schema.summary ?? schema.title,
                    isRequired: isRequired,
                    isNullable: use.isNullable, directType: use.direct))
        }
        if let additional = document[id].additionalProperties, document[additional].boolean == nil {
            let value = typeUse(additional, name: ["additional", "property"], owner: owner, nested: &nested)
            structure.additional = value.text + (value.isNullable && value.text != "JSONValue" ? "?" : "")
        }
        return structure
    }

    private mutating func enumeration(
        _ values: [JSONValue], name: String, summary: String?, at location: SourceLocation
    ) -> Enumeration {
        var enumeration = Enumeration(
            name: name, summary: summary, rawType: values[0].stringValue == nil ? "Int" : "String", cases: [])
        var scope = Scope()
        for taken in ["allCases", "rawValue", "isKnown", "known"] { _ = scope.claim(taken, for: "the type itself") }
        var seen: Set<JSONValue> = []
        for value in values where seen.insert(value).inserted {
            let text = value.stringValue ?? value.jsonText
            let wanted = SwiftName.member(words.lowerCamel(Words.split(text)))
            let (caseName, clash) = scope.claim(text.isEmpty ? "empty" : wanted, for: text)
            if let clash {
                log.warning(
                    "the values '\(clash)' and '\(text)' have one Swift name; the latter is '\(caseName)'", at: location
                )
            }
            enumeration.cases.append((caseName, value.stringValue.map(SourceWriter.literal) ?? text))
        }
        return enumeration
    }

    private mutating func union(
        _ id: SchemaID, _ members: [SchemaID], name: String, summary: String?, owner: String,
        nested: inout [Declaration]
    ) -> Union {
        var union = Union(name: name, summary: summary, cases: [])
        var scope = Scope()
        _ = scope.claim("other", for: "the case of other values")
        var caseNames: [SchemaID: String] = [:]
        for (index, member) in members.enumerated() {
            let schema = document[member]
            let parts = (schema.name ?? schema.title).map(Words.split) ?? [name, "option", String(index + 1)]
            let use = typeUse(member, name: parts, owner: nil, nested: &nested)
            let label = schema.name ?? schema.title ?? Self.label(of: use.text)
            let (caseName, _) = scope.claim(SwiftName.member(words.lowerCamel(Words.split(label))), for: label)
            caseNames[member] = caseName
            union.cases.append((caseName, use.text + (use.isNullable && use.text != "JSONValue" ? "?" : "")))
        }
        if let discriminator = document[id].discriminator {
            let values = discriminator.mapping.compactMap { mapping in
                caseNames[mapping.schema].map { (mapping.value, $0) }
            }
            union.discriminator = (discriminator.propertyName, values)
        }
        return union
    }

    /// The case of a scalar: `string`, `int`, `array`.
    private static func label(of type: String) -> String {
        if type.hasPrefix("[") { return "array" }
        return String(type.split(separator: ".").last ?? "value").split(separator: "<").first.map(String.init)
            ?? "value"
    }
}
