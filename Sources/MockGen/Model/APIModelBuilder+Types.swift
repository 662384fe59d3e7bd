import OpenAPISpec

extension APIModelBuilder {
    /// How a property or argument of a schema's type is written.
    struct TypeUse {
        var type: TypeReference
        var isNullable = false

        /// As the element of an array or map, where null is nil.
        var element: TypeReference { isNullable ? .optional(type) : type }
    }

    /// The type of a schema where it is used.
    /// - Parameters:
    ///   - parts: the words that an inline type is named by.
    ///   - nest: where inline types are declared.
    mutating func typeUse(_ id: SchemaID, named parts: [String], in nest: inout Nest) -> TypeUse {
        guard let (target, isNullableAround) = unwrapped(id) else { return TypeUse(type: .json) }
        var use = TypeUse(type: .json)
        if let name = typeNames[target] {
            use = TypeUse(type: .declared(name), isNullable: isNullable(target))
        } else if inProgress.insert(target).inserted {
            use = unnamedType(target, named: parts, in: &nest)
            inProgress.remove(target)
        }
        use.isNullable = use.type != .json && (use.isNullable || isNullableAround)
        return use
    }

    private mutating func unnamedType(_ id: SchemaID, named parts: [String], in nest: inout Nest) -> TypeUse {
        let schema = document[id]
        // The inline items of a named list belong to the list, whoever uses it first.
        if let name = schema.name, nest.owner != nil, !isDeclared(id) {
            var top = Nest()
            return unnamedType(id, named: Words.split(name), in: &top)
        }
        if isDeclared(id) { return inlineType(id, named: parts, in: &nest) }
        if let plain = plainType(schema) { return TypeUse(type: plain, isNullable: isNullable(id)) }
        switch schema.valueTypes {
        case [.array]:
            let items = schema.prefixItems.isEmpty ? schema.items : nil
            return TypeUse(type: .array(element(items, named: parts, in: &nest)), isNullable: isNullable(id))
        case [.object]: return TypeUse(type: mapType(schema, named: parts, in: &nest), isNullable: isNullable(id))
        default: return TypeUse(type: .json)
        }
    }

    private mutating func element(_ id: SchemaID?, named parts: [String], in nest: inout Nest) -> TypeReference {
        guard let id else { return .json }
        let singular = parts.dropLast() + parts.suffix(1).map(EnglishNouns.singular)
        // A type of the top level named like its list would be taken for the list.
        let isSame = nest.owner == nil && Array(singular) == parts
        return typeUse(id, named: Array(singular) + (isSame ? ["item"] : []), in: &nest).element
    }

    private mutating func mapType(_ schema: Schema, named parts: [String], in nest: inout Nest) -> TypeReference {
        guard let additional = schema.additionalProperties, document[additional].boolean == nil else {
            return .plain("JSONObject")
        }
        return .map(element(additional, named: parts, in: &nest))
    }

    private mutating func inlineType(_ id: SchemaID, named parts: [String], in nest: inout Nest) -> TypeUse {
        let wanted = SwiftName.type(words.upperCamel(parts))
        guard let owner = nest.owner else {
            let name = claimType(wanted, for: "the inline schema", at: document[id].location)
            typeNames[id] = name
            let place = inline.count
            let declaration = topLevel(id, named: name)
            inline.insert(declaration, at: place)
            return TypeUse(type: .declared(name), isNullable: isNullable(id))
        }
        let name = nest.claim(wanted, beside: typeScope)
        typeNames[id] = "\(owner).\(name)"
        let place = nest.declarations.count
        nest.around.append(name)
        let declaration = declaration(id, named: name, in: &nest)
        nest.around.removeLast()
        nest.declarations.insert(declaration, at: place)
        return TypeUse(type: .declared("\(owner).\(name)"), isNullable: isNullable(id))
    }

    /// The declaration of a schema that has a type of its own; its inline types go to `nest`.
    mutating func declaration(_ id: SchemaID, named name: String, in nest: inout Nest) -> Declaration {
        if let values = enumeration(of: id) { return .enumeration(enumeration(values, of: id, named: name)) }
        let members = unionMembers(of: id)
        if members.count > 1 { return .union(union(id, members, named: name, in: &nest)) }
        return .structure(structure(id, named: name, in: &nest))
    }

