import OpenAPISpec

/// Serves a service's documents from its sandboxes: the way of a request, one stage after the other.
final class TypedEngine<Records: RecordSet>: ServiceEngine {
    let name: String
    let mountPath: String
    let scenarios: [Scenario]
    let usesTokens: Bool
    let conventions: any Conventions
    let options: ServingOptions
    let operations: [ServedOperation<Records>]
    let directory: SandboxDirectory<Records>
    let seedBuilder: SeedBuilder<Records>
    let router: Router
    let tokenReader: TokenReader
    let security: [SecurityCheck]
    /// Requests that reached no sandbox.
    let serviceJournal = Journal()
    let cache = ResponseCache<Sandbox<Records>>()
    private let resets: ResetSchedule
    let answers: DocumentAnswers

    /// Throws `ServiceError` for documents with errors, operations that overlap and options that name nothing.
    init(
        name: String, documents: [BoundDocument<Records>], scenarios sources: [ScenarioSource], data: StaticString,
        conventions: any Conventions, options: ServingOptions
    ) throws {
        self.name = name
        self.conventions = conventions
        self.options = options
        mountPath = options.mountPath
        let read = try documents.map { try ReadDocument(binding: $0) }
        operations = try ReadDocument.operations(of: read, options: options)
        router = Router(operations.map { ($0.operation.method.rawValue, $0.fullPath) })
        tokenReader = TokenReader(schemes: read.flatMap(\.document.securitySchemes))
        security = read.map { SecurityCheck(schemes: $0.document.securitySchemes, realm: name) }
        usesTokens = operations.contains { operation in operation.operation.security.contains { !$0.schemes.isEmpty } }
        let parsed = sources.map { Scenario(name: $0.name, json: $0.json) }
        scenarios = parsed.isEmpty ? [.empty(named: "default")] : parsed
        seedBuilder = SeedBuilder(data: data, resources: ResourceSeeds(read), hasScenarios: !parsed.isEmpty)
        directory = SandboxDirectory()
        resets = ResetSchedule(policy: options.reset, start: options.wallClock())
        answers = DocumentAnswers(seed: options.seed ?? 1, isDynamic: options.isDynamic)
        try addScenarioSandboxes()
    }

    var routes: [ServedRoute] {
        operations.map { operation in
            let reason = operation.notRecognised.map { " (no resource: \($0))" } ?? ""
            return ServedRoute(
                method: operation.operation.method.rawValue, path: operation.fullPath,
                summary: operation.operation.summary, isDeprecated: operation.operation.isDeprecated,
                answeredBy: operation.answeredBy ?? answers.kind(of: operation.operation) + reason)
        }
    }

    // MARK: A request's way

    func respond(to request: MockRequest) -> MockResponse {
        resetWhenDue()
        let key = ResponseCache<Sandbox<Records>>.Key(request)
        if let key, let kept = cache[key], kept.owner.countRequest(ifVersionIs: kept.version, limit: requestLimit) {
            observe(request, kept.observed, from: kept.owner)
            return kept.response
        }
        let start = ContinuousClock.now
        var exchange = Exchange<Records>(request)
        var response: MockResponse
        do {
            response = try answer(&exchange)
        } catch {
            response = self.response(to: error, in: exchange)
        }
        response = withServiceHeaders(response, exchange)
        if options.allowsOtherOrigins { response = CORS.opened(response, to: request) }
        let observed = observe(exchange, response, since: start)
        if let key, let version = exchange.version, let sandbox = exchange.sandbox, response.status == 200 {
            cache.keep(response, observed, for: key, owner: sandbox, version: version)
        }
        return response
    }

    private func withServiceHeaders(_ response: MockResponse, _ exchange: Exchange<Records>) -> MockResponse {
        var response = response
        for field in conventions.headers.fields where response.headers[field.name] == nil {
            response.headers.append(field.name, field.value)
        }
        if let operation = exchange.operation, operation.operation.isDeprecated {
            response.headers["Deprecation"] = "true"
            response.headers["Warning"] = "299 - \"\(operation.title) is deprecated\""
        }
        if !exchange.violations.isEmpty {
            let text = exchange.violations.joined(separator: "; ")
            response.headers["Mock-Violations"] = String(
                text.unicodeScalars.filter { (32..<127).contains($0.value) }.map(Character.init))
            options.announce("\(exchange.request.method) \(exchange.request.path): \(text)")
        }
        if !exchange.preferences.isEmpty { response.headers["Preference-Applied"] = exchange.preferences.applied }
        return response
    }

    // MARK: Resets

    var requestLimit: Int? { if case .after(let requests) = options.reset { requests } else { nil } }

    private func resetWhenDue() {
        guard resets.isDue(at: options.wallClock) else { return }
        resetAll()
        options.announce("reset of every sandbox of \(name), as --reset asks")
    }
}
