import OpenAPISpec

/// Makes the requests of a document without a plan: of a resource's operations create, read, list, update and delete in this
/// order, so that each finds what it needs; of others whatever the document says.
struct PostmanRequestMaker {
    let engine: any ServiceEngine
    let setting: PostmanSetting
    private let synthesizer: Synthesizer
    /// What a collection's last created record is known by: the variable and the id.
    private var created: [ExactText: (variable: String, id: String)] = [:]

    init(engine: any ServiceEngine, setting: PostmanSetting) {
        self.engine = engine
        self.setting = setting
        synthesizer = Synthesizer(document: setting.document.document, direction: .request)
    }

    mutating func ask(_ builder: inout PostmanBuilder) {
        for group in PostmanBuilder.groups(of: setting.document) {
            for operation in Self.ordered(group.operations) {
                ask(operation, &builder)
                builder.addRefusals(of: operation)
            }
        }
    }

    /// Owners are created before what they own, and deleted after it.
    private static func ordered(_ operations: [DocumentOperation]) -> [DocumentOperation] {
        func rank(_ operation: DocumentOperation) -> Int {
            switch operation.action?.kind {
            case .create: 0
            case .read: 1
            case .list: 2
            case nil: 3
            case .replace: 4
            case .patch: 5
            case .delete: 6
            case .deleteAll: 7
            }
        }
        return operations.enumerated().sorted { a, b in
            let (first, second) = (rank(a.element), rank(b.element))
            if first != second { return first < second }
            let depths = (a.element.action?.owners.count ?? 0, b.element.action?.owners.count ?? 0)
            if depths.0 != depths.1 { return (depths.0 < depths.1) == (first < 6) }
            return a.offset < b.offset
        }.map(\.element)
    }

    private mutating func ask(_ operation: DocumentOperation, _ builder: inout PostmanBuilder) {
        let collection = operation.action?.collection
        let before = collection.map { ids(of: $0) } ?? []
        var attempts = requests(for: operation)
        guard var request = attempts.first else { return }
        var response = builder.response(to: request)
        while response.status >= 300, attempts.count > 1 {
            attempts.removeFirst()
            let next = builder.response(to: attempts[0])
            if next.status < 300 { (request, response) = (attempts[0], next) }
        }
        if operation.action?.kind == .create, response.status < 300, let collection,
            let id = ids(of: collection).first(where: { !before.contains($0) })
        {
            let body = try? JSONValue.parse(response.body)
            if let pointer = body.flatMap({ Self.pointer(to: id, in: $0) }) {
                let variable = "\(collection) id"
                request.save[variable] = .string(pointer)
                created[collection] = (variable, id)
            }
        }
        builder.add(request, response)
    }

    private func ids(of collection: String) -> [String] {
        records(of: collection).compactMap { $0["id"]?.identifier ?? $0.objectValue?.members.first?.value.identifier }
    }

    private func records(of collection: String) -> [JSONValue] {
        (try? engine.control(setting.scenario)?.records(collection)) ?? []
    }

    /// Where a value stands, at most three levels down; in lists only the first element.
    private static func pointer(to id: String, in value: JSONValue, depth: Int = 0) -> String? {
        for member in value.objectValue?.members ?? [] {
            let step = "/" + JSONPointer.escape(member.key)
            if member.value.identifier == id { return step }
            if depth < 2, let rest = pointer(to: id, in: member.value, depth: depth + 1) { return step + rest }
        }
        return nil
    }

    // MARK: Requests

    /// What may succeed, the likeliest first.
    private func requests(for operation: DocumentOperation) -> [PostmanRequest] {
        var request = PostmanRequest(
            name: operation.operation.summary ?? operation.id, operation: operation,
            credentials: setting.ownCredentials(operation))
        if operation.waysIn.isEmpty { request.headers.append(("Mock-Sandbox", "{{sandbox}}")) }
        for parameter in operation.operation.parameters where parameter.isRequired && parameter.place != .path {
            add(parameter, to: &request)
        }
        var requests: [PostmanRequest] = []
        let sent = bodies(of: operation)
        for path in paths(of: operation) {
            var located = request
            located.path = path
            if sent.isEmpty { requests.append(located) }
            for (type, text) in sent {
                var complete = located
                complete.headers.append(("Content-Type", type))
                complete.body = text
                requests.append(complete)
            }
        }
        return requests
    }

