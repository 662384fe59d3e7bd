/// The names that schemas of a file give themselves: `$anchor`, `$dynamicAnchor` and `$id` (JSON Schema 2020-12 §8.2).
struct SchemaIdentifiers: Sendable {
    private struct Resource: Sendable {
        var uri: String
        var pointer: String
        var node: Node
    }

    private struct Anchor: Sendable {
        /// The resource that it belongs to.
        var scope: String
        var pointer: String
        var node: Node
    }

    private let file: String
    /// Schemas with `$id`, outer ones first.
    private var resources: [Resource] = []
    private var anchors: [ExactText: [Anchor]] = [:]

    /// Whether a look at the nodes is worth while.
    static func areMentioned(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for place in bytes.indices.dropLast(2) where bytes[place] == UInt8(ascii: "$") {
                let next = bytes[place + 1]
                if next == UInt8(ascii: "i") || next == UInt8(ascii: "a") || next == UInt8(ascii: "d"),
                    bytes[place + 2] != UInt8(ascii: "e")
                {
                    return true
                }
            }
            return false
        }
    }

    init(_ root: NodeRef) {
        file = root.file
        collect(root, scope: "", base: "")
    }

    private mutating func collect(_ ref: NodeRef, scope: String, base: String) {
        var (scope, base) = (scope, base)
        if let id = ref.node["$id"]?.string {
            scope = ref.pointer
            base = Self.join(id, to: base)
            resources.append(Resource(uri: base, pointer: scope, node: ref.node))
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            guard let name = ref.node[key]?.string else { continue }
            anchors[name, default: []].append(Anchor(scope: scope, pointer: ref.pointer, node: ref.node))
        }
        for (_, child) in ref.members { collect(child, scope: scope, base: base) }
        for child in ref.elements { collect(child, scope: scope, base: base) }
    }

    /// The innermost schema with `$id` that holds a place.
    func resource(around pointer: String) -> NodeRef? { holder(of: pointer).map(ref) }

    private func holder(of pointer: String) -> Resource? {
        resources.last { pointer.exact == $0.pointer.exact || pointer.utf8.starts(with: ($0.pointer + "/").utf8) }
    }

    /// The schema whose `$id` is `uri`, as written or relative to the `$id` around the place of the reference.
    func resource(_ uri: String, from pointer: String) -> NodeRef? {
        let absolute = Self.join(uri, to: holder(of: pointer)?.uri ?? "")
        return resources.first { $0.uri.exact == absolute.exact || $0.uri.exact == uri.exact }.map(ref)
    }

    /// The schema with an anchor: of the resource at `scope`, else of any in the file.
    func anchor(_ name: String, in scope: String) -> NodeRef? {
        let candidates = anchors[name] ?? []
        let chosen = candidates.first { $0.scope.exact == scope.exact } ?? candidates.first
        return chosen.map { NodeRef(node: $0.node, file: file, pointer: $0.pointer) }
    }

    private func ref(_ resource: Resource) -> NodeRef {
        NodeRef(node: resource.node, file: file, pointer: resource.pointer)
    }

    /// RFC 3986 §5.2, as far as identifiers of schemas need it.
    private static func join(_ reference: String, to base: String) -> String {
        guard !reference.contains("://"), !reference.hasPrefix("urn:"), !base.isEmpty else { return reference }
        let authority = base.firstRange(of: "://").map { base[$0.upperBound...].firstIndex(of: "/") ?? base.endIndex }
        if reference.hasPrefix("/") { return authority.map { base[..<$0] + reference } ?? reference }
        let folder = base.lastIndex(of: "/").map { base[...$0] } ?? ""
        return folder + reference
    }
}
