import OpenAPISpec

/// A path as resources see it: a collection (`/projects/{p}/inboxes`) or one of its records (`/projects/{p}/inboxes/{i}`).
struct ResourcePath: Sendable {
    let path: String
    let segments: [PathTemplate.Segment]
    /// The parameter that names a record; nil for a collection.
    let idParameter: String?
    /// The collection's last literal: `inboxes`.
    let name: String

    /// Nil for a path that is neither: without a literal, or with parameters inside a segment.
    init?(_ path: String) {
        var segments = PathTemplate(path).segments
        if segments.last == .literal("") { segments.removeLast() }
        self.path = path
        self.segments = segments
        var rest = segments[...]
        if case .parameter(let name)? = rest.last {
            idParameter = name
            rest.removeLast()
        } else {
            idParameter = nil
        }
        guard case .literal(let name)? = rest.last, !name.string.contains(".") else { return nil }
        let isPlain = segments.allSatisfy { if case .mixed = $0 { false } else { true } }
        guard isPlain else { return nil }
        self.name = name.string
    }

    /// The collection's path without the names of parameters: equal for a collection and its records.
    var key: String { Self.key(segments.prefix(collectionLength)) }

    /// The literal before the collection's own, for a longer name: `participants` of `/participants/{id}/outcomes`.
    var previousName: String? {
        segments.prefix(collectionLength - 1).reversed().lazy.compactMap { segment in
            if case .literal(let text) = segment { text.string } else { nil }
        }.first
    }

    /// The parameters before the collection, outermost first: each with the key of the collection that it would name a
    /// record of, and that collection's last literal.
    var owners: [(parameter: String, key: String, name: String)] {
        (0..<collectionLength).compactMap { index in
            guard case .parameter(let name) = segments[index] else { return nil }
            // `/repos/{owner}/{repo}`: a parameter after another is known by its own name alone.
            guard index > 0, case .literal(let literal) = segments[index - 1] else { return (name, "", name) }
            return (name, Self.key(segments.prefix(index)), literal.string)
        }
    }

    private var collectionLength: Int { segments.count - (idParameter == nil ? 0 : 1) }

    private static func key(_ segments: some Sequence<PathTemplate.Segment>) -> String {
        segments.map { segment in if case .literal(let text) = segment { "/" + text.string } else { "/{}" } }.joined()
    }
}
