import OpenAPISpec

/// A document and the functions that serve some of its operations; the others answer from the document.
public struct BoundDocument<Records: RecordSet>: Sendable {
    /// The function of an operation, and whether it may change records.
    enum Handler: Sendable {
        case read(@Sendable (Call<Records>) throws -> TypedAnswer)
        case write(@Sendable (inout Call<Records>) throws -> TypedAnswer)
    }

    enum Source: Sendable {
        case embedded(EmbeddedDocument)
        /// What was read, and its text with references bundled.
        case read(Document, text: @Sendable () -> String?)
    }

    let name: String
    let source: Source
    /// By `METHOD path` as in the document.
    private(set) var handlers: [ExactText: Handler] = [:]
    /// How requests are checked, by `METHOD path`, where that differs from the server's way.
    private(set) var strictness: [ExactText: Strictness] = [:]

    @_spi(Generated)
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

    /// Serves one operation by a function that changes nothing. The last one for an operation stays.
    @_spi(Generated)
    public mutating func read<Body>(
        _ method: String, _ path: String, _ handler: @escaping @Sendable (Call<Records>) throws -> Reply<Body>
    ) {
        handlers["\(method) \(path)"] = .read { try TypedAnswer(handler($0)) }
    }

    /// Serves one operation by a function that may change records. The last one for an operation stays.
    @_spi(Generated)
    public mutating func write<Body>(
        _ method: String, _ path: String, _ handler: @escaping @Sendable (inout Call<Records>) throws -> Reply<Body>
    ) {
        handlers["\(method) \(path)"] = .write { try TypedAnswer(handler(&$0)) }
    }

    /// Checks the requests of one operation in a way of its own, as `mockgen.yaml` says.
    @_spi(Generated)
    public mutating func validate(_ method: String, _ path: String, _ strictness: Strictness) {
        self.strictness["\(method) \(path)"] = strictness
    }

    /// The paths that functions serve, as in the document, sorted.
    public var paths: [String] {
        let paths = handlers.keys.compactMap { $0.string.split(separator: " ").last?.exact }
        return Set<ExactText>(paths).sorted().map(\.string)
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

extension BoundDocument.Handler {
    /// Calls the function; one that reads cannot change the call.
    func callAsFunction(_ call: inout Call<Records>) throws -> TypedAnswer {
        switch self {
        case .read(let function): try function(call)
        case .write(let function): try function(&call)
        }
    }

    var isRead: Bool { if case .read = self { true } else { false } }
}

/// A reply whose body has been written.
enum TypedAnswer: Sendable {
    case generic
    case body(EncodedBody, status: Int?)
    case response(MockResponse)

    init<Body>(_ reply: Reply<Body>) {
        self =
            switch reply.content {
            case .generic: .generic
            case .response(let response): .response(response)
            case .body(let body, let status): .body(EncodedBody(body), status: status)
            case .encoded(let body, let status): .body(body, status: status)
            }
    }
}
