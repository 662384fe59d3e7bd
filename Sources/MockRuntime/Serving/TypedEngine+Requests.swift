import OpenAPISpec

/// The stages of a request: route, token, check, operation, check of the response.
extension TypedEngine {
    func answer(_ exchange: inout Exchange<Records>) throws -> MockResponse {
        if let response = try route(&exchange) { return response }
        guard let operation = exchange.operation else { throw RequestFailure.unknownPath(nearest: nil) }
        try checkQuery(of: exchange.original)
        if let refusal = conventions.refusal(of: exchange.request) { throw refusal }
        let access = try access(of: exchange.request, to: operation)
        exchange.sandbox = access.sandbox
        if !isReplaying {
            exchange.fault = access.sandbox.fault(for: exchange.request, operation.operation, title: operation.title)
        }
        if let fault = exchange.fault, fault.replacesOperation { return MockResponse(status: 200) }
        if let failure = exchange.undecoded { throw failure }
        try check(&exchange, operation)

        var response: MockResponse
        if let scenario = exchange.preferences["scenario"] {
            var seed = try seed(of: scenario)
            response = try serve(operation, &exchange, caller: access.caller, in: &seed).response
        } else {
            let mayBeKept = exchange.request.method == "GET" && exchange.preferences["wait"] == nil
            let version = mayBeKept ? access.sandbox.keepableVersion : nil
            var served = exchange
            let limit = isReplaying ? nil : requestLimit
            response = try access.sandbox.perform(limit: limit, log: log(of: access.sandbox)) { world in
                served.instant = world.clock.now(wall: self.options.wallClock())
                let (response, hasChanged) = try self.serve(operation, &served, caller: access.caller, in: &world)
                served.hasChanged = hasChanged
                if hasChanged { try self.log(served, response, in: access.sandbox) }
                return (response, hasChanged)
            }
            exchange = served
            if exchange.violations.isEmpty, exchange.fault == nil { exchange.version = version }
        }
        if let delay = try exchange.preferences.delay() { response.delivery.delay = delay }
        return response
    }

    // MARK: Route

    private func routed(_ request: Request) -> Router.Outcome {
        let path = mountPath + conventions.routedPath(String(request.path.dropFirst(mountPath.count)))
        return router.route(request.method, path)
    }

    /// What a request would call; nil for nothing.
    func operation(of request: Request) -> ServedOperation<Records>? {
        guard case .match(let match) = routed(request) else { return nil }
        return operations[match.operation]
    }

    /// Finds the operation. A response when there is none to be called: the answer to `OPTIONS`.
    private func route(_ exchange: inout Exchange<Records>) throws -> MockResponse? {
        let request = exchange.request
        switch routed(request) {
        case .match(let match):
            exchange.operation = operations[match.operation]
            exchange.request.pathParameters = match.parameters
            return nil
        case .methodNotAllowed(let methods):
            if options.allowsOtherOrigins, let response = CORS.preflight(exchange.original, allowed: methods) {
                return response
            }
            let failure = RequestFailure.methodNotAllowed(allowed: methods)
            guard request.method == "OPTIONS", conventions.response(to: failure, request: request) == nil else {
                throw failure
            }
            return MockResponse(status: 204, headers: ["Allow": (methods + ["OPTIONS"]).joined(separator: ", ")])
        case .notFound:
            if let page = documentation(request) { return page }
            throw RequestFailure.unknownPath(nearest: nearestOperation(to: request))
        }
    }

    // MARK: Token

    private func access(of request: Request, to operation: ServedOperation<Records>) throws
        -> SandboxDirectory<Records>.Access
    {
        let isOptional = SecurityCheck.isOptional(operation.operation)
        let credentials = security[operation.documentIndex].credentials(of: request, for: operation.operation)
        let declared =
            credentials.first { directory.access(token: $0) != nil } ?? credentials.first
            ?? (isOptional ? tokenReader.token(of: request) : nil)
        if let token = conventions.token(of: request, declared: declared), let access = directory.access(token: token) {
            return access
        }
        guard isOptional || (acceptsAnyToken && !credentials.isEmpty) else { throw RequestFailure.unauthorized }
        let id = isOptional ? request.headers["mock-sandbox"] ?? defaultScenario : defaultScenario
        guard let sandbox = directory.sandbox(id) else { throw RequestFailure.response(unknownSandbox(id).response) }
        return SandboxDirectory.Access(
            sandbox: sandbox, caller: scenarios.first { $0.name.exact == defaultScenario.exact }?.caller)
    }

    // MARK: Check

    private func checkQuery(of request: MockRequest) throws {
        guard let start = request.target.firstIndex(of: "?"),
            let escape = PercentCoding.malformedEscape(in: request.target[start...])
        else { return }
        throw RequestFailure.unreadable(
            detail: "the query has '\(escape)', expected two hexadecimal digits after '%'; a percent sign is '%25'")
    }

