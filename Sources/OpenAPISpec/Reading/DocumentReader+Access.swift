/// Typed access: what is of another kind than expected is remarked on and taken as absent.
extension DocumentReader {
    /// Numbers and booleans are text as they are written; null is no text.
    mutating func string(_ node: Node, _ key: String) -> String? {
        guard let value = node[key] else { return nil }
        if let text = value.scalar?.text { return text }
        if !value.isNull { sources.log.warning("'\(key)' is \(value.kind), expected text", at: value.location) }
        return nil
    }

    mutating func bool(_ node: Node, _ key: String) -> Bool? {
        guard let value = node[key] else { return nil }
        if let flag = value.scalar?.boolValue { return flag }
        let quoted = ["true": true, "false": false][value.string ?? ""]
        let expected = quoted == nil ? "true or false" : "true or false without quotes"
        sources.log.warning("'\(key)' is \(value.kind), expected \(expected)", at: value.location)
        return quoted
    }

    /// One of a few words. An unknown word is an error, because what the document asks for would not happen.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _ key: String) -> Choice?
    where Choice.RawValue == String {
        guard let value = node[key] else { return nil }
        if let choice = value.string.flatMap(Choice.init) { return choice }
        let found = value.string.map { "'\($0)'" } ?? value.kind
        let expected = Choice.allCases.map(\.rawValue).joined(separator: " or ")
        sources.log.error("'\(key)' is \(found), expected \(expected)", at: value.location)
        return nil
    }

    /// - Parameter what: the elements: `parameters`.
    mutating func list(_ ref: NodeRef, _ key: String, of what: String) -> [NodeRef] {
        guard let child = ref.child(key) else { return [] }
        if child.node.elements == nil {
            sources.log.warning("'\(key)' is \(child.node.kind), expected a list of \(what)", at: child.location)
        }
        return child.elements
    }

    /// Text alone is a list of one.
    mutating func texts(_ ref: NodeRef, _ key: String) -> [String] {
        if let value = ref.node[key], let text = value.scalar?.text {
            sources.log.warning("'\(key)' is \(value.kind), expected a list; read as a list of one", at: value.location)
            return [text]
        }
        return list(ref, key, of: "text").compactMap { element in
            if let text = element.node.scalar?.text { return text }
            sources.log.warning("the element of '\(key)' is \(element.node.kind), expected text", at: element.location)
            return nil
        }
    }

    mutating func members(_ ref: NodeRef, _ key: String) -> [(member: Node.Member, ref: NodeRef)] {
        ref.child(key).map { members(of: $0, "'\(key)'") } ?? []
    }

    /// - Parameter what: the subject of the remark: `'paths'`.
    mutating func members(of ref: NodeRef, _ what: String) -> [(member: Node.Member, ref: NodeRef)] {
        expectMapping(ref.node, what) ? ref.members : []
    }

    mutating func expectMapping(_ node: Node, _ what: String) -> Bool {
        if node.members != nil { return true }
        sources.log.warning("\(what) is \(node.kind), expected a mapping", at: node.location)
        return false
    }

    mutating func reportUnknownKeys(_ node: Node, _ known: [String], of object: String) {
        node.reportUnknownKeys(known: known, of: object, log: &sources.log)
    }

    func extensions(of node: Node) -> JSONObject {
        JSONObject(
            uniqueMembers: (node.members ?? []).filter { $0.key.hasPrefix("x-") }
                .map { JSONObject.Member(key: $0.key, value: $0.value.json) })
    }
}

extension JSONValue {
    /// Text, or a number or boolean as it was written, where text is wanted: `version: 1.0`.
    var text: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}
