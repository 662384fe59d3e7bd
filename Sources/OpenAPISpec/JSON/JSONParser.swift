/// RFC 8259, strictly: no comments, no trailing commas, UTF-8 only, escapes of surrogates in pairs. Nesting beyond 512
/// levels is refused, so that hostile text cannot exhaust the stack.
struct JSONParser<Builder: JSONBuilder> {
    private let bytes: [UInt8]
    private let builder: Builder
    private(set) var index = 0
    private var line = 1
    /// The offset at which a line without any byte but ASCII would have begun: what columns are counted from.
    private var lineStart = 0

    private static var maximumDepth: Int { 512 }

    init(_ bytes: [UInt8], builder: Builder) {
        self.bytes = bytes
        self.builder = builder
    }

    /// The one value of the text; white space around it and a byte order mark before it are left out.
    mutating func parse() throws(JSONSyntaxError) -> Builder.Value {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
            lineStart = 3
        }
        skipSpace()
        let result = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw fault("expected the end of the text, found \(found)") }
        return result
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> Builder.Value {
        guard depth < Self.maximumDepth else { throw fault("expected at most \(Self.maximumDepth) levels of nesting") }
        let place = place
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth, at: place)
        case UInt8(ascii: "["): return try array(depth: depth, at: place)
        case UInt8(ascii: "\""): return builder.scalar(.string(try string()), at: place)
        case UInt8(ascii: "t"): return try literal("true", .bool(true), at: place)
        case UInt8(ascii: "f"): return try literal("false", .bool(false), at: place)
        case UInt8(ascii: "n"): return try literal("null", .null, at: place)
        case let byte? where Self.isNumberByte(byte): return builder.scalar(.number(try number()), at: place)
        default: throw fault("expected a value, found \(found)")
        }
    }

    private mutating func object(depth: Int, at start: JSONPlace) throws(JSONSyntaxError) -> Builder.Value {
        index += 1
        var members: [Builder.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return builder.object(members, at: start) }
        while true {
            guard peek == UInt8(ascii: "\"") else {
                throw fault("expected a member's name in quotes, found \(found)")
            }
            let keyPlace = place
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("expected ':' after the name '\(key)', found \(found)") }
            skipSpace()
            members.append(builder.member(key, at: keyPlace, try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return builder.object(members, at: start) }
            guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or '}', found \(found)") }
            skipSpace()
        }
    }

    private mutating func array(depth: Int, at start: JSONPlace) throws(JSONSyntaxError) -> Builder.Value {
        index += 1
        var elements: [Builder.Value] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return builder.array(elements, at: start) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return builder.array(elements, at: start) }
            guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or ']', found \(found)") }
            skipSpace()
        }
    }

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue, at place: JSONPlace
    ) throws(JSONSyntaxError) -> Builder.Value {
        let text = word.description.utf8
        guard bytes[index...].starts(with: text) else { throw fault("expected a value, found \(found)") }
        index += text.count
        return builder.scalar(value, at: place)
    }

    private mutating func number() throws(JSONSyntaxError) -> JSONNumber {
        let start = index
        var end = index
        while end < bytes.count, Self.isNumberByte(bytes[end]) { end += 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        guard JSONNumber.isNumber(bytes[start..<end]) else { throw fault("expected a number, found '\(text)'") }
        index = end
        return JSONNumber(unchecked: text)
    }

    private static func isNumberByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0D, 0x09: index += 1
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
            default: return
            }
        }
    }

    private var place: JSONPlace { JSONPlace(line: line, column: index - lineStart + 1) }

    private var found: String {
        guard let byte = peek else { return "the end of the text" }
        return byte < 0x80 && byte > 0x20 ? "'\(Character(Unicode.Scalar(byte)))'" : "byte \(byte)"
    }

    private func fault(_ message: String) -> JSONSyntaxError {
        JSONSyntaxError(line: line, column: index - lineStart + 1, offset: index, message: message)
    }
}

// MARK: Strings

extension JSONParser {
    private mutating func string() throws(JSONSyntaxError) -> String {
        index += 1
        let start = index
        var isASCII = true
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
            if byte >= 0x80 { isASCII = false }
            index += 1
        }
        if peek == UInt8(ascii: "\"") { return try text(bytes[start..<index], from: start, isASCII: isASCII) }
        var buffer = Array(bytes[start..<index])
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""): return try text(buffer[...], from: start, isASCII: false)
            case UInt8(ascii: "\\"): try escape(into: &buffer)
            case 0..<0x20: throw fault("expected control characters to be escaped, found byte \(byte)")
            default:
                buffer.append(byte)
                index += 1
            }
        }
        throw fault("expected '\"' at the end of the string, found the end of the text")
    }

    /// The text of a string whose closing quote is next.
    /// - Parameter start: where its bytes began, for counting columns in scalars.
    private mutating func text(
        _ utf8: ArraySlice<UInt8>, from start: Int, isASCII: Bool
    ) throws(JSONSyntaxError) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else {
            index = start
            throw fault("expected UTF-8, found other bytes in this string")
        }
        if !isASCII { lineStart += bytes[start..<index].count { $0 & 0xC0 == 0x80 } }
        index += 1
        return text
    }

    private mutating func escape(into buffer: inout [UInt8]) throws(JSONSyntaxError) {
        index += 1
        guard let byte = peek else { throw fault("expected an escape, found the end of the text") }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            buffer.append(contentsOf: String(try unicodeScalar()).utf8)
            return
        default:
            throw fault("expected an escape such as \\n, found '\\\(byte < 0x80 ? String(Unicode.Scalar(byte)) : "…")'")
        }
        index += 1
    }

    private mutating func unicodeScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal4()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw fault("expected surrogates in pairs, found a lone one")
        }
        let second = try hexadecimal4()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("expected surrogates in pairs, found a lone one") }
        return scalar
    }

    private mutating func hexadecimal4() throws(JSONSyntaxError) -> UInt32 {
        let end = min(index + 4, bytes.count)
        let digits = bytes[index..<end]
        guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("expected four hexadecimal digits after \\u") }
        index = end
        return value
    }
}
