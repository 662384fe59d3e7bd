/// An answer: complete, in memory, ready for the wire. The listener adds `Date`, `Content-Length` and what the connection needs.
public struct MockResponse: Sendable {
    public var status: Int
    public var headers: HTTPFields
    public var body: [UInt8]
    /// How the bytes are sent; plainly and at once unless something asked for delay or damage.
    package var delivery = Delivery()

    public init(status: Int, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The body as text; bytes that are not UTF-8 become U+FFFD.
    public var text: String { String(decoding: body, as: UTF8.self) }
}

/// How the listener sends a response: delays and faults are part of the answer, so that they need no thread and no clock before it.
/// In process (`respond(to:)`) it is carried along and not acted on.
package struct Delivery: Sendable, Equatable {
    package enum Ending: Sendable, Equatable {
        case complete
        /// Only the first so many bytes of the body although `Content-Length` says all, then the connection is closed.
        case truncated(after: Int)
        /// The connection is closed without a byte.
        case empty
        /// The connection is reset (RST) without a byte.
        case reset
    }

    /// Time before the first byte.
    package var delay: Duration = .zero
    /// Pace of the body, in bytes a second; nil for at once.
    package var bytesPerSecond: Int?
    package var ending = Ending.complete
    /// Further chunks after `body`, sent as they come with chunked encoding (a live event stream); nil for a body of known length.
    package var stream: AsyncStream<[UInt8]>?
    /// What has to be on the disk before the first byte; nil for nothing.
    package var barrier: DurabilityBarrier?

    package init() {}

    package static func == (a: Delivery, b: Delivery) -> Bool {
        a.delay == b.delay && a.bytesPerSecond == b.bytesPerSecond && a.ending == b.ending
            && (a.stream == nil) == (b.stream == nil) && a.barrier == b.barrier
    }
}
