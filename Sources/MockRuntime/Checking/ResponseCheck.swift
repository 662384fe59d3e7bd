import OpenAPISpec

/// What of a response its operation does not declare.
enum ResponseCheck {
    /// A sentence for each fault; none when the response is as declared.
    static func faults(of response: MockResponse, to operation: Operation, in document: Document) -> [String] {
        guard let declared = operation.response(for: response.status) else {
            // A document that tells only what can go wrong leaves success to its readers.
            let declaresSuccess = operation.responses.contains { $0.status.hasPrefix("2") || $0.status.hasPrefix("3") }
            if (200..<300).contains(response.status), !declaresSuccess { return [] }
            let known = operation.responses.map(\.status).joined(separator: ", ")
            return ["the status \(response.status) is not declared; declared are: \(known)"]
        }
        var faults: [String] = []
        for header in declared.headers where header.isRequired && response.headers[header.name] == nil {
            faults.append("the header '\(header.name)' is missing")
        }
        guard !response.body.isEmpty, !declared.content.isEmpty else { return faults }
        let name = response.headers["content-type"].flatMap { MediaTypeName($0) }
        let media = declared.content.first { media in
            media.type.map { range in name.map { range.includes($0) } ?? false } ?? false
        }
        guard let media else {
            let known = declared.content.map(\.name).joined(separator: ", ")
            return faults + ["the media type '\(name?.essence ?? "none")' is not declared; declared are: \(known)"]
        }
        guard name?.isJSON == true, let schema = media.schema else { return faults }
        guard let json = try? JSONValue.parse(response.body) else { return faults + ["the body is not JSON"] }
        return faults + document.violations(of: json, against: schema, direction: .response, limit: 10).map(\.detail)
    }
}

extension Operation {
    /// The response declared for a status: exactly, else by its range, else `default`.
    func response(for status: Int) -> Response? {
        responses.first { $0.status == String(status) } ?? responses.first { $0.status == "\(status / 100)XX" }
            ?? responses.first { $0.status == "default" }
    }
}
