import NIOCore
import NIOHTTP1

/// A request whose head has arrived, and what its head says about the connection.
struct IncomingRequest {
    private(set) var message: MockRequest
    /// HTTP/1.0 knows neither chunks nor interim responses.
    let isHTTP1_0: Bool
    /// Whether the client means to send more requests behind this one.
    let keepsAlive: Bool
    /// RFC 9110 §7.8: the wish to speak something else is ignored, but behind it the parser reads nothing any more.
    let isUpgrade: Bool
    /// RFC 9110 §10.1.1: the client waits for `100 Continue` before it sends the body.
    private(set) var expectsContinue = false
    /// Why it is answered without being read further.
    private(set) var refusal: Problem?

    init(_ head: HTTPRequestHead, clientAddress: String?, limits: ListenerLimits) {
        var framing = Framing()
        var fields: [HTTPFields.Field] = []
        fields.reserveCapacity(head.headers.count)
        for (name, value) in head.headers {
            fields.append(HTTPFields.Field(name: name, value: value))
            framing.note(name, value)
        }
        message = MockRequest(
            head.method.rawValue, Self.originForm(head.uri), headers: HTTPFields(fields), clientAddress: clientAddress)
        isHTTP1_0 = head.version == .http1_0
        isUpgrade = framing.isUpgrade || head.method == .CONNECT
        keepsAlive = head.isKeepAlive && !isUpgrade
        expectsContinue = framing.expectsContinue && !isHTTP1_0
        refusal = framing.refusal(isHTTP1_0: isHTTP1_0, limits: limits)
    }

    /// Stands for a request that could not be read.
    init(refusal: Problem) {
        message = MockRequest("GET", "/")
        isHTTP1_0 = false
        keepsAlive = false
        isUpgrade = false
        self.refusal = refusal
    }

    mutating func add(_ part: ByteBuffer, limits: ListenerLimits) {
        guard refusal == nil else { return }
        guard message.body.count + part.readableBytes <= limits.bodyBytes else {
            return refuse(.bodyTooLarge(limit: limits.bodyBytes))
        }
        message.body.append(contentsOf: part.readableBytesView)
        expectsContinue = false
    }

    mutating func refuse(_ problem: Problem) {
        refusal = problem
        message.body = []
    }

    /// Whether `100 Continue` is due; it is once.
    mutating func takeContinue() -> Bool {
        defer { expectsContinue = false }
        return expectsContinue
    }

    /// RFC 9112 §3.2.2: `http://host/path` means `/path`.
    private static func originForm(_ target: String) -> String {
        if target.utf8.first == UInt8(ascii: "/") { return target }
        guard let scheme = target.firstRange(of: "://") else { return target }
        let rest = target[scheme.upperBound...]
        guard let start = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
        return rest[start] == "?" ? "/" + rest[start...] : String(rest[start...])
    }
}

/// The header fields that say how a request is framed. The parser has already refused a Content-Length that is no number,
/// stands twice, or stands beside Transfer-Encoding.
private struct Framing {
    var hosts = 0
    var isUpgrade = false
    var expectsContinue = false
    var contentLength: Int?
    var transferEncoding: String?

    mutating func note(_ name: String, _ value: String) {
        switch name.utf8.count {
        case 4 where HTTPFields.isSame(name, "host"): hosts += 1
        case 6 where HTTPFields.isSame(name, "expect"): expectsContinue = HTTPFields.isSame(value, "100-continue")
        case 7 where HTTPFields.isSame(name, "upgrade"): isUpgrade = true
        case 14 where HTTPFields.isSame(name, "content-length"): contentLength = Int(value) ?? .max
        case 17 where HTTPFields.isSame(name, "transfer-encoding"): transferEncoding = value
        default: break
        }
    }

    func refusal(isHTTP1_0: Bool, limits: ListenerLimits) -> Problem? {
        // RFC 9112 §3.2: exactly one Host in HTTP/1.1.
        if hosts != 1, !(isHTTP1_0 && hosts == 0) {
            return Problem(400, "the request has \(hosts) Host fields, expected exactly one")
        }
        if let transferEncoding {
            // RFC 9112 §6.1
            if isHTTP1_0 { return .notHTTP("Transfer-Encoding does not exist in HTTP/1.0; send Content-Length") }
            if !HTTPFields.isSame(transferEncoding, "chunked") {
                return Problem(
                    501,
                    "Transfer-Encoding is '\(transferEncoding)', only 'chunked' is understood; send the body plainly")
            }
        }
        if let contentLength, contentLength > limits.bodyBytes { return .bodyTooLarge(limit: limits.bodyBytes) }
        return nil
    }
}
