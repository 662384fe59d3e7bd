import OpenAPISpec

/// Who may use the control API.
struct ControlGuard: Sendable {
    /// Nil for everybody.
    let token: String?

    /// The control API is here and below.
    static let path = "/_mock"

    /// The 401 of a request without the token; nil for one that may go on. Whether the server is ready is no secret.
    func refusal(of request: MockRequest) -> MockResponse? {
        guard let token, request.parts.path != "/_mock/health" else { return nil }
        let field = request.headers["authorization"] ?? ""
        let given = field.lowercased().hasPrefix("bearer ") ? String(field.dropFirst("bearer ".count)) : ""
        guard !Self.isEqual(given, token) else { return nil }
        return Problem(
            401,
            "the control API wants the secret of --control-token; send it as 'Authorization: Bearer SECRET'",
            headers: ["WWW-Authenticate": "Bearer realm=\"control\""]
        ).response
    }

    /// Looks at every byte, so that the time tells nothing of where two texts differ.
    static func isEqual(_ given: String, _ secret: String) -> Bool {
        let (given, secret) = (Array(given.utf8), Array(secret.utf8))
        var difference = given.count ^ secret.count
        for (index, byte) in secret.enumerated() {
            difference |= Int(byte ^ (index < given.count ? given[index] : 0))
        }
        return difference == 0
    }
}
