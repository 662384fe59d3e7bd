public import OpenAPISpec

/// A Swift type that reads itself from a JSON value and writes itself as JSON text. Generated models are; so are the types they are made of.
public protocol JSONModel: Hashable, Sendable {
    /// Throws `ModelError` with the place of the first value that does not fit.
    init(json: JSONValue) throws
    func write(to writer: inout JSONWriter)
}

extension JSONModel {
    /// Compact JSON text as UTF-8 bytes, members in the document's order.
    public var jsonBytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The model as an ordered JSON value.
    public var jsonValue: JSONValue {
        if let json = self as? JSONValue { return json }
        return (try? JSONValue.parse(jsonBytes)) ?? .null
    }
}

/// A JSON value that does not fit a model: where, what was expected, what was found.
public struct ModelError: Error, Hashable, CustomStringConvertible {
    /// JSON Pointer to the value: `/data/attributes/status`; empty for the whole.
    public var pointer: String
    public var expected: String
    public var found: String

    public init(expected: String, found: String) {
        pointer = ""
        self.expected = expected
        self.found = found
    }

    public init(expected: String, found json: JSONValue) {
        self.init(expected: expected, found: json.isNull ? "null" : json.typeName)
    }

    /// The same error seen from the container of the value.
    public func within(_ key: String) -> ModelError {
        var error = self
        error.pointer = "/" + JSONPointer.escape(key) + pointer
        return error
    }

    public var description: String {
        "\(pointer.isEmpty ? "the value" : "'\(pointer)'") is \(found), expected \(expected)"
    }
}

/// Reads the members of a JSON object into typed properties.
@_spi(Generated)
public struct ObjectReader {
    private let object: JSONObject

    public init(_ json: JSONValue) throws {
        guard case .object(let object) = json else { throw ModelError(expected: "an object", found: json) }
        self.object = object
    }

    /// The member's value; a missing one is read as null, so that a required nullable property tolerates it.
    public func required<Value: JSONModel>(_ key: String) throws -> Value {
        let member = object[key]
        do {
            return try Value(json: member ?? .null)
        } catch let error as ModelError {
            guard member == nil else { throw error.within(key) }
            throw ModelError(expected: error.expected, found: "missing").within(key)
        }
    }

    /// The member's value, nil when it is missing. Null reads as `Value` does: an error for most, `.null` for `Nullable`.
    public func optional<Value: JSONModel>(_ key: String) throws -> Value? {
        guard let member = object[key] else { return nil }
        do {
            return try Value(json: member)
        } catch let error as ModelError {
            throw error.within(key)
        }
    }

    /// The members with other names.
    public func additional<Value: JSONModel>(except keys: [String]) throws -> OrderedMap<Value> {
        var map = OrderedMap<Value>()
        for member in object.members where !keys.containsExactly(member.key) {
            do {
                map[member.key] = try Value(json: member.value)
            } catch let error as ModelError {
                throw error.within(member.key)
            }
        }
        return map
    }
}

@_spi(Generated)
extension JSONWriter {
    /// A member that is always written; an empty optional is null.
    public mutating func required(_ key: String, _ value: some JSONModel) {
        self.key(key)
        value.write(to: &self)
    }

    /// A member that is left out when nil.
    public mutating func optional(_ key: String, _ value: (some JSONModel)?) {
        guard let value else { return }
        required(key, value)
    }

    public mutating func additional(_ map: OrderedMap<some JSONModel>) {
        for (key, value) in map.members { required(key, value) }
    }
}
