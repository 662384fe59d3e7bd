import OpenAPISpec

/// One request of a collection, with variables as written: `{{id}}`.
struct PostmanRequest: Sendable {
    enum Credentials: Sendable, Hashable {
        /// The operation's own way in with a token: `{{token}}`.
        case token(String)
        case none
    }

    var name: String
    var operation: DocumentOperation
    var path: JSONObject = [:]
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: String?
    var credentials: Credentials
    var save: JSONObject = [:]

    /// `{{baseUrl}}/pets/:petId`: a parameter that is a whole segment has its value beside it, as Postman wants it.
    var pathSegments: [String] {
        operation.fullPath.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { segment in
            if segment.hasPrefix("{"), segment.hasSuffix("}") { return ":" + segment.dropFirst().dropLast() }
            return path.members.reduce(String(segment)) {
                $0.replacing("{\($1.key)}", with: $1.value.stringValue ?? "")
            }
        }
    }

    var queryText: String {
        query.isEmpty ? "" : "?" + query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    /// The request as a server gets it.
    func mockRequest(_ values: JSONObject) -> MockRequest {
        let segments = pathSegments.map { segment in
            segment.hasPrefix(":")
                ? path[String(segment.dropFirst())]?.stringValue ?? segment : segment
        }
        let target = "/" + segments.joined(separator: "/") + queryText
        var request = MockRequest(
            operation.operation.method.rawValue,
            PostmanURL.encode(PostmanVariables.replace(in: target, values)),
            body: Array(PostmanVariables.replace(in: body ?? "", values).utf8))
        for header in headers {
            request.headers.append(header.name, PostmanVariables.replace(in: header.value, values))
        }
        if case .token(let text) = credentials {
            let token = PostmanVariables.replace(in: text, values)
            for way in operation.waysIn { way.apply(token, to: &request) }
        }
        return request
    }
}

/// How Postman writes addresses on the wire: what a URL cannot hold is escaped, what it can stays as it is.
enum PostmanURL {
    static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            let stays = byte > 0x20 && byte < 0x7F && ![0x22, 0x27, 0x3C, 0x3E].contains(byte)
            return stays
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// A value's text in a query, where `&`, `+`, `#` and `%` are escaped beforehand because Postman leaves them.
    static func queryValue(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("&", with: "%26").replacing("+", with: "%2B").replacing(
            "#", with: "%23")
    }
}

/// How a token is shown to an operation.
enum WayIn: Sendable, Hashable {
    case bearer
    case basic
    case apiKey(name: String, place: Parameter.Place)

    init(_ kind: SecurityScheme.Kind) {
        switch kind {
        case .http("basic"): self = .basic
        // Often sent with `Bearer` in front, which the server takes either way.
        case .apiKey(let name, .header) where name.lowercased() == "authorization": self = .bearer
        case .apiKey(let name, let place): self = .apiKey(name: name, place: place)
        case .http, .oauth2, .openIDConnect, .mutualTLS: self = .bearer
        }
    }

    func apply(_ token: String, to request: inout MockRequest) {
        switch self {
        case .bearer: request.headers["Authorization"] = "Bearer \(token)"
        case .basic:
            request.headers["Authorization"] = "Basic \(Base64Data(Array("\(token):".utf8)).text)"
        case .apiKey(let name, .query):
            request.target += (request.target.contains("?") ? "&" : "?") + "\(name)=\(token)"
        case .apiKey(let name, .cookie): request.headers["Cookie"] = "\(name)=\(token)"
        case .apiKey(let name, _): request.headers[name] = token
        }
    }
}
