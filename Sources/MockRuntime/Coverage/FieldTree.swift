import OpenAPISpec

/// The fields that a schema declares, to be found in JSON text: `data[].attributes.name`.
///
/// What `allOf`, `anyOf` and `oneOf` declare is one. A schema inside itself is not followed again, and of a schema with very many
/// fields the first thousand count.
struct FieldTree: Sendable {
    private static let limit = 1_000

    /// What stands at one place of the JSON.
    struct Node: Sendable {
        /// Name as UTF-8, place of the field in `paths`, and the node of its value.
        var fields: [(name: [UInt8], field: Int, node: Int)] = []
        /// The node of the elements, where it is a list.
        var elements: Int?
    }

    private(set) var nodes = [Node()]
    /// Every field, in document order.
    private(set) var paths: [String] = []

    /// - Parameter schema: nil for no fields.
    init(_ schema: SchemaID?, in document: Document) {
        if let schema { add(schema, at: 0, path: "", within: [], of: document) }
    }

    private mutating func add(
        _ id: SchemaID, at node: Int, path: String, within outer: [SchemaID], of document: Document
    ) {
        guard !outer.contains(id) else { return }
        let schema = document[id].keywords
        let chain = outer + [id]
        for property in schema.properties where !document[property.schema].isWriteOnly {
            guard let next = field(property.name, at: node, path: path) else { return }
            add(property.schema, at: next.node, path: next.path, within: chain, of: document)
        }
        for element in schema.prefixItems + [schema.items].compactMap({ $0 }) {
            let next = nodes[node].elements ?? newNode()
            nodes[node].elements = next
            add(element, at: next, path: path + "[]", within: chain, of: document)
        }
        let branches = [schema.ifThenElse?.then, schema.ifThenElse?.otherwise, schema.reference].compactMap { $0 }
        for part in schema.allOf + schema.anyOf + schema.oneOf + branches {
            add(part, at: node, path: path, within: chain, of: document)
        }
    }

    /// The field of a name, made when it is new; nil when there are too many.
    private mutating func field(_ name: String, at node: Int, path: String) -> (node: Int, path: String)? {
        let bytes = Array(name.utf8)
        if let known = nodes[node].fields.first(where: { $0.name == bytes }) { return (known.node, paths[known.field]) }
        guard paths.count < Self.limit else { return nil }
        paths.append(path.isEmpty ? name : "\(path).\(name)")
        let next = newNode()
        nodes[node].fields.append((bytes, paths.count - 1, next))
        return (next, paths[paths.count - 1])
    }

    private mutating func newNode() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }
}
