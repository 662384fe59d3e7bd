import Foundation
import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Asks a server of its own as a lead provider would. Every answer must be one that the version's document describes.
struct NPQClient: Sendable {
    typealias Transport = @Sendable (MockRequest) async throws -> MockResponse

    /// `nil` sends no `Authorization`.
    var token: String?
    var version = APIVersion.v3
    let send: Transport

    /// In process, against a fresh server, with the token of a scenario.
    init(_ scenario: String = "one", _ version: APIVersion = .v3) throws {
        let server = try MockServer([(NPQ.service, ServingOptions())])
        self.init(token: "sandbox-\(scenario)", version) { server.respond(to: $0) }
    }

    /// In process, against a server that all such clients share; for tests that only look.
    static func reader(_ scenario: String = "one", _ version: APIVersion = .v3) throws -> NPQClient {
        let server = try Self.sharedServer.get()
        return NPQClient(token: "sandbox-\(scenario)", version) { request in
            try #require(request.method == "GET", "a reader changes nothing")
            return server.respond(to: request)
        }
    }

    /// As `reader`, for requests that are refused.
    static func refused(_ scenario: String = "one", _ version: APIVersion = .v3) throws -> NPQClient {
        let server = try Self.sharedServer.get()
        return NPQClient(token: "sandbox-\(scenario)", version) { request in
            let answer = server.respond(to: request)
            try #require(request.method == "GET" || answer.status >= 400, "what is refused changes nothing")
            return answer
        }
    }

    private static let sharedServer = Result {
        var options = ServingOptions()
        options.limitsRates = false
        return try MockServer([(NPQ.service, options)])
    }

    init(token: String?, _ version: APIVersion = .v3, send: @escaping Transport) {
        self.token = token
        self.version = version
        self.send = send
    }

    /// The same server with another token.
    func using(token: String?) -> NPQClient { NPQClient(token: token, version, send: send) }

    /// - Parameter target: what follows `/api/v3`, or the other version; an absolute path when it begins with `/_mock` or `/api`.
    func send(
        _ method: String, _ target: String, body: String? = nil, headers: HTTPFields = [:]
    ) async throws -> MockResponse {
        let isAbsolute = target.hasPrefix("/_mock") || target.hasPrefix("/api")
        var request = MockRequest(method, isAbsolute ? target : version.path + target, body: Array((body ?? "").utf8))
        if let token { request.headers["Authorization"] = "Bearer \(token)" }
        if body != nil { request.headers["Content-Type"] = "application/json" }
        for field in headers.fields { request.headers[field.name] = field.value }
        let response = try await send(request)
        response.expectDocumented(request)
        return response
    }

    func get(_ target: String, headers: HTTPFields = [:]) async throws -> MockResponse {
        try await send("GET", target, headers: headers)
    }

    /// The list of applications; `query` as it stands on the request line.
    func list(_ query: String = "") async throws -> MockResponse {
        try await get("/npq-applications" + (query.isEmpty ? "" : "?" + query))
    }

    func application(_ id: String) async throws -> MockResponse { try await get("/npq-applications/\(id)") }

    /// - Parameter attributes: the object `data.attributes` as JSON; nil for no body.
    func accept(_ id: String, _ attributes: String? = nil, headers: HTTPFields = [:]) async throws -> MockResponse {
        let body = attributes.map { #"{"data":{"type":"npq-application-accept","attributes":\#($0)}}"# }
        return try await send("POST", "/npq-applications/\(id)/accept", body: body, headers: headers)
    }

    func reject(_ id: String, headers: HTTPFields = [:]) async throws -> MockResponse {
        try await send("POST", "/npq-applications/\(id)/reject", headers: headers)
    }

    /// - Parameter attributes: as for `accept`.
    func changeFundedPlace(_ id: String, _ attributes: String?) async throws -> MockResponse {
        let body = attributes.map { #"{"data":{"type":"npq-application-change-funded-place","attributes":\#($0)}}"# }
        return try await send("PUT", "/npq-applications/\(id)/change-funded-place", body: body)
    }
}

extension MockResponse {
    /// Null when the body is no JSON.
    var json: JSONValue { (try? JSONValue.parse(body)) ?? .null }

    /// The attributes of a single record.
    var attributes: JSONObject { json["data"]?["attributes"]?.objectValue ?? [:] }

    /// The ids of a list, in order; nil when the body is no list.
    var ids: [String]? { json["data"]?.arrayValue?.map { $0["id"]?.stringValue ?? "" } }

    subscript(attribute: String) -> JSONValue? { attributes[attribute] }
}

/// Bodies of refusals.
enum Refusal {
    /// `{"errors": …}` with one title and detail each.
    static func list(_ errors: (title: String, detail: String)...) -> String {
        let objects = errors.map {
            JSONValue.object(["title": .string($0.title), "detail": .string($0.detail)]).jsonText
        }
        return #"{"errors":["# + objects.joined(separator: ",") + "]}"
    }

    static func badRequest(_ detail: String) -> String { list(("Bad request", detail)) }

    static let unauthorized = #"{"error":"HTTP Token: Access denied"}"#
    static let notFound = #"{"error":"Resource not found"}"#
    static let badBody = badRequest("correct json data structure required. See API docs for reference")
}

/// The two ways to a server; what is tested through both holds for both.
enum Transport: String, CaseIterable, CustomTestStringConvertible {
    case inProcess = "in process"
    case socket = "over a socket"

    var testDescription: String { rawValue }

    /// Runs `body` with a client of a fresh server.
    func run(_ scenario: String = "one", _ body: (NPQClient) async throws -> Void) async throws {
        guard self == .socket else { return try await body(NPQClient(scenario)) }
        try await MockServer([(NPQ.service, ServingOptions())]).whileRunning { url in
            let client = NPQClient(token: "sandbox-\(scenario)") { request in
                var request = request
                request.target = url + request.target
                return try await HTTPSender.send(request)
            }
            try await body(client)
        }
    }
}
