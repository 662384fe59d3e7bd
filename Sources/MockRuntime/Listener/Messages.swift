import NIOCore
import NIOHTTP1

/// A request whose head has arrived.
struct IncomingRequest {
    let head: HTTPRequestHead
    var body: [UInt8] = []

    init(_ head: HTTPRequestHead) { self.head = head }

    var keepsAlive: Bool {
        let tokens = head.headers["connection"].flatMap { $0.split(separator: ",") }.map {
            $0.filter { $0 != " " }.lowercased()
        }
        if tokens.contains("close") { return false }
        return head.version.isAtLeast1_1 || tokens.contains("keep-alive")
    }

    /// Why the request is not worth reading further; nil when it is.
    func refusal(limits: ListenerLimits) -> Problem? {
        let size = head.uri.utf8.count + head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        if head.uri.utf8.count > limits.headerBytes {
            return Problem(414, "URI Too Long", "the target has more than \(limits.headerBytes) bytes; shorten it")
        }
        if size > limits.headerBytes { return .headTooLarge(limit: limits.headerBytes) }
        // RFC 9112 §3.2: exactly one Host in HTTP/1.1.
        if head.version.isAtLeast1_1, head.headers["host"].count != 1 {
            return Problem(
                400, "Bad Request", "the request has \(head.headers["host"].count) Host fields, expected exactly one")
        }
        // RFC 9112 §6.3: both together are an attempt at smuggling.
        if head.headers.contains(name: "transfer-encoding"), head.headers.contains(name: "content-length") {
            return .notHTTP("Transfer-Encoding and Content-Length stand together, expected one of them")
        }
        if let length = head.headers["content-length"].first.flatMap({ Int($0) }), length > limits.bodyBytes {
            return .tooLarge(limit: limits.bodyBytes)
        }
        return nil
    }

    func message(clientAddress: String?) -> MockRequest {
        MockRequest(
            head.method.rawValue, Self.originForm(head.uri),
            headers: HTTPFields(head.headers.map { HTTPFields.Field(name: $0.name, value: $0.value) }), body: body,
            clientAddress: clientAddress)
    }

    /// RFC 9112 §3.2.2: `http://host/path` means `/path`.
    private static func originForm(_ target: String) -> String {
        if target.utf8.first == UInt8(ascii: "/") || target == "*" { return target }
        guard let scheme = target.firstRange(of: "://") else { return target.hasPrefix("?") ? "/" + target : target }
        let rest = target[scheme.upperBound...]
        return rest.firstIndex { $0 == "/" || $0 == "?" }.map {
            rest[$0] == "?" ? "/" + rest[$0...] : String(rest[$0...])
        } ?? "/"
    }
}

/// A response with what the request says about sending it.
struct OutgoingResponse: Sendable {
    let response: MockResponse
    let version: HTTPVersion
    let isHead: Bool
    /// Whether the connection closes behind it.
    let isLast: Bool

    init(_ response: MockResponse, to request: IncomingRequest, isLast: Bool) {
        self.response = response
        version = request.head.version
        isHead = request.head.method == .HEAD
        self.isLast = isLast || (response.delivery.stream != nil && !version.isAtLeast1_1)
    }

    var isChunked: Bool { response.delivery.stream != nil && version.isAtLeast1_1 }
    var sendsBody: Bool { !isHead && !ResponseHead.hasNoContent(response.status) }

    /// What of the body is sent.
    var bytes: ArraySlice<UInt8> {
        if case .truncated(let count) = response.delivery.ending { return response.body.prefix(count) }
        return response.body[...]
    }
}

extension HTTPVersion {
    var isAtLeast1_1: Bool { (major, minor) >= (1, 1) }
}

extension Problem {
    static func tooLarge(limit: Int) -> Problem {
        Problem(413, "Content Too Large", "the body has more than \(limit) bytes; send less")
    }

    static func headTooLarge(limit: Int) -> Problem {
        Problem(
            431, "Request Header Fields Too Large",
            "the request line and header fields have more than \(limit) bytes; send less")
    }

    static func notHTTP(_ reason: String) -> Problem {
        Problem(400, "Bad Request", "the request is not HTTP/1.1: \(reason)")
    }
}
