import OpenAPISpec

extension TypedEngine {
    /// The response to an error: the service's own, else in the shape that the operation declares, else problem details.
    func response(to error: any Error, in exchange: Exchange<Records>) -> MockResponse {
        let failure: RequestFailure
        switch error {
        case let error as RequestFailure: failure = error
        case let error as any ResponseError: return error.response
        case let error as ModelError: failure = .invalid([InvalidPart(error)])
        default: failure = .unexpected(description: String(describing: error))
        }
        if case .response(let response) = failure {
            return conventions.response(to: failure, request: exchange.request) ?? response
        }
        let (reason, statuses) = reason(for: failure, exchange)
        if var response = conventions.response(to: failure, request: exchange.request) {
            if response.body.isEmpty { response.headers["Mock-Reason"] = reason.detail.printableASCII }
            return response
        }
        let declared = exchange.operation.flatMap {
            DeclaredFailure(operation: $0.operation, document: $0.document).response(reason, statuses: statuses)
        }
        return declared ?? reason.problem
    }

    /// What is wrong, and the statuses that say so, the most fitting first.
    private func reason(for failure: RequestFailure, _ exchange: Exchange<Records>) -> (DeclaredFailure.Reason, [Int]) {
        let request = exchange.request
        func reason(_ status: Int, _ detail: String, _ others: [Int] = [], headers: HTTPFields = [:])
            -> (DeclaredFailure.Reason, [Int])
        {
            (DeclaredFailure.Reason(status, detail, headers: headers), [status] + others)
        }
        switch failure {
        case .unknownPath(let nearest):
            let hint = nearest.map { "; the nearest operation is \($0)" } ?? ""
            return reason(404, "no operation has the path '\(request.path)'\(hint)")
        case .notFound(let detail): return reason(404, detail)
        case .methodNotAllowed(let methods):
            let allowed = methods.joined(separator: ", ")
            return reason(
                405, "'\(request.path)' has no \(request.method); it has \(allowed)",
                headers: ["Allow": allowed])
        case .unauthorized:
            let known = directory.firstToken ?? "TOKEN"
            var headers = HTTPFields()
            let check = security[exchange.operation?.documentIndex ?? 0]
            let fault = check.fault(of: request, for: exchange.operation?.operation)
            for challenge in check.challenges(for: exchange.operation?.operation) {
                headers.append("WWW-Authenticate", challenge)
            }
            return reason(
                401, "\(fault); a known token is '\(known)'", [403],
                headers: headers)
        case .notAcceptable(let names):
            return reason(
                406,
                "Accept takes none of the media types there are: \(names.joined(separator: ", "))")
        case .unsupportedMediaType:
            return reason(415, failure.summary)
        case .unsupportedCoding: return reason(415, failure.summary, headers: ["Accept-Encoding": "gzip"])
        case .bodyTooLarge: return reason(413, failure.summary)
        case .unreadable: return reason(400, failure.summary, [422])
        case .malformedBody:
            return reason(400, failure.summary, [422])
        case .invalid(let parts):
            var (reason, statuses) = reason(422, failure.summary, [400])
            reason.parts = parts
            return (reason, statuses)
        case .tooManyRequests(let limit, let retryAfter):
            return reason(
                429,
                "the limit '\(limit)' is used up; the next request is served in \(retryAfter) s",
                headers: ["Retry-After": String(retryAfter)])
        case .unexpected(let description): return reason(500, description)
        case .response(let response): return reason(response.status, response.text)
        }
    }
}

extension RequestFailure {
    /// One sentence.
    var summary: String {
        switch self {
        case .malformedBody(let line, let column, let message):
            "the body cannot be read: line \(line), column \(column): \(message)"
        case .unsupportedMediaType(let sent, let accepted):
            "the body is \(sent.map { "'\($0)'" } ?? "of no media type"), expected \(accepted.joined(separator: ", "))"
        case .unreadable(let detail): detail
        case .bodyTooLarge(let limit): "the decompressed body has more than \(limit) bytes; send less"
        case .unsupportedCoding(let sent): "the body has the content coding '\(sent)', expected 'gzip' or none"
        case .invalid(let parts): parts.map(\.detail).joined(separator: "; ")
        default: "the request is refused"
        }
    }
}

extension InvalidPart {
    /// - Parameter place: where the value stands in the request.
    init(_ error: ModelError, in place: String = "body") {
        self.init(
            place: place, pointer: error.pointer, keyword: "type", expected: error.expected, detail: error.description)
    }

    var json: JSONValue {
        [
            "in": .string(place), "pointer": .string(pointer), "keyword": .string(keyword),
            "expected": .string(expected), "detail": .string(detail)
        ]
    }
}
