import OpenAPISpec

/// A file that an export makes.
package struct ExportedFile: Sendable {
    /// From the export's folder: `v3/postman_collection.json`.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// Makes a Postman collection and environment of each document, by asking a server in process.
package struct PostmanExport {
    let subject: ExportSubject
    /// Where the collections expect the server.
    let url: String

    package init(_ subject: ExportSubject, url: String) {
        self.subject = subject
        self.url = url
    }

    /// - Parameter version: the document's name; nil for all.
    /// - Throws: `ServiceError` with every request of a plan that is not answered as it says.
    package func files(version: String? = nil) throws -> [ExportedFile] {
        let documents = try subject.documents
        return try documents.enumerated().filter { version == nil || $1.name == version }.flatMap { index, document in
            let folder = documents.count > 1 ? document.name + "/" : ""
            let (builder, setting) = try ask(index)
            let collection = PostmanCollection(builder: builder, setting: setting)
            return [
                ExportedFile(path: folder + "postman_collection.json", text: collection.json.prettyText),
                ExportedFile(path: folder + "postman_environment.json", text: setting.environment.prettyText)
            ]
        }
    }

    private func ask(_ index: Int) throws -> (PostmanBuilder, PostmanSetting) {
        // A server of its own for each document, as fresh as after a reset.
        let (server, engine) = try subject.serve()
        let document = engine.documents[index]
        let plan = subject.plan
        var setting = PostmanSetting(
            engine: engine, document: document, plan: plan, url: url, isControl: subject.isControl)
        var builder = PostmanBuilder(server: server, document: document, values: setting.values)
        if let plan {
            try follow(plan, &builder, &setting)
        } else {
            var maker = PostmanRequestMaker(engine: engine, setting: setting)
            maker.ask(&builder)
        }
        for operation in document.operations { builder.addOtherAnswers(of: operation) }
        return (builder, setting)
    }

    // MARK: A plan

    /// Asks the plan's requests, the tags in the document's order and operations as they come in the plan.
    private func follow(_ plan: PostmanPlan, _ builder: inout PostmanBuilder, _ setting: inout PostmanSetting) throws {
        let document = builder.document
        let entries = plan.entries.filter { $0.documents?.contains(document.name) ?? true }
        var faults: [String] = []
        for group in PostmanBuilder.groups(of: document) {
            var ids: [String] = []
            for entry in entries where !ids.contains(entry.operation) { ids.append(entry.operation) }
            let operations = ids.compactMap { id in group.operations.first { $0.id == id } }
            for operation in operations {
                for entry in entries where entry.operation == operation.id {
                    let request = setting.request(entry, operation)
                    builder.values = builder.values.adding(setting.tokens)
                    let response = builder.response(to: request)
                    builder.add(request, response)
                    if response.status != entry.status {
                        faults.append(
                            "\(document.name), '\(entry.name)' of \(operation.id): answered \(response.status) "
                                + "\(response.text.prefix(300)), expected \(entry.status)")
                    }
                }
                builder.addRefusals(of: operation)
            }
        }
        guard faults.isEmpty else {
            throw ServiceError(
                "the plan of '\(setting.service)' is not answered as it says; correct it:\n"
                    + faults.joined(separator: "\n"))
        }
    }
}

extension JSONObject {
    func adding(_ others: JSONObject) -> JSONObject {
        var all = self
        for member in others.members { all[member.key] = member.value }
        return all
    }
}
