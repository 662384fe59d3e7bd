import OpenAPISpec

/// Why an operation is not answered from records.
struct NotRecognised: Error, CustomStringConvertible {
    var description: String
}

/// Tells what an operation does with a collection, from its method, path and answer, or from `x-mock`.
enum ResourceActions {
    /// - Parameter override: `x-mock`: `false`, or `{collection: pets, action: list}`.
    static func action(
        of operation: Operation, override: JSONValue?, _ recognition: inout ResourceRecognition
    ) throws(NotRecognised) -> ResourceAction {
        if override?.boolValue == false { throw NotRecognised(description: "x-mock: false") }
        if let override, let name = override["collection"]?.stringValue {
            guard let index = recognition.collection(named: name, shownBy: operation) else {
                throw NotRecognised(description: "x-mock names '\(name)', of which nothing shows the records")
            }
            return try action(operation, told(override, operation), index, recognition)
        }
        guard let path = ResourcePath(operation.path) else {
            throw NotRecognised(description: "its path names no collection")
        }
        guard let index = recognition.byKey[path.key] else {
            throw NotRecognised(
                description: "'\(path.name)' shows no records with an id")
        }
        return try action(operation, kind(of: operation, isOne: path.idParameter != nil), index, recognition)
    }

    private static func told(_ override: JSONValue, _ operation: Operation) throws(NotRecognised) -> ResourceAction.Kind
    {
        guard let word = override["action"]?.stringValue else {
            return try kind(of: operation, isOne: ResourcePath(operation.path)?.idParameter != nil)
        }
        guard let kind = ResourceAction.Kind(rawValue: word) else {
            let known = ResourceAction.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw NotRecognised(description: "x-mock has the action '\(word)', expected one of \(known)")
        }
        return kind
    }

    private static func kind(of operation: Operation, isOne: Bool) throws(NotRecognised) -> ResourceAction.Kind {
        switch (operation.method, isOne) {
        case (.get, false): return .list
        case (.post, false): return .create
        case (.put, false): return .replace
        case (.delete, false): return .deleteAll
        case (.get, true): return .read
        case (.put, true): return .replace
        case (.patch, true): return .patch
        case (.delete, true): return .delete
        case (.post, true) where isUpdate(operation): return .patch
        default: throw NotRecognised(description: "\(operation.method.rawValue) is no plain action on it")
        }
    }

    /// Whether a POST to one record changes it: it takes properties and shows the record.
    private static func isUpdate(_ operation: Operation) -> Bool {
        operation.requestBody != nil && AnswerPlan.schema(of: operation) != nil
    }

    private static func action(
        _ operation: Operation, _ kind: ResourceAction.Kind, _ index: Int, _ recognition: ResourceRecognition
    ) throws(NotRecognised) -> ResourceAction {
        let (document, collection) = (recognition.document, recognition.collections[index])
        let path = ResourcePath(operation.path)
        let answer = AnswerPlan(operation, kind, of: collection, in: document)
        guard answer.media.map({ MediaTypeName.isJSON($0.name) }) ?? (kind != .list && kind != .read) else {
            throw NotRecognised(description: "its answer is not JSON")
        }
        if kind == .list || kind == .read, answer.shape == nil {
            throw NotRecognised(description: "its answer is no \(kind == .list ? "list of objects" : "object")")
        }
        let request = RequestPlan(operation, of: collection, in: document)
        let idParameter = path?.idParameter ?? operation.parameters.last { $0.place == .path }?.name
        if operation.method == .post, kind == .patch,
            answer.shape.map({ ObjectShape($0.item, in: document)[collection.idProperty] == nil }) ?? true
        {
            throw NotRecognised(description: "its answer is no record")
        }
        let needsID = [.read, .patch, .delete].contains(kind) || (kind == .replace && path?.idParameter != nil)
        if needsID && idParameter == nil { throw NotRecognised(description: "no path parameter names a record") }
        if kind == .replace, !needsID, request?.fields[collection.idProperty] == nil {
            throw NotRecognised(description: "its body has no '\(collection.idProperty)' to tell which to replace")
        }
        let owners = (path?.owners ?? []).map { ($0.parameter, recognition.link(of: index, to: $0)) }
        return ResourceAction(
            kind: kind, collection: collection.name, operation: operation, idParameter: needsID ? idParameter : nil,
            owners: owners, answer: answer, request: request)
    }
}

extension AnswerPlan {
    init(
        _ operation: Operation, _ kind: ResourceAction.Kind, of collection: ResourceCollection, in document: Document
    ) {
        let success = Self.success(of: operation, kind)
        status = success.flatMap { Int($0.status) } ?? (success == nil && kind == .delete ? 204 : 200)
        headers = success?.headers ?? []
        let content = success?.content.first { $0.isJSON } ?? success?.content.first
        media = content.flatMap { content in content.schema.map { (content.name, $0) } }
        guard status != 204, let media, MediaTypeName.isJSON(media.name) else {
            if status == 204 { media = nil }
            return
        }
        let names = [collection.name, collection.singular]
        shape =
            kind == .list
            ? BodyShape.list(media.schema, names: names, in: document)
            : BodyShape.one(media.schema, names: names, in: document)
    }

    /// The lowest declared 2xx: for a new record 201 before others, for one that is gone 204. Else `default`.
    static func success(of operation: Operation, _ kind: ResourceAction.Kind? = nil) -> Response? {
        let wanted = kind == .create ? "201" : kind == .delete || kind == .deleteAll ? "204" : nil
        return operation.responses.first { $0.status == wanted }
            ?? operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
            ?? operation.responses.first { $0.status == "default" }
    }

    /// The schema of the JSON that is answered on success; nil when there is none.
    static func schema(of operation: Operation) -> SchemaID? {
        let content = success(of: operation, operation.method == .post ? .create : nil)?.content
        return content?.first { $0.isJSON }?.schema
    }
}

extension RequestPlan {
    /// Nil when the operation declares no JSON object.
    init?(_ operation: Operation, of collection: ResourceCollection, in document: Document) {
        let patch = operation.requestBody?.content.first { $0.name.hasPrefix("application/merge-patch") }
        let json = operation.requestBody?.content.first {
            $0.isJSON && $0.type?.isJSONPatch != true
        }
        let form = operation.requestBody?.content.first { $0.type?.isForm == true }
        guard let schema = (patch ?? json ?? form)?.schema,
            let shape = BodyShape.one(schema, names: [collection.name, collection.singular], in: document)
        else { return nil }
        let item = ObjectShape(shape.item, in: document)
        let attributes = collection.hasAttributes || item["type"] != nil ? item["attributes"] : nil
        self.shape = shape
        hasAttributes = attributes != nil
        let fields = attributes.map { ObjectShape($0, in: document) } ?? item
        self.fields = fields
        scalars = [:]
        for property in fields.properties {
            let shape = ObjectShape(property.schema, in: document)
            let value = shape.items.map { ObjectShape($0, in: document) } ?? shape
            scalars[property.name] = (shape.isArray, value.types.isEmpty || value.types.contains(.string))
        }
    }
}
