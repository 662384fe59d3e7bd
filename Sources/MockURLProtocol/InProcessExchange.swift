import Foundation
import MockRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A URL request as the server sees it, redirects followed, and the answer as the client is to see it.
struct InProcessExchange: Sendable {
    private(set) var url: URL
    private(set) var request: MockRequest
    private(set) var response = MockResponse(status: 500)
    private let respond: Responder
    /// The delays of the answer and of the redirects before it.
    private var delays = Duration.zero

    private static let maximumRedirects = 20

    /// Reads the body to its end: it waits for whoever writes a body stream.
    /// Throws `URLError.cannotFindHost` for other hosts, `.requestBodyStreamExhausted` for a body that cannot be read.
    init(_ request: URLRequest, isUpload: Bool) throws {
        guard let url = request.url, let host = url.host, let respond = HostRegistry.responder(at: host) else {
            throw URLError(
                .cannotFindHost,
                "nothing is served at '\(request.url?.host ?? "")' in this process; use the 'url' of a MockHost that still exists",
                url: request.url)
        }
        self.url = url
        self.respond = respond
        let method = request.httpMethod ?? "GET"
        let body = try Self.body(of: request, isUpload: isUpload)
        var headers = HTTPFields([HTTPFields.Field(name: "Host", value: host)])
        // Sorted: a dictionary has no order, and the same request is to be the same bytes.
        for (name, value) in (request.allHTTPHeaderFields ?? [:]).sorted(by: { $0.key < $1.key }) {
            headers[name] = value
        }
        if !body.isEmpty, method == "POST", headers["Content-Type"] == nil {
            // What URLSession does over a socket too.
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        }
        self.request = MockRequest(method, Self.target(of: url), headers: headers, body: body)
    }

    /// Asks the server, and again for every redirect to itself. Throws `URLError.httpTooManyRedirects` after twenty.
    mutating func run() throws {
        for _ in 0...Self.maximumRedirects {
            response = respond(request)
            delays += response.delivery.delay
            guard let next = redirection else { return }
            redirect(to: next)
        }
        throw URLError(.httpTooManyRedirects, "more than \(Self.maximumRedirects) redirects", url: url)
    }

    // MARK: Redirects

    /// Where the answer sends the client; nil when it does not, or to another host.
    private var redirection: URL? {
        guard [301, 302, 303, 307, 308].contains(response.status), let location = response.headers["Location"],
            let next = URL(string: location, relativeTo: url)?.absoluteURL, next.host == url.host
        else { return nil }
        return next
    }

    /// RFC 9110 §15.4: a 303 is fetched, and clients fetch a 301 or 302 after a POST.
    private mutating func redirect(to next: URL) {
        url = next
        request.target = Self.target(of: next)
        let becomesGet = response.status == 303 || (request.method == "POST" && response.status < 303)
        guard becomesGet, request.method != "HEAD" else { return }
        request.method = "GET"
        request.body = []
        request.headers["Content-Type"] = nil
    }

    // MARK: Reading the request

    /// Path and query as they are on the request line.
    private static func target(of url: URL) -> String {
        let parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        let path = parts?.percentEncodedPath ?? url.path
        return (path.isEmpty ? "/" : path) + (parts?.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    private static func body(of request: URLRequest, isUpload: Bool) throws -> [UInt8] {
        if let body = request.httpBody { return Array(body) }
        guard let stream = request.httpBodyStream else {
            if isUpload {
                throw URLError(
                    .requestBodyStreamExhausted,
                    "the body of an upload task is hidden from URLProtocol here; set 'httpBody' and use a data task",
                    url: request.url)
            }
            return []
        }
        return try bytes(of: stream, url: request.url)
    }

    private static func bytes(of stream: InputStream, url: URL?) throws -> [UInt8] {
        stream.open()
        defer { stream.close() }
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = stream.read(&piece, maxLength: piece.count)
            if count == 0 { return all }
            guard count > 0 else {
                throw URLError(
                    .requestBodyStreamExhausted,
                    "the body stream cannot be read: \(stream.streamError.map { "\($0)" } ?? "no reason given")",
                    url: url)
            }
            all += piece[..<count]
        }
    }

    // MARK: The answer

    /// Seconds before the client sees it: delays, and what the body takes at its pace.
    var delay: TimeInterval {
        let pace = response.delivery.bytesPerSecond.map { Double(sentBody.count) / Double(max(1, $0)) } ?? 0
        return delays / .seconds(1) + pace
    }

    /// RFC 9110 §6.4.1.
    var sendsBody: Bool { request.method != "HEAD" && response.status != 204 && response.status != 304 }

    var sentBody: ArraySlice<UInt8> {
        guard sendsBody else { return [] }
        if case .truncated(let count) = response.delivery.ending { return response.body.prefix(max(0, count)) }
        return response.body[...]
    }

    /// Nil for a status that is none. Fields of one name become one, their values with commas between (RFC 9110 §5.3).
    var urlResponse: HTTPURLResponse? {
        guard (100...999).contains(response.status) else { return nil }
        var fields: [String: String] = [:]
        for field in response.headers.fields {
            fields[field.name] = fields[field.name].map { "\($0), \(field.value)" } ?? field.value
        }
        if response.delivery.stream == nil, response.status != 204 {
            fields["Content-Length"] = "\(response.body.count)"
        }
        return HTTPURLResponse(url: url, statusCode: response.status, httpVersion: "HTTP/1.1", headerFields: fields)
    }
}
