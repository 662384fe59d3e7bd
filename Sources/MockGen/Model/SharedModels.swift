/// Declares each type of a service once: what a later document has again becomes another name of the first.
///
/// Structures and unions are one type where documents have equal ones under one name, with equal types inside. Enumerations are one type
/// wherever their values are the same, in records, documents and parts of them.
struct SharedModels {
    private struct Key: Hashable {
        var namespace: Int
        /// `Application`, or `Application.Status` when it is nested.
        var name: String

        var root: Substring { name.prefix { $0 != "." } }
    }

    private let namespaces: [(name: String, declarations: [Declaration])]
    private var declarations: [Key: Declaration] = [:]
    /// The first enumeration with the same values.
    private var enumerationOwners: [Key: Key] = [:]
    /// Earlier namespaces in which a top-level type may stand already, the first that has not been ruled out in front.
    private var candidates: [Key: [Int]] = [:]

    /// The declarations of each namespace, in their order.
    static func declared(_ namespaces: [(name: String, declarations: [Declaration])]) -> [[Declaration]] {
        var models = SharedModels(namespaces: namespaces)
        models.findEnumerations()
        models.findStructures()
        return namespaces.indices.map { index in
            namespaces[index].declarations.map { models.shared($0, Key(namespace: index, name: $0.name)) }
        }
    }

    private init(namespaces: [(name: String, declarations: [Declaration])]) {
        self.namespaces = namespaces
        for (index, namespace) in namespaces.enumerated() {
            for declaration in namespace.declarations {
                let key = Key(namespace: index, name: declaration.name)
                declarations[key] = declaration
                for nested in declaration.nested { declarations[Self.key(of: nested, in: key)] = nested }
            }
        }
    }

    private static func key(of nested: Declaration, in outer: Key) -> Key {
        Key(namespace: outer.namespace, name: "\(outer.name).\(nested.name)")
    }

    // MARK: Finding

    private mutating func findEnumerations() {
        var first: [[String]: Key] = [:]
        for (index, namespace) in namespaces.enumerated() {
            let top = namespace.declarations.map { (Key(namespace: index, name: $0.name), $0) }
            let nested = top.flatMap { key, outer in outer.nested.map { (Self.key(of: $0, in: key), $0) } }
            for (key, declaration) in top + nested {
                guard case .enumeration(let enumeration) = declaration else { continue }
                let content = [enumeration.rawType] + enumeration.cases.flatMap { [$0.name, $0.literal] }
                if let owner = first[content] { enumerationOwners[key] = owner } else { first[content] = key }
            }
        }
    }

    /// Begins with every pair of one name and drops those that differ, until no more do: types may lead back to themselves.
    private mutating func findStructures() {
        for (index, namespace) in namespaces.enumerated() {
            for declaration in namespace.declarations where !declaration.isEnumeration {
                let earlier = (0..<index).filter {
                    declarations[Key(namespace: $0, name: declaration.name)]?.isEnumeration == false
                }
                candidates[Key(namespace: index, name: declaration.name)] = earlier
            }
        }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for (key, earlier) in candidates {
                guard let first = earlier.first, let own = declarations[key],
                    let other = declarations[Key(namespace: first, name: key.name)],
                    !isEqual(own, key.namespace, other, first)
                else { continue }
                candidates[key]?.removeFirst()
                hasChanged = true
            }
        }
    }

    // MARK: Comparing

    private func isEqual(_ a: Declaration, _ i: Int, _ b: Declaration, _ j: Int) -> Bool {
        guard a.name == b.name, a.nested.count == b.nested.count,
            zip(a.nested, b.nested).allSatisfy({ isEqual($0, i, $1, j) })
        else { return false }
        switch (a, b) {
        case (.enumeration(let a), .enumeration(let b)):
            return a.rawType == b.rawType && a.cases.elementsEqual(b.cases) { $0 == $1 }
        case (.structure(let a), .structure(let b)):
            return !a.isRecord && !b.isRecord && isEqual(a.additional, i, b.additional, j)
                && a.properties.elementsEqual(b.properties) { isEqual($0, i, $1, j) }
        case (.union(let a), .union(let b)):
            return a.isIndirect == b.isIndirect && a.discriminator?.property == b.discriminator?.property
                && (a.discriminator?.values ?? []).elementsEqual(b.discriminator?.values ?? []) { $0 == $1 }
                && a.cases.elementsEqual(b.cases) { $0.name == $1.name && isEqual($0.type, i, $1.type, j) }
        default: return false
        }
    }

    private func isEqual(_ a: Property, _ i: Int, _ b: Property, _ j: Int) -> Bool {
        a.name == b.name && a.jsonName == b.jsonName && a.isRequired == b.isRequired && a.isNullable == b.isNullable
            && a.isBoxed == b.isBoxed && isEqual(a.type, i, b.type, j)
    }

    private func isEqual(_ a: TypeReference?, _ i: Int, _ b: TypeReference?, _ j: Int) -> Bool {
        switch (a, b) {
        case (.declared(let a), .declared(let b)):
            owner(of: Key(namespace: i, name: a)) == owner(of: Key(namespace: j, name: b))
        case (.array(let a), .array(let b)), (.map(let a), .map(let b)), (.optional(let a), .optional(let b)):
            isEqual(a, i, b, j)
        case (.plain(let a), .plain(let b)): a == b
        case (nil, nil): true
        default: false
        }
    }

    /// Where a type stands, as far as is known.
    private func owner(of key: Key) -> Key {
        if let owner = enumerationOwners[key] { return owner }
        let root = Key(namespace: key.namespace, name: String(key.root))
        guard let earlier = candidates[root]?.first else { return key }
        return owner(of: Key(namespace: earlier, name: key.name))
    }

    // MARK: Declaring

    private func shared(_ declaration: Declaration, _ key: Key) -> Declaration {
        let owner = owner(of: key)
        guard owner == key else {
            return .alias(name: declaration.name, target: "\(namespaces[owner.namespace].name).\(owner.name)")
        }
        var declaration = declaration
        declaration.nested = declaration.nested.map { shared($0, Self.key(of: $0, in: key)) }
        return declaration
    }
}

extension Declaration {
    fileprivate var isEnumeration: Bool { if case .enumeration = self { true } else { false } }
}
