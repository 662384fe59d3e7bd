public import MockRuntime

/// An answer that refuses a request. Thrown, it undoes what the call has changed.
public struct Refusal: ResponseError {
    public var response: MockResponse

    public init(_ response: MockResponse) { self.response = response }
}

/// An entry of `{"errors": [{"title": "…", "detail": "…"}]}`.
public struct ErrorEntry: Hashable, Sendable {
    public var title: String
    public var detail: String

    public init(title: String, detail: String) {
        self.title = title
        self.detail = detail
    }
}

extension Dialect {
    /// The 404 of a record that does not exist, or not for the caller.
    public var notFound: Refusal {
        switch missingRecord {
        case .message(let text): message(404, text)
        case .entry(let entry): list(404, [entry])
        }
    }

    public var serverError: Refusal { message(500, "Internal server error") }

    public func badRequest(_ detail: String) -> Refusal { entry(400, "Bad request", detail) }

    /// `{"errors": […]}` with one entry.
    public func entry(_ status: Int, _ title: String, _ detail: String) -> Refusal {
        list(status, [ErrorEntry(title: title, detail: detail)])
    }

    /// `{"error": "…"}`
    public func message(_ status: Int, _ text: String) -> Refusal { json(status, ["error": .string(text)]) }

    /// `{"errors": […]}`, in the service's words.
    public func list(_ status: Int, _ entries: [ErrorEntry]) -> Refusal {
        let errors = entries.map {
            ["title": .string(reworded($0.title)), "detail": .string(reworded($0.detail))] as JSONValue
        }
        return json(status, ["errors": .array(errors)])
    }

    public func json(_ status: Int, _ body: JSONValue) -> Refusal {
        Refusal(MockResponse(status: status, headers: ["Content-Type": mediaType], body: body.jsonBytes))
    }

    private func reworded(_ text: String) -> String {
        words.reduce(text) { $0.replacing($1.text, with: $1.replacement) }
    }
}
