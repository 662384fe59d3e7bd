public import MockRuntime

/// The attributes of a body `{"data": {"type": …, "attributes": {…}}}`. The type is never checked, and attributes that the
/// operation does not know are as good as absent.
public struct DataBody: Sendable {
    private let attributes: JSONObject

    /// For an operation that needs a body. Throws the 400 of one without what the dialect's envelope needs.
    ///
    /// - Parameter known: the attributes that the operation knows; nil for any.
    public init(_ request: Request, known: [String]? = nil, by dialect: Dialect) throws {
        let data = request.sentBody?["data"]
        let sent = data?["attributes"]?.objectValue ?? [:]
        let kept = dialect.envelope == .attributes ? sent.only(known) : sent.only(known).withoutNested
        let isComplete =
            switch dialect.envelope {
            case .attributes: !sent.isEmpty
            case .data: data?.objectValue?.isEmpty == false
            case .knownAttributes: !kept.isEmpty
            }
        guard isComplete else { throw dialect.badRequest(dialect.malformedBody) }
        attributes = kept
    }

    /// For an operation that does not need a body: without one, or without `data`, there are no attributes. Throws the 400 of
    /// `data` without an attribute that the operation knows.
    public init(optional request: Request, known: [String], by dialect: Dialect) throws {
        guard let data = request.sentBody?["data"] else {
            attributes = [:]
            return
        }
        attributes = (data["attributes"]?.objectValue ?? [:]).only(known)
        guard !attributes.isEmpty else { throw dialect.badRequest(dialect.malformedBody) }
    }

    private init(_ attributes: JSONObject) { self.attributes = attributes }

    /// The body but for attributes that an operation does not look at.
    public func without(_ names: [String]) -> DataBody {
        DataBody(JSONObject(uniqueMembers: attributes.members.filter { !names.contains($0.key) }))
    }

    public subscript(name: String) -> JSONValue? { attributes[name] }

    /// Whether there is a value, of whatever type: neither null nor blank text.
    public func isPresent(_ name: String) -> Bool {
        switch attributes[name] {
        case nil, .null: false
        case .string: text(name) != nil
        default: true
        }
    }

    /// Whether the value counts as true: whatever is there, but for null and false.
    public func isTrue(_ name: String) -> Bool { attributes[name].map { !$0.isNull && $0 != false } ?? false }

    /// Text with something in it; nil for what is missing, blank or of another type.
    public func text(_ name: String) -> String? { attributes[name]?.stringValue?.nonBlank }

    /// Only the JSON booleans; `"true"` is nil.
    public func bool(_ name: String) -> Bool? { attributes[name]?.boolValue }

    /// An id as text in its usual form.
    public func id(_ name: String) -> String? { text(name).map(UUIDText.normalized) }

    /// A year as text or number; nil when absent or blank, 0 for what is not a year.
    public func year(_ name: String) -> Int? {
        text(name).map { Int($0) ?? 0 } ?? attributes[name]?.numberValue.map { $0.intValue ?? 0 }
    }
}

extension JSONObject {
    /// An attribute whose value is an object or a list counts as not sent, except by NPQ.
    fileprivate var withoutNested: JSONObject {
        JSONObject(uniqueMembers: members.filter { $0.value.objectValue == nil && $0.value.arrayValue == nil })
    }

    /// The members of these names; all for nil.
    fileprivate func only(_ names: [String]?) -> JSONObject {
        names.map { names in JSONObject(uniqueMembers: members.filter { names.contains($0.key) }) } ?? self
    }
}

extension String {
    /// Nil for nothing but white space.
    var nonBlank: String? { contains { !$0.isWhitespace } ? self : nil }
}
