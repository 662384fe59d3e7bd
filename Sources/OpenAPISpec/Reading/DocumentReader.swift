/// Nodes to `Document`. One pass in document order; what is wrong is remarked on and left out, the rest is read.
struct DocumentReader {
    var sources: SourceSet
    var document: Document
    /// Values that the document gives as examples, with the schemas that they should fit.
    var examples: [ExampleChecks.Claim] = []
    /// Every schema read so far; `SchemaID`s point into it.
    var schemas: [SchemaKeywords] = []
    /// Schemas that have been read, by file and pointer.
    var schemaIDs: [String: SchemaID] = [:]
    let root: NodeRef
    private(set) var missingOperationIDs: (count: Int, first: SourceLocation?) = (0, nil)
    private var operationIDs: [String: SourceLocation] = [:]

    init(sources: SourceSet, root: Node) {
        self.sources = sources
        self.root = NodeRef(node: root, file: sources.rootFile, pointer: "")
        document = Document(dialect: .openAPI30, title: "", version: "", location: root.location)
    }

    mutating func read() -> Document? {
        guard root.node.members != nil else {
            sources.log.error(
                "the document is \(root.node.kind); expected a mapping that begins with 'openapi: 3.1.0'",
                at: root.node.location)
            return nil
        }
        guard let dialect = dialect() else { return nil }
        document.dialect = dialect
        let known =
            switch dialect {
            case .swagger2: KnownKeys.root2;
            case .openAPI30: KnownKeys.root30;
            case .openAPI31: KnownKeys.root31
            }
        root.node.reportUnknownKeys(known: known, of: "the document", log: &sources.log)
        readInfo()
        document.servers = dialect == .swagger2 ? Swagger2.servers(of: root.node) : servers(root.node["servers"])
        document.security = securityRequirements(root.node["security"]) ?? []
        readSecuritySchemes()
        document.extensions = extensions(of: root.node)
        readNamedSchemas()
        readPaths()
        completeDiscriminators()
        document.schemas = schemas.map(Schema.init)
        DocumentChecks.report(document, log: &sources.log)
        reportMissingOperationIDs()
        return document
    }

    private mutating func dialect() -> Document.Dialect? {
        if let version = root.node["swagger"]?.scalar?.text {
            if version != "2.0" {
                sources.log.warning(
                    "'swagger' is '\(version)', expected '2.0'; read as 2.0",
                    at: root.node["swagger"]?.location ?? root.node.location)
            }
            return .swagger2
        }
        guard let node = root.node["openapi"], let version = node.scalar?.text else {
            sources.log.error(
                "the document has neither 'openapi' nor 'swagger'; expected a line such as 'openapi: 3.1.0'",
                at: root.node.location)
            return nil
        }
        if version.hasPrefix("3.0") { return .openAPI30 }
        if !version.hasPrefix("3.1") {
            sources.log.warning("'openapi' is '\(version)', expected 3.0.x or 3.1.x; read as 3.1", at: node.location)
        }
        return .openAPI31
    }

    private mutating func readInfo() {
        guard let info = root.node["info"] else {
            sources.log.warning("'info' is missing; expected a title and a version", at: root.node.location)
            return
        }
        info.reportUnknownKeys(known: KnownKeys.info, of: "an Info Object", log: &sources.log)
        document.title = string(info, "title") ?? ""
        document.version = info["version"]?.scalar?.text ?? ""
        document.summary = string(info, "description") ?? string(info, "summary")
        document.tags = (root.node["tags"]?.elements ?? []).compactMap { tag in
            tag["name"]?.string.map { Tag(name: $0, summary: tag["description"]?.string) }
        }
    }

    private mutating func readNamedSchemas() {
        let place =
            document.dialect == .swagger2 ? root.child("definitions") : root.child("components")?.child("schemas")
        for (member, ref) in place?.members ?? [] {
            let id = schema(ref, name: member.key)
            if !document.namedSchemas.contains(id) { document.namedSchemas.append(id) }
        }
        if document.dialect != .swagger2 {
            root.child("components")?.node.reportUnknownKeys(
                known: KnownKeys.components, of: "the Components Object", log: &sources.log)
        }
    }

    private mutating func readPaths() {
        guard let paths = root.child("paths") else {
            if document.dialect != .openAPI31 {
                sources.log.warning("'paths' is missing; expected the paths of the API", at: root.node.location)
            }
            return
        }
        guard expectMapping(paths.node, "'paths'") else { return }
        for (member, ref) in paths.members where !member.key.hasPrefix("x-") {
            var path = member.key
            if !path.hasPrefix("/") {
                sources.log.warning(
                    "the path '\(path)' does not begin with '/'; read as '/\(path)'", at: member.keyLocation)
                path = "/" + path
            }
            guard let item = resolved(ref), expectMapping(item.node, "the path item") else { continue }
            document.paths.append(pathItem(path, item, location: member.keyLocation))
        }
    }

    mutating func noteOperationID(_ id: String?, at location: SourceLocation) {
        guard let id else {
            missingOperationIDs = (missingOperationIDs.count + 1, missingOperationIDs.first ?? location)
            return
        }
        if let first = operationIDs.updateValue(location, forKey: id) {
            sources.log.warning(
                "the operationId '\(id)' is used twice (first at line \(first.line)); rename one", at: location)
        }
    }

    private mutating func reportMissingOperationIDs() {
        guard let first = missingOperationIDs.first else { return }
        let count = missingOperationIDs.count
        sources.log.warning(
            "\(count) operation\(count == 1 ? " has" : "s have") no 'operationId' (the first is here); names are made from method and path",
            at: first)
    }

    // MARK: References

    /// The node behind a `$ref`, followed to its end; the node itself when it is none. Nil after an error.
    mutating func resolved(_ ref: NodeRef) -> NodeRef? {
        var current = ref
        var seen: Set<String> = []
        while let reference = current.node["$ref"], let text = reference.string {
            guard seen.insert(current.key).inserted else {
                sources.log.error(
                    "the reference '\(text)' leads back to itself; expected it to end somewhere", at: reference.location
                )
                return nil
            }
            guard let next = sources.resolve(text, from: current.file, at: reference.location) else { return nil }
            current = next
        }
        return current
    }

    // MARK: Typed access

    mutating func string(_ node: Node, _ key: String) -> String? {
        guard let value = node[key] else { return nil }
        if let text = value.scalar?.text { return text }
        if value.scalar != .null { sources.log.warning("'\(key)' is \(value.kind), expected text", at: value.location) }
        return nil
    }

    mutating func bool(_ node: Node, _ key: String) -> Bool? {
        guard let value = node[key] else { return nil }
        switch value.scalar {
        case .bool(let flag): return flag
        case .string("true"), .string("false"):
            sources.log.warning("'\(key)' is \(value.kind), expected true or false without quotes", at: value.location)
            return value.string == "true"
        default:
            sources.log.warning("'\(key)' is \(value.kind), expected true or false", at: value.location)
            return nil
        }
    }

    mutating func expectMapping(_ node: Node, _ what: String) -> Bool {
        if node.members != nil { return true }
        sources.log.error("\(what) is \(node.kind), expected a mapping", at: node.location)
        return false
    }

    func extensions(of node: Node) -> JSONObject {
        var object = JSONObject()
        for member in node.members ?? [] where member.key.hasPrefix("x-") { object[member.key] = member.value.json }
        return object
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
