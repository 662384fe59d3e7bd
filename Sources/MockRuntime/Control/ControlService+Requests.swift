import OpenAPISpec

extension ControlService {
    func listRequests(
        id: String, query: ControlV1.ListRequestsQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Journal> {
        let sandbox = try control(id)
        if let operation = query.operation { try sandbox.checkOperation(operation) }
        return .ok(ControlV1.Journal(entries: try entries(of: sandbox.journal, call.parameters.query)))
    }

    func clearRequests(id: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        try control(id).journal.clear()
        return .ok(NoContent())
    }

    func getRequest(
        id: String, number: Int, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.JournalEntry> {
        .ok(try ControlV1.JournalEntry(json: .object(control(id).journal.entry(number).whole)))
    }

    func verifyRequests(
        id: String, body: RequestBody<ControlV1.Expectation>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Verification> {
        let sandbox = try control(id)
        let journal = sandbox.journal
        let expectation = try Expectation(body.json ?? [:])
        if let operation = expectation.operation { try sandbox.checkOperation(operation) }
        var filter = JournalFilter()
        filter.since = body.json?["since"]?.intValue.map(JournalFilter.Since.number)
        let verification = try Verification(expectation, entries: journal.entries(filter))
        if expectation.times.isOpen(verification.matched.count) {
            try journal.checkIsWhole(after: body.json?["since"]?.intValue ?? 0)
        }
        guard expectation.times.includes(verification.matched.count) else {
            throw verification.problem(expectation.times, in: journal.title)
        }
        return .ok(
            ControlV1.Verification(
                matched: verification.matched.count, expected: expectation.times.text, numbers: verification.matched))
    }

    func streamRequests(
        id: String, query: ControlV1.StreamRequestsQuery, headers: ControlV1.StreamRequestsHeaders,
        _ call: Call<DocumentRecords>
    ) throws -> Reply<String> {
        let journal = try control(id).journal
        let fields: HTTPFields = ["Content-Type": "text/event-stream", "Cache-Control": "no-store"]
        var response = MockResponse(status: 200, headers: fields, body: Array(": \(journal.title)\n\n".utf8))
        response.delivery.stream = try journal.events(
            after: headers.lastEventID, limit: query.limit)
        return .response(response)
    }

    // MARK: Requests that reached no sandbox

    func listStrayRequests(
        service: String, query: ControlV1.ListStrayRequestsQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Journal> {
        let journal = try engine(named: service).strayRequests
        return .ok(ControlV1.Journal(entries: try entries(of: journal, call.parameters.query)))
    }

    func clearStrayRequests(service: String, _ call: inout Call<DocumentRecords>) throws -> Reply<NoContent> {
        try engine(named: service).strayRequests.clear()
        return .ok(NoContent())
    }

    func getStrayRequest(
        service: String, number: Int, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.JournalEntry> {
        .ok(try ControlV1.JournalEntry(json: .object(engine(named: service).strayRequests.entry(number).whole)))
    }

    // MARK: -

    private func entries(of journal: JournalView, _ parameters: JSONObject) throws -> [ControlV1.JournalEntry] {
        try journal.entries(JournalFilter(parameters)).map {
            try ControlV1.JournalEntry(json: .object($0.summary))
        }
    }
}

extension JournalFilter {
    /// Query parameters that have been checked against the document.
    fileprivate init(_ parameters: JSONObject) throws {
        operation = parameters["operation"]?.stringValue
        method = parameters["method"]?.stringValue
        path = parameters["path"]?.stringValue
        status = parameters["status"].flatMap { StatusRange($0.stringValue ?? $0.jsonText) }
        limit = parameters["limit"]?.intValue
        guard let text = parameters["since"].map({ $0.stringValue ?? $0.jsonText }) else { return }
        guard let since = Since(text) else {
            throw Problem(
                422,
                "'since' is '\(text)', expected an entry's number or an instant such as 2025-01-15T09:00:00Z")
        }
        self.since = since
    }
}

extension Expectation {
    /// A body that has been checked against the document. Throws the problem of what the document cannot say.
    fileprivate init(_ json: JSONValue) throws {
        operation = json["operation"]?.stringValue
        method = json["method"]?.stringValue
        path = json["path"]?.stringValue
        pathParameters = json["pathParameters"]?.objectValue ?? [:]
        query = json["query"]?.objectValue ?? [:]
        headers = json["headers"]?.objectValue ?? [:]
        body = json["body"]
        isExact = json["match"]?.stringValue == "exact"
        times = Times(
            exactly: json["count"]?.intValue, atLeast: json["atLeast"]?.intValue, atMost: json["atMost"]?.intValue)
        if times.exactly != nil, times.atLeast != nil || times.atMost != nil {
            throw Problem(
                422,
                "'count' stands beside 'atLeast' or 'atMost'; expected 'count' alone, or one or both of the others")
        }
        if let least = times.atLeast, let most = times.atMost, least > most {
            throw Problem(
                422,
                "'atLeast' is \(least) and 'atMost' is \(most), expected no more than that")
        }
        guard let given = json["status"] else { return }
        status = StatusRange(given.stringValue ?? given.jsonText)
        if status == nil {
            throw Problem(
                422,
                "'status' is \(given.jsonText), expected a status such as 404 or a class such as \"4XX\"")
        }
    }
}
