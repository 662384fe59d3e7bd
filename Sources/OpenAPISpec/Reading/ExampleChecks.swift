/// Holds a document's examples and defaults against their schemas.
enum ExampleChecks {
    struct Claim: Sendable {
        var node: Node
        var schema: SchemaID
        /// `none`: the value may be one that is sent or one that is answered.
        var direction: Direction
        /// `example` or `default`
        var what: String
    }

    /// A warning for each rule that a value breaks, at the place in the file; at most three for a value.
    static func report(_ claims: [Claim], in document: Document, log: inout DiagnosticLog) {
        for claim in claims {
            for violation in violations(claim, document) {
                log.warning(
                    "the \(claim.what) breaks its schema: \(violation.detail)",
                    at: claim.node.node(at: violation.pointer).location)
            }
        }
    }

    private static func violations(_ claim: Claim, _ document: Document) -> [Violation] {
        let value = claim.node.json
        let directions = claim.direction == .none ? [Direction.request, .response] : [claim.direction]
        var found: [Violation] = []
        for direction in directions {
            found = document.violations(of: value, against: claim.schema, direction: direction, limit: 3)
            if found.isEmpty { return [] }
        }
        return found
    }
}
