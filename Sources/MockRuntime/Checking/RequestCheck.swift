import OpenAPISpec

/// A request read by its operation's declarations, and everything in it that breaks them.
struct RequestCheck {
    /// Query parameters by name, defaults filled in.
    private(set) var query = JSONObject()
    private(set) var json: JSONValue?
    private(set) var faults: [InvalidPart] = []

    /// Throws `RequestFailure` for a body that cannot be read at all.
    init(_ request: Request, _ operation: Operation, in document: Document) throws {
        let reader = ParameterReader(document)
        for parameter in operation.parameters where !Self.isIgnored(parameter) {
            let value = reader.value(of: parameter, in: request)
            if let value {
                faults += Self.faults(of: value, parameter, in: document)
            } else if parameter.isRequired {
                faults.append(Self.missing(parameter))
            }
            if parameter.place == .query { query[parameter.name] = value ?? Self.defaultValue(parameter, in: document) }
        }
        guard let body = try BodyReader(document: document).body(of: request, operation.requestBody) else {
            if operation.requestBody?.isRequired == true {
                faults.append(
                    InvalidPart(
                        place: "body", pointer: "", keyword: "required", expected: "a body",
                        detail: "the request has no body, expected one"))
            }
            return
        }
        json = body.value
        faults += body.faults
        guard let value = body.value, let schema = body.declared?.schema else { return }
        faults += document.violations(of: value, against: schema, direction: .request).map { violation in
            InvalidPart(violation, place: "body", subject: "the body", pointer: violation.pointer)
        }
    }

    /// Adds the query parameters and the body that the operation does not describe.
    mutating func refuseUndescribed(_ request: Request, _ operation: Operation) {
        let known = operation.parameters.filter { $0.place == .query }.map(\.name)
        for item in request.query.items where !known.containsExactly(item.name) {
            let hint = EditDistance.nearest(to: item.name, in: known).map { "did you mean '\($0)'?" }
            let expected = known.isEmpty ? "none" : known.joined(separator: ", ")
            faults.append(
                InvalidPart(
                    place: "query", pointer: "/" + JSONPointer.escape(item.name), keyword: "additionalProperties",
                    expected: expected,
                    detail: "there is no query parameter '\(item.name)'; \(hint ?? "expected \(expected)")"))
        }
        guard operation.requestBody == nil, !request.bytes.isEmpty else { return }
        faults.append(
            InvalidPart(
                place: "body", pointer: "", keyword: "false", expected: "no body",
                detail: "the request has a body, which this operation does not read; leave it out"))
    }

    /// OpenAPI 3.1, Parameter Object: these header fields are described elsewhere.
    private static func isIgnored(_ parameter: Parameter) -> Bool {
        parameter.place == .header && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased())
    }

    private static func defaultValue(_ parameter: Parameter, in document: Document) -> JSONValue? {
        parameter.schema.flatMap { document[$0].defaultValue }
    }

    private static func missing(_ parameter: Parameter) -> InvalidPart {
        InvalidPart(
            place: parameter.place.rawValue, pointer: "/" + JSONPointer.escape(parameter.name), keyword: "required",
            expected: "a value",
            detail: "the \(parameter.place.rawValue) parameter '\(parameter.name)' is missing, expected a value")
    }

    private static func faults(of value: JSONValue, _ parameter: Parameter, in document: Document) -> [InvalidPart] {
        if parameter.allowEmptyValue, value == .string("") { return [] }
        guard let schema = parameter.schema ?? parameter.content?.schema else { return [] }
        let place = parameter.place.rawValue
        return document.violations(of: value, against: schema, direction: .request).map { violation in
            InvalidPart(
                violation, place: place, subject: "the \(place) parameter '\(parameter.name)'",
                pointer: "/" + JSONPointer.escape(parameter.name) + violation.pointer)
        }
    }
}

extension InvalidPart {
    /// - Parameter subject: what the message calls the whole value.
    fileprivate init(_ violation: Violation, place: String, subject: String, pointer: String) {
        let isWhole = violation.pointer.isEmpty
        let detail =
            isWhole
            ? violation.detail.replacing("the value", with: subject, maxReplacements: 1)
            : place == "body" ? violation.detail : "in \(subject), \(violation.detail)"
        self.init(
            place: place, pointer: pointer, keyword: violation.keyword, expected: violation.expected, detail: detail)
    }
}