    func summary(of schema: Schema) -> String? { schema.summary ?? schema.title }

    private mutating func structure(_ id: SchemaID, named name: String, in nest: inout Nest) -> Structure {
        var structure = Structure(name: name, summary: summary(of: document[id]))
        var scope = Scope()
        for merged in PropertyMerger.properties(of: id, in: document) {
            let parts = Words.split(merged.name)
            let schema = document[merged.schema]
            let (swiftName, clash) = scope.claim(
                SwiftName.member(words.lowerCamel(parts)), for: "'\(merged.name)' at \(schema.location)")
            if let clash {
                log.warning(
                    "the property '\(merged.name)' has the Swift name of \(clash); it is '\(swiftName)'",
                    at: schema.location)
            }
            let place = nest.declarations.count
            let use = merged.isMixed ? TypeUse(type: .json) : typeUse(merged.schema, named: parts, in: &nest)
            // Said once: of a named type there, of an inline one at the property.
            let isSaidThere = schema.name != nil && typeNames[merged.schema] != nil
            let isNew = place < nest.declarations.count && nest.declarations[place].summary == summary(of: schema)
            if isNew { nest.declarations[place].summary = nil }
            structure.properties.append(
                Property(
                    name: swiftName, jsonName: merged.name, type: use.type,
                    summary: isSaidThere ? nil : summary(of: schema),
                    isRequired: merged.isRequired, isNullable: use.isNullable))
        }
        if let additional = document[id].additionalProperties, document[additional].boolean == nil,
            !scope.has("additionalProperties")
        {
            structure.additional = typeUse(additional, named: ["additional", "property"], in: &nest).element
        }
        return structure
    }

    private mutating func enumeration(_ values: [JSONValue], of id: SchemaID, named name: String) -> Enumeration {
        let schema = document[id]
        let isText = values[0].stringValue != nil
        var enumeration = Enumeration(
            name: name, summary: summary(of: schema), rawType: isText ? "String" : "Int", cases: [])
        var scope = Scope()
        var seen: Set<JSONValue> = []
        for value in values where seen.insert(value).inserted {
            let text = value.stringValue ?? value.intValue.map(String.init) ?? ""
            let wanted = SwiftName.enumerationCase(words.lowerCamel(Words.split(text)))
            let (caseName, clash) = scope.claim(wanted, for: "'\(text)'")
            if let clash {
                log.warning(
                    "the value '\(text)' has the Swift name of \(clash); it is '\(caseName)'", at: schema.location)
            }
            enumeration.cases.append((caseName, isText ? SourceWriter.literal(text) : text))
        }
        return enumeration
    }

    private mutating func union(_ id: SchemaID, _ members: [SchemaID], named name: String, in nest: inout Nest) -> Union
    {
        var union = Union(name: name, summary: summary(of: document[id]), cases: [])
        var scope = Scope(reserved: ["other"])
        var caseNames: [SchemaID: String] = [:]
        for (index, member) in members.enumerated() {
            let schema = document[member]
            let label = schema.name ?? schema.title
            let type = typeUse(member, named: label.map(Words.split) ?? ["option", String(index + 1)], in: &nest).type
            let words = Words.split(label ?? Self.label(of: type))
            let (caseName, _) = scope.claim(SwiftName.member(self.words.lowerCamel(words)), for: type.text())
            caseNames[member] = caseName
            union.cases.append((caseName, type))
        }
        if let discriminator = document[id].discriminator {
            let values = discriminator.mapping.compactMap { mapping in
                caseNames[mapping.schema].map { (mapping.value, $0) }
            }
            if Set(values.map(\.1)).count == union.cases.count {
                union.discriminator = (discriminator.propertyName, values)
            }
        }
        return union
    }

    /// The case of a type without a name in the document: `string`, `int`, `array`.
    private static func label(of type: TypeReference) -> String {
        switch type {
        case .array: "array"
        case .map: "object"
        case .optional(let wrapped): label(of: wrapped)
        case .plain(let name), .declared(let name): name.split(separator: ".").last.map(String.init) ?? name
        }
    }
}
