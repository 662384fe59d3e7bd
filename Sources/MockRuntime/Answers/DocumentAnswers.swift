import OpenAPISpec

/// Answers an operation from its document alone: an example, else a value made from the schema.
struct DocumentAnswers: Sendable {
    let seed: UInt64
    let isDynamic: Bool

    func response(for operation: Operation, in document: Document, request: Request) -> MockResponse {
        guard let declared = Self.success(of: operation) else { return MockResponse(status: 200) }
        let status =
            Int(declared.status) ?? (declared.status.first == "2" ? 200 : declared.status == "default" ? 200 : 500)
        guard let media = declared.content.first(where: { MediaRange.isJSON($0.name) }) ?? declared.content.first,
            status != 204
        else {
            return MockResponse(status: status)
        }
        do {
            let body = try body(of: media, in: document, request: request)
            return MockResponse(status: status, headers: ["Content-Type": media.name], body: body)
        } catch {
            return Problem(
                500, "Internal Server Error",
                "no body can be made for \(operation.method.rawValue) \(operation.path): \(error)"
            ).response
        }
    }

    /// How an operation without code is answered, in a word.
    func kind(of operation: Operation) -> String {
        guard let media = Self.success(of: operation)?.content.first else { return "empty" }
        return media.examples.isEmpty ? "synthesised" : "example"
    }

    /// The lowest declared 2xx, else `default`, else the first.
    static func success(of operation: Operation) -> Response? {
        operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
            ?? operation.responses.first { $0.status == "default" } ?? operation.responses.first
    }

    private func body(of media: MediaType, in document: Document, request: Request) throws -> [UInt8] {
        if !isDynamic, let example = media.examples.first { return Self.bytes(example.value, as: media.name) }
        guard let schema = media.schema else { return [] }
        let synthesizer = Synthesizer(document: document, seed: seed, isRealistic: isDynamic)
        return Self.bytes(try synthesizer.value(for: schema, path: request.path), as: media.name)
    }

    /// A JSON value on the wire: JSON for JSON types, a string as it is for others.
    private static func bytes(_ value: JSONValue, as mediaType: String) -> [UInt8] {
        if !MediaRange.isJSON(mediaType), case .string(let text) = value { return Array(text.utf8) }
        return value.jsonBytes
    }
}
