/// What a reference means: its kind, and the place at the end of its way.
struct Link: Sendable {
    enum Kind: Sendable {
        case schema, parameter, response, requestBody, header, example, securityScheme
        /// Nothing that has a place of its own among the components of every version.
        case pathItem, mediaType
    }

    var kind: Kind
    var target: NodeRef.Key
    var node: Node
    /// Of a schema: the named schema or whole file that the target is part of, and the pointer from there.
    var home: NodeRef.Key
    var rest = ""
}

extension DocumentReader {
    /// The node behind a `$ref`, followed to its end; the node itself when it is none. Nil after an error.
    mutating func resolved(_ ref: NodeRef, as kind: Link.Kind) -> NodeRef? {
        guard ref.node["$ref"] != nil else { return ref }
        if let known = links[ref.key] {
            return NodeRef(node: known.node, file: known.target.file, pointer: known.target.pointer)
        }
        var current = ref
        var seen: Set<NodeRef.Key> = []
        while let reference = current.node["$ref"] {
            guard let text = reference.string else {
                sources.log.warning("'$ref' is \(reference.kind), expected text", at: reference.location)
                return nil
            }
            guard seen.insert(current.key).inserted else {
                sources.log.error(
                    "the reference '\(text)' leads back to itself, expected it to end somewhere",
                    at: reference.location)
                return nil
            }
            reportIgnoredSiblings(current.node, kind)
            guard let next = sources.resolve(text, from: current, at: reference.location) else { return nil }
            current = next
        }
        links[ref.key] = Link(kind: kind, target: current.key, node: current.node, home: current.key)
        return current
    }

    /// OpenAPI 3.1, Reference Object: summary and description may stand beside `$ref`, all else is ignored.
    private mutating func reportIgnoredSiblings(_ node: Node, _ kind: Link.Kind) {
        for member in node.members ?? [] {
            guard !["$ref", "summary", "description"].contains(member.key), !member.key.hasPrefix("x-") else {
                continue
            }
            sources.log.warning(
                "'\(member.key)' stands beside '$ref', where it is ignored; write it where the reference leads",
                at: member.keyLocation)
        }
    }
}
