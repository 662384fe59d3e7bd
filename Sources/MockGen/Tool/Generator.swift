import OpenAPISpec

/// Makes the Swift of a specs folder: read, build, emit. Writes nothing.
struct Generator {
    struct Output {
        /// `v3` for a document's files; empty for those of the service.
        var document: String
        /// `npq_v3.Routes.swift`
        var name: String
        var text: String
    }

    let folder: SpecsFolder
    let module: String
    var strict = false
    private(set) var log = DiagnosticLog()
    private(set) var outputs: [Output] = []

    init(folder: SpecsFolder, module: String, strict: Bool = false) {
        self.folder = folder
        self.module = module
        self.strict = strict
    }

    /// Fills `outputs`; what is wrong is in `log`.
    mutating func run() {
        let overrides = readOverrides()
        var words: Words?
        for document in folder.documents {
            guard let model = model(of: document, overrides[document] ?? NameOverrides(), words: &words) else {
                continue
            }
            for file in DocumentEmitter(model: model, module: module).files() {
                let stem = folder.outputStem(document)
                outputs.append(
                    Output(document: SpecsFolder.stem(document), name: "\(stem).\(file.suffix).swift", text: file.text))
            }
        }
        if folder.text("records.yaml") != nil { addRecords(words ?? Words(learningFrom: [])) }
    }

    private mutating func readOverrides() -> [String: NameOverrides] {
        let path = folder.file("mockgen.yaml")
        guard let text = folder.text("mockgen.yaml"), let node = NodeReader.read(text: text, file: path, log: &log)
        else { return [:] }
        return NameOverrides.read(node, documents: folder.documents, log: &log)
    }

    private mutating func model(of file: String, _ names: NameOverrides, words: inout Words?) -> APIModel? {
        let path = folder.file(file)
        let reading = DocumentReading.read(path: path, loader: folder.files.loader, strict: strict)
        for diagnostic in reading.log.diagnostics { log.add(diagnostic) }
        guard let document = reading.document, !reading.log.hasErrors,
            let bundle = DocumentReading.bundle(path: path, loader: folder.files.loader)
        else { return nil }
        var builder = APIModelBuilder(document: document, names: names, log: log)
        let (declarations, routes) = builder.build()
        log = builder.log
        words = words ?? builder.words
        return APIModel(
            namespace: names.namespace ?? namespace(of: file, document, builder.words), serviceName: folder.name,
            documentName: SpecsFolder.stem(file), source: path, title: document.title, declarations: declarations,
            routes: routes,
            bundle: bundle)
    }

    /// `specs/npq/v3.yaml` is `NPQv3`, a document of its own named `openapi` goes by its title, any other by its stem.
    private func namespace(of file: String, _ document: Document, _ words: Words) -> String {
        let stem = SpecsFolder.stem(file)
        if ["openapi", "swagger", "api"].contains(stem.lowercased()) {
            let title = Words.split(document.title).prefix(3)
            return SwiftName.type(words.upperCamel(title.isEmpty ? Words.split(folder.name) : Array(title)))
        }
        guard folder.name != stem else { return SwiftName.type(words.upperCamel(Words.split(stem))) }
        let isVersion =
            stem.hasPrefix("v") && stem.dropFirst().allSatisfy { $0.isNumber || $0 == "_" } && stem.count > 1
        let service = words.upperCamel(Words.split(folder.name))
        // `NPQv3`, but `ControlV1`.
        let keepsVersion = isVersion && service.last?.isUppercase == true
        return SwiftName.type(service + (keepsVersion ? stem : words.upperCamel(Words.split(stem))))
    }

    private mutating func addRecords(_ words: Words) {
        let path = folder.file("records.yaml")
        guard let text = folder.text("records.yaml") else { return }
        let reading = DocumentReading.readSchemas(text: text, file: path, loader: folder.files.loader)
        for diagnostic in reading.log.diagnostics { log.add(diagnostic) }
        guard let schemas = reading.document, !reading.log.hasErrors,
            let bundle = DocumentReading.bundle(path: path, loader: folder.files.loader)
        else { return }
        let namespace = words.upperCamel(Words.split(folder.name)) + "Records"
        let stem = SpecsFolder.identifier(folder.name)
        var builder = APIModelBuilder(document: schemas, names: NameOverrides(), log: log)
        let declarations = builder.build().declarations
        let collections = schemas.collections.map { name, schema in
            (name, SwiftName.member(words.lowerCamel(Words.split(name))), builder.declared[schema] ?? "JSONObject")
        }
        let marked = declarations.map { declaration -> Declaration in
            guard case .structure(var structure) = declaration, collections.contains(where: { $0.2 == structure.name })
            else { return declaration }
            structure.isRecord = true
            return .structure(structure)
        }
        log = builder.log
        let records = RecordsEmitter(
            namespace: namespace, source: path, module: module, collections: collections, declarations: marked,
            bundle: bundle)
        outputs.append(Output(document: "", name: "\(stem).Records.swift", text: records.text()))

        var reader = ScenarioReader(folder: folder, schemas: schemas, log: log)
        let (data, scenarios) = reader.read()
        log = reader.log
        let emitter = ScenariosEmitter(
            namespace: namespace, source: folder.file("scenarios"), module: module, scenarios: scenarios, data: data)
        outputs.append(Output(document: "", name: "\(stem).Scenarios.swift", text: emitter.text()))
    }
}
