import OpenAPISpec

extension ResourceAnswering {
    func create(_ call: inout Call<DocumentRecords>) throws -> MockResponse {
        let sent = try SentFields(request, action, collection)
        let id = try newID(sent, &call)
        var record = RecordWriter(map: map, collection: collection, request: action.request).new(
            id: id, sent: sent.fields, sentRecord: sent.record, now: call.now, path: "\(call.random.next())")
        record = linked(record, call)
        try check(record, before: nil, sent)
        let key = id.identifier ?? ""
        var response = try one(record, call.records)
        call.records[collection.name][key] = DocumentRecords.Entry(id: key, json: record)
        if response.status == 201, let location = location(key, record) { response.headers["Location"] = location }
        return response
    }

    func change(_ call: inout Call<DocumentRecords>) throws -> MockResponse {
        let sent: SentFields
        let old: DocumentRecords.Entry
        if action.idParameter == nil {
            sent = try SentFields(request, action, collection)
            let id = sent.fields[collection.idProperty]?.identifier ?? ""
            guard let found = call.records[collection.name][id], isInScope(found.json) else {
                throw Self.notFound(collection, id)
            }
            old = found
        } else {
            old = try existing(call)
            let view = RecordView(map, collection, as: collection.item)
            sent = try SentFields(request, action, collection, patching: (try? view.shown(old.json)) ?? old.json)
        }
        let writer = RecordWriter(map: map, collection: collection, request: action.request)
        let record =
            action.kind == .replace
            ? writer.replacing(old.json, sent: sent.fields, now: call.now)
            : writer.patching(old.json, sent: sent.fields, now: call.now)
        try check(record, before: old.json, sent)
        let response = try one(record, call.records)
        call.records[collection.name][old.id] = DocumentRecords.Entry(id: old.id, json: record)
        return response
    }

    func delete(_ call: inout Call<DocumentRecords>) throws -> MockResponse {
        let entry = try existing(call)
        let response = try one(entry.json, call.records)
        call.records[collection.name][entry.id] = nil
        return response
    }

    func deleteAll(_ call: inout Call<DocumentRecords>) throws -> MockResponse {
        let gone = call.records[collection.name].compactMap { isInScope($0.json) ? $0.id : nil }
        let count = JSONValue.number(JSONNumber(gone.count))
        let response = try one(["deleted": count, "deleted_count": count, "count": count], call.records)
        for id in gone { call.records[collection.name][id] = nil }
        return response
    }

    // MARK: New records

    /// The id that the client chose, where the request may, else the next one. Throws `RequestFailure.invalid` for one that is taken.
    private func newID(_ sent: SentFields, _ call: inout Call<DocumentRecords>) throws -> JSONValue {
        let name = collection.idProperty
        let isOpen = !collection.fieldShape.readOnly.contains(name) && action.request?.fields[name] != nil
        if isOpen, let id = sent.fields[name], let key = id.identifier {
            guard call.records[collection.name][key] == nil else {
                throw RequestFailure.invalid([
                    InvalidPart(
                        place: "body", pointer: "\(sent.pointer)/\(JSONPointer.escape(name))", keyword: "unique",
                        expected: "an id that is not taken",
                        detail: "there is a \(collection.singular) '\(key)' already; choose another '\(name)'")
                ])
            }
            return id
        }
        return RecordIDs(map: map, collection: collection).next(in: call.records, &call.random)
    }

    /// The record under the owners of the path, and under their owners.
    private func linked(_ record: JSONValue, _ call: Call<DocumentRecords>) -> JSONValue {
        var record = record
        for owner in owners { record = collection.linking(record, by: owner.link, to: owner.id, in: document) }
        for owner in owners {
            guard let name = owner.link.collection, let holder = map.collection(named: name),
                let owning = call.records[name][owner.id]?.json
            else { continue }
            for link in collection.links
            where link.collection != nil && collection.value(link.member, of: record) == nil {
                guard let outer = holder.links.first(where: { $0.collection?.exact == link.collection?.exact }),
                    let id = holder.value(outer.member, of: owning)?.identifier
                else { continue }
                record = collection.linking(record, by: link, to: id, in: document)
            }
        }
        return record
    }

    /// RFC 9110 §10.2.2: where the new record can be read; nil where it cannot.
    private func location(_ id: String, _ record: JSONValue) -> String? {
        guard let itemPath = collection.itemPath, let path = ResourcePath(itemPath) else { return nil }
        let given = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let own = PathTemplate(action.operation.path).segments.count
        let base = given.prefix(max(given.count - own, 0)).map { "/" + $0 }.joined()
        var texts: [String] = []
        for segment in path.segments {
            switch segment {
            case .literal(let text): texts.append(text.string)
            case .parameter(let name):
                let isOwn = texts.count == path.segments.count - 1
                let owner = request.pathParameters.first { $0.name.exact == name.exact }?.value
                guard let value = isOwn ? id : owner else { return nil }
                texts.append(PercentCoding.encode(value))
            case .mixed: return nil
            }
        }
        return base + texts.map { "/" + $0 }.joined()
    }

    // MARK: Checking

    /// The schema is kept after every write. Throws `RequestFailure.invalid` with what the write has broken, as seen in the body.
    private func check(_ record: JSONValue, before: JSONValue?, _ sent: SentFields) throws {
        let faults = document.newViolations(
            of: collection.visible(record), before: before.map(collection.visible), against: collection.item,
            direction: .response)
        guard !faults.isEmpty else { return }
        throw RequestFailure.invalid(
            faults.map { fault in
                let prefix = collection.hasAttributes && fault.pointer.hasPrefix("/attributes") ? "/attributes" : ""
                let pointer = sent.pointer + fault.pointer.dropFirst(prefix.count)
                return InvalidPart(
                    place: "body", pointer: pointer, keyword: fault.keyword, expected: fault.expected,
                    detail: fault.detail.replacing("'\(fault.pointer)'", with: "'\(pointer)'", maxReplacements: 1))
            })
    }
}

extension ResourceCollection {
    /// The record as one of an owner's.
    func linking(_ record: JSONValue, by link: ResourceLink, to id: String, in document: Document) -> JSONValue {
        var record = record
        guard link.collection != nil else {
            record[ResourceAnswering.scope(link)] = .string(id)
            return record
        }
        guard let schema = schema(of: link) else {
            record[link.member] = .string(id)
            return record
        }
        var fields = fields(of: record)
        fields[link.member] = document.identifier(id, as: schema)
        return replacing(fields: fields, of: record)
    }
}
