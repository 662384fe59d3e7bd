/// Holds a document's examples and defaults against their schemas.
enum ExampleChecks {
    struct Claim {
        var node: Node
        var schema: SchemaID
    }

    /// A warning for each value that breaks its schema, at the value's place in the file.
    static func report(_ claims: [Claim], in document: Document, log: inout DiagnosticLog) {
        for claim in claims {
            for violation in document.violations(of: claim.node.json, against: claim.schema, limit: 3) {
                log.warning(
                    "the example breaks its schema: \(violation.detail)",
                    at: claim.node.node(at: violation.pointer).location)
            }
        }
    }
}
