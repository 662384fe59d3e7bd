import OpenAPISpec

/// What surrounds the requests of a collection: where the server is, whose tokens are used, and which sandboxes they lead to.
struct PostmanSetting {
    let document: ServedDocument
    let service: String
    /// Whether requests look after sandboxes instead of being asked in one.
    private let isControl: Bool
    private let usesTokens: Bool
    /// The scenario of `{{token}}`.
    let scenario: String
    let url: String
    /// Collection variables that are known beforehand: the plan's and the named records of its scenario.
    let known: JSONObject
    /// Tokens besides `{{token}}`, by variable.
    private(set) var tokens = JSONObject()
    /// Scenarios whose sandboxes the collection asks, its own first.
    private(set) var scenarios: [String]
    private let tokenScenarios: [(token: String, scenario: String)]

    init(engine: any ServiceEngine, document: ServedDocument, plan: PostmanPlan?, url: String, isControl: Bool) {
        self.document = document
        self.isControl = isControl
        self.url = url
        service = engine.name
        usesTokens = engine.usesTokens
        let scenario = plan?.scenario ?? engine.scenarios.first?.name ?? "default"
        self.scenario = scenario
        scenarios = [scenario]
        tokenScenarios = engine.scenarios.flatMap { scenario in
            engine.tokens(ofScenario: scenario.name).map { ($0, scenario.name) }
        }
        let names = engine.scenarios.first { $0.name == scenario }?.names ?? []
        known = (plan?.variables ?? [:]).adding(
            JSONObject(uniqueMembers: names.map { JSONObject.Member(key: $0.name, value: .string($0.id)) }))
    }

    /// The values of everything that requests may refer to.
    var values: JSONObject { environmentValues.adding(known) }

    mutating func request(_ entry: PostmanPlan.Entry, _ operation: DocumentOperation) -> PostmanRequest {
        var request = PostmanRequest(
            name: entry.name, operation: operation, path: entry.path, credentials: credentials(of: operation, entry))
        request.query = entry.query.members.map {
            ($0.key, PostmanURL.queryValue($0.value.stringValue ?? $0.value.jsonText))
        }
        request.headers = entry.headers.members.map { ($0.key, $0.value.stringValue ?? $0.value.jsonText) }
        if let body = entry.body {
            request.body = String(body.prettyText.dropLast())
            if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
                request.headers.append(("Content-Type", "application/json"))
            }
        }
        request.save = entry.save
        return request
    }

    private mutating func credentials(
        of operation: DocumentOperation, _ entry: PostmanPlan.Entry
    ) -> PostmanRequest.Credentials {
        guard let token = entry.token ?? entry.scenario.map({ "sandbox-\($0)" }) else {
            return ownCredentials(operation)
        }
        if token.isEmpty { return .none }
        // `sandbox-journeys-other` is `{{journeysOtherToken}}`.
        let words = token.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0 != "sandbox" } + ["token"]
        let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        tokens[name] = .string(token)
        if let scenario = tokenScenarios.first(where: { $0.token == token })?.scenario, !scenarios.contains(scenario) {
            scenarios.append(scenario)
        }
        return .token("{{\(name)}}")
    }

    func ownCredentials(_ operation: DocumentOperation) -> PostmanRequest.Credentials {
        operation.waysIn.isEmpty ? .none : .token(isControl ? "{{controlToken}}" : "{{token}}")
    }

    /// The sandboxes to be reset, as the control API knows them. The first is a variable, so that a run can have its own.
    var sandboxes: [String] {
        isControl ? [] : ["\(service):{{sandbox}}"] + scenarios.dropFirst().map { "\(service):\($0)" }
    }

    private var environmentValues: JSONObject {
        guard !isControl else { return ["baseUrl": .string(url), "controlToken": ""] }
        var values: JSONObject = [
            "baseUrl": .string(url), "controlUrl": .string(url), "controlToken": "", "sandbox": .string(scenario)
        ]
        if usesTokens { values["token"] = .string("sandbox-\(scenario)") }
        return values.adding(tokens)
    }

    /// A Postman environment.
    var environment: JSONValue {
        var random = SeededRandom(seed: 1, path: "\(service) \(document.name) environment")
        let values = environmentValues.members.map { member -> JSONValue in
            let isSecret = member.key.lowercased().hasSuffix("token")
            return [
                "key": .string(member.key), "value": member.value, "type": isSecret ? "secret" : "default",
                "enabled": true
            ]
        }
        return [
            "id": .string(random.uuid()), "name": .string("\(title) on \(url)"), "values": .array(values),
            "_postman_variable_scope": "environment"
        ]
    }

    /// `NPQ registration API v3`
    var title: String {
        let (title, version) = (document.document.title, document.document.version)
        return title.hasSuffix(version) || version.isEmpty ? title : "\(title) \(version)"
    }
}
