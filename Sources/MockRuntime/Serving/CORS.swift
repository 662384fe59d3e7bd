/// Lets pages of any origin call the server (WHATWG Fetch, CORS protocol).
struct CORS: Sendable {
    /// The answer to a preflight request; nil for any other request.
    static func preflight(_ request: MockRequest, allowed methods: [String]) -> MockResponse? {
        guard request.method == "OPTIONS", let origin = request.headers["origin"],
            request.headers["access-control-request-method"] != nil
        else { return nil }
        var response = MockResponse(status: 204)
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers["Access-Control-Allow-Methods"] = methods.joined(separator: ", ")
        if let fields = request.headers["access-control-request-headers"] {
            response.headers["Access-Control-Allow-Headers"] = fields
        }
        response.headers["Access-Control-Max-Age"] = "600"
        response.headers["Vary"] = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers"
        return response
    }

    /// The response with what lets the page that asked read it, all its header fields included.
    static func opened(_ response: MockResponse, to request: MockRequest) -> MockResponse {
        guard let origin = request.headers["origin"] else { return response }
        var response = response
        let exposed = response.headers.fields.map(\.name)
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        if !exposed.isEmpty { response.headers["Access-Control-Expose-Headers"] = exposed.joined(separator: ", ") }
        response.headers["Vary"] = response.headers["vary"].map { "\($0), Origin" } ?? "Origin"
        return response
    }
}
