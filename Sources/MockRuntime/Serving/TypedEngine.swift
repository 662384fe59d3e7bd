import OpenAPISpec
import Synchronization

/// Serves a service's documents from its sandboxes: the way of a request, one stage after the other.
final class TypedEngine<Records: RecordSet>: ServiceEngine {
    let name: String
    let mountPath: String
    let scenarios: [Scenario]
    let usesTokens: Bool
    /// Whether the service is more than its documents.
    let hasCode: Bool
    let settings: ServiceSettings
    let conventions: any Conventions
    let options: ServingOptions
    let documents: [ServedDocument]
    let operations: [ServedOperation<Records>]
    let directory: SandboxDirectory<Records>
    let seedBuilder: SeedBuilder<Records>
    let router: Router
    let tokenReader: TokenReader
    let security: [SecurityCheck]
    /// Header fields of a deprecated version's answers, by document.
    let farewells: [HTTPFields]
    /// Counts requests that lead into no sandbox.
    let unidentified: Mutex<RateCounters>
    /// Requests that reached no sandbox.
    let serviceJournal = Journal()
    let cache = ResponseCache<Sandbox<Records>>()
    private let resets: ResetSchedule
    let answers: DocumentAnswers
    private let makeFingerprint: @Sendable () -> String

    /// Throws `ServiceError` for documents with errors, operations that overlap and options that name nothing.
    init(
        name: String, documents: [BoundDocument<Records>], scenarios sources: [ScenarioSource], data: StaticString,
        settings: ServiceSettings, conventions: any Conventions, hasCode: Bool, options: ServingOptions
    ) throws {
        self.name = name
        self.hasCode = hasCode
        self.settings = settings
        self.conventions = conventions
        self.options = options
        mountPath = options.mountPath
        let served = documents.filter { settings.status(of: $0.name) != .retired }
        let read = try served.map { try ReadDocument(binding: $0) }
        let operations = try ReadDocument.operations(of: read, options: options)
        self.operations = operations
        self.documents = read.enumerated().map { index, read in
            ServedDocument(
                name: read.binding.name, document: read.document,
                operations: ServedDocument.operations(
                    operations.filter { $0.documentIndex == index }, of: read.document, resources: read.resources),
                basePath: options.basePath, mountPath: options.mountPath, text: read.binding.text)
        }
        router = Router(operations.map { ($0.operation.method.rawValue, $0.fullPath) })
        tokenReader = TokenReader(schemes: read.flatMap(\.document.securitySchemes))
        security = read.map { SecurityCheck(schemes: $0.document.securitySchemes, realm: name) }
        usesTokens = operations.contains { operation in operation.operation.security.contains { !$0.schemes.isEmpty } }
        unidentified = Mutex(RateCounters([], clock: .real(offset: 0), wall: options.wallClock()))
        let parsed = sources.map { Scenario(name: $0.name, json: $0.json) }
        scenarios = parsed.isEmpty ? [.empty(named: "default")] : parsed
        seedBuilder = SeedBuilder(data: data, resources: ResourceSeeds(read), hasScenarios: !parsed.isEmpty)
        directory = SandboxDirectory()
        let start = scenarios[0].clock
        farewells = served.map { Farewell(of: $0.name, settings.status(of: $0.name), start: start)?.fields ?? [:] }
        resets = ResetSchedule(policy: options.reset, start: options.wallClock())
        answers = DocumentAnswers(seed: options.seed ?? SeededRandom.defaultSeed, isDynamic: options.isDynamic)
        makeFingerprint = {
            var fingerprint = Fingerprint()
            for document in documents { document.add(to: &fingerprint) }
            for scenario in sources { fingerprint.add(scenario.name + scenario.json.jsonText) }
            fingerprint.add(data.description)
            fingerprint.add(Records.schemas.description)
            return fingerprint.text
        }
        try addScenarioSandboxes()
        unidentified.withLock { $0 = freshUnidentified() }
    }

    var fingerprint: String { makeFingerprint() }

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
        let key = RequestKey(request)
        var refused: (sandbox: Sandbox<Records>, refusal: RateCounters.Refusal)?
        if let key, let kept = cache[key] {
            switch kept.admit(request, limit: requestLimit, log: log(of: kept.owner)) {
            case .served:
                observe(request, kept.observed, from: kept.owner)
                return kept.response
            case .stale: break
            case .refused(let refusal): refused = (kept.owner, refusal)
            }
        }
        let start = ContinuousClock.now
        var exchange = Exchange<Records>(request, options)
        var response: MockResponse
        do {
            if let refused { try refuse(&exchange, of: refused.sandbox, refused.refusal) }
            try admit(&exchange)
            response = try answer(&exchange)
        } catch {
            response = self.response(to: error, in: exchange)
        }
        if let fault = exchange.fault { response = damaged(response, by: fault, in: exchange) }
        response = withServiceHeaders(response, exchange)
        if options.allowsOtherOrigins { response = CORS.opened(response, to: request) }
        let observed = observe(exchange, response, since: start)
        if let key, let version = exchange.version, let sandbox = exchange.sandbox, response.status == 200 {
            cache.keep(
                response, for: key,
                ResponseCache.Entry(
                    owner: sandbox, version: version, response: response, subject: exchange.subject,
                    observed: observed))
        }
        return response
    }

    /// With the fields that every response has.
    func withOwnHeaders(_ response: MockResponse) -> MockResponse {
        var response = response
        for field in conventions.headers.fields where response.headers[field.name] == nil && response.status != 429 {
            response.headers.append(field.name, field.value)
        }
        return response
    }

    private func withServiceHeaders(_ response: MockResponse, _ exchange: Exchange<Records>) -> MockResponse {
        var response = withOwnHeaders(response)
        if let operation = exchange.operation, response.status != 429 {
            if operation.operation.isDeprecated {
                response.headers["Deprecation"] = "true"
                response.headers["Warning"] = "299 - \"\(operation.title) is deprecated\""
            }
            for field in farewells[operation.documentIndex].fields { response.headers[field.name] = field.value }
        }
        if !exchange.violations.isEmpty {
            let text = exchange.violations.joined(separator: "; ")
            response.headers["Mock-Violations"] = text.printableASCII
            options.announce("\(exchange.request.method) \(exchange.request.path): \(text)")
        }
        if let reason = exchange.reason { response.headers["Mock-Reason"] = reason }
        if let next = resets.nextReset { response.headers["Sandbox-Reset"] = next.description }
        if !exchange.preferences.isEmpty { response.headers["Preference-Applied"] = exchange.preferences.applied }
        return response
    }

    // MARK: Resets

    var requestLimit: Int? { if case .after(let requests) = options.reset { requests } else { nil } }

    private func resetWhenDue() {
        guard resets.isDue(at: options.wallClock) else { return }
        resetAll(byItself: true)
        let next = resets.nextReset.map { "; the next is at \($0)" } ?? ""
        options.announce("reset of every sandbox of \(name), as --reset asks\(next)")
    }
}
