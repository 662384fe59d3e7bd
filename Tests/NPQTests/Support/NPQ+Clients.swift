import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Lead providers that call NPQ. Every answer must be one that the version's document describes.
extension NPQ {
    private static let shared = Result { try server() }
    private static let odd = Result { try ProviderServer(OddScenario.service, observe: documented) }

    private static let documented: ProviderServer.Observe = { request, response in response.expectDocumented(request) }

    /// A server of the test's own, for what sandboxes share.
    static func server() throws -> ProviderServer { try ProviderServer(NPQ.service, observe: documented) }

    private static func server(of scenario: String) throws -> ProviderServer {
        try scenario == "odd" ? odd.get() : shared.get()
    }

    /// The provider of a scenario, or of `odd`, in a new sandbox.
    static func client(_ scenario: String, _ version: APIVersion = .v3) throws -> ProviderClient {
        try server(of: scenario).client(scenario, version)
    }

    /// A provider of a scenario's own sandbox, which all readers share: for requests that change nothing.
    ///
    /// - Parameter name: what follows `sandbox-` in the provider's token, such as `journeys-other`.
    static func reader(_ name: String, _ version: APIVersion = .v3) throws -> ProviderClient {
        let scenario = String(name.prefix { $0 != "-" })
        let client = try server(of: scenario).client(token: "sandbox-\(name)", version, sandbox: scenario)
        return client.observed { request, response in
            #expect(request.method == "GET" || response.status >= 400, "a reader changes nothing")
        }
    }

    /// A client of a server of the test's own, with the token of a scenario's own sandbox.
    static func alone(_ scenario: String, _ version: APIVersion = .v3) throws -> ProviderClient {
        try server().client(token: "sandbox-\(scenario)", version, sandbox: scenario)
    }

    /// Runs `body` in process or over a socket, with the provider of a scenario in a new sandbox.
    static func run(
        _ transport: Transport, _ scenario: String = "one", _ version: APIVersion = .v3,
        _ body: (ProviderClient) throws -> Void
    ) async throws {
        try await shared.get().run(transport, scenario, version, body)
    }
}

/// What NPQ has beside paths.
extension ProviderClient {
    /// The list of applications; `query` as it stands on the request line.
    func list(_ query: String = "") -> MockResponse { get("/npq-applications" + (query.isEmpty ? "" : "?" + query)) }

    func application(_ id: String) -> MockResponse { get("/npq-applications/\(id)") }

    func accept(_ id: String, _ attributes: JSONValue? = nil, headers: HTTPFields = [:]) -> MockResponse {
        send(
            "POST", "/npq-applications/\(id)/accept", attributes, type: "npq-application-accept", headers: headers)
    }

    func reject(_ id: String, headers: HTTPFields = [:]) -> MockResponse {
        send("POST", "/npq-applications/\(id)/reject", headers: headers)
    }

    func changeFundedPlace(_ id: String, _ attributes: JSONValue?) -> MockResponse {
        send(
            "PUT", "/npq-applications/\(id)/change-funded-place", attributes,
            type: "npq-application-change-funded-place")
    }

    /// Declares with what a participant in England needs from 2024 on.
    func declare(_ participant: String, _ course: String, _ type: String, _ more: JSONObject = [:]) -> MockResponse {
        let attributes: JSONObject = [
            "participant_id": .string(participant), "course_identifier": .string(course),
            "declaration_type": .string(type), "declaration_date": "2026-06-10T09:00:00Z",
            "delivery_partner_id": .string(Partner.alder)
        ]
        return send("POST", "/participant-declarations", .object(attributes.with(more)))
    }
}

extension JSONObject {
    /// With other members, each in place of one of its name.
    func with(_ members: JSONObject) -> JSONObject {
        var copy = self
        for member in members.members { copy[member.key] = member.value }
        return copy
    }
}
