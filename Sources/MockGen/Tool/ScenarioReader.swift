import OpenAPISpec

/// Reads the scenarios and the shared data of a service and holds every record against its collection's schema.
struct ScenarioReader {
    let folder: SpecsFolder
    let schemas: Document
    var log: DiagnosticLog
    private var sharedIDs: [String: [String: SourceLocation]] = [:]

    private static let keys = ["description", "seed", "clock", "caller", "tokens", "records", "generate"]

    init(folder: SpecsFolder, schemas: Document, log: DiagnosticLog) {
        self.folder = folder
        self.schemas = schemas
        self.log = log
    }

    /// JSON texts: of the data, by collection, and of each scenario.
    mutating func read() -> (data: String, scenarios: [(name: String, json: String)]) {
        var data = JSONObject()
        for collection in schemas.collections.map(\.name) {
            guard let node = node("data/\(collection).yaml") else { continue }
            var ids = sharedIDs
            check(node, of: collection, ids: &ids)
            sharedIDs = ids
            data[collection] = node.json
        }
        for file in folder.names(in: "data") where !schemas.collections.contains(where: { "\($0.name).yaml" == file }) {
            let names = schemas.collections.map { "\($0.name).yaml" }
            let hint = EditDistance.nearest(to: file, in: names).map { "; did you mean '\($0)'?" } ?? ""
            log.error("'\(file)' is not named after a collection of records.yaml\(hint)", at: place(of: "data/\(file)"))
        }
        var scenarios: [(String, String)] = []
        for file in folder.names(in: "scenarios") {
            guard let node = node("scenarios/\(file)") else { continue }
            checkScenario(node)
            scenarios.append((SpecsFolder.stem(file), node.json.jsonText))
        }
        return (data.isEmpty ? "{}" : JSONValue.object(data).jsonText, scenarios)
    }

    private mutating func node(_ name: String) -> Node? {
        let path = folder.file(name)
        guard let text = folder.text(name) else { return nil }
        return NodeReader.read(text: text, file: path, log: &log)
    }

    private func place(of name: String) -> SourceLocation {
        SourceLocation(file: folder.file(name), line: 1, column: 1)
    }

    private mutating func checkScenario(_ node: Node) {
        node.reportUnknownKeys(known: Self.keys, of: "a scenario", severity: .error, log: &log)
        if node["description"]?.string == nil {
            log.error("the scenario has no 'description', expected a sentence", at: node.location)
        }
        if let seed = node["seed"], (seed.scalar?.intValue ?? -1) < 0 {
            log.error("'seed' is \(seed.kind), expected a whole number of 0 or more", at: seed.location)
        }
        if let clock = node["clock"], !FormatChecks.isDateTime(clock.string) {
            log.error("'clock' is \(clock.kind), expected an instant such as 2025-01-15T09:00:00Z", at: clock.location)
        }
        let names = schemas.collections.map(\.name)
        var ids = sharedIDs
        node["records"]?.reportUnknownKeys(
            known: names, of: "the records, whose collections records.yaml names", severity: .error, log: &log)
        for member in node["records"]?.members ?? [] where names.contains(member.key) {
            check(member.value, of: member.key, ids: &ids)
        }
        node["generate"]?.reportUnknownKeys(
            known: names, of: "what is generated, by collection", severity: .error, log: &log)
        for member in node["generate"]?.members ?? [] { checkPlan(member) }
    }

    private mutating func check(_ node: Node, of collection: String, ids: inout [String: [String: SourceLocation]]) {
        guard let elements = node.elements,
            let schema = schemas.collections.first(where: { $0.name == collection })?.schema
        else {
            log.error("'\(collection)' is \(node.kind), expected a list of records", at: node.location)
            return
        }
        for record in elements {
            for violation in schemas.violations(of: record.json, against: schema) {
                let place = record.place(of: violation)
                log.error(violation.detail, at: place)
            }
            guard let id = record["id"]?.string, let place = record["id"]?.location else { continue }
            if let first = ids[collection, default: [:]].updateValue(place, forKey: id) {
                log.error("the id '\(id)' is used twice in '\(collection)' (first at \(first)); change one", at: place)
            }
        }
    }

    private mutating func checkPlan(_ member: Node.Member) {
        guard let schema = schemas.collections.first(where: { $0.name == member.key })?.schema else { return }
        member.value.reportUnknownKeys(
            known: ["count", "set", "vary"], of: "a plan of records", severity: .error, log: &log)
        if (member.value["count"]?.scalar?.intValue ?? -1) < 0 {
            log.error("the plan has no 'count', expected a whole number of 0 or more", at: member.keyLocation)
        }
        let properties = schemas[schema].properties
        for key in ["set", "vary"] {
            member.value[key]?.reportUnknownKeys(
                known: properties.map(\.name), of: "the records of '\(member.key)'", severity: .error, log: &log)
            for chosen in member.value[key]?.members ?? [] {
                guard let property = properties.first(where: { $0.name == chosen.key }) else { continue }
                for value in key == "vary" ? chosen.value.elements ?? [] : [chosen.value] {
                    for violation in schemas.violations(of: value.json, against: property.schema) {
                        log.error(violation.detail, at: value.node(at: violation.pointer).location)
                    }
                }
            }
        }
    }
}

extension Node {
    /// Where a violation is best shown: at the key of a property that should not be there, else at the value.
    fileprivate func place(of violation: Violation) -> SourceLocation {
        let tokens = JSONPointer.tokens(violation.pointer)
        let holder = node(at: tokens.dropLast().map { "/" + JSONPointer.escape($0) }.joined())
        let isUnknown = ["additionalProperties", "unevaluatedProperties", "false"].contains(violation.keyword)
        if isUnknown, let member = holder.members?.first(where: { $0.key == tokens.last }) { return member.keyLocation }
        return node(at: violation.pointer).location
    }
}
