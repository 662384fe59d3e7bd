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
        let isDone: Void? = string.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isDone == nil { for byte in string.utf8 { hasher.combine(byte) } }
        hasher.combine(0xFF as UInt8)
    }
}

extension ExactText: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral string: String) { self.string = string }
    public var description: String { string }
}

extension StringProtocol {
    /// The text as it is compared in JSON and HTTP: `a.exact == b.exact`.
    package var exact: ExactText { ExactText(self) }
}

extension String {
    /// Whether both have the same bytes, while `==` also takes canonically equivalent text for equal.
    @inlinable
    package func isExactly(_ other: String) -> Bool {
        // The first two are fast and tell almost every pair apart.
        utf8.count == other.utf8.count && self == other && hasBytes(of: other)
    }

    @usableFromInline
    package func hasBytes(of other: String) -> Bool {
        let isSame: Bool?? = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { others in
                guard let start = bytes.baseAddress, let otherStart = others.baseAddress else { return true }
                return memcmp(start, otherStart, bytes.count) == 0
            }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}

extension Dictionary where Key == ExactText {
    package subscript(text: String) -> Value? {
        get { self[ExactText(text)] }
        set { self[ExactText(text)] = newValue }
    }

    package subscript(text: String, default value: @autoclosure () -> Value) -> Value {
        get { self[ExactText(text), default: value()] }
        _modify { yield &self[ExactText(text), default: value()] }
    }
}

extension Set where Element == ExactText {
    package init(texts: some Sequence<String>) { self.init(texts.lazy.map { ExactText($0) }) }

    package func contains(_ text: String) -> Bool { contains(ExactText(text)) }

    /// Whether the text is new.
    @discardableResult
    package mutating func insert(_ text: String) -> Bool { insert(ExactText(text)).inserted }

    package mutating func formUnion(_ texts: some Sequence<String>) {
        for text in texts { insert(text) }
    }
}

extension Sequence where Element == String {
    /// Whether one of the texts has the same bytes.
    package func containsExactly(_ text: String) -> Bool { contains { $0.isExactly(text) } }
}
