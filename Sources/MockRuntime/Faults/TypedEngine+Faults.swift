import OpenAPISpec

/// What a fault makes of an answer.
extension TypedEngine {
    func damaged(_ answer: MockResponse, by fault: Fault, in exchange: Exchange<Records>) -> MockResponse {
        let rule = fault.rule
        var response = rule.status.map { replacement($0, fault, exchange) } ?? answer
        for field in rule.headers?.members ?? [] { response.headers[field.key] = field.value }
        if rule.malformed == true { response.body = response.body.isEmpty ? Array("{".utf8) : response.body.dropLast() }
        if fault.wait > 0 { response.delivery.delay += .milliseconds(fault.wait) }
        if let pace = rule.bytesPerSecond { response.delivery.bytesPerSecond = pace }
        if let count = rule.truncateAfter { response.delivery.ending = .truncated(after: count) }
        switch rule.connection {
        case .empty: response.delivery.ending = .empty
        case .reset: response.delivery.ending = .reset
        default: break
        }
        return response
    }

    /// Whether there is a request that a fault could hit.
    func canMeet(_ rule: ControlV1.NewFault) -> Bool {
        let method = rule.method == .head ? Operation.Method.get.rawValue : rule.method?.rawValue
        return operations.contains { served in
            let called = served.operation
            guard method == nil || method == called.method.rawValue, rule.isAbout(called, title: served.title) else {
                return false
            }
            guard let path = rule.path, !path.hasSuffix("*") else { return true }
            return rule.hasPath(of: called, title: served.title)
                || operation(of: Request(MockRequest(called.method.rawValue, path)))?.title == served.title
        }
    }

    /// The service's own answer with a status: its words, else the shape that the operation declares, else problem details.
    private func replacement(_ status: Int, _ fault: Fault, _ exchange: Exchange<Records>) -> MockResponse {
        // These have no content (RFC 9110 §15.3.5, §15.4.5).
        if status == 204 || status == 304 { return MockResponse(status: status) }
        if let body = fault.rule.body {
            let type = fault.rule.headers?.members.first { HTTPFields.isSame($0.key, "content-type") }?.value
            // What is no JSON, such as a proxy's page, is given as text.
            let isText = type.map { !MediaTypeName.isJSON($0) } ?? false
            return MockResponse(
                status: status, headers: ["Content-Type": type ?? "application/json"],
                body: body.stringValue.flatMap { isText ? Array($0.utf8) : nil } ?? body.jsonBytes)
        }
        let text = "the fault '\(fault.id)' answers this call"
        let failure: RequestFailure =
            switch status {
            case 401: .unauthorized
            case 404: .notFound(detail: text)
            case 429: .tooManyRequests(limit: fault.id, retryAfter: 1)
            case 500: .unexpected(description: text)
            default: .response(declared(status, text, exchange))
            }
        return response(to: failure, in: exchange)
    }

    private func declared(_ status: Int, _ text: String, _ exchange: Exchange<Records>) -> MockResponse {
        let reason = DeclaredFailure.Reason(status, text, title: "Fault")
        let declared = exchange.operation.flatMap {
            DeclaredFailure(operation: $0.operation, document: $0.document).response(reason, statuses: [status])
        }
        return declared ?? Problem(status, text, title: "Fault").response
    }
}
