/// What reading a document gave: the document as far as it can be understood, and every remark about it.
package struct DocumentReading: Sendable {
    /// Nil when nothing can be served: the file is not YAML or JSON, or no OpenAPI document.
    package var document: Document?
    /// In the order of `files`, and of lines in each.
    package var log: DiagnosticLog
    /// Every file read, the document first.
    package var files: [String]
    /// What the document was made of, for `bundle`.
    private var bundler: Bundler?

    package init(document: Document?, log: DiagnosticLog, files: [String]) {
        self.document = document
        self.log = log
        self.files = files
    }

    /// Reads a file with everything that it refers to.
    /// - Parameter strict: turns warnings into errors.
    package static func read(path: String, loader: FileLoader = .disk, strict: Bool = false) -> DocumentReading {
        guard let text = loader.text(path) else {
            var log = DiagnosticLog()
            log.error(FileLoader.missing, at: SourceLocation(file: path, line: 1, column: 1))
            return DocumentReading(document: nil, log: log, files: [])
        }
        return read(text: text, file: path, loader: loader, strict: strict)
    }

    /// Reads a document's text.
    /// - Parameters:
    ///   - file: the name that diagnostics show and relative references start from.
    ///   - checksExamples: whether examples are held against their schemas; not needed for text that was checked before.
    package static func read(
        text: String, file: String, loader: FileLoader = .memory([:]), strict: Bool = false, checksExamples: Bool = true
    ) -> DocumentReading {
        read(text: text, file: file, loader: loader, strict: strict, checksExamples: checksExamples) { $0.read() }
    }

    /// - Parameter readRoot: what the file is to be read as.
    static func read(
        text: String, file: String, loader: FileLoader, strict: Bool, checksExamples: Bool,
        _ readRoot: (inout DocumentReader) -> Document?
    ) -> DocumentReading {
        var sources = SourceSet(rootFile: file, loader: loader)
        guard let root = sources.readRoot(text) else {
            return DocumentReading(document: nil, log: sources.log, files: [file])
        }
        var reader = DocumentReader(sources: sources, root: root)
        let document = readRoot(&reader)
        if checksExamples, let document { ExampleChecks.report(reader.claims, in: document, log: &reader.sources.log) }
        let log = reader.sources.log.sorted(by: reader.sources.files)
        var reading = DocumentReading(
            document: document, log: strict ? log.strict : log, files: reader.sources.files)
        if document != nil { reading.bundler = Bundler(reader) }
        return reading
    }

    /// The document with everything that it refers to, as one JSON text: a line for each path and component. Reading it gives
    /// an equal document, places apart. Nil when there is no document.
    package func bundle() -> String? { bundler?.text() }

    /// The bundle of the document, or of the file of record schemas, at a path; nil when it cannot be read.
    package static func bundle(path: String, loader: FileLoader = .disk) -> String? {
        guard let text = loader.text(path) else { return nil }
        return read(text: text, file: path, loader: loader, strict: false, checksExamples: false) { reader in
            let isDocument = reader.root.node["openapi"] != nil || reader.root.node["swagger"] != nil
            return isDocument ? reader.read() : reader.readRecords()
        }.bundle()
    }
}
