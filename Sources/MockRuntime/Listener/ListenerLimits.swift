/// What a listener puts up with from its clients.
package struct ListenerLimits: Sendable {
    /// The longest body in bytes; a longer one is answered with 413 and never held.
    package var bodyBytes = MockRequest.bodyLimit
    /// The longest head in bytes, target, names and values together; a longer one is answered with 431.
    package var headerBytes = 64 << 10
    /// How long a connection may be without a request, or a client may leave an answer unread; then it is closed.
    package var idle = Duration.seconds(60)
    /// How long a request may take to arrive; then a half head is closed and a half body answered with 408.
    package var arrival = Duration.seconds(60)
    /// Open connections; further ones are closed at once.
    package var connections = 10_000

    package init() {}
}

/// Why a listener does not listen.
package enum ListenerError: Error, Equatable, CustomStringConvertible {
    case portInUse(host: String, port: Int)
    case cannotBind(host: String, port: Int, reason: String)

    package var description: String {
        switch self {
        case .portInUse(let host, let port):
            "port \(port) of \(host) is in use; stop the other program or choose another with --port (0 takes any free one)"
        case .cannotBind(let host, let port, let reason): "cannot listen on \(host), port \(port): \(reason)"
        }
    }
}