    private func value(of parameter: Parameter) -> JSONValue {
        parameter.examples.first?.value
            ?? parameter.schema.flatMap { try? synthesizer.value(for: $0, name: parameter.name) } ?? "x"
    }

    private func add(_ parameter: Parameter, to request: inout PostmanRequest) {
        let value = value(of: parameter)
        let text = value.stringValue ?? value.jsonText
        switch parameter.place {
        case .query where parameter.style == .deepObject:
            for member in value.objectValue?.members ?? [] {
                request.query.append(
                    (
                        "\(parameter.name)[\(member.key)]",
                        PostmanURL.queryValue(member.value.stringValue ?? member.value.jsonText)
                    ))
            }
        case .query:
            let parts = value.arrayValue.map { $0.map { $0.stringValue ?? $0.jsonText } } ?? [text]
            for part in parameter.explode ? parts : [parts.joined(separator: ",")] {
                request.query.append((parameter.name, PostmanURL.queryValue(part)))
            }
        case .header: request.headers.append((parameter.name, text))
        case .cookie: request.headers.append(("Cookie", "\(parameter.name)=\(text)"))
        case .path: break
        }
    }

    /// Values of the path's parameters: of records that exist, the one that the collection has created first.
    private func paths(of operation: DocumentOperation) -> [JSONObject] {
        let parameters = operation.operation.parameters.filter { $0.place == .path }
        guard !parameters.isEmpty else { return [[:]] }
        var made = JSONObject()
        for parameter in parameters {
            let value = value(of: parameter)
            made[parameter.name] = .string(value.stringValue ?? value.jsonText)
        }
        guard let action = operation.action else { return [made] }
        let name = action.idParameter == nil ? action.owners.last?.link.collection : action.collection
        guard let name else { return [made] }
        let isOne = action.idParameter != nil
        let owners = isOne ? action.owners : Array(action.owners.dropLast())
        return candidates(in: name).map { record in
            var path = made
            if let parameter = action.idParameter ?? action.owners.last?.parameter,
                let id = record["id"]?.identifier
            {
                path[parameter] = .string(reference(id, in: name))
            }
            for owner in owners {
                guard let id = record[owner.link.member]?.identifier else { continue }
                path[owner.parameter] = .string(owner.link.collection.map { reference(id, in: $0) } ?? id)
            }
            return path
        } + [made]
    }

    /// Records to ask for: the one that was created, then a few of the others.
    private func candidates(in collection: String) -> [JSONValue] {
        let own = created[collection]?.id
        let all = records(of: collection)
        let others = all.filter { $0["id"]?.identifier != own }
        return all.filter { $0["id"]?.identifier == own } + Array(others.prefix(8))
    }

    /// An id, or the variable that stands for it.
    private func reference(_ id: String, in collection: String) -> String {
        created[collection].flatMap { $0.id == id ? "{{\($0.variable)}}" : nil } ?? id
    }

    /// Bodies that the document shows or allows, with their media type.
    private func bodies(of operation: DocumentOperation) -> [(type: String, text: String)] {
        let content = operation.operation.requestBody?.content ?? []
        let media =
            content.first { $0.isJSON } ?? content.first { $0.type?.isForm == true }
            ?? content.first
        guard let media else { return [] }
        let made = media.schema.flatMap { try? synthesizer.value(for: $0) }
        let values: [JSONValue] = media.examples.map(\.value) + (made.map { [$0] } ?? [])
        return values.map { value -> (String, String) in
            let type = DocumentAnswers.concrete(media.name)
            if MediaTypeName.isJSON(type) { return (type, String(value.prettyText.dropLast())) }
            guard media.type?.isForm == true, let object = value.objectValue else {
                return (
                    type,
                    String(decoding: DocumentAnswers.bytes(value, media, setting.document.document), as: UTF8.self)
                )
            }
            let pairs = object.members.map {
                "\($0.key)=\(PercentCoding.encode($0.value.stringValue ?? $0.value.jsonText))"
            }
            return (type, pairs.joined(separator: "&"))
        }
    }
}
