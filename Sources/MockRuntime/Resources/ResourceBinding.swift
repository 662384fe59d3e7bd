import OpenAPISpec

/// A document's resources as handlers of its operations.
extension ReadDocument {
    /// What the document says about resources; nil for a service that has records of its own types.
    static func resources(of document: Document) -> ResourceMap? {
        Records.self == DocumentRecords.self ? ResourceMap(document: document) : nil
    }

    /// The function of an operation: the one that was written, and where that leaves the answer to the document, the action on records.
    func handler(of operation: Operation) -> BoundDocument<Records>.Handler? {
        let written = binding.handlers["\(operation.method.rawValue) \(operation.path)"]
        guard let resources, let action = resources.action(for: operation),
            let acting = Self.handler(action, resources)
        else { return written }
        return { call in
            if let answer = try written?(&call) {
                if case .generic = answer {} else { return answer }
            }
            return try acting(&call)
        }
    }

    private static func handler(_ action: ResourceAction, _ resources: ResourceMap) -> BoundDocument<Records>.Handler? {
        let handler: BoundDocument<DocumentRecords>.Handler = { call in
            do {
                return .response(try resources.answer(action, &call))
            } catch is Unanswerable {
                return .generic
            }
        }
        return handler as? BoundDocument<Records>.Handler
    }

    /// What a table says of an operation's answers; nil when nothing but the document gives them.
    func explanation(of operation: Operation) -> String? {
        let isWritten = binding.handlers["\(operation.method.rawValue) \(operation.path)"] != nil
        let action = resources?.action(for: operation)?.summary
        guard isWritten else { return action }
        return action.map { "typed, else \($0)" } ?? "typed"
    }
}
