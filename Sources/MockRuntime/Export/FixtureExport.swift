import OpenAPISpec

/// Makes files of what a service answers in each scenario: every list, and one record of each kind, without a running server.
package struct FixtureExport {
    let service: Service
    /// Scenarios that generate more records than this are for measuring, not for looking at.
    private static let mostGenerated = 1_000

    package init(_ service: Service) { self.service = service }

    /// `<scenario>/<version>/<operation>.json` (`.csv` for answers of that type), without `<version>` when the service is one
    /// document; `<scenario>/ids.json` when the scenario has named records.
    package func files(version: String? = nil) throws -> [ExportedFile] {
        let server = try MockServer([(service, ServingOptions())])
        let engine = server.engines[0]
        return engine.scenarios.flatMap { scenario -> [ExportedFile] in
            let generated = scenario.generate.members.reduce(0) { $0 + ($1.value["count"]?.intValue ?? 0) }
            guard generated <= Self.mostGenerated else { return [] }
            let documents = engine.documents.filter { version == nil || $0.name == version }
            let answers = documents.flatMap { document in
                let folder = scenario.name + "/" + (engine.documents.count > 1 ? document.name + "/" : "")
                return fixtures(of: document, scenario.name, server).map {
                    ExportedFile(path: folder + $0.path, text: $0.text)
                }
            }
            return answers + ids(of: scenario)
        }
    }

    // MARK: Answers

    private func fixtures(of document: ServedDocument, _ scenario: String, _ server: MockServer) -> [ExportedFile] {
        let reads = document.operations.filter { $0.operation.method == .get }
        return reads.compactMap { operation in
            let paths = paths(of: operation, reads, scenario, server)
            let answers = paths.lazy.map { self.answer(to: operation, path: $0, scenario, server) }
            let found =
                answers.first { $0.status == 200 && !Self.isEmptyList($0) } ?? answers.first { $0.status == 200 }
            guard let answer = found else { return nil }
            let type = answer.headers["content-type"] ?? ""
            guard MediaTypeName.isJSON(type), let json = try? JSONValue.parse(answer.body) else {
                let ending = type.hasPrefix("text/csv") ? "csv" : "txt"
                return answer.body.isEmpty
                    ? nil : ExportedFile(path: "\(operation.fileName).\(ending)", text: answer.text)
            }
            return ExportedFile(path: "\(operation.fileName).json", text: json.prettyText)
        }
    }

    /// Where to ask: the operation's own path, or that of each record which the list in front of the parameter shows.
    private func paths(
        of operation: DocumentOperation, _ reads: [DocumentOperation], _ scenario: String, _ server: MockServer
    ) -> [JSONObject] {
        let parameters = operation.operation.parameters.filter { $0.place == .path }
        guard let parameter = parameters.first else { return [[:]] }
        let list = operation.fullPath.firstRange(of: "/{").map { String(operation.fullPath[..<$0.lowerBound]) }
        guard parameters.count == 1, let lister = reads.first(where: { $0.fullPath == list }) else { return [] }
        let answer = answer(to: lister, path: [:], scenario, server)
        guard let body = try? JSONValue.parse(answer.body) else { return [] }
        let records = body.arrayValue ?? body.objectValue?.members.lazy.compactMap(\.value.arrayValue).first ?? []
        return records.compactMap { record in
            record["id"]?.identifier.map { [parameter.name: .string($0)] }
        }
    }

    private func answer(
        to operation: DocumentOperation, path: JSONObject, _ scenario: String, _ server: MockServer
    ) -> MockResponse {
        var request = PostmanRequest(
            name: "", operation: operation, path: path,
            credentials: operation.waysIn.isEmpty ? .none : .token("sandbox-\(scenario)"))
        if operation.waysIn.isEmpty { request.headers.append(("Mock-Sandbox", scenario)) }
        return server.respond(to: request.mockRequest([:]))
    }

    private static func isEmptyList(_ answer: MockResponse) -> Bool {
        guard let body = try? JSONValue.parse(answer.body) else { return false }
        return (body.arrayValue ?? body["data"]?.arrayValue)?.isEmpty ?? false
    }

    // MARK: Ids

    /// The named records: the collection and id of each, and the records that belong to it.
    private func ids(of scenario: Scenario) -> [ExportedFile] {
        guard !scenario.names.isEmpty else { return [] }
        var named = JSONObject()
        for (name, id) in scenario.names {
            var entry: JSONObject = [:]
            for (collection, records) in scenario.records.members.map({ ($0.key, $0.value.arrayValue ?? []) }) {
                if records.contains(where: { $0["id"]?.identifier == id }) {
                    entry["collection"] = .string(collection)
                    entry["id"] = .string(id)
                }
            }
            for (collection, records) in scenario.records.members.map({ ($0.key, $0.value.arrayValue ?? []) }) {
                let own = records.filter { record in
                    record.objectValue?.members.contains { $0.key != "id" && $0.value.identifier == id } ?? false
                }
                if !own.isEmpty { entry[collection] = .array(own.compactMap { $0["id"] }) }
            }
            named[name] = .object(entry)
        }
        return [ExportedFile(path: "\(scenario.name)/ids.json", text: JSONValue.object(named).prettyText)]
    }
}
