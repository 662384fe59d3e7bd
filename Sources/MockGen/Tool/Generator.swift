import OpenAPISpec

/// Makes the Swift of a specs folder: read, build, share, emit. Writes nothing.
struct Generator {
    struct Output {
        /// `v3` for a document's files; nil for those of the service.
        var document: String?
        /// `npq_v3.Routes.swift`
        var name: String
        var text: String
    }

    /// The records of a service, with final names.
    private struct Records {
        var namespace: String
        var path: String
        var collections: [RecordsEmitter.Collection]
        var declarations: [Declaration]
        var schemas: Document
        var bundle: String
    }

    let folder: SpecsFolder
    let module: String
    let isStrict: Bool
    /// Folders whose changes a build notices; nil where every run reads them again.
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
        var reader = DocumentsReader(folder: folder, isStrict: isStrict, watched: watched, log: log)
        let documents = reader.documents()
        log = reader.log
        let words = Words(learningFrom: documents.map(\.document))
        var models = build(documents, words)
        reader.log = log
        let recordSchemas = reader.records()
        log = reader.log
        var records = recordSchemas.map { build($0.path, $0.schemas, $0.bundle, words) }
        share(&models, &records)
        for model in models { emit(model) }
        let scenarios = records.map { emit($0) } ?? []
        emitPlan(documents, scenarios, words)
    }

    // MARK: Building

    private mutating func build(_ documents: [DocumentsReader.Read], _ words: Words) -> [APIModel] {
        let overrides = readOverrides()
        readSettings(documents.map(\.file.stem))
        var namespaces = Scope()
        return documents.map { read in
            build(read, overrides, folder.path == nil ? Words(learningFrom: [read.document]) : words, &namespaces)
        }
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
        _ read: DocumentsReader.Read, _ overrides: NameOverridesFile, _ words: Words, _ namespaces: inout Scope
    ) -> APIModel {
        let names = overrides.names(of: read.file.name, read.document, log: &log)
        let wanted =
            names.namespace
            ?? Namespace.name(stem: read.file.stem, service: read.file.prefix, title: read.document.title, words: words)
        let (namespace, clash) = namespaces.claim(wanted, for: "'\(read.file.path)'")
        if let clash {
            log.warning(
                "the namespace '\(wanted)' is that of \(clash); this one is '\(namespace)' (choose another in mockgen.yaml)",
                at: SpecsFolder.start(of: read.file.path))
        }
        var builder = APIModelBuilder(document: read.document, words: words, overrides: names, log: log)
        let (declarations, routes) = builder.build()
        log = builder.log
        return APIModel(
            namespace: namespace, serviceName: read.file.service, documentName: read.file.stem,
            outputStem: read.file.outputStem, source: read.file.path,
            summary: summary(of: read.document), declarations: declarations, routes: routes,
            validate: names.validate.map { ($0.operation.method.rawValue, $0.operation.path, $0.strictness.rawValue) },
            bundle: read.bundle, settings: folder.file("records.yaml") == nil ? settings : nil)
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

    private mutating func build(_ path: String, _ schemas: Document, _ bundle: String, _ words: Words) -> Records {
        var builder = APIModelBuilder(document: schemas, words: words, log: log)
        let (collections, declarations) = builder.buildRecords()
        log = builder.log
        let namespace = SwiftName.type(words.upperCamel(Words.split(folder.service) + ["records"]))
        return Records(
            namespace: namespace, path: path, collections: collections, declarations: declarations, schemas: schemas,
            bundle: bundle)
    }

    /// Documents that stand alone are services of their own, and share nothing with each other.
    private func share(_ models: inout [APIModel], _ records: inout Records?) {
        guard folder.path != nil else {
            for index in models.indices {
                models[index].declarations =
                    SharedModels.declared([(models[index].namespace, models[index].declarations)])[0]
            }
            return
        }
        let all =
            models.map { ($0.namespace, $0.declarations) }
            + [records].compactMap { $0 }.map { ($0.namespace, $0.declarations) }
        let shared = SharedModels.declared(all)
        for index in models.indices { models[index].declarations = shared[index] }
        if records != nil, let last = shared.last { records?.declarations = last }
    }

    // MARK: Emitting

    private mutating func emit(_ model: APIModel) {
        for file in DocumentEmitter(model: model, module: module).files() {
            let name = SpecNames.file(model.outputStem, file.suffix)
            outputs.append(Output(document: model.documentName, name: name, text: file.text))
        }
    }

    /// The scenarios.
    private mutating func emit(_ records: Records) -> [(name: String, json: JSONValue)] {
        var reader = ScenarioReader(
            schemas: records.schemas, declaration: "records.yaml", isClosed: true, loader: folder.files.loader, log: log
        )
        let data = JSONValue.object(reader.data(folder.files(in: "data"))).jsonText
        let scenarios = reader.scenarios(folder.files(in: "scenarios"))
        log = reader.log
        let emitter = RecordsEmitter(
            namespace: records.namespace, source: records.path, module: module, collections: records.collections,
            declarations: records.declarations, bundle: records.bundle)
        for file in emitter.files() { append(file.text, suffix: file.suffix) }
        let source = (folder.path ?? "") + "/scenarios"
        let scenariosEmitter = ScenariosEmitter(
            namespace: records.namespace, source: source, module: module,
            scenarios: scenarios.map { ($0.name, $0.json.jsonText) }, data: data, settings: settings ?? "{}")
        append(scenariosEmitter.text(), suffix: "Scenarios")
        return scenarios
    }

    /// What Postman collections ask.
    private mutating func emitPlan(
        _ documents: [DocumentsReader.Read], _ scenarios: [(name: String, json: JSONValue)], _ words: Words
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
        append(writer.text, suffix: SpecNames.planSuffix)
    }

    /// A file of the service as a whole.
    private mutating func append(_ text: String, suffix: String) {
        outputs.append(Output(name: SpecNames.file(SpecNames.identifier(folder.service), suffix), text: text))
    }
}
