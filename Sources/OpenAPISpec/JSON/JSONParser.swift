/// Text that is not JSON: the place of the first fault, and what was expected there.
public struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
    /// From 1; columns count bytes.
    public var line: Int
    public var column: Int
    public var message: String

    public var description: String { "line \(line), column \(column): \(message)" }
}

/// What a parser of JSON text makes of it: values, or nodes that know their place.
protocol JSONBuilder {
    associatedtype Value
    func scalar(_ value: JSONValue, at offset: Int) -> Value
    func array(_ elements: [Value], at offset: Int) -> Value
    func object(_ members: [(key: String, keyOffset: Int, value: Value)], at offset: Int) -> Value
}

/// RFC 8259, strictly: no comments, no trailing commas, UTF-8 only, escapes of surrogates in pairs. Nesting beyond 512 levels is refused.
struct JSONParser<Builder: JSONBuilder> {
    private let bytes: [UInt8]
    private let builder: Builder
    private var index = 0

    private static var maximumDepth: Int { 512 }

    init(_ bytes: [UInt8], builder: Builder) {
        self.bytes = bytes
        self.builder = builder
    }

    mutating func parse() throws(JSONSyntaxError) -> Builder.Value {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        skipSpace()
        let result = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw fault("expected the end of the text, found \(found)") }
        return result
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> Builder.Value {
        guard depth < Self.maximumDepth else { throw fault("expected at most \(Self.maximumDepth) levels of nesting") }
        let start = index
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return builder.scalar(.string(try string()), at: start)
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case let byte? where Self.isNumberByte(byte): return try number()
        default: throw fault("expected a value, found \(found)")
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> Builder.Value {
        let start = index
        index += 1
        var members: [(key: String, keyOffset: Int, value: Builder.Value)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return builder.object(members, at: start) }
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault("expected a member's name in quotes, found \(found)") }
            let keyOffset = index
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("expected ':' after the name '\(key)', found \(found)") }
            skipSpace()
            members.append((key, keyOffset, try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return builder.object(members, at: start) }
            guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or '}', found \(found)") }
        }
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> Builder.Value {
        let start = index
        index += 1
        var elements: [Builder.Value] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return builder.array(elements, at: start) }
        while true {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return builder.array(elements, at: start) }
            guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or ']', found \(found)") }
        }
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> Builder.Value {
        let start = index
        let word = text.description.utf8
        guard bytes[index...].starts(with: word) else { throw fault("expected a value, found \(found)") }
        index += word.count
        return builder.scalar(value, at: start)
    }

    private mutating func number() throws(JSONSyntaxError) -> Builder.Value {
        let start = index
        while index < bytes.count, Self.isNumberByte(bytes[index]) { index += 1 }
        guard JSONNumber.isNumber(bytes[start..<index]) else {
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            index = start
            throw fault("expected a number, found '\(text)'")
        }
        return builder.scalar(
            .number(JSONNumber(unchecked: String(decoding: bytes[start..<index], as: UTF8.self))), at: start)
    }

    private static func isNumberByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"),
            UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        index += 1
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if peek == UInt8(ascii: "\"") { return try text(bytes[start..<index]) }
        var buffer = Array(bytes[start..<index])
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""): return try text(buffer[...])
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
    private mutating func text(_ utf8: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else {
            throw fault("expected UTF-8, found other bytes in the string before")
        }
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
        default: throw fault("expected an escape such as \\n, found '\\\(Character(Unicode.Scalar(byte)))'")
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
        else {
            throw fault("expected surrogates in pairs, found a lone one")
        }
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

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private var found: String {
        guard let byte = peek else { return "the end of the text" }
        return byte < 0x80 && byte > 0x20 ? "'\(Character(Unicode.Scalar(byte)))'" : "byte \(byte)"
    }

    private func fault(_ message: String) -> JSONSyntaxError {
        let before = bytes[..<index]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONSyntaxError(line: before.count { $0 == 0x0A } + 1, column: index - lineStart + 1, message: message)
    }
}

extension JSONValue {
    private struct ValueBuilder: JSONBuilder {
        func scalar(_ value: JSONValue, at offset: Int) -> JSONValue { value }
        func array(_ elements: [JSONValue], at offset: Int) -> JSONValue { .array(elements) }

        /// Of members with one name the last value stays, in the place of the first.
        func object(_ members: [(key: String, keyOffset: Int, value: JSONValue)], at offset: Int) -> JSONValue {
            var kept: [JSONObject.Member] = []
            kept.reserveCapacity(members.count)
            if members.count <= 16 {
                var object = JSONObject()
                for member in members { object[member.key] = member.value }
                return .object(object)
            }
            var places: [String: Int] = [:]
            for member in members {
                if let place = places[member.key] {
                    kept[place].value = member.value
                } else {
                    places[member.key] = kept.count
                    kept.append(JSONObject.Member(key: member.key, value: member.value))
                }
            }
            return .object(JSONObject(uniqueMembers: kept))
        }
    }

    /// The value of JSON text in UTF-8. Of members with one name the last value stays.
    public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONParser(bytes, builder: ValueBuilder())
        return try parser.parse()
    }
}
