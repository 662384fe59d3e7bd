import OpenAPISpec

/// Names that a `mockgen.yaml` chooses for one document.
struct NameOverrides {
    var namespace: String?
    /// By `METHOD /path`.
    var operations: [String: String] = [:]
    /// By the schema's name in the document.
    var schemas: [String: String] = [:]

    /// The file's choices by document, for example:
    ///
    /// ```yaml
    /// v3.yaml:
    ///   namespace: NPQv3
    ///   operations: {POST /pets: addPet}
    ///   schemas: {pet_v2: Pet}
    /// ```
    static func read(_ node: Node, documents: [String], log: inout DiagnosticLog) -> [String: NameOverrides] {
        node.reportUnknownKeys(
            known: documents, of: "the names' file, which has the documents beside it", severity: .error, log: &log)
        var all: [String: NameOverrides] = [:]
        for member in node.members ?? [] {
            member.value.reportUnknownKeys(
                known: ["namespace", "operations", "schemas"], of: "a document's names", severity: .error, log: &log)
            var names = NameOverrides()
            names.namespace = identifier(member.value["namespace"], log: &log)
            for operation in member.value["operations"]?.members ?? [] {
                names.operations[operation.key] = identifier(operation.value, log: &log)
            }
            for schema in member.value["schemas"]?.members ?? [] {
                names.schemas[schema.key] = identifier(schema.value, log: &log)
            }
            all[member.key] = names
        }
        return all
    }

    private static func identifier(_ node: Node?, log: inout DiagnosticLog) -> String? {
        guard let node else { return nil }
        if let text = node.string, let first = text.first, first.isLetter || first == "_",
            text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
        {
            return text
        }
        log.error("the name is \(node.kind), expected a Swift identifier", at: node.location)
        return nil
    }
}
