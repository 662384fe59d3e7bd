/// A node together with where it stands: what references from it start from.
struct NodeRef {
    /// What tells a node from every other.
    struct Key: Hashable {
        var file: String
        /// JSON Pointer from the file's root, without `#`.
        var pointer: String

        static func == (a: Key, b: Key) -> Bool { a.pointer.exact == b.pointer.exact && a.file.exact == b.file.exact }

        func hash(into hasher: inout Hasher) {
            hasher.combine(file.exact)
            hasher.combine(pointer.exact)
        }
    }

    var node: Node
    var key: Key

    init(node: Node, file: String, pointer: String) {
        self.node = node
        key = Key(file: file, pointer: pointer)
    }

    var file: String { key.file }
    var pointer: String { key.pointer }
    var location: SourceLocation { node.location }

    func child(_ key: String) -> NodeRef? { node.child(key).map { child(key, $0) } }

    /// The members of a mapping; none of anything else.
    var members: [(member: Node.Member, ref: NodeRef)] {
        (node.members ?? []).map { ($0, child($0.key, $0.value)) }
    }

    /// The elements of a list; none of anything else.
    var elements: [NodeRef] {
        (node.elements ?? []).enumerated().map { NodeRef(node: $1, file: file, pointer: "\(pointer)/\($0)") }
    }

    private func child(_ key: String, _ node: Node) -> NodeRef {
        NodeRef(node: node, file: file, pointer: pointer + "/" + JSONPointer.escape(key))
    }
}

extension NodeRef {
    /// The named schema or whole file that a schema belongs to, as the pointer from the file's root: of
    /// `#/Pet/properties/id` it is `/Pet`, of a file that is one schema it is empty.
    ///
    /// - Parameter root: the file's root.
    func schemaHome(in root: Node) -> String {
        let tokens = JSONPointer.tokens(pointer)
        guard let end = tokens.firstIndex(where: Self.holdsSubschemas.contains) else { return pointer }
        // A file may name a schema `items`: only of a schema is it a keyword.
        let isSchema = end > 0 || ["type", "$schema", "allOf"].contains { root[$0] != nil }
        return isSchema ? JSONPointer.pointer(tokens.prefix(end)) : pointer
    }

    private static let holdsSubschemas: Set<String> = [
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "items",
        "prefixItems", "contains", "unevaluatedItems", "additionalItems", "allOf", "anyOf", "oneOf", "not", "if",
        "then", "else", "dependentSchemas"
    ]
}
