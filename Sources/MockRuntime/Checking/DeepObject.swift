import OpenAPISpec

/// `filter[owner][name]=Ada&filter[tags][]=a`: objects and arrays whose places stand in brackets behind the name.
struct DeepObject {
    let values: TextValues

    private final class Branch {
        var texts: [String] = []
        var children: [(key: String, branch: Branch)] = []

        func child(_ key: String) -> Branch {
            if let known = children.first(where: { $0.key.exact == key.exact }) { return known.branch }
            let branch = Branch()
            children.append((key, branch))
            return branch
        }
    }

    /// Nil when no item begins with the name and a bracket.
    func value(_ name: String, _ shape: TextValues.Shape, in items: [QueryString.Item]) -> JSONValue? {
        // Documents that name one of the places, `filter[cohort]`, mean the object that it is in.
        let prefix = Array(name.utf8.prefix { $0 != UInt8(ascii: "[") }) + [UInt8(ascii: "[")]
        let root = Branch()
        for item in items where item.name.utf8.starts(with: prefix) && item.name.utf8.last == UInt8(ascii: "]") {
            let inner = Substring(item.name.utf8.dropFirst(prefix.count).dropLast()).unicodeScalars
            let path = inner.split(separator: "][".unicodeScalars, omittingEmptySubsequences: false).prefix(16)
            path.reduce(root) { $0.child(String($1)) }.texts.append(item.value)
        }
        guard !root.children.isEmpty else { return nil }
        return object(root, shape)
    }

    private func object(_ branch: Branch, _ shape: TextValues.Shape) -> JSONValue {
        var object = JSONObject()
        for (key, child) in branch.children { object[key] = value(child, shape.property(key)) }
        return .object(object)
    }

    private func value(_ branch: Branch, _ schema: SchemaID?) -> JSONValue {
        let shape = values.shape(of: schema)
        if shape.isArray {
            let texts = branch.texts + branch.children.flatMap(\.branch.texts)
            return values.array(texts, shape)
        }
        guard branch.children.isEmpty else { return object(branch, shape) }
        return values.scalar(branch.texts.first ?? "", schema)
    }
}
