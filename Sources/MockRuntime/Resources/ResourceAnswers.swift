import OpenAPISpec

extension ResourceMap {
    /// What a recognised operation answers that lists or reads records.
    ///
    /// Throws `RequestFailure.notFound` for records and owners that do not exist, and `Unanswerable` where no valid answer can be made.
    func read(_ action: ResourceAction, _ call: Call<DocumentRecords>) throws -> MockResponse {
        let answering = try answering(action, call)
        let response =
            action.kind == .list
            ? try answering.list(call) : try answering.one(answering.existing(call).json, call.records)
        return withRequiredHeaders(response, action, call)
    }

    /// What a recognised operation answers that changes records, and the changes that it makes.
    ///
    /// Throws as `read` does, and `RequestFailure.invalid` for a write that would break the schema.
    func write(_ action: ResourceAction, _ call: inout Call<DocumentRecords>) throws -> MockResponse {
        let answering = try answering(action, call)
        let response =
            switch action.kind {
            case .create: try answering.create(&call)
            case .replace, .patch: try answering.change(&call)
            case .delete: try answering.delete(&call)
            case .deleteAll: try answering.deleteAll(&call)
            case .list, .read: throw Unanswerable()
            }
        return withRequiredHeaders(response, action, call)
    }

    private func answering(_ action: ResourceAction, _ call: Call<DocumentRecords>) throws -> ResourceAnswering {
        guard let collection = collection(named: action.collection) else { throw Unanswerable() }
        let answering = ResourceAnswering(map: self, action: action, collection: collection, call: call)
        try answering.checkOwners(call)
        return answering
    }

    private func withRequiredHeaders(
        _ response: MockResponse, _ action: ResourceAction, _ call: Call<DocumentRecords>
    ) -> MockResponse {
        var response = response
        for header in action.answer.headers where header.isRequired && response.headers[header.name] == nil {
            response.headers[header.name] = try? DocumentAnswers.value(of: header, synthesizer, call.request)
        }
        return response
    }
}

/// One call of one action.
struct ResourceAnswering {
    let map: ResourceMap
    let action: ResourceAction
    let collection: ResourceCollection
    let request: Request
    /// The owners that the request's path names, outermost first.
    let owners: [(link: ResourceLink, id: String)]

    init(map: ResourceMap, action: ResourceAction, collection: ResourceCollection, call: Call<DocumentRecords>) {
        self.map = map
        self.action = action
        self.collection = collection
        request = call.request
        let values = call.request.pathParameters
        owners = action.owners.compactMap { owner in
            values.first { $0.name.exact == owner.parameter.exact }.map { (owner.link, $0.value) }
        }
    }

    var document: Document { map.document }

    // MARK: Finding

    /// Every owner exists, and belongs to the one before it.
    func checkOwners(_ call: Call<DocumentRecords>) throws {
        for (index, owner) in owners.enumerated() {
            guard let name = owner.link.collection, let holder = map.collection(named: name) else { continue }
            let record = call.records[name][owner.id]?.json
            let belongs = record.map { record in
                owners[..<index].allSatisfy { outer in
                    guard let link = holder.links.first(where: { $0.collection?.exact == outer.link.collection?.exact })
                    else {
                        return true
                    }
                    return Self.belongs(record, link, outer.id, holder)
                }
            }
            guard belongs == true else { throw Self.notFound(holder, owner.id) }
        }
    }

    /// The record that the path names. Throws `RequestFailure.notFound`.
    func existing(_ call: Call<DocumentRecords>) throws -> DocumentRecords.Entry {
        let id = request.pathParameters.last { $0.name.exact == action.idParameter?.exact }?.value ?? ""
        guard let entry = call.records[collection.name][id], isInScope(entry.json) else {
            throw Self.notFound(collection, id)
        }
        return entry
    }

    /// Whether a record belongs to every owner of the path.
    func isInScope(_ record: JSONValue) -> Bool {
        owners.allSatisfy { Self.belongs(record, $0.link, $0.id, collection) }
    }

    private static func belongs(
        _ record: JSONValue, _ link: ResourceLink, _ id: String, _ collection: ResourceCollection
    ) -> Bool {
        // Of an owner that the document does not describe nothing is known but what a write said.
        guard link.collection != nil else { return record[Self.scope(link)].map { $0.identifier == id } ?? true }
        return collection.value(link.member, of: record)?.identifier?.exact == id.exact
    }

    /// The member that keeps an owner that the document does not describe.
    static func scope(_ link: ResourceLink) -> String { "_" + link.member }

