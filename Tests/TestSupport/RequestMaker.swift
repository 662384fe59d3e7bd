package import MockRuntime
package import OpenAPISpec

/// Makes a request that an operation takes, from its document alone.
package struct RequestMaker {
    let document: Document
    private let synthesizer: Synthesizer

    package init(document: Document) {
        self.document = document
        synthesizer = Synthesizer(document: document, seed: 1, direction: .request)
    }

    /// Throws when no value fits a schema.
    package func request(for operation: Operation, token: String = "sandbox-default") throws -> MockRequest {
        var path = (operation.servers.first?.basePath ?? "") + operation.path
        var query: [String] = []
        var headers: HTTPFields = [:]
        for parameter in operation.parameters where parameter.isRequired {
            let value = try parameter.schema.map { try synthesizer.value(for: $0, name: parameter.name) } ?? "x"
            switch parameter.place {
            case .path: path = path.replacing("{\(parameter.name)}", with: Self.text(value))
            case .query where parameter.style == .deepObject:
                let name = parameter.name.prefix { $0 != "[" }
                query += (value.objectValue?.members ?? []).map { "\(name)[\($0.key)]=\(Self.text($0.value))" }
            case .query: query.append("\(parameter.name)=\(Self.text(value))")
            case .header: headers[parameter.name] = Self.text(value)
            case .cookie: headers["Cookie"] = "\(parameter.name)=\(Self.text(value))"
            }
        }
        for scheme in operation.security.first?.schemes ?? [] {
            switch document.securitySchemes.first(where: { $0.name == scheme.name })?.kind {
            case .apiKey(let name, .query): query.append("\(name)=\(token)")
            case .apiKey(let name, .cookie): headers["Cookie"] = "\(name)=\(token)"
            case .apiKey(let name, _): headers[name] = token
            default: headers["Authorization"] = "Bearer \(token)"
            }
        }
        var request = MockRequest(
            operation.method.rawValue, path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
            headers: headers)
        if let media = operation.requestBody?.content.first(where: { $0.name.contains("json") }) {
            request.headers["Content-Type"] = media.name
            let example = media.examples.first?.value
            request.body = try (media.schema.map { try synthesizer.value(for: $0) } ?? example ?? [:]).jsonBytes
        }
        return request
    }

    private static func text(_ value: JSONValue) -> String {
        (value.stringValue ?? value.jsonText).utf8.map { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
