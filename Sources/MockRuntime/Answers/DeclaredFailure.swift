import OpenAPISpec

/// A failure in the shape that the operation declares for it, filled with the real reasons where its fields allow.
struct DeclaredFailure {
    let operation: Operation
    let document: Document

    /// What an error's fields are filled from.
    struct Reason {
        var status: Int
        var title: String
        var detail: String
        var parts: [InvalidPart] = []
        var headers: HTTPFields

        init(_ status: Int, _ detail: String, title: String? = nil, headers: HTTPFields = [:]) {
            self.status = status
            self.title = title ?? StatusTitle.of(status)
            self.detail = detail
            self.headers = headers
        }

        /// The same about one part alone.
        func about(_ part: InvalidPart) -> Reason {
            var reason = self
            reason.detail = part.detail
            reason.parts = [part]
            return reason
        }

        /// The same under another status, whose title it has then.
        func answered(with status: Int) -> Reason {
            guard status != self.status else { return self }
            var reason = self
            (reason.status, reason.title) = (status, StatusTitle.of(status))
            return reason
        }

        var problem: MockResponse {
            let errors = JSONValue.array(parts.map(\.json))
            return Problem(
                status, detail, title: title, members: parts.isEmpty ? [:] : ["errors": errors], headers: headers
            ).response
        }
    }

    /// Nil when the operation declares nothing for any of the statuses, which are looked for in turn. Where it declares no JSON that
    /// could say why, problem details do.
    func response(_ reason: Reason, statuses: [Int]) -> MockResponse? {
        for status in statuses {
            if let declared = operation.responses.first(where: { $0.status == String(status) }) {
                return response(declared, reason, status: status)
            }
        }
        let status = statuses.first ?? reason.status
        let general =
            operation.responses.first { $0.status == "\(status / 100)XX" }
            ?? operation.responses.first { $0.status == "default" }
        return general.flatMap { response($0, reason, status: status) }
    }

    private func response(_ declared: Response, _ reason: Reason, status: Int) -> MockResponse {
        let reason = reason.answered(with: status)
        guard let media = declared.content.first(where: { $0.isJSON }), let (usual, filled) = body(of: media, reason)
        else { return reason.problem }
        var response = MockResponse(status: status, headers: reason.headers, body: (filled ?? usual).jsonBytes)
        response.headers["Content-Type"] = DocumentAnswers.concrete(media.name)
        // The declared body has no place for the reason.
        if filled == nil || filled == usual { response.headers["Mock-Reason"] = reason.detail.printableASCII }
        return response
    }

    /// The body as the document shows it, and with the reason in it; `filled` is nil where that would break the schema.
    private func body(of media: MediaType, _ reason: Reason) -> (usual: JSONValue, filled: JSONValue?)? {
        let example = media.examples.first?.value
        guard let schema = media.schema else { return example.map { ($0, nil) } }
        let synthesizer = Synthesizer(document: document)
        guard let usual = example ?? (try? synthesizer.value(for: schema)) else { return nil }
        let filled = ErrorFields(document: document).filled(usual, schema, reason)
        let fits = document.violations(of: filled, against: schema, direction: .response, limit: 1).isEmpty
        return (usual, fits ? filled : nil)
    }
}

/// The fields that errors commonly have, by their names.
private struct ErrorFields {
    let document: Document

    /// `usual` with what is known about the reason in place of what the document shows.
    func filled(_ usual: JSONValue, _ schema: SchemaID?, _ reason: DeclaredFailure.Reason, depth: Int = 0) -> JSONValue
    {
        guard case .object(var object) = usual, depth < 6 else { return usual }
        let shape = TextValues(document: document).shape(of: schema)
        let names = object.keys + shape.properties.map(\.name).filter { object[$0] == nil && Self.isAboutAll($0) }
        for name in names {
            if reason.parts.isEmpty, isAboutParts(shape.property(name)),
                schema.map({ !document[$0].required.containsExactly(name) }) ?? false
            {
                object[name] = nil
                continue
            }
            guard let value = value(name, object[name], shape.property(name), reason, depth) else { continue }
            if shape.property(name).map({ document.violations(of: value, against: $0, limit: 1).isEmpty }) ?? true {
                object[name] = value
            }
        }
        return .object(object)
    }

