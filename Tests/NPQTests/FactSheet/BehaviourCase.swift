import MockRuntime
import NPQ
import OpenAPISpec
import Testing

/// A statement about the service and the requests that show it, each from a fresh seed.
struct BehaviourCase: Sendable, CustomTestStringConvertible {
    /// What is said, after the section of the fact sheet that says it: `§18.1 creating answers 200`.
    let rule: String
    var scenario = "journeys"
    var versions = APIVersion.allCases
    let steps: [Step]

    var testDescription: String { rule }

    init(
        _ rule: String, in scenario: String = "journeys", of versions: [APIVersion] = APIVersion.allCases,
        _ steps: Step...
    ) {
        (self.rule, self.scenario, self.versions, self.steps) = (rule, scenario, versions, steps)
    }

    /// The cases, once for each of their versions.
    static func arguments(_ cases: [BehaviourCase]) -> [(BehaviourCase, APIVersion)] {
        cases.flatMap { one in one.versions.map { (one, $0) } }
    }

    func run(_ version: APIVersion) throws {
        // Where another provider takes part a server is made, else a sandbox of the shared one.
        guard !steps.contains(where: { $0.token?.hasPrefix("sandbox-") ?? false }) else {
            let server = try MockServer(NPQ.service)
            for step in steps { try step.run(server, "sandbox-\(scenario)", version) }
            return
        }
        let server = try Self.server.get()
        var request = MockRequest(
            "POST", "/_mock/sandboxes", body: Array(#"{"service":"npq","scenario":"\#(scenario)"}"#.utf8))
        request.headers["Content-Type"] = "application/json"
        let made = server.respond(to: request)
        let id = try #require(made.json["id"]?.stringValue, "\(made.text)")
        let token = try #require(made.json["token"]?.stringValue, "\(made.text)")
        defer { _ = server.respond(to: MockRequest("DELETE", "/_mock/sandboxes/\(id)")) }
        for step in steps { try step.run(server, token, version) }
    }

    private static let server = Result {
        var options = ServingOptions()
        options.limitsRates = false
        return try MockServer([(NPQ.service, options)])
    }
}

/// A request and everything that is said about its answer.
struct Step: Sendable {
    /// `PUT /participants/npq/…/defer`; what follows the version's path.
    let line: String
    let body: String?
    var headers: HTTPFields = [:]
    /// Instead of the scenario's own; empty for none.
    var token: String?
    var version: APIVersion?
    let status: Int
    /// The exact body.
    var text: String?
    /// Attributes of the record, or what is in them: `npq_enrolments/0/cohort`; what begins with `data` is of the whole body.
    var shown: [(name: String, value: JSONValue?)] = []
    /// Of a list, in order.
    var ids: [String]?
    var fields: [(name: String, value: String?)] = []

    /// Without a body.
    init(_ line: String, _ status: Int) { (self.line, body, self.status) = (line, nil, status) }

    /// - Parameter attributes: `data.attributes` as JSON.
    init(_ line: String, _ attributes: String, _ status: Int) {
        self.init(line, body: #"{"data":{"type":"x","attributes":\#(attributes)}}"#, status)
    }

    init(_ line: String, body: String, _ status: Int) { (self.line, self.body, self.status) = (line, body, status) }

    private func with(_ change: (inout Step) -> Void) -> Step {
        var copy = self
        change(&copy)
        return copy
    }

    func saying(_ text: String) -> Step { with { $0.text = text } }
    func refusing(_ errors: (title: String, detail: String)...) -> Step { saying(RuleCase.body(errors)) }
    func showing(_ name: String, _ value: JSONValue?) -> Step { with { $0.shown.append((name, value)) } }
    func listing(_ ids: [String]) -> Step { with { $0.ids = ids } }
    /// - Parameter value: nil for a field that must not be there.
    func field(_ name: String, _ value: String?) -> Step { with { $0.fields.append((name, value)) } }
    func by(_ token: String) -> Step { with { $0.token = token } }
    func at(_ instant: String) -> Step { with { $0.headers["X-With-Server-Date"] = instant } }
    func sending(_ name: String, _ value: String) -> Step { with { $0.headers[name] = value } }
    func through(_ version: APIVersion) -> Step { with { $0.version = version } }

    func run(_ server: MockServer, _ own: String, _ asked: APIVersion) throws {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        var request = MockRequest(parts[0], (version ?? asked).path + parts[1], body: Array((body ?? "").utf8))
        if body != nil { request.headers["Content-Type"] = "application/json" }
        if token != "" { request.headers["Authorization"] = "Bearer \(token ?? own)" }
        for field in headers.fields { request.headers[field.name] = field.value }
        let answer = server.respond(to: request)
        answer.expectDocumented(request)
        #expect(answer.status == status, "\(line): \(answer.text)")
        if let text { #expect(answer.text == text, "\(line)") }
        if let ids { #expect(answer.ids == ids, "\(line)") }
        for (name, value) in shown { #expect(Self.value(name, in: answer) == value, "\(line), \(name)") }
        for (name, value) in fields { #expect(answer.headers[name] == value, "\(line), \(name)") }
    }

    private static func value(_ path: String, in answer: MockResponse) -> JSONValue? {
        let root = path.hasPrefix("data/") ? answer.json : .object(answer.attributes)
        return path.split(separator: "/").reduce(root) { (value: JSONValue?, part) in
            Int(part).map { index in value?.arrayValue.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
                ?? value?[String(part)]
        }
    }
}
