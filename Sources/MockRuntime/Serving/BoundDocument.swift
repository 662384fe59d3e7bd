import OpenAPISpec

/// A document and the functions that serve some of its operations; the others answer from the document.
public struct BoundDocument<Records: RecordSet>: Sendable {
    typealias Handler = @Sendable (inout Call<Records>) throws -> TypedAnswer

    enum Source: Sendable {
        case embedded(EmbeddedDocument)
        /// What was read, and its text with references bundled.
        case read(Document, text: @Sendable () -> String?)
    }

    let name: String
    let source: Source
    /// By `METHOD path` as in the document.
    private(set) var handlers: [String: Handler] = [:]
    /// How requests are checked, by `METHOD path`, where that differs from the server's way.
    private(set) var strictness: [String: Strictness] = [:]

    public init(name: String, document: EmbeddedDocument) {
        self.name = name
        source = .embedded(document)
    }

    /// A document that was read at run time and has no code.
    /// - Parameter text: the document as JSON with its references bundled.
    package init(name: String, document: Document, text: @escaping @Sendable () -> String? = { nil })
    where Records == DocumentRecords {
        self.name = name
        source = .read(document, text: text)
    }

    /// Serves one operation by a function. The last one for an operation stays.
    public mutating func bind<Body>(
        _ method: String, _ path: String, _ handler: @escaping @Sendable (inout Call<Records>) throws -> Reply<Body>
    ) {
        handlers["\(method) \(path)"] = { try TypedAnswer(handler(&$0)) }
    }

    /// Checks the requests of one operation in a way of its own, as `mockgen.yaml` says.
    public mutating func validate(_ method: String, _ path: String, _ strictness: Strictness) {
        self.strictness["\(method) \(path)"] = strictness
    }

    /// What names the document's contents: its text, and how its requests are checked.
    func add(to fingerprint: inout Fingerprint) {
        switch source {
        case .embedded(let document): fingerprint.add(document.description)
        case .read(let document, let text):
            fingerprint.add(text() ?? document.operations.map { "\($0.method) \($0.path)" }.joined(separator: "\n"))
        }
        for (operation, strictness) in strictness.sorted(by: { $0.key < $1.key }) {
            fingerprint.add("\(operation) \(strictness)")
        }
    }

    /// The document of this binding.
    func read() -> DocumentReading {
        switch source {
        case .embedded(let document): document.reading(file: name)
        case .read(let document, _): DocumentReading(document: document, log: DiagnosticLog(), files: [])
        }
    }

    /// Its text as JSON, references bundled.
    var text: @Sendable () -> String? {
        switch source {
        case .embedded(let document): { document.description }
        case .read(_, let text): text
        }
    }
}

/// A reply whose body has been written.
enum TypedAnswer: Sendable {
    case generic
    /// `json` is nil for no content.
    case body(json: [UInt8]?, status: Int?)
    case response(MockResponse)

    init<Body>(_ reply: Reply<Body>) {
        self =
            switch reply.content {
            case .generic: .generic
            case .response(let response): .response(response)
            case .body(let body, let status): .body(json: body is NoContent ? nil : body.jsonBytes, status: status)
            }
    }
}