    private func check(_ exchange: inout Exchange<Records>, _ operation: ServedOperation<Records>) throws {
        let isForced = try exchange.preferences.status() != nil
        let strictness: Strictness =
            isForced
            ? .off
            : try exchange.preferences.isLenient().map { $0 ? .report : .strict } ?? operation.strictness
                ?? options.requests
        guard conventions.checksRequests else {
            exchange.request.json = try RequestReader.json(of: exchange.request)
            exchange.query = RequestReader.query(of: exchange.request, operation.operation, in: operation.document)
            return
        }
        do {
            var check = try RequestCheck(exchange.request, operation.operation, in: operation.document)
            if options.isClosed { check.refuseUndescribed(exchange.request, operation.operation) }
            exchange.request.json = check.json
            exchange.query = check.query
            guard strictness != .off, !check.faults.isEmpty else { return }
            if strictness == .strict { throw RequestFailure.invalid(check.faults) }
            exchange.violations = check.faults.map(\.detail)
        } catch let failure as RequestFailure where strictness != .strict {
            exchange.request.json = try? RequestReader.parsed(exchange.request.bytes)
            exchange.query = RequestReader.query(of: exchange.request, operation.operation, in: operation.document)
            if strictness == .report { exchange.violations = [failure.summary] }
        }
    }

    // MARK: Operation

    private func serve(
        _ operation: ServedOperation<Records>, _ exchange: inout Exchange<Records>, caller: String?,
        in world: inout World<Records>
    ) throws -> (response: MockResponse, hasChanged: Bool) {
        let isDocuments =
            exchange.preferences["code"] != nil || exchange.preferences["example"] != nil
            || exchange.preferences["dynamic"] != nil || exchange.preferences["seed"] != nil
        guard let handler = operation.handler, !isDocuments else {
            return (try documentAnswer(operation, exchange), false)
        }
        let now = try conventions.instant(of: exchange.request) ?? world.clock.now(wall: options.wallClock())
        var call = Call(
            exchange.request, caller: caller, now: now, parameters: parameters(of: exchange, operation),
            random: world.random, records: world.records)
        do {
            let answer = try handler(&call)
            if case .generic = answer { return (try documentAnswer(operation, exchange), false) }
            let response = try checked(response(for: answer, of: operation), operation, &exchange)
            guard !handler.isRead else { return (response, false) }
            if call.hasChanged { world.records = call.records }
            world.random = call.random
            return (response, call.hasChanged)
        } catch let error as any ResponseError {
            return (try checked(error.response, operation, &exchange), false)
        }
    }

    private func documentAnswer(_ operation: ServedOperation<Records>, _ exchange: Exchange<Records>) throws
        -> MockResponse
    {
        try answers.response(
            for: operation.operation, in: operation.document, request: exchange.request,
            preferences: exchange.preferences)
    }

    private func response(for answer: TypedAnswer, of operation: ServedOperation<Records>) -> MockResponse {
        switch answer {
        case .generic: return MockResponse(status: operation.successStatus)
        case .response(let response): return response
        case .body(let body, let status):
            return operation.response(body, status: status ?? operation.successStatus)
        }
    }

    private func parameters(
        of exchange: Exchange<Records>, _ operation: ServedOperation<Records>
    ) -> ParameterValues {
        var values = ParameterValues(query: exchange.query)
        guard operation.readsHeaderParameters else { return values }
        for (place, member) in [
            (Parameter.Place.header, \ParameterValues.headers), (.cookie, \ParameterValues.cookies)
        ] {
            values[keyPath: member] = RequestReader.parameters(
                place, of: exchange.request, operation.operation, in: operation.document)
        }
        return values
    }

    /// A response made by code, looked at by the document. Throws the problem of one that breaks it when that is to be strict.
    /// One that is made again was looked at when it was made, and is compared with that.
    private func checked(
        _ response: MockResponse, _ operation: ServedOperation<Records>, _ exchange: inout Exchange<Records>
    ) throws -> MockResponse {
        let isLookedAt =
            options.responses == .strict || options.responses == .report && response.body.count <= 64 << 10
        guard isLookedAt, !isReplaying else { return response }
        let faults = ResponseCheck.faults(of: withOwnHeaders(response), to: operation.operation, in: operation.document)
        guard !faults.isEmpty else { return response }
        let text =
            "the response \(response.status) of \(operation.title) breaks its document: "
            + faults.joined(separator: "; ")
        if options.responses == .strict {
            throw RequestFailure.response(Problem(500, text).response)
        }
        exchange.violations.append(text)
        return response
    }
}
