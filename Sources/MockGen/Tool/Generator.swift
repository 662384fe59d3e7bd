import OpenAPISpec

/// Makes the Swift of a specs folder: read, build, emit. Writes nothing.
struct Generator {
    struct Output {
        /// `v3` for a document's files; nil for those of the service.
        var document: String?
        /// `npq_v3.Routes.swift`
        var name: String
        /// Empty for a file that a build expects and that has nothing to hold.
        var text: String
    }

    private struct ReadDocument {
        var file: SpecsFolder.File
        var document: Document
    }

    let folder: SpecsFolder
    let module: String
    let isStrict: Bool
    /// Folders whose changes a build notices; nil where every run reads anew.
    let watched: [String]?
    private(set) var log = DiagnosticLog()
    private(set) var outputs: [Output] = []
    /// What holds for the service as a whole, as JSON; nil when it has no `service.yaml`.
    private var settings: String?

    init(folder: SpecsFolder, module: String, isStrict: Bool = false, watched: [String]? = nil) {
        self.folder = folder
        self.module = module
        self.isStrict = isStrict
        self.watched = watched
    }

    /// Fills `outputs`; what is wrong is in `log`.
    mutating func run() {
        reportSharedNames()
        let documents = readDocuments()
        let overrides = readOverrides()
        readSettings(documents.map(\.file.stem))
        let words = Words(learningFrom: documents.map(\.document))
        var namespaces = Scope()
        for read in documents {
            let own = folder.path == nil ? Words(learningFrom: [read.document]) : words
            guard let model = build(read, overrides, own, &namespaces) else { continue }
            for file in DocumentEmitter(model: model, module: module).files() {
                outputs.append(
                    Output(
                        document: read.file.stem, name: "\(read.file.outputStem).\(file.suffix).swift", text: file.text)
                )
            }
        }
        let scenarios = generateRecords(words)
        generatePlan(documents, scenarios, words)
    }

    // MARK: Documents

