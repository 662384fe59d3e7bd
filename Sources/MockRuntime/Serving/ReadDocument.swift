import OpenAPISpec

/// A bound document that has been read, with the paths it is served at.
struct ReadDocument<Records: RecordSet> {
    let binding: BoundDocument<Records>
    let document: Document
    let resources: ResourceMap?

    /// Throws `ServiceError` with the diagnostics when the document cannot be served.
    init(binding: BoundDocument<Records>) throws {
        let reading = binding.read()
        guard let document = reading.document, !reading.log.hasErrors else {
            throw ServiceError("the document '\(binding.name)' cannot be served", diagnostics: reading.log.diagnostics)
        }
        self.binding = binding
        self.document = document
        resources = Self.resources(of: document)
    }

    /// The operations of all documents. Throws `ServiceError` naming both when two have one method and path.
    static func operations(of documents: [ReadDocument], options: ServingOptions) throws -> [ServedOperation<Records>] {
        var operations: [ServedOperation<Records>] = []
        var known: [ExactText: ServedOperation<Records>] = [:]
        for (index, read) in documents.enumerated() {
            for operation in read.document.operations {
                let coverage = OperationCoverage(operation, in: read.document)
                for prefix in read.prefixes(of: operation, options: options) {
                    let served = ServedOperation(
                        operation, in: read.document, named: read.binding.name, index: index,
                        fullPath: prefix + operation.path, handler: read.handler(of: operation),
                        strictness: read.binding.strictness["\(operation.method.rawValue) \(operation.path)"],
                        answeredBy: read.explanation(of: operation),
                        notRecognised: read.resources.flatMap { $0.reason(for: operation) }, coverage: coverage)
                    if let other = known.updateValue(served, forKey: served.shape.exact) {
                        throw ServiceError(
                            "two operations have one method and path: \(other.title) of '\(other.documentName)' and \(served.title) of "
                                + "'\(served.documentName)'; serve the documents under different names")
                    }
                    operations.append(served)
                }
            }
        }
        return operations
    }

    /// OpenAPI 3.1, Server Object: the path of each server's URL stands in front of the operation's path.
    private func prefixes(of operation: Operation, options: ServingOptions) -> [String] {
        if let basePath = options.basePath { return [options.mountPath + basePath] }
        var paths: [String] = []
        for path in operation.servers.map(\.basePath) where !paths.contains(path) { paths.append(path) }
        return (paths.isEmpty ? [""] : paths).map { options.mountPath + $0 }
    }
}

extension ServedOperation {
    /// Method and path without the parameters' names: equal for operations that the same requests would match.
    fileprivate var shape: String {
        let segments = PathTemplate(fullPath).segments.map { segment in
            switch segment {
            case .literal(let text): text.string
            case .parameter: "{}"
            case .mixed(let pieces):
                pieces.map { if case .literal(let text) = $0 { text.string } else { "{}" } }.joined()
            }
        }
        return operation.method.rawValue + " /" + segments.joined(separator: "/")
    }
}
