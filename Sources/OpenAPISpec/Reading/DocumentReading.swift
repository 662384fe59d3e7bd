/// What reading a document gave: the document as far as it can be understood, and every remark about it.
package struct DocumentReading: Sendable {
    /// Nil when nothing can be served: the file is not YAML or JSON, or no OpenAPI document.
    package var document: Document?
    package var log: DiagnosticLog
    /// Every file read, the document first.
    package var files: [String]

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
            log.error(
                "there is no readable file here; correct the path", at: SourceLocation(file: path, line: 1, column: 1))
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
        var sources = SourceSet(rootFile: file, loader: loader)
        guard let root = NodeReader.read(text: text, file: file, log: &sources.log) else {
            return DocumentReading(document: nil, log: sources.log, files: [file])
        }
        sources.setRoot(root, of: file)
        var reader = DocumentReader(sources: sources, root: root)
        let document = reader.read()
        if checksExamples, let document {
            ExampleChecks.report(reader.examples, in: document, log: &reader.sources.log)
        }
        let log = strict ? reader.sources.log.strict : reader.sources.log
        return DocumentReading(document: document, log: log, files: reader.sources.files)
    }
}

extension DiagnosticLog {
    /// The same with every warning an error.
    fileprivate var strict: DiagnosticLog {
        var log = DiagnosticLog()
        for diagnostic in diagnostics {
            log.add(
                Diagnostic(diagnostic.severity == .note ? .note : .error, diagnostic.message, at: diagnostic.location))
        }
        return log
    }
}
