/// Reads the scenarios and the shared data of a service and holds every record against its collection's schema.
package struct ScenarioReader {
    private var checker: RecordChecker
    private let collections: [String]
    private let loader: FileLoader
    /// What the collections are declared by, for messages.
    private let declaration: String
    /// How many records one scenario may generate.
    private let mostGenerated: Int

    package var log: DiagnosticLog { checker.log }

    private static let keys = ["description", "seed", "clock", "caller", "tokens", "names", "records", "generate"]

    /// - Parameters:
    ///   - schemas: a document with `collections`.
    ///   - isClosed: whether records may have no other properties than their schema's, even where it does not say so.
    ///   - mostGenerated: how many records one scenario may generate.
    package init(
        schemas: Document, declaration: String, isClosed: Bool, mostGenerated: Int = 1_000_000, loader: FileLoader,
        log: DiagnosticLog
    ) {
        checker = RecordChecker(schemas: schemas, isClosed: isClosed, log: log)
        collections = schemas.collections.map(\.name)
        self.loader = loader
        self.declaration = declaration
        self.mostGenerated = mostGenerated
    }

    /// The scenarios, each in a file that has its name.
    package mutating func scenarios(_ paths: [String]) -> [(name: String, json: JSONValue)] {
        let shared = checker.ids
        return paths.compactMap { path in
            guard let node = node(path) else { return nil }
            checker.ids = shared
            check(node)
            return (Self.stem(path), node.json)
        }
    }

    /// Records for all scenarios, by collection: `data/courses.yaml` is a list of records of the collection `courses`.
    package mutating func data(_ paths: [String]) -> JSONObject {
        var nodes: [ExactText: Node] = [:]
        for path in paths {
            let name = Self.stem(path)
            guard collections.containsExactly(name) else {
                let hint = EditDistance.nearest(to: name, in: collections).map { "did you mean '\($0)'?" }
                checker.log.error(
                    "'\(name)' is no collection of \(declaration); \(hint ?? "expected one of: \(collections.joined(separator: ", "))")",
                    at: SourceLocation(file: path, line: 1, column: 1))
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
        NodeReader.read(path: path, loader: loader, log: &checker.log)
    }

    /// `scenarios/one.yaml` is `one`.
    private static func stem(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? path[...]
        return String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
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
        var generated = 0
        for member in collectionMembers(node["generate"], "'generate'") {
            checker.checkPlan(member)
            generated += min(max(0, member.value["count"]?.scalar?.intValue ?? 0), mostGenerated + 1)
        }
        if generated > mostGenerated, let plan = node["generate"] {
            checker.log.error("'generate' makes more than \(mostGenerated) records; ask for fewer", at: plan.location)
        }
        checkNames(node)
    }

    /// What records are called by: each name is of a record that the scenario has.
    private mutating func checkNames(_ node: Node) {
        let records = (node["records"]?.members ?? []).flatMap { $0.value.elements ?? [] }
        let ids = Set<ExactText>(texts: records.compactMap { $0["id"]?.string })
        for name in mapping(node["names"], "'names'", "from names to ids")
        where !ids.contains(name.value.string ?? "") {
            checker.log.error(
                "'\(name.key)' is \(name.value.kind), expected the id of one of the scenario's own records",
                at: name.value.location)
        }
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
            known: collections, of: "\(what), which has the collections of \(declaration)", severity: .error,
            log: &checker.log)
        return members.filter { collections.containsExactly($0.key) }
    }
}
