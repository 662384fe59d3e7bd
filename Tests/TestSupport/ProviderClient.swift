package import MockRuntime
package import OpenAPISpec

/// The versions that a lead providers' service may have.
package enum APIVersion: String, CaseIterable, Sendable, CustomStringConvertible {
    case v1, v2, v3

    /// Those that the fact sheets describe as one.
    package static let beforeV3: [APIVersion] = [.v1, .v2]

    package var path: String { "/api/\(rawValue)" }
    package var description: String { rawValue }
}

/// A lead provider that calls one version of a service. Each call waits for its answer.
package struct ProviderClient: Sendable {
    package typealias Send = @Sendable (MockRequest) -> MockResponse

    /// `nil` sends no `Authorization`.
    package var token: String?
    package var version: APIVersion
    /// The sandbox that the token selects.
    package let sandbox: String
    private var transport: Send

    package init(token: String?, version: APIVersion, sandbox: String, send: @escaping Send) {
        (self.token, self.version, self.sandbox, transport) = (token, version, sandbox, send)
    }

    /// The same provider with another token, or with none.
    package func using(token: String?) -> ProviderClient {
        var copy = self
        copy.token = token
        return copy
    }

    package func using(_ version: APIVersion) -> ProviderClient {
        var copy = self
        copy.version = version
        return copy
    }

    /// Another provider of the same sandbox, by its id.
    package func provider(_ id: String) -> ProviderClient {
        using(token: control("POST", "/tokens", ["caller": .string(id)]).json["token"]?.stringValue ?? "")
    }

    /// The same with an observer of every answer.
    package func observed(by observe: @escaping @Sendable (MockRequest, MockResponse) -> Void) -> ProviderClient {
        var copy = self
        copy.transport = { [transport] request in
            let response = transport(request)
            observe(request, response)
            return response
        }
        return copy
    }

    /// - Parameters:
    ///   - target: what follows `/api/v3`, or the other version; a whole path when it begins with `/_mock` or `/api`.
    ///   - attributes: the object `data.attributes`; nil for no body.
    ///   - instant: the time that the request brings along.
    package func send(
        _ method: String, _ target: String, _ attributes: JSONValue? = nil, type: String = "x",
        at instant: String? = nil,
        headers: HTTPFields = [:]
    ) -> MockResponse {
        let body = attributes.map { JSONValue.object(["data": ["type": .string(type), "attributes": $0]]).jsonText }
        return send(method, target, body: body, at: instant, headers: headers)
    }

    /// - Parameter body: as it is sent, well-formed or not; nil for none.
    package func send(
        _ method: String, _ target: String, body: String?, at instant: String? = nil, headers: HTTPFields = [:]
    ) -> MockResponse {
        let isWhole = target.hasPrefix("/_mock") || target.hasPrefix("/api")
        var request = MockRequest(method, isWhole ? target : version.path + target, body: Array((body ?? "").utf8))
        if let token { request.headers["Authorization"] = "Bearer \(token)" }
        if body != nil { request.headers["Content-Type"] = "application/json" }
        if let instant { request.headers["X-With-Server-Date"] = instant }
        for field in headers.fields { request.headers[field.name] = field.value }
        return transport(request)
    }

    package func get(_ target: String, at instant: String? = nil, headers: HTTPFields = [:]) -> MockResponse {
        send("GET", target, body: nil, at: instant, headers: headers)
    }

    /// A call of the control API about the client's own sandbox.
    package func control(_ method: String, _ path: String, _ body: JSONValue? = nil) -> MockResponse {
        send(method, "/_mock/sandboxes/\(sandbox)\(path)", body: body?.jsonText)
    }
}

extension MockResponse {
    /// The body as JSON; null when it is none.
    package var json: JSONValue { (try? JSONValue.parse(body)) ?? .null }

    /// The id of a single record; empty when there is none.
    package var id: String { json["data"]?["id"]?.stringValue ?? "" }

    /// The attributes of a single record.
    package var attributes: JSONObject { json["data"]?["attributes"]?.objectValue ?? [:] }

    package subscript(attribute: String) -> JSONValue? { attributes[attribute] }

    /// The records of a list.
    package var records: [JSONValue] { json["data"]?.arrayValue ?? [] }

    /// The ids of a list, in order; nil when the body is no list.
    package var ids: [String]? { json["data"]?.arrayValue?.map { $0["id"]?.stringValue ?? "" } }

    /// An attribute of each record of a list.
    package func list(_ attribute: String) -> [JSONValue] { records.compactMap { $0["attributes"]?[attribute] } }
}