    static func notFound(_ collection: ResourceCollection, _ id: String) -> RequestFailure {
        .notFound(detail: "there is no \(collection.singular) '\(id)'")
    }

    // MARK: Answers

    func list(_ call: Call<DocumentRecords>) throws -> MockResponse {
        guard let media = action.answer.media, let shape = action.answer.shape else { throw Unanswerable() }
        let sent = RequestReader.query(of: call.request, action.operation, in: document)
        let parameters = ListParameter.all(of: action.operation, sent: sent, in: document)
        let query = ListQuery(parameters, of: collection, in: document)
        let all = call.records[collection.name].filter { isInScope($0.json) }.map(\.json)
        let limit = limit(of: media.schema, shape.path)
        let page = query.window.page(
            of: query.apply(to: all, of: collection), in: collection, limit: limit)
        let view = RecordView(map, collection, as: shape.item)
        let isNumbered = page.window.page != nil || page.window.offset != nil
        let facts = PageFacts(page: page, links: PageLinks(request: request, areWanted: isNumbered))
        var envelope = JSONValue.null
        if !shape.path.isEmpty {
            envelope = PageEnvelope(document: document, facts: facts).filled(
                try made(media.schema), media.schema, path: shape.path[...])
        }
        let records = try page.records.map { try map.embedding($0, of: collection, call.records) }
        var response: MockResponse
        do {
            let shown = records.map { view.selected($0, owners) }
            response = try respond(shape.body(around: envelope, .array(shown)))
        } catch is Unanswerable {
            let shown = try records.map { try view.shown($0, owners: owners) }
            response = try respond(shape.body(around: envelope, .array(shown)))
        }
        for header in action.answer.headers {
            let isNumber = header.schema.map { document[$0].types.contains(.integer) } ?? false
            let name = header.name.lowercased().hasPrefix("x-") ? String(header.name.dropFirst(2)) : header.name
            let value =
                LooseName.key(name) == "link"
                ? facts.linkHeader
                : facts.value(name, isNumber: isNumber, isFlag: false, hasTotal: false)?.identifier
            if let value { response.headers[header.name] = value }
        }
        return response
    }

    /// The answer that shows a record; without a body where none is declared.
    func one(_ record: JSONValue, _ records: DocumentRecords) throws -> MockResponse {
        guard let media = action.answer.media else { return MockResponse(status: action.answer.status) }
        guard let shape = action.answer.shape else { return try respond(made(media.schema)) }
        if action.kind == .delete || action.kind == .deleteAll, !showsRecord(shape.item) {
            return try respond(map.filled(made(media.schema), media.schema, with: record, of: collection))
        }
        let view = RecordView(map, collection, as: shape.item)
        let shown = try view.shown(map.embedding(record, of: collection, records), owners: owners)
        return try respond(shape.path.isEmpty ? shown : shape.body(around: made(media.schema), shown))
    }

    /// Whether a schema is about the record, and not only a word that it is gone.
    private func showsRecord(_ item: SchemaID) -> Bool {
        item == collection.item || ObjectShape(item, in: document)[collection.idProperty] != nil
    }

    /// A body, once it is known to be valid.
    func respond(_ body: JSONValue) throws -> MockResponse {
        guard let media = action.answer.media else { return MockResponse(status: action.answer.status) }
        guard document.violations(of: body, against: media.schema, direction: .response, limit: 1).isEmpty else {
            throw Unanswerable()
        }
        return MockResponse(
            status: action.answer.status, headers: ["Content-Type": media.name], body: body.jsonBytes)
    }

    /// A value of a schema, for what stands around records.
    private func made(_ schema: SchemaID) throws -> JSONValue {
        guard let value = try? map.synthesizer.value(for: schema, path: action.operation.path) else {
            throw Unanswerable()
        }
        return value
    }

    /// How many records the answer's list may hold.
    private func limit(of schema: SchemaID, _ path: [String]) -> Int? {
        let list = path.reduce(schema as SchemaID?) { id, name in
            id.flatMap { ObjectShape($0, in: document)[name] }
        }
        return list.flatMap { document[$0].maxItems }
    }
}

extension ResourceMap {
    /// A value whose members of the record's names are the record's, as far as they fit.
    func filled(
        _ value: JSONValue, _ schema: SchemaID, with record: JSONValue, of collection: ResourceCollection
    ) -> JSONValue {
        guard case .object(var object) = value else { return value }
        let shape = ObjectShape(schema, in: document)
        for property in shape.properties {
            guard let own = collection.value(property.name, of: record),
                document.violations(of: own, against: property.schema, direction: .response, limit: 1).isEmpty
            else { continue }
            object[property.name] = own
        }
        return .object(object)
    }
}
