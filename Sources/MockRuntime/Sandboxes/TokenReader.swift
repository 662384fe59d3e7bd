import OpenAPISpec

/// Finds a request's token in the places that a document's security schemes name.
struct TokenReader: Sendable {
    let schemes: [SecurityScheme]

    /// The first token found, in the order of the schemes; nil when there is none. A document without schemes has bearer tokens, for
    /// those who use them.
    func token(of request: Request) -> String? {
        if schemes.isEmpty { return Self.credentials(of: request, scheme: "bearer") }
        for scheme in schemes {
            if let token = Self.token(of: request, scheme.kind) { return token }
        }
        return nil
    }

    /// The credentials of one scheme; nil when they are missing or malformed.
    static func token(of request: Request, _ kind: SecurityScheme.Kind) -> String? {
        let found: String? =
            switch kind {
            case .apiKey(let name, .query): request.query[name]
            case .apiKey(let name, .cookie): request.cookies.first { $0.name.exact == name.exact }?.value
            case .apiKey(let name, _): request.headers[name].map { Self.withoutScheme($0) }
            case .http("basic"): Self.credentials(of: request, scheme: "basic").flatMap(Self.basicToken)
            case .http(let scheme): Self.credentials(of: request, scheme: scheme)
            case .oauth2, .openIDConnect: Self.credentials(of: request, scheme: "bearer")
            case .mutualTLS: nil
            }
        return found.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// RFC 9110 §11.4: `scheme credentials`, the scheme in any case.
    private static func credentials(of request: Request, scheme: String) -> String? {
        guard let field = request.headers["authorization"] else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == scheme else { return nil }
        return String(parts[1].drop { $0 == " " })
    }

    /// An API key in `Authorization` is often sent with `Bearer` in front, also where the document does not say so.
    private static func withoutScheme(_ value: String) -> String {
        let parts = value.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && ["bearer", "token"].contains(parts[0].lowercased()) ? String(parts[1]) : value
    }

    /// RFC 7617: base64 of `user:password`; either may be the token, the user first.
    private static func basicToken(_ credentials: String) -> String? {
        guard let bytes = Base64Data.decode(credentials) else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1)
        return parts.first { !$0.isEmpty }.map(String.init)
    }
}

extension Request {
    /// RFC 6265 §4.2.1.
    var cookies: [(name: String, value: String)] {
        headers.values(of: "cookie").flatMap { $0.split(separator: ";") }.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0].drop { $0 == " " }), parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
