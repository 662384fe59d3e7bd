import OpenAPISpec

/// What a request says about who sends it, by the security that its operation wants.
struct SecurityCheck: Sendable {
    private let schemes: [SecurityScheme]
    let realm: String

    init(schemes: [SecurityScheme], realm: String) {
        self.schemes = schemes
        self.realm = realm
    }

    private func scheme(_ name: String) -> SecurityScheme? { schemes.first { $0.name.exact == name.exact } }

    /// Whether nobody needs to say who they are.
    static func isOptional(_ operation: Operation) -> Bool {
        operation.security.isEmpty || operation.security.contains { $0.schemes.isEmpty }
    }

    /// The credentials of each alternative that the request satisfies in presence and form, in order.
    /// OpenAPI 3.1, Security Requirement Object: all schemes of an alternative are needed.
    func credentials(of request: Request, for operation: Operation) -> [String] {
        operation.security.flatMap { alternative -> [String] in
            var found: [String] = []
            for item in alternative.schemes {
                guard let scheme = scheme(item.name), scheme.kind != .mutualTLS else { continue }
                guard let token = TokenReader.token(of: request, scheme.kind) else { return [] }
                found.append(token)
            }
            return found
        }
    }

    /// Why a request's credentials are refused: what is wrong with them, else what is missing. It quotes no secret.
    func fault(of request: Request, for operation: Operation?) -> String {
        let alternatives = operation?.security ?? []
        let accepted = alternatives.flatMap { $0.schemes.compactMap { scheme($0.name)?.kind } }
        if let fault = TokenReader.fault(of: request, accepted) { return fault }
        if let operation, !credentials(of: request, for: operation).isEmpty {
            return "the request's token selects no sandbox"
        }
        let forms = alternatives.map { alternative in
            alternative.schemes.compactMap { scheme($0.name).flatMap { TokenReader.form(of: $0.kind) } }
                .joined(separator: " and ")
        }
        let expected = forms.filter { !$0.isEmpty }.joined(separator: ", or ")
        return "the request has no token where the document requires one"
            + (expected.isEmpty ? "" : ", expected \(expected)")
    }

    /// RFC 9110 §11.6.1: a challenge for every way in.
    func challenges(for operation: Operation?) -> [String] {
        let names = operation.map { $0.security.flatMap { $0.schemes.map(\.name) } } ?? schemes.map(\.name)
        var challenges: [String] = []
        for challenge in names.compactMap({ scheme($0).flatMap(challenge) }) where !challenges.contains(challenge) {
            challenges.append(challenge)
        }
        return challenges.isEmpty ? ["Bearer realm=\"\(realm)\""] : challenges
    }

    private func challenge(_ scheme: SecurityScheme) -> String? {
        switch scheme.kind {
        case .apiKey(let name, let place): "ApiKey realm=\"\(realm)\", in=\"\(place.rawValue)\", name=\"\(name)\""
        case .http("basic"): "Basic realm=\"\(realm)\", charset=\"UTF-8\""
        case .http("digest"): "Digest realm=\"\(realm)\", qop=\"auth\", algorithm=SHA-256, nonce=\"sandbox\""
        case .http(let name): "\(name.prefix(1).uppercased() + name.dropFirst()) realm=\"\(realm)\""
        case .oauth2, .openIDConnect: "Bearer realm=\"\(realm)\""
        case .mutualTLS: nil
        }
    }
}
