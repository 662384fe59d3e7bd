public import OpenAPISpec

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

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// With padding.
    public var text: String {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                out.append(place <= group.count ? Self.alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil for text with other characters or a wrong length; padding may be missing.
    public static func decode(_ text: String) -> [UInt8]? {
        var digits = Array(text.utf8)
        while digits.last == UInt8(ascii: "=") { digits.removeLast() }
        guard digits.count % 4 != 1 else { return nil }
        var out: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 4) {
            let group = digits[start..<min(start + 4, digits.count)]
            var bits = 0
            for digit in group {
                guard let value = alphabet.firstIndex(of: digit) else { return nil }
                bits = bits << 6 | value
            }
            bits <<= 6 * (4 - group.count)
            for place in 0..<(group.count - 1) { out.append(UInt8(truncatingIfNeeded: bits >> (16 - 8 * place))) }
        }
        return out
    }
}
