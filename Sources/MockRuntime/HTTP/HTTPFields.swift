import OpenAPISpec

/// The header fields of a message in their order. Names are compared without regard to ASCII case and keep the case written;
/// a name may occur several times.
public struct HTTPFields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    public struct Field: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        public static func == (a: Field, b: Field) -> Bool {
            a.name.exact == b.name.exact && a.value.exact == b.value.exact
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(name.exact)
            hasher.combine(value.exact)
        }
    }

    public private(set) var fields: [Field]

    public init() { fields = [] }
    public init(_ fields: [Field]) { self.fields = fields }
    public init(dictionaryLiteral elements: (String, String)...) { fields = elements.map(Field.init) }

    /// The first value of a name, nil when absent. Assigning replaces every value of the name in the place of the first, or appends;
    /// assigning nil removes all.
    public subscript(name: String) -> String? {
        get { fields.first { Self.isSame($0.name, name) }?.value }
        set {
            let index = fields.firstIndex { Self.isSame($0.name, name) }
            guard let newValue else {
                if index != nil { fields.removeAll { Self.isSame($0.name, name) } }
                return
            }
            guard let index else { return fields.append(Field(name: name, value: newValue)) }
            fields[index].value = newValue
            if fields[(index + 1)...].contains(where: { Self.isSame($0.name, name) }) {
                fields = Array(fields[...index]) + fields[(index + 1)...].filter { !Self.isSame($0.name, name) }
            }
        }
    }

    public func values(of name: String) -> [String] { fields.filter { Self.isSame($0.name, name) }.map(\.value) }
    public mutating func append(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

    /// RFC 9110 §5.1: field names are case-insensitive.
    static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { lowercase($0) == lowercase($1) }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}

extension HTTPFields.Field {
    /// Whether it says where a message ends: of a response, the listener writes it.
    var isOfFraming: Bool {
        switch name.utf8.count {
        case 10: HTTPFields.isSame(name, "connection")
        case 14: HTTPFields.isSame(name, "content-length")
        case 17: HTTPFields.isSame(name, "transfer-encoding")
        default: false
        }
    }

    /// Whether it is about the connection or the client's program: no answer depends on it.
    var isOfTransport: Bool {
        switch name.utf8.count {
        case 10: HTTPFields.isSame(name, "user-agent") || HTTPFields.isSame(name, "connection")
        case 14: HTTPFields.isSame(name, "content-length")
        case 15: HTTPFields.isSame(name, "accept-encoding")
        default: false
        }
    }
}
