public import OpenAPISpec

/// What a typed operation answers.
public struct Reply<Body: JSONModel>: Sendable {
    enum Content: Sendable {
        case generic
        case body(Body, status: Int?)
        /// A body of another type, such as a declared failure's.
        case encoded(EncodedBody, status: Int)
        case response(MockResponse)
    }

    let content: Content

    /// The answer that the document gives without code.
    public static var generic: Reply { Reply(content: .generic) }

    /// The body with the operation's own success status: its lowest declared 2xx.
    public static func ok(_ body: Body) -> Reply { Reply(content: .body(body, status: nil)) }

    /// The body with another status.
    public static func status(_ status: Int, _ body: Body) -> Reply { Reply(content: .body(body, status: status)) }

    /// A body of another type, such as a failure that the document declares: `.status(404, Petstore.Problem(…))`.
    ///
    /// It is a value like any other answer: changes of the call are kept. Throw a `ResponseError` to undo them.
    public static func status(_ status: Int, _ body: some JSONModel) -> Reply {
        Reply(content: .encoded(EncodedBody(body), status: status))
    }

    /// Anything else, sent as it is.
    public static func response(_ response: MockResponse) -> Reply { Reply(content: .response(response)) }
}

/// A body that has been written: as JSON, and as it is where the document declares text.
struct EncodedBody: Sendable {
    /// Nil for no content.
    let json: [UInt8]?
    /// Nil for anything but text.
    let text: String?

    init(_ body: some JSONModel) {
        json = body is NoContent ? nil : body.jsonBytes
        text = body as? String
    }
}

/// The body of an operation that has none.
public struct NoContent: JSONModel {
    public init() {}
    public init(json: JSONValue) {}
    public func write(to writer: inout JSONWriter) { writer.null() }
}

/// An error that knows its HTTP answer: thrown by an operation, it is sent and every change of the call is undone.
public protocol ResponseError: Error {
    var response: MockResponse { get }
}
