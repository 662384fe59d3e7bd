import OpenAPISpec

/// A note as it is shown: decoded, and without secrets.
package struct JournalEntry: Sendable {
    package let number: Int
    let event: Journal.Event
    /// Nil for anything but a request.
    let exchange: Recorded?

    /// What was asked and answered.
    struct Recorded: Sendable {
        let answer: ObservedAnswer
        let milliseconds: Double
        let pathParameters: JSONObject
        let method: String
        let target: String
        let path: String
        let query: JSONObject
        let request: JournalMessage
        let response: JournalMessage
    }

    init(_ note: Journal.Note, _ redactor: Redactor) {
        number = note.number
        let (request, size, answer, duration): (MockRequest, Int, ObservedAnswer, Duration)
        switch note.content {
        case .request(let sent, let bodySize, let given, let time):
            (request, size, answer, duration) = (sent, bodySize, given, time)
            event = .request
        case .event(let happened):
            event = happened
            exchange = nil
            return
        }
        let target =
            answer.operation.map { redactor.target(request.target, of: $0.path) } ?? redactor.target(request.target)
        let parts = RequestTarget(target)
        var query = JSONObject()
        for item in QueryString(parts.query).items where query[item.name] == nil {
            query[item.name] = .string(item.value)
        }
        let (seconds, attoseconds) = duration.components
        exchange = Recorded(
            answer: answer,
            milliseconds: ((Double(seconds) * 1e3 + Double(attoseconds) / 1e15) * 1e3).rounded() / 1e3,
            pathParameters: JSONObject(
                uniqueMembers: answer.pathParameters.map { parameter in
                    .init(
                        key: parameter.name,
                        value: .string(redactor.isSecret(parameter.name) ? Redactor.mark : parameter.value))
                }),
            method: request.method, target: target, path: String(parts.path), query: query,
            request: JournalMessage(request.headers, request.body, size: size, redactor),
            response: JournalMessage(answer.headers, answer.body, size: answer.bodySize, redactor))
    }
}

extension JournalEntry {
    /// What lists and streams show.
    package var summary: JSONObject {
        var object: JSONObject = ["number": .number(JSONNumber(number)), "event": .string(event.rawValue)]
        guard let exchange else { return object }
        let answer = exchange.answer
        object["at"] = answer.instant.map { .string($0.description) }
        object["duration"] = .number(JSONNumber(exchange.milliseconds))
        object["method"] = .string(exchange.method)
        object["target"] = .string(exchange.target)
        object["operation"] = exchange.operation.map { .string($0) }
        object["status"] = .number(JSONNumber(answer.status))
        object["changed"] = .bool(answer.hasChanged)
        if !answer.violations.isEmpty { object["violations"] = .array(answer.violations.map { .string($0) }) }
        object["reason"] = answer.reason.map { .string($0) }
        object["fault"] = answer.fault.map { .string($0) }
        return object
    }

    /// Everything. JSON Pointers of a failed verification point into it.
    package var whole: JSONObject {
        var object = summary
        guard let exchange else { return object }
        object["path"] = .string(exchange.path)
        object["pathParameters"] = .object(exchange.pathParameters)
        object["query"] = .object(exchange.query)
        object["request"] = .object(exchange.request.json)
        object["response"] = .object(exchange.response.json)
        return object
    }
}

extension JournalEntry.Recorded {
    /// The `operationId`, else method and path as the document writes them; nil when the document has no such operation.
    var operation: String? { answer.operation.map { $0.operationID ?? "\($0.method.rawValue) \($0.path)" } }

    /// Whether `name` is the operation's id, or its method and path with or without what stands in front of it.
    func isOperation(_ name: String) -> Bool {
        guard let operation = answer.operation else { return false }
        return [operation.operationID, "\(operation.method.rawValue) \(operation.path)", answer.title]
            .contains { $0?.exact == name.exact }
    }

    /// Whether `path` is the request's, or the path of its operation in the document or as it is served.
    func isPath(_ path: String) -> Bool {
        guard path.exact != self.path.exact else { return true }
        guard let operation = answer.operation else { return false }
        return path.exact == operation.path.exact
            || "\(operation.method.rawValue) \(path)".exact == answer.title?.exact
    }
}
