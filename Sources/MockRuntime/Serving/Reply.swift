public import OpenAPISpec

/// What a typed operation answers.
public struct Reply<Body: JSONModel>: Sendable {
    enum Content: Sendable {
        case generic
        case body(Body, status: Int?)
        case response(MockResponse)
    }

    let content: Content

    /// The answer that the document gives without code.
    public static var generic: Reply { Reply(content: .generic) }

    /// The body with the operation's own success status: its lowest declared 2xx.
    public static func ok(_ body: Body) -> Reply { Reply(content: .body(body, status: nil)) }

    public static func status(_ status: Int, _ body: Body) -> Reply { Reply(content: .body(body, status: status)) }

    /// Anything else, sent as it is.
    public static func response(_ response: MockResponse) -> Reply { Reply(content: .response(response)) }
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
