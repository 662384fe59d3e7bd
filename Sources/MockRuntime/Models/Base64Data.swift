public import OpenAPISpec

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Bytes that JSON carries as base64 text (`format: byte`, RFC 4648 §4).
public struct Base64Data: JSONModel {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public init(json: JSONValue) throws {
        guard case .string(let text) = json else { throw ModelError(expected: "base64 text", found: json) }
        guard let bytes = Self.decode(text) else { throw ModelError(expected: "base64 text", found: "other text") }
        self.bytes = bytes
    }

    public func write(to writer: inout JSONWriter) { writer.string(text) }

    /// With padding.
    public var text: String { Data(bytes).base64EncodedString() }

    /// Nil for text with other characters or a wrong length; padding may be missing.
    public static func decode(_ text: String) -> [UInt8]? {
        var digits = Data(text.utf8)
        while digits.last == UInt8(ascii: "=") { digits.removeLast() }
        while digits.count % 4 != 0 { digits.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: digits).map { Array($0) }
    }
}
