/// The codings of bodies (RFC 9110 §8.4): gzip is read, and written on request.
enum ContentCoding {
    /// The body of a request without its coding.
    static func decoded(_ request: MockRequest) throws(RequestFailure) -> [UInt8] {
        guard !request.body.isEmpty else { return [] }
        let codings = request.headers.listValues(of: "content-encoding").filter { $0 != "identity" }
        guard let coding = codings.first else { return request.body }
        guard codings.count == 1, names.contains(coding) else {
            throw .unsupportedCoding(sent: codings.joined(separator: ", "))
        }
        do throws(Gzip.Failure) {
            return try Gzip.inflated(request.body, limit: MockRequest.bodyLimit)
        } catch {
            switch error {
            case .tooLarge: throw .bodyTooLarge(limit: MockRequest.bodyLimit)
            case .corrupt:
                throw .unreadable(
                    detail: "the body is not the gzip data that 'Content-Encoding: \(coding)' announces")
            }
        }
    }

    private static let names = ["gzip", "x-gzip"]

    /// Bodies below this size fit into one packet anyway.
    private static let smallest = 1_024

    /// The response as `--compression on` sends it.
    static func compressed(_ response: MockResponse, for request: MockRequest) -> MockResponse {
        guard response.body.count >= smallest, response.delivery.stream == nil, isTextual(response),
            response.headers["content-encoding"] == nil,
            !response.headers.listValues(of: "cache-control").contains("no-transform")
        else { return response }
        var response = response
        response.headers["Vary"] = response.headers["vary"].map { "\($0), Accept-Encoding" } ?? "Accept-Encoding"
        guard accepts(request), let body = Gzip.deflated(response.body) else { return response }
        response.body = body
        response.headers["Content-Encoding"] = "gzip"
        // RFC 9110 §8.8.3: a strong tag names one sequence of bytes.
        if let tag = response.headers["etag"], tag.hasPrefix("\"") { response.headers["ETag"] = "W/" + tag }
        return response
    }

    /// RFC 9110 §12.5.3: whether the client accepts gzip and prefers it to no coding.
    private static func accepts(_ request: MockRequest) -> Bool {
        let items = request.headers.listValues(of: "accept-encoding").map { item in
            let parts = item.split(separator: ";").map(\.trimmed)
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            return (name: parts.first ?? "", weight: weight ?? 1)
        }
        func weight(_ names: [String]) -> Double? { items.first { names.contains($0.name) }?.weight }
        let gzip = weight(names) ?? weight(["*"]) ?? 0
        return gzip > 0 && gzip >= weight(["identity"]) ?? 0
    }

    private static func isTextual(_ response: MockResponse) -> Bool {
        guard let type = response.headers["content-type"].flatMap({ MediaTypeName($0) }) else { return false }
        guard type.essence != "text/event-stream" else { return false }
        return type.isText || type.isJSON || type.isXML || type.isForm
            || ["application/javascript", "application/yaml"].contains(type.essence)
    }
}

extension HTTPFields {
    /// The items of a comma-separated field, from all its lines, trimmed and in lower case.
    fileprivate func listValues(of name: String) -> [String] {
        values(of: name).flatMap { $0.split(separator: ",") }.map { $0.trimmed.lowercased() }.filter { !$0.isEmpty }
    }
}
