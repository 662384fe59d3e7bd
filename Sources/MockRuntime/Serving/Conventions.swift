import OpenAPISpec

/// How a service speaks HTTP where its document is silent: what identifies a caller, and the words of refusals.
/// Every function has a default that does what the document says.
public protocol Conventions: Sendable {
    /// Whether requests are checked against the document before an operation sees them. A service whose real rules differ says false.
    var checksRequests: Bool { get }
    /// Header fields of every response but a 429, whose fields `response(to:request:)` says.
    var headers: HTTPFields { get }
    /// The path below which its documents can be read; nil for nowhere. No token is needed there.
    var documentationPath: String? { get }
    /// The path that is looked up for a request's path, for services that take suffixes or trailing slashes.
    func routedPath(_ path: String) -> String
    /// A refusal before the token is looked at; nil to go on.
    func refusal(of request: Request) -> RequestFailure?
    /// The token of a request; nil when it has none.
    /// - Parameter declared: what stands where the document's security schemes say.
    func token(of request: Request, declared: String?) -> String?
    /// The instant that a request brings with it, instead of the sandbox's; nil for that.
    func instant(of request: Request) throws -> DateTime?
    /// The service's own answer to a failure; nil for the default one.
    func response(to failure: RequestFailure, request: Request) -> MockResponse?
}

extension Conventions {
    public var checksRequests: Bool { true }
    public var headers: HTTPFields { [:] }
    public var documentationPath: String? { nil }
    public func routedPath(_ path: String) -> String { path }
    public func refusal(of request: Request) -> RequestFailure? { nil }
    public func token(of request: Request, declared: String?) -> String? { declared }
    public func instant(of request: Request) throws -> DateTime? { nil }
    public func response(to failure: RequestFailure, request: Request) -> MockResponse? { nil }
}

/// What the document says, nothing else.
public struct DocumentConventions: Conventions {
    public init() {}
}

/// Why a request gets no ordinary answer.
public enum RequestFailure: Error, Sendable {
    /// No operation has this path; `nearest` is the most similar one, as `GET /pets/{id}`.
    case unknownPath(nearest: String?)
    case methodNotAllowed(allowed: [String])
    /// The path is one of the document's, but what it names does not exist: `there is no pet '7'`.
    case notFound(detail: String)
    /// No token, or one that no sandbox has.
    case unauthorized
    /// None of the media types that the response comes in is acceptable.
    case notAcceptable(available: [String])
    case unsupportedMediaType(sent: String?, accepted: [String])
    case malformedBody(line: Int, column: Int, message: String)
    /// Something else than the body's syntax that is not HTTP: a malformed query, or a body that cannot be decompressed.
    case unreadable(detail: String)
    /// A compressed body whose content is larger than a body may be.
    case bodyTooLarge(limit: Int)
    /// A body in another content coding than gzip.
    case unsupportedCoding(sent: String)
    /// A parameter or body that breaks the document's rules.
    case invalid([InvalidPart])
    /// A rate limit is used up; served again after so many seconds.
    case tooManyRequests(limit: String, retryAfter: Int)
    /// An operation failed in a way that its author did not foresee.
    case unexpected(description: String)
    /// The service's own refusal.
    case response(MockResponse)
}

/// One broken rule of a request.
public struct InvalidPart: Hashable, Sendable {
    /// `path`, `query`, `header`, `cookie` or `body`.
    public var place: String
    /// JSON Pointer in the body, or the parameter's name as a pointer.
    public var pointer: String
    /// The rule's keyword: `required`, `type`, `maximum` …
    public var keyword: String
    public var expected: String
    /// A full sentence.
    public var detail: String
}
