/// Swagger 2.0's objects rewritten, node by node with their places, as OpenAPI 3.0's.
struct Swagger2 {
    private let consumes: [String]
    private let produces: [String]

    /// - Parameter operation: whose `consumes` and `produces` win over the document's.
    init(root: Node, operation: Node) {
        func types(_ key: String) -> [String] {
            let types = ((operation[key] ?? root[key])?.elements ?? []).compactMap(\.string)
            return types.isEmpty ? ["application/json"] : types
        }
        consumes = types("consumes")
        produces = types("produces")
    }

    /// `host`, `basePath` and `schemes` as URLs.
    static func servers(of root: Node) -> [Server] {
        let path = root["basePath"]?.string ?? ""
        guard let host = root["host"]?.string else { return path.isEmpty ? [] : [Server(url: path, summary: nil)] }
        let schemes = (root["schemes"]?.elements ?? []).compactMap(\.string)
        return (schemes.isEmpty ? ["https"] : schemes).map { Server(url: "\($0)://\(host)\(path)", summary: nil) }
    }

    /// The `body` parameter, or the `formData` ones together, as a Request Body Object.
    func requestBody(_ parameters: [NodeRef]) -> NodeRef? {
        if let body = parameters.first(where: { $0.node["in"]?.string == "body" }) {
            let media = mapping([("schema", body.node["schema"])], at: body.node)
            return NodeRef(
                node: mapping(
                    [
                        ("description", body.node["description"]), ("required", body.node["required"]),
                        ("content", content(consumes, media))
                    ],
                    at: body.node), file: body.file, pointer: body.pointer)
        }
        let fields = parameters.filter { $0.node["in"]?.string == "formData" }
        guard let first = fields.first else { return nil }
        let properties = fields.compactMap { field in
            field.node["name"]?.string.map { ($0, Optional(Self.schema(of: field.node))) }
        }
        let required = fields.filter { $0.node["required"]?.scalar == .bool(true) }.compactMap { $0.node["name"] }
        let schema = mapping(
            [
                ("type", scalar("object", at: first.node)), ("properties", mapping(properties, at: first.node)),
                ("required", required.isEmpty ? nil : Node(.sequence(required), at: first.node.location))
            ], at: first.node)
        let hasFile = fields.contains { $0.node["type"]?.string == "file" }
        let usual = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"
        let types = consumes.filter { $0.contains("form") }
        return NodeRef(
            node: mapping(
                [("content", content(types.isEmpty ? [usual] : types, mapping([("schema", schema)], at: first.node)))],
                at: first.node),
            file: first.file, pointer: first.pointer)
    }

    /// A parameter or header whose type stands in it as one with a `schema`.
    static func parameter(_ ref: NodeRef) -> NodeRef {
        let node = ref.node
        guard node["schema"] == nil, let members = node.members else { return ref }
        let own = ["name", "in", "description", "required", "allowEmptyValue"]
        var rewritten = members.filter { own.contains($0.key) || $0.key.hasPrefix("x-") }
        rewritten.append(Node.Member(key: "schema", keyLocation: node.location, value: schema(of: node)))
        let (style, explode) = collectionFormat(node)
        if let style {
            rewritten.append(
                Node.Member(
                    key: "style", keyLocation: node.location, value: Node(.scalar(.string(style)), at: node.location)))
        }
        rewritten.append(
            Node.Member(
                key: "explode", keyLocation: node.location, value: Node(.scalar(.bool(explode)), at: node.location)))
        return NodeRef(node: Node(.mapping(rewritten), at: node.location), file: ref.file, pointer: ref.pointer)
    }

    /// Swagger 2.0, Parameter Object: `csv` is the default.
    private static func collectionFormat(_ node: Node) -> (style: String?, explode: Bool) {
        switch node["collectionFormat"]?.string {
        case "ssv": ("spaceDelimited", false)
        case "tsv": ("tabDelimited", false)
        case "pipes": ("pipeDelimited", false)
        case "multi": (nil, true)
        default: (nil, false)
        }
    }

    private static func schema(of node: Node) -> Node {
        let keys = Set(KnownKeys.schema30).subtracting(["required", "description", "$ref"])
        let members = (node.members ?? []).filter { keys.contains($0.key) }
        guard let place = members.firstIndex(where: { $0.key == "type" && $0.value.string == "file" }) else {
            return Node(.mapping(members), at: node.location)
        }
        var rewritten = members
        rewritten[place].value = Node(.scalar("string"), at: node.location)
        rewritten.append(
            Node.Member(key: "format", keyLocation: node.location, value: Node(.scalar("binary"), at: node.location)))
        return Node(.mapping(rewritten), at: node.location)
    }

    /// `schema` and `examples` as `content`.
    func response(_ ref: NodeRef) -> NodeRef {
        let node = ref.node
        guard node.members != nil, node["schema"] != nil || node["examples"] != nil else { return ref }
        let schema = node["schema"].map { $0["type"]?.string == "file" ? Self.schema(of: $0) : $0 }
        let examples = node["examples"]
        let named = (examples?.members ?? []).map(\.key)
        let types = produces + named.filter { !produces.contains($0) }
        let media = types.map { type in
            (type, Optional(mapping([("schema", schema), ("example", examples?[type])], at: node)))
        }
        return NodeRef(
            node: mapping(
                [
                    ("description", node["description"]), ("headers", node["headers"]),
                    ("content", mapping(media, at: node))
                ], at: node),
            file: ref.file, pointer: ref.pointer)
    }

    private func content(_ types: [String], _ media: Node) -> Node { mapping(types.map { ($0, media) }, at: media) }

    private func scalar(_ text: String, at node: Node) -> Node { Node(.scalar(.string(text)), at: node.location) }

    private func mapping(_ members: [(String, Node?)], at node: Node) -> Node {
        Node(
            .mapping(
                members.compactMap { key, value in
                    value.map { Node.Member(key: key, keyLocation: $0.location, value: $0) }
                }),
            at: node.location)
    }
}
