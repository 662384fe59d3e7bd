/// RFC 3986 §2.1 percent-encoding.
package enum PercentCoding {
    /// The text with `%xx` decoded; a `%` that begins no escape stays. Bytes that are not UTF-8 become U+FFFD.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String {
        let utf8 = text.utf8
        guard utf8.contains(where: { $0 == UInt8(ascii: "%") || (plusIsSpace && $0 == UInt8(ascii: "+")) }) else {
            return String(text)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            index = utf8.index(after: index)
            if byte == UInt8(ascii: "%"), let escaped = hexadecimalByte(utf8[index...]) {
                bytes.append(escaped)
                index = utf8.index(index, offsetBy: 2)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first `%` that does not begin an escape, with what follows it; nil when there is none.
    package static func malformedEscape(in text: some StringProtocol) -> String? {
        var rest = Substring(text)
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[percent...]
            guard hexadecimalByte(rest.utf8.dropFirst()) != nil else { return String(rest.prefix(3)) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// Everything but unreserved characters (RFC 3986 §2.3) as `%XX`.
    package static func encode(_ text: some StringProtocol) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                out += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return out
    }

    private static func hexadecimalByte(_ utf8: some Collection<UInt8>) -> UInt8? {
        let digits = utf8.prefix(2).compactMap { UInt8(String(Unicode.Scalar($0)), radix: 16) }
        return digits.count == 2 ? digits[0] << 4 | digits[1] : nil
    }
}
