/// A piece of a YAML or JSON file that knows its place.
package struct Node: Sendable {
    package enum Content: Sendable {
        /// null, boolean, number or string; never an array or object.
        case scalar(JSONValue)
        case sequence([Node])
        case mapping(Mapping)
    }

    /// One `key: value` line. Keys that YAML reads as numbers or booleans (`200:`) are kept as the text written.
    package struct Member: Sendable {
        package var key: String
        package var keyLocation: SourceLocation
        package var value: Node

        package init(key: String, keyLocation: SourceLocation, value: Node) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    /// Members in their order. A name is found in constant time, however many there are; of equal ones the first.
    package struct Mapping: Sendable {
        package let members: [Member]
        /// Of mappings that are too large to be walked along.
        private let indices: [ExactText: Int]

        package init(_ members: [Member]) {
            self.members = members
            indices =
                members.count <= 12
                ? [:]
                : [ExactText: Int](
                    members.enumerated().map { ($1.key.exact, $0) }, uniquingKeysWith: { first, _ in first })
        }

        package subscript(key: String) -> Node? {
            if members.count <= 12 { return members.first { $0.key.isExactly(key) }?.value }
            return indices[key].map { members[$0].value }
        }
    }

    package var content: Content
    package var location: SourceLocation

    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }
}

extension Node {
    package var members: [Member]? { if case .mapping(let mapping) = content { mapping.members } else { nil } }
    package var elements: [Node]? { if case .sequence(let elements) = content { elements } else { nil } }
    package var scalar: JSONValue? { if case .scalar(let value) = content { value } else { nil } }
    package var string: String? { scalar?.stringValue }
    package var isNull: Bool { scalar == .null }

    /// The value of a member when this is a mapping that has it, else nil.
    package subscript(key: String) -> Node? { if case .mapping(let mapping) = content { mapping[key] } else { nil } }

    /// The same as an ordered JSON value, without places.
    package var json: JSONValue {
        switch content {
        case .scalar(let value): value
        case .sequence(let elements): .array(elements.map(\.json))
        case .mapping(let mapping):
            .object(
                JSONObject(
                    uniqueMembers: mapping.members.map { JSONObject.Member(key: $0.key, value: $0.value.json) }))
        }
    }

    /// What it is, for messages: `a mapping`, `a list`, `the text 'x'`, `the number 3`, `true`, `null`.
    package var kind: String {
        switch content {
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .scalar(.string(let text)): "the text '\(text.count > 40 ? text.prefix(40) + "…" : text[...])'"
        case .scalar(.number(let number)): "the number \(number.text)"
        case .scalar(let value): value.jsonText
        }
    }

    /// The node at a JSON Pointer (RFC 6901) into this one, or the nearest one above it that exists: where to point at a
    /// fault of the value there.
    package func node(at pointer: String) -> Node {
        var node = self
        for token in JSONPointer.tokens(pointer) {
            guard let next = node.child(token) else { break }
            node = next
        }
        return node
    }

    func child(_ token: String) -> Node? {
        switch content {
        case .mapping(let mapping): mapping[token]
        case .sequence(let elements): Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        case .scalar: nil
        }
    }
}
