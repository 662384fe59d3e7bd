import OpenAPISpec

/// Asks a fresh server what a collection will ask, in its order, and keeps the answers.
struct PostmanBuilder {
    struct Asked: Sendable {
        var request: PostmanRequest
        var response: MockResponse
        /// Declared answers that nothing in the collection brings about, asked for by `Prefer: code=404`.
        var others: [(request: PostmanRequest, response: MockResponse)] = []
    }

    let server: MockServer
    let document: ServedDocument
    /// What variables stand for by now.
    var values: JSONObject
    private(set) var asked: [Asked] = []

    init(server: MockServer, document: ServedDocument, values: JSONObject) {
        self.server = server
        self.document = document
        self.values = values
    }

    func response(to request: PostmanRequest) -> MockResponse { server.respond(to: request.mockRequest(values)) }

    mutating func add(_ request: PostmanRequest, _ response: MockResponse) {
        let body = try? JSONValue.parse(response.body)
        for member in request.save.members {
            if let value = member.value.stringValue.flatMap({ body?[pointer: $0] }) { values[member.key] = value }
        }
        asked.append(Asked(request: request, response: response))
    }

    /// The refusals that every operation has in common: no token, and an id that nothing has. They change nothing.
    mutating func addRefusals(of operation: DocumentOperation) {
        let own = asked.filter { $0.request.operation.id == operation.id }
        guard let first = own.first(where: { $0.response.status < 300 }) ?? own.first else { return }
        var refusals: [(status: Int, request: PostmanRequest)] = []
        if let (name, value) = unknownID(of: operation) {
            var request = first.request
            request.name = "Unknown id"
            request.path[name] = .string(value)
            refusals.append((404, request))
        }
        if operation.needsToken {
            var request = first.request
            request.name = "Without a token"
            request.credentials = .none
            refusals.append((401, request))
        }
        for (status, var request) in refusals where operation.declares(status) {
            guard !own.contains(where: { $0.response.status == status }) else { continue }
            request.save = [:]
            let response = response(to: request)
            if response.status == status { add(request, response) }
        }
    }

    private func unknownID(of operation: DocumentOperation) -> (name: String, value: String)? {
        guard let parameter = operation.operation.parameters.last(where: { $0.place == .path }) else { return nil }
        let types = parameter.schema.map { document.document[$0].types } ?? []
        return (parameter.name, types.contains(.integer) ? "987654321" : "00000000-0000-4000-8000-000000000000")
    }

    /// Adds what the document says of the statuses that nothing has answered.
    mutating func addOtherAnswers(of operation: DocumentOperation) {
        guard let index = asked.firstIndex(where: { $0.request.operation.id == operation.id }) else { return }
        let seen = Set<Int>(asked.filter { $0.request.operation.id == operation.id }.map(\.response.status))
        for status in operation.operation.responses.compactMap({ Int($0.status) }) where !seen.contains(status) {
            var request = asked[index].request
            request.headers.append(("Prefer", "code=\(status)"))
            let response = response(to: request)
            if response.status == status { asked[index].others.append((request, response)) }
        }
    }

    /// Operations by tag, in the order of the document's tags; those without one come last, under its title.
    static func groups(of document: ServedDocument) -> [(tag: Tag, operations: [DocumentOperation])] {
        var tags = document.document.tags
        let untagged = Tag(name: document.document.title.isEmpty ? "Operations" : document.document.title, summary: nil)
        for operation in document.operations {
            let name = operation.operation.tags.first
            if let name, !tags.contains(where: { $0.name == name }) { tags.append(Tag(name: name, summary: nil)) }
        }
        let named = tags.map { tag in
            (tag: tag, operations: document.operations.filter { $0.operation.tags.first == tag.name })
        }
        let rest = (tag: untagged, operations: document.operations.filter { $0.operation.tags.isEmpty })
        return (named + [rest]).filter { !$0.operations.isEmpty }
    }
}
