import OpenAPISpec

/// The query of a request: names and values in the order sent, percent-decoded, `+` as a space (WHATWG URL, urlencoded parsing).
public struct QueryString: Sendable {
    public struct Item: Sendable {
        public var name: String
        public var value: String
        /// As sent, percent-encoded: what styles with delimiters are split on before decoding.
        var encodedValue: String
    }

    public let items: [Item]

    /// - Parameter text: what follows `?`; empty pairs are left out, a name without `=` has an empty value.
    public init(_ text: some StringProtocol) {
        items = Substring(text).unicodeScalars.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Substring.init)
            let value = parts.count > 1 ? parts[1] : ""
            return Item(
                name: PercentCoding.decode(parts[0], plusIsSpace: true),
                value: PercentCoding.decode(value, plusIsSpace: true),
                encodedValue: String(value)
            )
        }
    }

    /// The first value of a name.
    public subscript(name: String) -> String? { items.first { $0.name.exact == name.exact }?.value }

    public func values(of name: String) -> [String] { items.filter { $0.name.exact == name.exact }.map(\.value) }
}
