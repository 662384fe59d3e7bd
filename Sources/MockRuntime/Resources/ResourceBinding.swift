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
        guard let written else { return acting }
        guard case (.read(let first), .read(let second)) = (written, acting) else {
            return .write { call in try written(&call).orElse { try acting(&call) } }
        }
        return .read { call in try first(call).orElse { try second(call) } }
    }

    private static func handler(_ action: ResourceAction, _ resources: ResourceMap) -> BoundDocument<Records>.Handler? {
        let handler: BoundDocument<DocumentRecords>.Handler =
            switch action.kind {
            case .list, .read: .read { call in try answer { try resources.read(action, call) } }
            default: .write { call in try answer { try resources.write(action, &call) } }
            }
        return handler as? BoundDocument<Records>.Handler
    }

    private static func answer(_ make: () throws -> MockResponse) throws -> TypedAnswer {
        do {
            return .response(try make())
        } catch is Unanswerable {
            return .generic
        }
    }

    /// What a table says of an operation's answers; nil when nothing but the document gives them.
    func explanation(of operation: Operation) -> String? {
        let isWritten = binding.handlers["\(operation.method.rawValue) \(operation.path)"] != nil
        let action = resources?.action(for: operation)?.summary
        guard isWritten else { return action }
        return action.map { "typed, else \($0)" } ?? "typed"
    }
}

extension TypedAnswer {
    /// This answer, unless it leaves the answer to the document.
    fileprivate func orElse(_ other: () throws -> TypedAnswer) rethrows -> TypedAnswer {
        if case .generic = self { try other() } else { self }
    }
}
