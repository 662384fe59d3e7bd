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
            case .http("bearer"), .oauth2, .openIDConnect:
                // RFC 6750 §2.1: one word.
                Self.credentials(of: request, scheme: "bearer").flatMap { $0.contains(where: \.isBlank) ? nil : $0 }
            case .http(let scheme): Self.credentials(of: request, scheme: scheme)
            case .mutualTLS: nil
            }
        return found.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What is wrong with `Authorization`, compared with the schemes that are accepted; nil when none needs it, it is absent, or it is well formed.
    static func fault(of request: Request, _ accepted: [SecurityScheme.Kind]) -> String? {
        let schemes = accepted.compactMap { kind in kind.authorizationScheme.map { (name: $0, kind: kind) } }
        guard let field = request.headers["authorization"], !schemes.isEmpty else { return nil }
        let sent = parts(of: field).scheme
        guard let match = schemes.first(where: { $0.name == sent }) else {
            let names = schemes.map { "'\($0.name.firstUppercased)'" }.joined(separator: " or ")
            return "'Authorization' does not have the scheme \(names)"
        }
        guard token(of: request, match.kind) == nil else { return nil }
        let name = match.name.firstUppercased
        return match.name == "basic"
            ? "'Authorization' has the scheme 'Basic', but not the base64 of user:password after it"
            : "'Authorization' has the scheme '\(name)', but not one token after it"
    }

    /// How a token is sent; nil when it is not part of the request's text.
    static func form(of kind: SecurityScheme.Kind) -> String? {
        switch kind {
        case .apiKey(let name, .query): "'?\(name)=TOKEN'"
        case .apiKey(let name, .cookie): "'Cookie: \(name)=TOKEN'"
        case .apiKey(let name, _): "'\(name): TOKEN'"
        case .http("basic"): "'Authorization: Basic' with the base64 of TOKEN:"
        case .mutualTLS: nil
        default: kind.authorizationScheme.map { "'Authorization: \($0.firstUppercased) TOKEN'" }
        }
    }

    /// RFC 9110 §11.4: `scheme credentials`, the scheme in any case, separated by spaces or tabs.
    private static func parts(of field: String) -> (scheme: String, credentials: String?) {
        let parts = field.split(maxSplits: 1, whereSeparator: \.isBlank)
        return (
            parts.first?.lowercased() ?? "", parts.count == 2 ? String(parts[1].drop(while: \.isBlank)) : nil
        )
    }

    private static func credentials(of request: Request, scheme: String) -> String? {
        guard let field = request.headers["authorization"] else { return nil }
        let parts = parts(of: field)
        return parts.scheme == scheme ? parts.credentials : nil
    }

    /// An API key in `Authorization` is often sent with `Bearer` in front, also where the document does not say so.
    private static func withoutScheme(_ value: String) -> String {
        let parts = parts(of: value)
        return ["bearer", "token"].contains(parts.scheme) ? parts.credentials ?? value : value
    }

    /// RFC 7617: base64 of `user:password`; either may be the token, the user first.
    private static func basicToken(_ credentials: String) -> String? {
        guard let bytes = Base64Data.decode(credentials) else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1)
        return parts.first { !$0.isEmpty }.map(String.init)
    }
}

extension SecurityScheme.Kind {
    /// In lower case; nil for credentials that stand elsewhere.
    fileprivate var authorizationScheme: String? {
        switch self {
        case .http(let scheme): scheme
        case .oauth2, .openIDConnect: "bearer"
        case .apiKey, .mutualTLS: nil
        }
    }
}

extension Character {
    /// Between the words of a header field (RFC 9110 §5.6.3).
    fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension String {
    fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
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
