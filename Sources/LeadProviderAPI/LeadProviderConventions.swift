public import MockRuntime

/// How the services speak HTTP, in the words of a dialect.
public struct LeadProviderConventions: Conventions {
    private let dialect: Dialect
    /// The paths that have lists in CSV, and those of them that have nothing else.
    private let csvPaths: [String]
    private let onlyCSVPaths: [String]

    /// - Parameter paths: those of the documents.
    public init(_ dialect: Dialect, paths: [String]) {
        self.dialect = dialect
        csvPaths = paths.filter { $0.hasSuffix(".csv") }
        onlyCSVPaths = csvPaths.filter { !paths.contains(String($0.dropLast(".csv".count))) }
    }

    /// The services' own rules say what is wrong with a request.
    public var checksRequests: Bool { false }
    public var headers: HTTPFields { dialect.headers }
    public var documentationPath: String? { dialect.documentationPath }

    /// JSON paths also take `.json`, and `.csv` where there is no CSV. A slash at the end is ignored.
    public func routedPath(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        if path.hasSuffix(".json") { path = path.dropLast(".json".count) }
        if onlyCSVPaths.contains(where: (path + ".csv").hasSuffix) { return path + ".csv" }
        if path.hasSuffix(".csv"), !csvPaths.contains(where: path.hasSuffix) { path = path.dropLast(".csv".count) }
        return String(path)
    }

    public func refusal(of request: Request) -> RequestFailure? {
        guard dialect.checksFilterFirst, request.path.contains("/v3/"), !request.query.hasObjectFilter else {
            return nil
        }
        return .response(dialect.list(400, [dialect.malformedFilter]).response)
    }

    /// `Bearer x`, `Token x` and `Bearer token="x", nonce="y"`; the scheme's case counts.
    public func token(of request: Request, declared: String?) -> String? {
        guard let field = request.headers["authorization"] else { return nil }
        let scheme = field.prefix { !$0.isWhitespace }
        guard scheme == "Bearer" || scheme == "Token" else { return nil }
        // Rails reads parameters, of which the first is the token, with or without its name.
        let parameters = field[scheme.endIndex...].split { ",;\t".contains($0) }.map(\.withoutSpaces)
        guard let first = parameters.first(where: { !$0.isEmpty }) else { return nil }
        var value = first.hasPrefix("token=") ? first.dropFirst("token=".count) : first
        if value.first == "\"" { value = value.dropFirst() }
        if value.last == "\"" { value = value.dropLast() }
        return String(value)
    }

    /// `X-With-Server-Date` sets the clock for one request; a value that cannot be read is a 500.
    public func instant(of request: Request) throws -> DateTime? {
        guard let text = request.headers["x-with-server-date"], !text.isEmpty else { return nil }
        guard let instant = ServerDate(text)?.instant(in: dialect.zone) else {
            throw RequestFailure.unexpected(description: "unreadable X-With-Server-Date")
        }
        return dialect.cutsServerDate ? instant.utcSeconds : instant
    }

    public func response(to failure: RequestFailure, request: Request) -> MockResponse? {
        switch failure {
        case .unauthorized: unauthorized
        case .unknownPath, .methodNotAllowed: missingPath(of: request, failure)
        case .notFound: dialect.notFound.response
        case .tooManyRequests: throttled
        case .malformedBody, .unreadable: MockResponse(status: 400, headers: ["Content-Type": "text/html"])
        case .bodyTooLarge, .unsupportedCoding: nil
        case .unexpected, .invalid, .notAcceptable, .unsupportedMediaType: dialect.serverError.response
        case .response(let response): response
        }
    }

    private var throttled: MockResponse {
        var headers: HTTPFields = ["Content-Type": "text/plain"]
        for field in dialect.headers.fields where dialect.marksThrottled { headers.append(field.name, field.value) }
        return MockResponse(status: 429, headers: headers, body: Array("Retry later\n".utf8))
    }

    private var unauthorized: MockResponse {
        var response = dialect.message(401, "HTTP Token: Access denied").response
        response.headers["WWW-Authenticate"] = dialect.challenge
        return response
    }

    private func missingPath(of request: Request, _ failure: RequestFailure) -> MockResponse {
        let json = dialect.message(404, dialect.missingPath).response
        guard dialect.hasPages else {
            guard case .unknownPath = failure, request.path.hasSuffix(".csv") else { return json }
            return MockResponse(status: 404, headers: ["Content-Type": "text/plain"])
        }
        let accepted = request.headers.values(of: "accept").joined(separator: ",").lowercased()
        if request.path.hasSuffix(".json") || accepted.contains("json") { return json }
        return MockResponse(
            status: 404, headers: ["Content-Type": "text/html; charset=utf-8"],
            body: Array("<!DOCTYPE html><title>Page not found</title><h1>Page not found</h1>\n".utf8))
    }
}

extension Substring {
    fileprivate var withoutSpaces: Substring {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