    /// The documents without errors. A file that is no document is an error, unless a document refers to it.
    private mutating func readDocuments() -> [ReadDocument] {
        var documents: [ReadDocument] = []
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
            if let document = reading.document, !reading.log.hasErrors {
                documents.append(ReadDocument(file: file, document: document))
            }
        }
        for other in others where !referenced.contains(other.path) {
            var ignored = DiagnosticLog()
            if NodeReader.read(path: other.path, loader: folder.files.loader, log: &ignored) != nil {
                log.error(
                    "this is no OpenAPI document: it has neither 'openapi' nor 'swagger', and no document here refers to it; "
                        + "expected a line such as 'openapi: 3.1.0', or the file in a subfolder",
                    at: start(of: other.path))
            } else {
                add(other.log)
            }
        }
        return documents
    }

    private func isDocument(_ path: String) -> Bool {
        var ignored = DiagnosticLog()
        let root = NodeReader.read(path: path, loader: folder.files.loader, log: &ignored)
        return root?["openapi"] != nil || root?["swagger"] != nil
    }

    private mutating func readOverrides() -> NameOverridesFile {
        let root = folder.file("mockgen.yaml").flatMap {
            NodeReader.read(path: $0, loader: folder.files.loader, log: &log)
        }
        return NameOverridesFile(root: root, documents: folder.documents.map(\.name), log: &log)
    }

    /// `service.yaml`, checked and as JSON.
    private mutating func readSettings(_ documents: [String]) {
        guard let path = folder.file("service.yaml"),
            let node = NodeReader.read(path: path, loader: folder.files.loader, log: &log)
        else { return }
        _ = ServiceSettings(node, documents: documents, log: &log)
        settings = node.json.jsonText
    }

    private mutating func build(
        _ read: ReadDocument, _ overrides: NameOverridesFile, _ words: Words, _ namespaces: inout Scope
    ) -> APIModel? {
        let names = overrides.names(of: read.file.name, read.document, log: &log)
        guard let bundle = DocumentReading.bundle(path: read.file.path, loader: folder.files.loader) else { return nil }
        let wanted =
            names.namespace
            ?? Namespace.name(stem: read.file.stem, service: read.file.prefix, title: read.document.title, words: words)
        let (namespace, clash) = namespaces.claim(wanted, for: "'\(read.file.path)'")
        if let clash {
            log.warning(
                "the namespace '\(wanted)' is that of \(clash); this one is '\(namespace)' (choose another in mockgen.yaml)",
                at: start(of: read.file.path))
        }
        var builder = APIModelBuilder(document: read.document, words: words, overrides: names, log: log)
        let (declarations, routes) = builder.build()
        log = builder.log
        return APIModel(
            namespace: namespace, serviceName: read.file.service, documentName: read.file.stem, source: read.file.path,
            summary: summary(of: read.document), declarations: declarations, routes: routes,
            validate: names.validate.map { ($0.operation.method.rawValue, $0.operation.path, $0.strictness.rawValue) },
            bundle: bundle, settings: folder.file("records.yaml") == nil ? settings : nil)
    }

    /// The title and the first sentence of the description.
    private func summary(of document: Document) -> String {
        let details =
            document.summary?.split(separator: "\n\n").first.map { String($0).replacing("\n", with: " ") } ?? ""
        let sentence = details.firstRange(of: ". ").map { String(details[..<$0.lowerBound]) + "." } ?? details
        let title =
            document.title.isEmpty || document.title.last?.isPunctuation == true ? document.title : document.title + "."
        return [title, sentence].filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: Records

    /// The scenarios, if any.
    private mutating func generateRecords(_ words: Words) -> [(name: String, json: JSONValue)] {
        guard let path = folder.file("records.yaml"), let text = folder.files.text(path) else { return [] }
        let reading = DocumentReading.readSchemas(text: text, file: path, loader: folder.files.loader)
        take(reading)
        guard let schemas = reading.document, !reading.log.hasErrors,
            let bundle = DocumentReading.bundle(path: path, loader: folder.files.loader)
        else { return [] }
        var builder = APIModelBuilder(document: schemas, words: words, log: log)
        let (collections, declarations) = builder.buildRecords()
        log = builder.log
        var reader = ScenarioReader(
            schemas: schemas, declaration: "records.yaml", isClosed: true, loader: folder.files.loader, log: log)
        let data = JSONValue.object(reader.data(folder.files(in: "data"))).jsonText
        let scenarios = reader.scenarios(folder.files(in: "scenarios"))
        log = reader.log

        let namespace = SwiftName.type(words.upperCamel(Words.split(folder.service) + ["records"]))
        let stem = SpecsFolder.identifier(folder.service)
        let records = RecordsEmitter(
            namespace: namespace, source: path, module: module, collections: collections, declarations: declarations,
            bundle: bundle)
        outputs.append(Output(name: "\(stem).Records.swift", text: records.text()))
        let source = (folder.path ?? "") + "/scenarios"
        let emitter = ScenariosEmitter(
            namespace: namespace, source: source, module: module,
            scenarios: scenarios.map { ($0.name, $0.json.jsonText) }, data: data, settings: settings ?? "{}")
        outputs.append(Output(name: "\(stem).Scenarios.swift", text: emitter.text()))
        return scenarios
    }

    /// What Postman collections ask.
    private mutating func generatePlan(
        _ documents: [ReadDocument], _ scenarios: [(name: String, json: JSONValue)], _ words: Words
    ) {
        guard let path = folder.file("postman.yaml"), !log.hasErrors else { return }
        var reader = PostmanPlanReader(
            documents: documents.map { ($0.file.stem, $0.document) }, scenarios: scenarios, log: log)
        let plan = reader.read(path, loader: folder.files.loader)
        log = reader.log
        guard let plan else { return }
        var writer = SourceWriter()
        writer.line("// Generated from \(path). Do not edit.")
        writer.line()
        writer.comment("What Postman collections ask, in order.")
        writer.block("public enum \(SwiftName.type(words.upperCamel(Words.split(folder.service) + ["postman"])))") {
            $0.rawLiteral("public static let plan: StaticString = ", plan.jsonText)
        }
        outputs.append(
            Output(name: "\(SpecsFolder.identifier(folder.service)).Postman.swift", text: writer.text))
    }

    // MARK: Remarks

    private mutating func take(_ reading: DocumentReading) {
        add(reading.log)
        guard let watched, let root = reading.files.first else { return }
        for file in reading.files where !watched.contains(where: { file.hasPrefix($0 + "/") || file == $0 }) {
            let folders = watched.map { "'\($0)'" }.joined(separator: ", ")
            log.error(
                "'\(file)', which this refers to, is not in \(folders): a build would not notice its changes; move it there",
                at: start(of: root))
        }
    }

    private mutating func add(_ other: DiagnosticLog) {
        for diagnostic in other.diagnostics { log.add(diagnostic) }
    }

    /// `pet.yaml` and `pet.json` would be written to the same files.
    private mutating func reportSharedNames() {
        var paths: [String: String] = [:]
        for file in folder.documents {
            guard let first = paths.updateValue(file.path, forKey: file.outputStem.lowercased()) else { continue }
            log.error(
                "the files made of '\(first)' have the same names as those of this one; rename one",
                at: start(of: file.path))
        }
    }

    private func start(of path: String) -> SourceLocation { SourceLocation(file: path, line: 1, column: 1) }
}
