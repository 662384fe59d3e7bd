import MockRuntime

/// How the service speaks HTTP (§2, §5).
struct NPQConventions: Conventions {
    /// The service's own rules say what is wrong with a request.
    var checksRequests: Bool { false }

    /// §2.3
    var headers: HTTPFields { ["Cache-Control": "no-store"] }

    var documentationPath: String? { "/api/docs" }

    /// §1: JSON paths also take `.json`, and `.csv` where there is no CSV. A slash at the end is ignored.
    func routedPath(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        if path.hasSuffix(".json") { path = path.dropLast(".json".count) }
        if path.hasSuffix("/v2/npq-enrolments") { return path + ".csv" }
        if path.hasSuffix(".csv"), !Self.csvLists.contains(where: path.hasSuffix) { path = path.dropLast(".csv".count) }
        return String(path)
    }

    private static let csvLists = [
        "/v1/npq-applications.csv", "/v1/participant-declarations.csv", "/v2/npq-applications.csv",
        "/v2/participant-declarations.csv", "/v2/npq-enrolments.csv"
    ]

    /// §2.1: since version 3 the shape of `filter` is looked at before the token.
    func refusal(of request: Request) -> RequestFailure? {
        guard request.path.contains("/v3/"), !request.query.hasObjectFilter else { return nil }
        return .response(NPQError.badRequest("'#/filter' is not a valid field").response)
    }

    /// §2.1: `Bearer x`, `Token x` and `Bearer token="x"`; the scheme's case counts.
    func token(of request: Request, declared: String?) -> String? {
        guard let field = request.headers["authorization"] else { return nil }
        for scheme in ["Bearer ", "Token "] where field.hasPrefix(scheme) {
            let token = field.dropFirst(scheme.count).drop { $0 == " " }
            guard token.hasPrefix("token=") else { return String(token) }
            return String(token.dropFirst("token=".count).filter { $0 != "\"" })
        }
        return nil
    }

    /// §2.5: the header sets the clock for one request; what cannot be read is a 500.
    func instant(of request: Request) throws -> DateTime? {
        guard let text = request.headers["x-with-server-date"] else { return nil }
        guard let instant = DateTime(text) ?? Moment(text)?.instant else {
            throw RequestFailure.unexpected(description: "unreadable X-With-Server-Date")
        }
        return instant
    }

    /// §5.1
    func response(to failure: RequestFailure, request: Request) -> MockResponse? {
        switch failure {
        case .unauthorized: NPQError.message(401, "HTTP Token: Access denied").response
        case .unknownPath where request.path.hasSuffix(".csv"):
            MockResponse(status: 404, headers: ["Content-Type": "text/plain"])
        case .unknownPath, .notFound, .methodNotAllowed: NPQError.notFound.response
        case .tooManyRequests:
            MockResponse(status: 429, headers: ["Content-Type": "text/plain"], body: Array("Retry later\n".utf8))
        case .malformedBody: MockResponse(status: 400, headers: ["Content-Type": "text/html"])
        case .unexpected, .invalid, .notAcceptable, .unsupportedMediaType: NPQError.serverError.response
        case .response(let response): response
        }
    }
}
