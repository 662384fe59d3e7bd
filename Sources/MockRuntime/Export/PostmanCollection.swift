import OpenAPISpec

/// What was asked as a Postman collection (format 2.1): a folder for each tag, in it one for each operation.
struct PostmanCollection {
    let builder: PostmanBuilder
    let setting: PostmanSetting
    private let schemas: PostmanSchemas
    /// The schemas that tests refer to, by variable.
    private let schemaVariables: JSONObject

    init(builder: PostmanBuilder, setting: PostmanSetting) {
        self.builder = builder
        self.setting = setting
        let document = builder.document
        let schemas = PostmanSchemas(document.openAPI(at: "") ?? [:], dialect: document.document.dialect)
        var variables = JSONObject()
        for asked in builder.asked where asked.isJSON {
            if let (name, schema) = schemas.schema(of: asked.request.operation, status: asked.response.status) {
                variables["schema \(name)"] = .string(schema.jsonText)
            }
        }
        self.schemas = schemas
        schemaVariables = variables
    }

    var json: JSONValue {
        var random = SeededRandom(seed: 1, path: "\(setting.service) \(builder.document.name) collection")
        var folders = PostmanBuilder.groups(of: builder.document).map(folder)
        Self.addEvent("prerequest", setting.sandboxes.map(PostmanScripts.reset), to: &folders)
        let saved = builder.asked.flatMap { $0.request.save.keys }
        var variables = setting.known
        for name in saved where variables[name] == nil { variables[name] = "" }
        return [
            "info": [
                "_postman_id": .string(random.uuid()), "name": .string(setting.title),
                "description": .string(builder.document.document.summary ?? ""),
                "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
            ],
            "item": .array(folders),
            "variable": .array(
                variables.adding(schemaVariables).members.map { ["key": .string($0.key), "value": $0.value] })
        ]
    }

    private func folder(_ group: (tag: Tag, operations: [DocumentOperation])) -> JSONValue {
        var ids: [String] = []
        for asked in builder.asked where !ids.contains(asked.request.operation.id) {
            ids.append(asked.request.operation.id)
        }
        let operations = ids.compactMap { id in group.operations.first { $0.id == id } }
        return [
            "name": .string(group.tag.name), "description": .string(group.tag.summary ?? ""),
            "item": .array(operations.map(folder))
        ]
    }

    private func folder(_ operation: DocumentOperation) -> JSONValue {
        let asked = builder.asked.filter { $0.request.operation.id == operation.id }
        return [
            "name": .string(operation.operation.summary ?? operation.id),
            "description": .string(operation.operation.details ?? ""), "item": .array(asked.map(item))
        ]
    }

    private func item(_ asked: PostmanBuilder.Asked) -> JSONValue {
        let answers = [(asked.request, asked.response)] + asked.others
        return [
            "name": .string(asked.request.name),
            "event": .array([Self.event("test", tests(of: asked))]),
            "request": PostmanRequestJSON.json(asked.request),
            "response": .array(answers.map { PostmanRequestJSON.savedAnswer($0.0, $0.1) })
        ]
    }

    private func tests(of asked: PostmanBuilder.Asked) -> [String] {
        var lines = [PostmanScripts.status(asked.response.status)]
        if let type = asked.response.headers["content-type"], !asked.response.body.isEmpty {
            lines.append(PostmanScripts.contentType(type))
        }
        if asked.isJSON, let (name, _) = schemas.schema(of: asked.request.operation, status: asked.response.status) {
            lines.append(PostmanScripts.schema("schema \(name)"))
        }
        return lines + asked.request.save.members.map { PostmanScripts.save($0.value.stringValue ?? "", as: $0.key) }
    }

    private static func event(_ name: String, _ lines: [String]) -> JSONValue {
        [
            "listen": .string(name),
            "script": ["type": "text/javascript", "exec": .array(lines.map(JSONValue.string))]
        ]
    }

    /// Puts a script before the first request.
    private static func addEvent(_ name: String, _ lines: [String], to items: inout [JSONValue]) {
        guard !items.isEmpty else { return }
        if var inner = items[0]["item"]?.arrayValue {
            addEvent(name, lines, to: &inner)
            items[0]["item"] = .array(inner)
        } else {
            items[0]["event"] = .array([event(name, lines)] + (items[0]["event"]?.arrayValue ?? []))
        }
    }
}

extension PostmanBuilder.Asked {
    fileprivate var isJSON: Bool {
        !response.body.isEmpty && response.headers["content-type"].map(MediaTypeName.isJSON) == true
    }
}
