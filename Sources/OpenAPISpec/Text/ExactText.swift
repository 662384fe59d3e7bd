#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Text that is compared byte by byte, as JSON (RFC 8259 §8.3) and HTTP compare theirs.
///
/// Swift takes canonically equivalent text for equal: "ä" as one code point and as two are one key of a `[String: Value]`. Member
/// names, ids, tokens, paths, header values and the values of `enum` and `const` are not the same text then.
public struct ExactText: Sendable {
    public var string: String

    public init(_ string: String) { self.string = string }
    public init(_ string: some StringProtocol) { self.string = String(string) }
}

extension ExactText: Hashable, Comparable {
    public static func == (a: ExactText, b: ExactText) -> Bool { a.string.isExactly(b.string) }

    /// By bytes, which is the order of code points.
    public static func < (a: ExactText, b: ExactText) -> Bool { a.string.utf8.lexicographicallyPrecedes(b.string.utf8) }

    public func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}

extension ExactText: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral string: String) { self.string = string }
    public var description: String { string }
}

extension StringProtocol {
    /// Whether both have the same bytes, while `==` also takes canonically equivalent text for equal.
    public func isExactly(_ other: some StringProtocol) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame: Bool?? = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { others in
                guard let start = bytes.baseAddress, let otherStart = others.baseAddress else { return true }
                return memcmp(start, otherStart, bytes.count) == 0
            }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
