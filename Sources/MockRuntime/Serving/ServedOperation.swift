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
    /// The media type of a typed body: the success response's JSON type as written.
    let jsonMediaType: String
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
        jsonMediaType = success?.content.map(\.name).first(where: MediaRange.isJSON) ?? "application/json"
    }

    /// `GET /pets/{id}`
    var title: String { "\(operation.method.rawValue) \(fullPath)" }
}

/// Media types as text.
enum MediaRange {
    /// `application/json`, `application/problem+json; charset=utf-8` …
    static func isJSON(_ name: String) -> Bool {
        let essence = name.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json"
    }
}
