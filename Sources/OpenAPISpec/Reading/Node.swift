/// A piece of a YAML or JSON file that knows its place.
package struct Node: Sendable {
    package enum Content: Sendable {
        /// null, boolean, number or string; never an array or object.
        case scalar(JSONValue)
        case sequence([Node])
        case mapping([Member])
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

    package var content: Content
    package var location: SourceLocation

    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }
}

extension Node {
    package var members: [Member]? { if case .mapping(let members) = content { members } else { nil } }
    package var elements: [Node]? { if case .sequence(let elements) = content { elements } else { nil } }
    package var scalar: JSONValue? { if case .scalar(let value) = content { value } else { nil } }
    package var string: String? { scalar?.stringValue }

    /// The value of a member when this is a mapping that has it, else nil.
    package subscript(key: String) -> Node? { members?.first { $0.key == key }?.value }

    /// The same as an ordered JSON value, without places.
    package var json: JSONValue {
        switch content {
        case .scalar(let value): value
        case .sequence(let elements): .array(elements.map(\.json))
        case .mapping(let members):
            .object(JSONObject(uniqueMembers: members.map { JSONObject.Member(key: $0.key, value: $0.value.json) }))
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
}
