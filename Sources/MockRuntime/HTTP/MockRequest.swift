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
