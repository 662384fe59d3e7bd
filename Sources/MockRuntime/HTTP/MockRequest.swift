/// A request as the server sees it, whether it came over a socket or from a test in the same process.
public struct MockRequest: Sendable {
    /// Upper case as sent: `GET`, `POST` …
    public var method: String
    /// Path and query as on the request line, percent-encoded: `/pets?limit=3`.
    public var target: String
    public var headers: HTTPFields
    public var body: [UInt8]
    /// The client's address without its port; nil in process.
    public var clientAddress: String?

    /// The maximum size of a body, over a socket and after decompression.
    package static let bodyLimit = 10 << 20

    public init(
        _ method: String, _ target: String, headers: HTTPFields = [:], body: [UInt8] = [], clientAddress: String? = nil
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.clientAddress = clientAddress
    }
}

extension MockRequest {
    /// The request as every later stage reads it: no white space around header values (RFC 9110 §5.5), no empty segments within the path.
    var normalized: MockRequest {
        var request = self
        if headers.fields.contains(where: { $0.value.isPadded }) {
            request.headers = HTTPFields(
                headers.fields.map { HTTPFields.Field(name: $0.name, value: $0.value.withoutPadding) })
        }
        let path = parts.path
        if path.contains("//") {
            request.target = path.withoutDoubledSlashes + target[path.endIndex...]
        }
        return request
    }
}

extension StringProtocol {
    /// `/a//b/` becomes `/a/b/`.
    var withoutDoubledSlashes: String {
        var last: Character = " "
        return String(
            filter { character in
                defer { last = character }
                return character != "/" || last != "/"
            })
    }
}

extension String {
    private static func isPadding(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    fileprivate var isPadded: Bool {
        utf8.first.map(Self.isPadding) ?? false || utf8.last.map(Self.isPadding) ?? false
    }

    fileprivate var withoutPadding: String {
        var rest = Substring(self).utf8.drop(while: Self.isPadding)
        while let last = rest.last, Self.isPadding(last) { rest.removeLast() }
        return String(Substring(rest))
    }
}
