import OpenAPISpec

/// Where a body holds the records that it is about: bare, or in an envelope such as `data`, `items` or `pet`.
struct BodyShape: Sendable {
    /// The members from the root to the record or the list; empty for a bare one.
    var path: [String]
    /// The schema of a record.
    var item: SchemaID

    /// Names of what may stand around a record without being a part of it.
    private static var around: Set<String> {
        [
            "links", "meta", "metadata", "jsonapi", "included", "status", "success", "message", "code", "error",
            "errors", "requestid", "pagination", "paging", "ok", "timestamp", "version"
        ]
    }

    /// A list of objects; nil when the schema is none. An object with an `id` of its own is a record and no envelope.
    /// - Parameter names: the resource's names, which an envelope may use.
    static func list(_ id: SchemaID, names: [String], in document: Document, depth: Int = 0) -> BodyShape? {
        let shape = ObjectShape(id, in: document)
        if let items = shape.items, shape.isArray {
            return ObjectShape(items, in: document).isObject ? BodyShape(path: [], item: items) : nil
        }
        guard shape.isObject, shape["id"] == nil else { return nil }
        let lists = shape.properties.compactMap { property -> (name: String, item: SchemaID)? in
            let inner = ObjectShape(property.schema, in: document)
            guard inner.isArray, let items = inner.items, ObjectShape(items, in: document).isObject else { return nil }
            return (property.name, items)
        }
        let known =
            ["data", "items", "results"] + names.map(LooseName.key)
            + ["records", "content", "entries", "values", "elements", "list", "resources"]
        for name in known {
            if let list = lists.first(where: { LooseName.key($0.name) == name }) {
                return BodyShape(path: [list.name], item: list.item)
            }
        }
        for name in ["data", "embedded", "response", "result"] where depth < 2 {
            guard let property = shape.properties.first(where: { LooseName.key($0.name) == name }),
                let inner = list(property.schema, names: names, in: document, depth: depth + 1)
            else { continue }
            return BodyShape(path: [property.name] + inner.path, item: inner.item)
        }
        let plain = lists.filter { !around.contains(LooseName.key($0.name)) }
        return plain.count == 1 ? BodyShape(path: [plain[0].name], item: plain[0].item) : nil
    }

    /// One object, bare or as the only thing in an envelope; nil when the schema is no object.
    static func one(_ id: SchemaID, names: [String], in document: Document) -> BodyShape? {
        let shape = ObjectShape(id, in: document)
        guard shape.isObject else { return nil }
        let known = ["data", "item", "result", "record"] + names.map(LooseName.key)
        for property in shape.properties where shape["id"] == nil && known.contains(LooseName.key(property.name)) {
            let others = shape.properties.filter { $0.name.exact != property.name.exact }
            if others.allSatisfy({ around.contains(LooseName.key($0.name)) }),
                ObjectShape(property.schema, in: document).isObject
            {
                return BodyShape(path: [property.name], item: property.schema)
            }
        }
        return BodyShape(path: [], item: id)
    }

    /// The record or list of a body; nil when the body has none there.
    func content(of body: JSONValue) -> JSONValue? {
        path.reduce(body as JSONValue?) { value, name in value?[name] }
    }

    /// The body with the record or list in its place.
    func body(around envelope: JSONValue, _ content: JSONValue) -> JSONValue {
        Self.put(content, at: path[...], in: envelope)
    }

    private static func put(_ content: JSONValue, at path: ArraySlice<String>, in envelope: JSONValue) -> JSONValue {
        guard let name = path.first else { return content }
        var envelope = envelope
        envelope[name] = put(content, at: path.dropFirst(), in: envelope[name] ?? [:])
        return envelope
    }
}
