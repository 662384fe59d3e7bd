/// Nodes to `Document`, in document order. What is wrong is remarked on and left out, the rest is read.
struct DocumentReader {
    var sources: SourceSet
    var document: Document
    let root: NodeRef
    /// Values that the document gives as examples, with the schemas that they should fit.
    var claims: [ExampleChecks.Claim] = []
    /// What each reference that was followed means, by the place where it stands.
    var links: [NodeRef.Key: Link] = [:]
    /// The content of files that examples name, by the place of `externalValue`.
    var externalValues: [NodeRef.Key: JSONValue] = [:]

    /// Every schema met so far; `SchemaID`s point into it.
    var schemas: [SchemaKeywords] = []
    /// Schemas that have a number, by their place.
    var schemaIDs: [NodeRef.Key: SchemaID] = [:]
    /// Those of them that have not been read, the next one last.
    var pendingSchemas: [(ref: NodeRef, id: SchemaID)] = []
    /// Names of named schemas, each in use once.
    var schemaNames: Set<ExactText> = []
    /// Named schemas and whole files elsewhere that are among the document's named schemas.
    var homes: Set<NodeRef.Key> = []

    // Objects that many operations refer to are read once.
    var parameters: [NodeRef.Key: Parameter?] = [:]
    var responses: [NodeRef.Key: Response] = [:]
    var requestBodies: [NodeRef.Key: RequestBody] = [:]

    private var operationIDs: [ExactText: SourceLocation] = [:]
    private var missingOperationIDs: (count: Int, first: SourceLocation?) = (0, nil)

    init(sources: SourceSet, root: Node) {
        self.sources = sources
        self.root = NodeRef(node: root, file: sources.rootFile, pointer: "")
        document = Document(dialect: .openAPI30, title: "", version: "", location: root.location)
    }

    /// Nil when nothing can be served: this is no OpenAPI document.
    mutating func read() -> Document? {
        guard root.node.members != nil else {
            sources.log.error(
                "the document is \(root.node.kind), expected a mapping that begins with 'openapi: 3.1.0'",
                at: root.location)
            return nil
        }
        guard let dialect = dialect() else { return nil }
        document.dialect = dialect
        reportUnknownKeys(root.node, rootKeys, of: "the document")
        readInfo()
        document.servers = dialect == .swagger2 ? swagger2Servers() : servers(root)
        document.security = securityRequirements(root.node["security"]) ?? []
        readSecuritySchemes()
        document.extensions = extensions(of: root.node)
        document.input = choice(root.node, "x-mock-input") ?? .typed
        readNamedSchemas(schemaHolder)
        readPaths()
        readOtherComponents()
        finishSchemas()
        DocumentChecks.report(document, log: &sources.log)
        reportMissingOperationIDs()
        return document
    }

    private mutating func dialect() -> Document.Dialect? {
        if let node = root.node["swagger"], let version = node.scalar?.text {
            if version != "2.0" {
                sources.log.warning("'swagger' is '\(version)', expected '2.0'; read as 2.0", at: node.location)
            }
            return .swagger2
        }
        guard let node = root.node["openapi"], let version = node.scalar?.text else {
            sources.log.error(
                "the document has neither 'openapi' nor 'swagger', expected a line such as 'openapi: 3.1.0'",
                at: root.location)
            return nil
        }
        if version.hasPrefix("3.0") { return .openAPI30 }
        if !version.hasPrefix("3.1") {
            sources.log.warning(
                "'openapi' is '\(version)', expected 3.0.x or 3.1.x; read as 3.1", at: node.location)
        }
        return .openAPI31
    }

    private var rootKeys: [String] {
        switch document.dialect {
        case .swagger2: KnownKeys.root2
        case .openAPI30: KnownKeys.root30
        case .openAPI31: KnownKeys.root31
        }
    }

    /// Where named schemas stand: in a file of record schemas at its root.
    var schemaHolder: NodeRef? {
        if document.dialect == .swagger2 { return root.child("definitions") }
        return root.child("components")?.child("schemas") ?? root.child("schemas")
    }

    private mutating func readInfo() {
        if let info = root.node["info"], expectMapping(info, "'info'") {
            reportUnknownKeys(info, KnownKeys.info, of: "an Info Object")
            document.title = string(info, "title") ?? ""
            document.version = string(info, "version") ?? ""
            document.summary = string(info, "description") ?? string(info, "summary")
        } else if root.node["info"] == nil {
            sources.log.warning("'info' is missing, expected a title and a version", at: root.location)
        }
        for tag in list(root, "tags", of: "tags") where expectMapping(tag.node, "the tag") {
            reportUnknownKeys(tag.node, KnownKeys.tag, of: "a Tag Object")
            guard let name = string(tag.node, "name") else { continue }
            document.tags.append(Tag(name: name, summary: string(tag.node, "description")))
        }
    }

    private mutating func readPaths() {
        guard let paths = root.child("paths") else {
            if document.dialect != .openAPI31 {
                sources.log.warning("'paths' is missing, expected the paths of the API", at: root.location)
            }
            return
        }
        for (member, ref) in members(of: paths, "'paths'") where !member.key.hasPrefix("x-") {
            var path = member.key
            if !path.hasPrefix("/") {
                sources.log.warning(
                    "the path '\(path)' does not begin with '/'; read as '/\(path)'", at: member.keyLocation)
                path = "/" + path
            }
            guard let item = resolved(ref, as: .pathItem), expectMapping(item.node, "the path item") else { continue }
            document.paths.append(pathItem(path, item, location: member.keyLocation))
            readPendingSchemas()
        }
    }

    mutating func noteOperationID(_ id: String?, at location: SourceLocation) {
        guard let id else {
            missingOperationIDs = (missingOperationIDs.count + 1, missingOperationIDs.first ?? location)
            return
        }
        // One path item may stand under several paths.
        if let first = operationIDs[id], first != location {
            sources.log.warning(
                "the operationId '\(id)' is used twice (first at line \(first.line)); rename one", at: location)
        } else {
            operationIDs[id] = location
        }
    }

    private mutating func reportMissingOperationIDs() {
        guard let first = missingOperationIDs.first else { return }
        let count = missingOperationIDs.count
        sources.log.warning(
            "\(count) operation\(count == 1 ? " has" : "s have") no 'operationId' (the first is here); names are made "
                + "from method and path", at: first)
    }
}
