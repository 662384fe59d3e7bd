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
    private let router: Router
    private let tokenReader: TokenReader
    private let cache = ResponseCache<Sandbox<Records>>()
    private let resets: ResetSchedule
    private let answers: DocumentAnswers

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
        usesTokens = operations.contains { operation in operation.operation.security.contains { !$0.schemes.isEmpty } }
        let parsed = sources.map {
            Scenario(name: $0.name, json: (try? JSONValue.parse(Array($0.json.description.utf8))) ?? [:])
        }
        scenarios = parsed.isEmpty ? [.empty(named: "default")] : parsed
        seedBuilder = SeedBuilder(data: data, defaultSeed: parsed.isEmpty ? ReadDocument.seed(of: read) : nil)
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
            return kept.response
        }
        var parsed = Request(request)
        let response: MockResponse
        do {
            response = try answer(&parsed, key: key)
        } catch let failure as RequestFailure {
            response =
                conventions.response(to: failure, request: parsed)
                ?? failure.defaultResponse(request: parsed, engine: self)
        } catch let error as any ResponseError {
            response = error.response
        } catch let error as ModelError {
            let failure = RequestFailure.invalid([InvalidPart(error)])
            response =
                conventions.response(to: failure, request: parsed)
                ?? failure.defaultResponse(request: parsed, engine: self)
        } catch {
            let failure = RequestFailure.unexpected(description: String(describing: error))
            response =
                conventions.response(to: failure, request: parsed)
                ?? failure.defaultResponse(request: parsed, engine: self)
        }
        return withServiceHeaders(response)
    }

    private func answer(_ request: inout Request, key: ResponseCache<Sandbox<Records>>.Key?) throws -> MockResponse {
        let operation = try route(&request)
        if let refusal = conventions.refusal(of: request) { throw refusal }
        let access = try access(of: request, to: operation)
        request.json = try RequestReader.json(of: request)
        let parameters = RequestReader.query(of: request, operation.operation, in: operation.document)

        if let scenario = Preferences(request.headers)["scenario"] {
            var seed = try seed(of: scenario)
            return try serve(operation, request, parameters, caller: access.caller, in: &seed).response
        }
        let version = key.flatMap { _ in access.sandbox.keepableVersion }
        let response = try access.sandbox.perform(limit: requestLimit) { [request] world in
            let (response, hasChanged) = try self.serve(
                operation, request, parameters, caller: access.caller, in: &world)
            return (response, hasChanged)
        }
        if let key, let version, response.status == 200 {
            cache.keep(withServiceHeaders(response), for: key, owner: access.sandbox, version: version)
        }
        return response
    }

    private func route(_ request: inout Request) throws -> ServedOperation<Records> {
        let path = mountPath + conventions.routedPath(String(request.path.dropFirst(mountPath.count)))
        switch router.route(request.method, path) {
        case .match(let match):
            request.pathParameters = match.parameters
            return operations[match.operation]
        case .methodNotAllowed(let methods): throw RequestFailure.methodNotAllowed(allowed: methods)
        case .notFound: throw RequestFailure.unknownPath(nearest: nearestOperation(to: request))
        }
    }

    /// Serves one request in a world.
    private func serve(
        _ operation: ServedOperation<Records>, _ request: Request, _ parameters: JSONObject, caller: String?,
        in world: inout World<Records>
    ) throws -> (response: MockResponse, hasChanged: Bool) {
        let now = try conventions.instant(of: request) ?? world.clock.now(wall: options.wallClock())
        var call = Call(
            request, caller: caller, now: now, parameters: parameters, random: world.random, records: world.records)
        let answer = try operation.handler?(&call) ?? .generic
        if call.hasChanged { world.records = call.records }
        world.random = call.random
        return (response(for: answer, of: operation, request), call.hasChanged)
    }

    private func response(for answer: TypedAnswer, of operation: ServedOperation<Records>, _ request: Request)
        -> MockResponse
    {
        switch answer {
        case .generic: return answers.response(for: operation.operation, in: operation.document, request: request)
        case .response(let response): return response
        case .body(let json, let status):
            guard let json else { return MockResponse(status: status ?? operation.successStatus) }
            return MockResponse(
                status: status ?? operation.successStatus, headers: ["Content-Type": operation.jsonMediaType],
                body: json)
        }
    }

    private func withServiceHeaders(_ response: MockResponse) -> MockResponse {
        var response = response
        for field in conventions.headers.fields where response.headers[field.name] == nil {
            response.headers.append(field.name, field.value)
        }
        return response
    }

    // MARK: Sandboxes

    private func access(of request: Request, to operation: ServedOperation<Records>) throws
        -> SandboxDirectory<Records>.Access
    {
        let token = conventions.token(of: request, declared: tokenReader.token(of: request))
        if let token, let access = directory.access(token: token) { return access }
        let requirements = operation.operation.security
        guard requirements.isEmpty || requirements.contains(where: { $0.schemes.isEmpty }) else {
            throw RequestFailure.unauthorized
        }
        let id = request.headers["mock-sandbox"] ?? defaultScenario
        guard let sandbox = directory.sandbox(id) else { throw RequestFailure.response(unknownSandbox(id).response) }
        return SandboxDirectory.Access(sandbox: sandbox, caller: scenarios.first { $0.name == defaultScenario }?.caller)
    }

    private var requestLimit: Int? { if case .after(let requests) = options.reset { requests } else { nil } }

    private func resetWhenDue() {
        guard resets.isDue(at: options.wallClock) else { return }
        resetAll()
        options.announce("reset of every sandbox of \(name), as --reset asks")
    }
}