    /// Whether it is a list of what is wrong with parts of a request, which is left out where no part is wrong.
    private func isAboutParts(_ schema: SchemaID?) -> Bool {
        let values = TextValues(document: document)
        guard let items = values.shape(of: schema).items else { return false }
        return values.shape(of: items).properties.contains {
            ["pointer", "field", "in", "keyword", "parameter"].contains($0.name.lowercased())
        }
    }

    private static func isAboutAll(_ name: String) -> Bool { ["detail", "message", "error", "errors"].contains(name) }

    private func value(
        _ name: String, _ usual: JSONValue?, _ schema: SchemaID?, _ reason: DeclaredFailure.Reason, _ depth: Int
    ) -> JSONValue? {
        let shape = TextValues(document: document).shape(of: schema)
        let part = reason.parts.first
        switch name.lowercased() {
        case "errors", "details", "issues", "violations", "fields", "invalid_params", "invalidparams":
            return list(usual, shape, reason, depth)
        case "error" where shape.isObject, "source" where shape.isObject:
            return filled(usual ?? [:], schema, reason, depth: depth + 1)
        case "detail", "message", "error", "description", "error_description", "error_message", "errormessage", "msg",
            "reason":
            return .string(reason.detail)
        case "title": return .string(reason.title)
        // RFC 9457 §3.1.1: of a problem that is no more than its status.
        case "type" where usual == "type": return "about:blank"
        case "status", "statuscode", "status_code": return number(reason.status, shape)
        case "code":
            return shape.types.contains(.string)
                ? .string(part?.keyword ?? String(reason.status)) : number(reason.status, shape)
        case "pointer", "path", "instancepath": return part.map { .string($0.pointer) }
        case "field", "property", "parameter", "name", "attribute", "param", "location", "loc":
            return part.map { .string($0.field) }
        case "in": return part.map { .string($0.place) }
        case "expected": return part.map { .string($0.expected) }
        case "keyword", "rule": return part.map { .string($0.keyword) }
        default: return nil
        }
    }

    private func number(_ number: Int, _ shape: TextValues.Shape) -> JSONValue {
        shape.types.contains(.string) ? .string(String(number)) : .number(JSONNumber(number))
    }

    /// A list of errors, of messages, or of messages by field.
    private func list(_ usual: JSONValue?, _ shape: TextValues.Shape, _ reason: DeclaredFailure.Reason, _ depth: Int)
        -> JSONValue?
    {
        let reasons = reason.parts.isEmpty ? [reason] : reason.parts.map(reason.about)
        if shape.isArray {
            let items = TextValues(document: document).shape(of: shape.items)
            let first = usual?.arrayValue?.first
            return .array(
                reasons.map { reason in
                    items.isObject || first?.objectValue != nil
                        ? filled(
                            first
                                ?? (shape.items.flatMap { try? Synthesizer(document: document).value(for: $0) }
                                    ?? [:]),
                            shape.items, reason, depth: depth + 1)
                        : .string(reason.detail)
                })
        }
        guard shape.isObject else { return nil }
        guard let additional = shape.additional, !reason.parts.isEmpty else {
            return filled(usual ?? [:], nil, reason, depth: depth + 1)
        }
        let isList = TextValues(document: document).shape(of: additional).isArray
        var object = JSONObject()
        for part in reason.parts {
            let earlier = object[part.field]?.arrayValue ?? []
            object[part.field] = isList ? .array(earlier + [.string(part.detail)]) : .string(part.detail)
        }
        return .object(object)
    }
}

extension InvalidPart {
    /// The last name of the pointer: `age` of `/pets/0/age`; `base` for the whole.
    fileprivate var field: String {
        JSONPointer.tokens(pointer).last { !$0.isEmpty && Int($0) == nil } ?? "base"
    }
}
