import MockRuntime

/// The attributes of a body `{"data": {"type": …, "attributes": {…}}}` (§5.3).
struct BodyAttributes {
    private let attributes: JSONObject

    private static let malformed = NPQError.badRequest(
        "correct json data structure required. See API docs for reference")

    /// For operations that want a body: anything but attributes with something in them is a 400.
    ///
    /// - Parameter unknown: names of attributes that are not looked at.
    init(required json: JSONValue?, unknown: [String] = []) throws {
        guard let attributes = json?["data"]?["attributes"]?.objectValue, !attributes.isEmpty else {
            throw Self.malformed
        }
        self.attributes = JSONObject(uniqueMembers: attributes.members.filter { !unknown.contains($0.key) })
    }

    /// For operations that go without one: no body and no `data` are no attributes; `data` must then hold a permitted one.
    init(optional json: JSONValue?, permitted: [String]) throws {
        guard let data = json?["data"] else {
            attributes = [:]
            return
        }
        let members = data["attributes"]?.objectValue?.members.filter { permitted.contains($0.key) } ?? []
        guard !members.isEmpty else { throw Self.malformed }
        attributes = JSONObject(uniqueMembers: members)
    }

    subscript(name: String) -> JSONValue? { attributes[name] }

    /// Whether there is a value, of whatever type: neither null nor blank text.
    func isPresent(_ name: String) -> Bool {
        switch attributes[name] {
        case nil, .null: false
        case .string: text(name) != nil
        default: true
        }
    }

    /// Whether the value counts as true: whatever is there, but for null and false.
    func isTrue(_ name: String) -> Bool { attributes[name].map { !$0.isNull && $0 != false } ?? false }

    /// Text with something in it; nil for what is missing, blank or of another type.
    func text(_ name: String) -> String? {
        guard let text = attributes[name]?.stringValue, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return text
    }

    /// Only the JSON booleans; `"true"` is nil.
    func bool(_ name: String) -> Bool? { attributes[name]?.boolValue }
}
