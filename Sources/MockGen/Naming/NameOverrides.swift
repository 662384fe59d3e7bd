import OpenAPISpec

/// Names that a `mockgen.yaml` chooses for one document.
struct NameOverrides {
    var namespace: String?
    /// By `METHOD /path`.
    var operations: [String: String] = [:]
    /// By the schema's name in the document.
    var schemas: [String: String] = [:]
    /// How requests of single operations are checked.
    var validate: [(operation: Operation, strictness: Strictness)] = []
}

/// The file `mockgen.yaml` beside a service's documents. It is optional, and so is everything in it:
///
/// ```yaml
/// v3.yaml:
///   namespace: NPQv3
///   operations: {POST /pets: addPet}
///   schemas: {pet_v2: Pet}
///   validate: {POST /pets: report}
/// ```
struct NameOverridesFile {
    private let root: Node?

    /// - Parameter documents: file names of the documents, which are the keys.
    init(root: Node?, documents: [String], log: inout DiagnosticLog) {
        self.root = root
        guard let root else { return }
        guard root.members != nil else {
            log.error(
                "the file of names is \(root.kind), expected a mapping from documents to their names", at: root.location
            )
            return
        }
        root.reportUnknownKeys(
            known: documents, of: "the file of names, which are the documents beside it", severity: .error, log: &log)
    }

    /// The names chosen for a document. What names nothing in it, and what is no Swift name, is an error.
    func names(of file: String, _ document: Document, log: inout DiagnosticLog) -> NameOverrides {
        var names = NameOverrides()
        guard let node = root?[file] else { return names }
        node.reportUnknownKeys(
            known: ["namespace", "operations", "schemas", "validate"], of: "a document's names", severity: .error,
            log: &log)
        names.namespace = node["namespace"].flatMap { Self.identifier($0, log: &log) }
        let operations = document.operations.map(\.key)
        names.operations = Self.chosen(
            node["operations"], among: operations, of: "the document's operations", log: &log)
        let schemas = document.namedSchemas.compactMap { document[$0].name }
        names.schemas = Self.chosen(node["schemas"], among: schemas, of: "the document's named schemas", log: &log)
        names.validate = Strictness.choices(node["validate"], of: document, log: &log)
        return names
    }

    private static func chosen(_ node: Node?, among known: [String], of what: String, log: inout DiagnosticLog)
        -> [String: String]
    {
        var chosen: [String: String] = [:]
        for member in node?.members ?? [] {
            guard known.contains(member.key) else {
                let hint = EditDistance.nearest(to: member.key, in: known).map { "; did you mean '\($0)'?" } ?? ""
                log.error("'\(member.key)' is not one of \(what)\(hint)", at: member.keyLocation)
                continue
            }
            chosen[member.key] = identifier(member.value, log: &log)
        }
        return chosen
    }

    private static func identifier(_ node: Node, log: inout DiagnosticLog) -> String? {
        if let text = node.string, SwiftName.isIdentifier(text) { return text }
        log.error("the name is \(node.kind), expected a Swift name such as listPets or Pet", at: node.location)
        return nil
    }
}
