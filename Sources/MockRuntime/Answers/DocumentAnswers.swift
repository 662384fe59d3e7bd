import OpenAPISpec

/// Answers an operation from its document alone: an example, else a value made from the schema.
struct DocumentAnswers: Sendable {
    let seed: UInt64
    let isDynamic: Bool

    /// Throws the `Problem` of a preference that the document cannot follow, and `RequestFailure.notAcceptable`.
    func response(
        for operation: Operation, in document: Document, request: Request, preferences: Preferences
    ) throws -> MockResponse {
        guard let (status, declared) = try choice(for: operation, preferences) else { return MockResponse(status: 200) }
        let synthesizer = Synthesizer(
            document: document, seed: try preferences.seed() ?? seed,
            isRealistic: try preferences.isDynamic() ?? isDynamic)
        var response = MockResponse(status: status)
        do {
            if status != 204, status != 304, status >= 200, !declared.content.isEmpty {
                let media = try Self.media(of: declared, for: request)
                response.headers["Content-Type"] = Self.concrete(media.name)
                response.body = try body(of: media, synthesizer, request, preferences)
            }
            for header in declared.headers where header.name.lowercased() != "content-type" {
                response.headers[header.name] = try Self.value(of: header, synthesizer, request)
            }
        } catch let error as SynthesisError {
            return Problem(
                500,
                "no answer can be made for \(operation.method.rawValue) \(operation.path): \(error)"
            ).response
        }
        return response
    }

    /// How an operation without code is answered, in a word.
    func kind(of operation: Operation) -> String {
        guard let media = Self.success(of: operation)?.response.content.first else { return "empty" }
        return media.examples.isEmpty || isDynamic ? "synthesised" : "example"
    }

    // MARK: Which response

    /// The lowest declared 2xx, else `default`, else the lowest of all, with the status it is sent with.
    static func success(of operation: Operation) -> (status: Int, response: Response)? {
        let ranked = operation.responses.sorted {
            $0.status.replacing("XX", with: "00") < $1.status.replacing("XX", with: "00")
        }
        let chosen =
            ranked.first { $0.status.hasPrefix("2") } ?? ranked.first { $0.status == "default" } ?? ranked.first
        return chosen.map { (status(of: $0, wanted: 200), $0) }
    }

    /// `2XX` is sent as 200, `default` as what was wanted.
    private static func status(of response: Response, wanted: Int) -> Int {
        Int(response.status) ?? response.status.first?.wholeNumberValue.map { $0 * 100 } ?? wanted
    }

    private func choice(for operation: Operation, _ preferences: Preferences) throws -> (Int, Response)? {
        if let code = try preferences.status() {
            guard let response = operation.response(for: code) else {
                let known = operation.responses.map(\.status).joined(separator: ", ")
                throw Problem(400, "the operation declares no response \(code); it declares: \(known)")
            }
            return (code, response)
        }
        guard let name = preferences["example"] else { return Self.success(of: operation) }
        let usual = Self.success(of: operation)
        let candidates = (usual.map { [$0.response] } ?? []) + operation.responses
        guard
            let response = candidates.first(where: {
                $0.content.contains { $0.examples.contains { $0.name.exact == name.exact } }
            })
        else { throw Self.unknownExample(name, in: operation.responses) }
        return (
            response.status == usual?.response.status ? usual?.status ?? 200 : Self.status(of: response, wanted: 200),
            response
        )
    }

    private static func unknownExample(_ name: String, in responses: [Response]) -> Problem {
        let names = responses.flatMap { response in
            response.content.flatMap { $0.examples.map(\.name).filter { !$0.isEmpty } }.map {
                "\($0) (\(response.status))"
            }
        }
        let known = names.isEmpty ? "it has none" : "it has: \(names.joined(separator: ", "))"
        return Problem(400, "the operation has no example '\(name)'; \(known)")
    }

    private static func media(of response: Response, for request: Request) throws -> MediaType {
        let names = response.content.map(\.name)
        guard let index = ContentNegotiation.choice(of: names, accept: request.headers.values(of: "accept")) else {
            throw RequestFailure.notAcceptable(available: names)
        }
        return response.content[index]
    }

    // MARK: Body and headers

    private func body(
        of media: MediaType, _ synthesizer: Synthesizer, _ request: Request, _ preferences: Preferences
    ) throws -> [UInt8] {
        if let name = preferences["example"] {
            guard let example = media.examples.first(where: { $0.name.exact == name.exact }) else {
                let known = media.examples.map(\.name).filter { !$0.isEmpty }.joined(separator: ", ")
                throw Problem(400, "the response has no example '\(name)'; it has: \(known)")
            }
            return Self.bytes(example.value, media, synthesizer.document)
        }
        if !synthesizer.isRealistic, let example = media.examples.first {
            return Self.bytes(example.value, media, synthesizer.document)
        }
        guard let schema = media.schema else { return [] }
        return Self.bytes(try synthesizer.value(for: schema, path: request.path), media, synthesizer.document)
    }

    /// A value on the wire: JSON for JSON types, XML for XML types, text as it is.
    static func bytes(_ value: JSONValue, _ media: MediaType, _ document: Document) -> [UInt8] {
        let name = media.type
        if name?.isJSON == true { return value.jsonBytes }
        if case .string(let text) = value { return Array(text.utf8) }
        return name?.isXML == true ? XMLBody(document: document).bytes(value, schema: media.schema) : value.jsonBytes
    }

    /// A media range is sent as a type that lies in it.
    static func concrete(_ name: String) -> String {
        guard name.contains("*") else { return name }
        return name.hasPrefix("text/") ? "text/plain" : name.hasPrefix("image/") ? "image/png" : "application/json"
    }

    static func value(of header: Parameter, _ synthesizer: Synthesizer, _ request: Request) throws -> String? {
        let examples = header.examples.map(\.value)
        let value =
            try examples.first
            ?? header.schema.map { try synthesizer.value(for: $0, path: request.path, name: header.name) }
        return value.map { text(of: $0, explode: header.explode) }
    }

    /// Style `simple`: what stands in a header field. Control characters cannot.
    private static func text(of value: JSONValue, explode: Bool) -> String {
        let text: String =
            switch value {
            case .string(let text): text
            case .array(let elements): elements.map { self.text(of: $0, explode: false) }.joined(separator: ",")
            case .object(let object):
                object.members.map { "\($0.key)\(explode ? "=" : ",")\(self.text(of: $0.value, explode: false))" }
                    .joined(
                        separator: ",")
            default: value.jsonText
            }
        return String(text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.map(Character.init))
    }
}
