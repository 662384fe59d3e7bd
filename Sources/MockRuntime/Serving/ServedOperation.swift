import OpenAPISpec

/// An operation with everything that can be worked out before the first request.
struct ServedOperation<Records: RecordSet>: Sendable {
    let operation: Operation
    let document: Document
    let documentName: String
    /// Which of the service's documents it belongs to.
    let documentIndex: Int
    /// The path clients use: mount point, base path, path.
    let fullPath: String
    let handler: BoundDocument<Records>.Handler?
    /// How its requests are checked; nil for the server's way.
    let strictness: Strictness?
    /// `typed`, `list of 'pets'`; nil when examples and schemas answer.
    let answeredBy: String?
    /// Why no resource answers; nil where one does, or none was looked for.
    let notRecognised: String?
    /// The lowest declared 2xx, 200 when there is none.
    let successStatus: Int
    /// Whether code is given header parameters or cookies.
    let readsHeaderParameters: Bool
    /// The success response's, which most typed bodies are for.
    private let success: BodyMediaTypes
    /// Shared by all paths that the operation is served at.
    let coverage: OperationCoverage

    init(
        _ operation: Operation, in document: Document, named name: String, index: Int, fullPath: String,
        handler: BoundDocument<Records>.Handler?, strictness: Strictness?, answeredBy: String?, notRecognised: String?,
        coverage: OperationCoverage
    ) {
        self.strictness = strictness
        self.answeredBy = answeredBy
        self.notRecognised = notRecognised
        self.coverage = coverage
        self.operation = operation
        self.document = document
        documentName = name
        documentIndex = index
        self.fullPath = fullPath
        self.handler = handler
        let success = operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
        successStatus = success.flatMap { Int($0.status) } ?? 200
        self.success = BodyMediaTypes(success)
        readsHeaderParameters = operation.parameters.contains { $0.place == .header || $0.place == .cookie }
    }

    /// A typed body as the document declares it for a status: text where it is declared as text alone, else JSON.
    func response(_ body: EncodedBody, status: Int) -> MockResponse {
        guard let json = body.json else { return MockResponse(status: status) }
        let types = status == successStatus ? success : BodyMediaTypes(operation.response(for: status))
        if let text = body.text, types.json == nil, let type = types.text {
            return MockResponse(status: status, headers: ["Content-Type": type], body: Array(text.utf8))
        }
        return MockResponse(status: status, headers: ["Content-Type": types.json ?? "application/json"], body: json)
    }

    /// `GET /pets/{id}`
    var title: String { "\(operation.method.rawValue) \(fullPath)" }
}

/// The media types that a declared response has for a typed body, as written.
private struct BodyMediaTypes: Sendable {
    let json: String?
    let text: String?

    init(_ response: OpenAPISpec.Response?) {
        let content = response?.content ?? []
        json = content.first(where: \.isJSON)?.name
        text = content.first { $0.type?.isText == true }?.name
    }
}
