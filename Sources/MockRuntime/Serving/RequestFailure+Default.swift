import OpenAPISpec

extension RequestFailure {
    /// The answer of a service that has no words of its own: problem details.
    func defaultResponse<Records>(request: Request, engine: TypedEngine<Records>) -> MockResponse {
        switch self {
        case .response(let response): return response
        case .unknownPath(let nearest):
            let hint = nearest.map { "; the nearest operation is \($0)" } ?? ""
            return Problem(404, "Not Found", "no operation has the path '\(request.path)'\(hint)").response
        case .notFound(let detail): return Problem(404, "Not Found", detail).response
        case .methodNotAllowed(let methods):
            let allowed = methods.joined(separator: ", ")
            return Problem(
                405, "Method Not Allowed", "'\(request.path)' has no \(request.method); it has \(allowed)",
                headers: ["Allow": allowed]
            ).response
        case .unauthorized:
            let known = engine.directory.all.first?.tokens.first ?? "TOKEN"
            return Problem(
                401, "Unauthorized", "the request has no token of a sandbox; one is '\(known)'",
                headers: ["WWW-Authenticate": "Bearer realm=\"\(engine.name)\""]
            ).response
        case .malformedBody(let line, let column, let message):
            return Problem(400, "Bad Request", "the body is not JSON: line \(line), column \(column): \(message)")
                .response
        case .invalid(let parts):
            let errors = parts.map(\.json)
            let detail = parts.map(\.detail).joined(separator: "; ")
            return Problem(422, "Unprocessable Content", detail, members: ["errors": .array(errors)]).response
        case .unexpected(let description): return Problem(500, "Internal Server Error", description).response
        }
    }
}

extension InvalidPart {
    init(_ error: ModelError) {
        self.init(
            place: "body", pointer: error.pointer, keyword: "type", expected: error.expected, detail: error.description)
    }

    var json: JSONValue {
        [
            "in": .string(place), "pointer": .string(pointer), "keyword": .string(keyword),
            "expected": .string(expected), "detail": .string(detail)
        ]
    }
}
