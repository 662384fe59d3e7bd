import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
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
        let client = try NPQ.client(scenario, version)
        for step in steps { step.run(client) }
    }
}

/// A request and everything that is said about its answer.
struct Step: Sendable {
    /// `PUT /participants/npq/…/defer`; what follows the version's path.
    let line: String
    let body: String?
    var headers: HTTPFields = [:]
    var caller = Caller.own
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

    /// - Parameter attributes: `data.attributes`.
    init(_ line: String, _ attributes: JSONValue, _ status: Int) {
        self.init(line, body: JSONValue.object(["data": ["type": "x", "attributes": attributes]]).jsonText, status)
    }

    init(_ line: String, body: String, _ status: Int) { (self.line, self.body, self.status) = (line, body, status) }

    /// The client that sends the request.
    enum Caller: Sendable {
        /// The provider of the scenario.
        case own
        /// Another provider of the sandbox, by its id.
        case provider(String)
        /// A client with an unknown token, or with none.
        case stranger(token: String?)

        func client(_ own: ProviderClient) -> ProviderClient {
            switch self {
            case .own: own
            case .provider(let id): own.provider(id)
            case .stranger(let token): own.using(token: token)
            }
        }
    }

    private func with(_ change: (inout Step) -> Void) -> Step {
        var copy = self
        change(&copy)
        return copy
    }

    func saying(_ text: String) -> Step { with { $0.text = text } }
    func refusing(_ errors: Refusal.Message...) -> Step { saying(Refusal.list(errors)) }
    func showing(_ name: String, _ value: JSONValue?) -> Step { with { $0.shown.append((name, value)) } }
    func listing(_ ids: [String]) -> Step { with { $0.ids = ids } }
    /// - Parameter value: nil for a field that must not be there.
    func field(_ name: String, _ value: String?) -> Step { with { $0.fields.append((name, value)) } }
    func by(_ caller: Caller) -> Step { with { $0.caller = caller } }
    func at(_ instant: String) -> Step { with { $0.headers["X-With-Server-Date"] = instant } }
    func sending(_ name: String, _ value: String) -> Step { with { $0.headers[name] = value } }
    func through(_ version: APIVersion) -> Step { with { $0.version = version } }

    func run(_ provider: ProviderClient) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let client = caller.client(provider.using(version ?? provider.version))
        let answer = client.send(parts[0], parts[1], body: body, headers: headers)
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
