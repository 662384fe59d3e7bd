import MockRuntime

extension Request {
    /// The body as JSON, in whichever of the two encodings it was sent; nil when there is none. What a form holds,
    /// `data[attributes][reason]=other`, is all text.
    var sentBody: JSONValue? {
        guard json == nil, mediaType == "application/x-www-form-urlencoded", !bytes.isEmpty else { return json }
        var root = JSONObject()
        for item in QueryString(String(decoding: bytes, as: UTF8.self)).items {
            // Nothing is looked at below `data`, `attributes` and an attribute.
            let path = item.name.split(separator: "[", maxSplits: 3).map { $0.hasSuffix("]") ? $0.dropLast() : $0 }
            root.set(.string(item.value), at: path.prefix(3).map(String.init)[...])
        }
        return .object(root)
    }
}

extension JSONObject {
    fileprivate mutating func set(_ value: JSONValue, at path: ArraySlice<String>) {
        guard let name = path.first else { return }
        let rest = path.dropFirst()
        guard !rest.isEmpty else {
            self[name] = value
            return
        }
        var inner = self[name]?.objectValue ?? [:]
        inner.set(value, at: rest)
        self[name] = .object(inner)
    }
}
