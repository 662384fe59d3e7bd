public import OpenAPISpec

/// A property that may be null as well as absent: `Nullable<String>?` is nil when absent.
public enum Nullable<Value: JSONModel>: JSONModel {
    case null
    case value(Value)

    public init(_ value: Value?) { self = value.map(Self.value) ?? .null }
    public init(json: JSONValue) throws { self = json.isNull ? .null : .value(try Value(json: json)) }

    public var value: Value? { if case .value(let value) = self { value } else { nil } }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .value(let value): value.write(to: &writer)
        }
    }
}

/// A property whose type contains the property's own: the value lives in a box, so that the size is finite.
@propertyWrapper
public struct Boxed<Value: JSONModel>: JSONModel {
    private indirect enum Box: Hashable, Sendable { case value(Value) }
    private var box: Box

    public init(wrappedValue: Value) { box = .value(wrappedValue) }
    public init(json: JSONValue) throws { box = .value(try Value(json: json)) }

    public var wrappedValue: Value {
        get {
            switch box {
            case .value(let value): value
            }
        }
        set { box = .value(newValue) }
    }

    public func write(to writer: inout JSONWriter) { wrappedValue.write(to: &writer) }
}

/// An enumeration that a newer document may add to: each value that the document lists is a case, any other is `other`.
///
/// `allCases` holds the values that the document lists, in its order.
public protocol OpenEnum: JSONModel, RawRepresentable, CaseIterable where RawValue: JSONModel {
    static func other(_ rawValue: RawValue) -> Self
    init(rawValue: RawValue)
}

extension OpenEnum {
    public init(rawValue: RawValue) {
        self = Self.allCases.first { $0.rawValue == rawValue } ?? .other(rawValue)
    }

    public init(json: JSONValue) throws { self.init(rawValue: try RawValue(json: json)) }
    public func write(to writer: inout JSONWriter) { rawValue.write(to: &writer) }

    /// Whether the document lists the value.
    public var isKnown: Bool { Self.allCases.contains(self) }
}

/// Names and values in their order; names are unique.
public struct OrderedMap<Value: JSONModel>: JSONModel, ExpressibleByDictionaryLiteral {
    public private(set) var members: [(key: String, value: Value)] = []

    public init() {}

    public init(dictionaryLiteral elements: (String, Value)...) {
        for (key, value) in elements { self[key] = value }
    }

    public init(json: JSONValue) throws { self = try ObjectReader(json).additional(except: []) }

    /// Assigning replaces in place or appends; assigning nil removes.
    public subscript(key: String) -> Value? {
        get { members.first { $0.key.exact == key.exact }?.value }
        set {
            let index = members.firstIndex { $0.key.exact == key.exact }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.additional(self)
        writer.endObject()
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.members.count == b.members.count && a.members.allSatisfy { b[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(members.count) }
}
