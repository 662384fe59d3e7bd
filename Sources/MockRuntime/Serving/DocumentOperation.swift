package import OpenAPISpec

/// An operation of a served document, as exports see it.
package struct DocumentOperation: Sendable {
    package let operation: Operation
    /// The path clients use, of the first server: mount point, base path, path.
    package let fullPath: String
    /// What it does with a resource's records; nil for other operations and for services with code.
    let action: ResourceAction?
    /// How a token is shown: what the first alternative of its security wants. Empty for an operation that takes everybody.
    let waysIn: [WayIn]

    init(_ operation: Operation, fullPath: String, action: ResourceAction?, of document: Document) {
        self.operation = operation
        self.fullPath = fullPath
        self.action = action
        let wanted = operation.security.first { !$0.schemes.isEmpty }?.schemes.map(\.name) ?? []
        waysIn = wanted.compactMap { name in
            document.securitySchemes.first { $0.name.exact == name.exact }.map { WayIn($0.kind) }
        }
    }

    /// The name that files and plans know it by: its `operationId`, else method and path.
    package var id: String {
        operation.operationID ?? "\(operation.method.rawValue.lowercased()) \(operation.path)"
    }

    /// The same in letters, digits, `_` and `-`: `get--pets--petId-`.
    var fileName: String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-" })
    }

    /// Whether it cannot be asked without a token.
    var needsToken: Bool { !waysIn.isEmpty && !SecurityCheck.isOptional(operation) }

    func declares(_ status: Int) -> Bool { operation.responses.contains { $0.status == String(status) } }
}

extension ServedDocument {
    /// Every operation once, in the document's order.
    static func operations<Records: RecordSet>(
        _ served: [ServedOperation<Records>], of document: Document, resources: ResourceMap?
    ) -> [DocumentOperation] {
        var seen: Set<ExactText> = []
        return served.compactMap { served in
            let operation = served.operation
            guard seen.insert("\(operation.method.rawValue) \(operation.path)") else { return nil }
            let action = served.answeredBy == "typed" ? nil : resources?.action(for: operation)
            return DocumentOperation(operation, fullPath: served.fullPath, action: action, of: document)
        }
    }
}
