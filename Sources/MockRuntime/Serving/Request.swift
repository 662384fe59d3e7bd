public import OpenAPISpec

/// A request whose path has been matched to an operation.
public struct Request: Sendable {
    public let method: String
    /// As sent, percent-encoded, without the query.
    public let path: String
    public let query: QueryString
    public let headers: HTTPFields
    /// The bytes of the body; empty when there is none.
    public let bytes: [UInt8]
    /// Path parameters in path order, percent-decoded.
    public internal(set) var pathParameters: [(name: String, value: String)] = []
    /// The body when it is JSON, else nil.
    public internal(set) var json: JSONValue?

    /// - Parameter body: the body without its content coding.
    init(_ request: MockRequest, body: [UInt8]? = nil) {
        let target = request.parts
        method = request.method
        path = String(target.path)
        query = QueryString(target.query)
        headers = request.headers
        bytes = body ?? request.body
    }

    /// The media type of the body in lower case without parameters: `application/json`.
    public var mediaType: String? {
        headers["content-type"].map { MediaTypeName($0)?.essence ?? $0.lowercased() }
    }

    /// Nil when there is none, or text that is not a media type.
    var contentType: MediaTypeName? { headers["content-type"].flatMap { MediaTypeName($0) } }
}
