public import OpenAPISpec

/// The body of a request: typed when asked for, and as it was sent.
public struct RequestBody<Value: JSONModel>: Sendable {
    /// The JSON that was sent; nil when there was no body or it is not JSON.
    public let json: JSONValue?
    public let bytes: [UInt8]

    /// Throws `ModelError` when the body does not fit; a missing one is read as null.
    public var value: Value {
        get throws { try Value(json: json ?? text ?? .null) }
    }

    /// A body that the document declares as text.
    private var text: JSONValue? {
        Value.self == String.self && !bytes.isEmpty ? .string(String(decoding: bytes, as: UTF8.self)) : nil
    }
}
