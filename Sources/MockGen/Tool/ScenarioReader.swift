import OpenAPISpec

/// Reads the scenarios and the shared data of a service and holds every record against its collection's schema.
struct ScenarioReader {
    private let folder: SpecsFolder
    private var checker: RecordChecker
    private let collections: [String]

    var log: DiagnosticLog { checker.log }

    private static let keys = ["description", "seed", "clock", "caller", "tokens", "records", "generate"]

    init(folder: SpecsFolder, schemas: Document, log: DiagnosticLog) {
        self.folder = folder
        checker = RecordChecker(schemas: schemas, log: log)
        collections = schemas.collections.map(\.name)
    }

    /// JSON texts: of the data, an object of lists by collection, and of each scenario in the order of their names.
    mutating func read() -> (data: String, scenarios: [(name: String, json: String)]) {
        let data = readData()
        let shared = checker.ids
        var scenarios: [(String, String)] = []
        for path in folder.files(in: "scenarios") {
            guard let node = node(path) else { continue }
            checker.ids = shared
            check(node)
            scenarios.append((SpecsFolder.stem(path), node.json.jsonText))
        }
        return (JSONValue.object(data).jsonText, scenarios)
    }

    /// `data/courses.yaml` is a list of records of the collection `courses`; collections come in the order of `records.yaml`.
    private mutating func readData() -> JSONObject {
        var nodes: [String: Node] = [:]
        for path in folder.files(in: "data") {
            let name = SpecsFolder.stem(path)
            guard collections.contains(name) else {
                let hint = EditDistance.nearest(to: name, in: collections).map { "did you mean '\($0)'?" }
                let start = SourceLocation(file: path, line: 1, column: 1)
                checker.log.error(
                    "'\(name)' is no collection of records.yaml; \(hint ?? "expected one of: \(collections.joined(separator: ", "))")",
                    at: start)
                continue
            }
            nodes[name] = node(path)
        }
        var data = JSONObject()
        for collection in collections {
            guard let node = nodes[collection] else { continue }
            checker.checkRecords(node, of: collection)
            data[collection] = node.json
        }
        return data
    }

    private mutating func node(_ path: String) -> Node? {
        NodeReader.read(path: path, loader: folder.files.loader, log: &checker.log)
    }

    private mutating func check(_ node: Node) {
        guard node.members != nil else {
            return checker.log.error(
                "the scenario is \(node.kind), expected a mapping that begins with 'description: …'", at: node.location)
        }
        node.reportUnknownKeys(known: Self.keys, of: "a scenario", severity: .error, log: &checker.log)
        if node["description"]?.string == nil {
            checker.log.error(
                "the scenario has no 'description', expected a sentence",
                at: node["description"]?.location ?? node.location)
        }
        if let seed = node["seed"], (seed.scalar?.intValue ?? -1) < 0 {
            checker.log.error("'seed' is \(seed.kind), expected a whole number of 0 or more", at: seed.location)
        }
        if let clock = node["clock"], !FormatChecks.isDateTime(clock.string) {
            checker.log.error(
                "'clock' is \(clock.kind), expected an instant such as 2025-01-15T09:00:00Z", at: clock.location)
        }
        if let caller = node["caller"] { expectText(caller, "'caller'") }
        for token in mapping(node["tokens"], "'tokens'", "from tokens to callers") {
            expectText(token.value, "the caller of '\(token.key)'")
        }
        for member in collectionMembers(node["records"], "'records'") {
            checker.checkRecords(member.value, of: member.key)
        }
        for member in collectionMembers(node["generate"], "'generate'") { checker.checkPlan(member) }
    }

    private mutating func expectText(_ node: Node, _ what: String) {
        if node.string == nil, node.scalar != .null {
            checker.log.error("\(what) is \(node.kind), expected text", at: node.location)
        }
    }

    private mutating func mapping(_ node: Node?, _ what: String, _ expected: String) -> [Node.Member] {
        guard let node, node.scalar != .null else { return [] }
        if node.members == nil {
            checker.log.error("\(what) is \(node.kind), expected a mapping \(expected)", at: node.location)
        }
        return node.members ?? []
    }

    /// The members of a mapping by collection; those of unknown collections are reported and left out.
    private mutating func collectionMembers(_ node: Node?, _ what: String) -> [Node.Member] {
        let members = mapping(node, what, "by collection")
        node?.reportUnknownKeys(
            known: collections, of: "\(what), which has the collections of records.yaml", severity: .error,
            log: &checker.log)
        return members.filter { collections.contains($0.key) }
    }
}
