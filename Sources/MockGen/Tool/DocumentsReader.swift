import OpenAPISpec

/// Reads the documents of a specs folder, each once.
struct DocumentsReader {
    /// A document without errors.
    struct Read {
        var file: SpecsFolder.File
        var document: Document
        /// As one JSON text, references bundled.
        var bundle: String
    }

    let folder: SpecsFolder
    let isStrict: Bool
    /// Folders whose changes a build notices; nil where every run reads them again.
    let watched: [String]?
    var log: DiagnosticLog

    /// The documents without errors. A file that is not a document is an error, unless a document refers to it.
    mutating func documents() -> [Read] {
        reportSharedNames()
        var documents: [Read] = []
        var others: [(path: String, log: DiagnosticLog)] = []
        var referenced: Set<String> = []
        for file in folder.documents {
            var reading = DocumentReading.read(path: file.path, loader: folder.files.loader, strict: isStrict)
            reading.log = reading.log.withoutTypos
            guard reading.document != nil || isDocument(file.path) else {
                others.append((file.path, reading.log))
                continue
            }
            referenced.formUnion(reading.files.dropFirst())
            take(reading)
            if let document = reading.document, !reading.log.hasErrors, let bundle = reading.bundle() {
                documents.append(Read(file: file, document: document, bundle: bundle))
            }
        }
        for other in others where !referenced.contains(other.path) {
            var ignored = DiagnosticLog()
            if NodeReader.read(path: other.path, loader: folder.files.loader, log: &ignored) != nil {
                log.error(
                    "this is no OpenAPI document: it has neither 'openapi' nor 'swagger', and no document here refers to it; "
                        + "expected a line such as 'openapi: 3.1.0', or the file in a subfolder",
                    at: SpecsFolder.start(of: other.path))
            } else {
                log.add(other.log)
            }
        }
        return documents
    }

    private func isDocument(_ path: String) -> Bool {
        var ignored = DiagnosticLog()
        let root = NodeReader.read(path: path, loader: folder.files.loader, log: &ignored)
        return root?["openapi"] != nil || root?["swagger"] != nil
    }

    /// The schemas of `records.yaml` and their JSON text; nil when there is none, or it has errors.
    mutating func records() -> (path: String, schemas: Document, bundle: String)? {
        guard let path = folder.file("records.yaml"), let text = folder.files.text(path) else { return nil }
        let reading = DocumentReading.readSchemas(text: text, file: path, loader: folder.files.loader)
        take(reading)
        guard let schemas = reading.document, !reading.log.hasErrors, let bundle = reading.bundle() else { return nil }
        return (path, schemas, bundle)
    }

    private mutating func take(_ reading: DocumentReading) {
        log.add(reading.log)
        guard let watched, let root = reading.files.first else { return }
        for file in reading.files where !watched.contains(where: { file.hasPrefix($0 + "/") || file == $0 }) {
            let folders = watched.map { "'\($0)'" }.joined(separator: ", ")
            log.error(
                "'\(file)', which this refers to, is not in \(folders): a build would not notice its changes; move it there",
                at: SpecsFolder.start(of: root))
        }
    }

    /// `pet.yaml` and `pet.json` would be written to the same files.
    private mutating func reportSharedNames() {
        var paths: [String: String] = [:]
        for file in folder.documents {
            guard let first = paths.updateValue(file.path, forKey: file.outputStem.lowercased()) else { continue }
            log.error(
                "the files made of '\(first)' have the same names as those of this one; rename one",
                at: SpecsFolder.start(of: file.path))
        }
    }
}

extension SpecsFolder {
    static func start(of path: String) -> SourceLocation { SourceLocation(file: path, line: 1, column: 1) }
}

extension DiagnosticLog {
    fileprivate mutating func add(_ other: DiagnosticLog) {
        for diagnostic in other.diagnostics { add(diagnostic) }
    }
}
