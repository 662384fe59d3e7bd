import OpenAPISpec

/// What remains of a request when it has been answered.
extension TypedEngine {
    /// Notes an answer. What comes back is to be kept with a kept answer.
    func observe(
        _ exchange: Exchange<Records>, _ response: MockResponse, since start: ContinuousClock.Instant
    ) -> ObservedAnswer {
        let counter = exchange.operation?.coverage.note(exchange.request, response)
        let sandbox = exchange.sandbox
        let instant =
            exchange.instant ?? sandbox.map { $0.presentClock.now(wall: options.wallClock()) }
        let answer = ObservedAnswer(response, in: exchange, at: instant, counter: counter)
        guard options.journal > 0 else { return answer }
        var request = exchange.original
        let bodySize = exchange.request.bytes.count
        request.body = ObservedAnswer.kept(exchange.request.bytes)
        (sandbox?.journal ?? serviceJournal).add(
            .request(request, bodySize: bodySize, answer, duration: .now - start),
            bytes: request.body.count + answer.body.count, capacity: options.journal)
        return answer
    }

    /// Notes that a kept answer was given once more: it took no time to make, and to look at the clock twice would take longer.
    func observe(_ request: MockRequest, _ answer: ObservedAnswer, from sandbox: Sandbox<Records>) {
        answer.counter?.count()
        sandbox.journal.add(.request(request, bodySize: 0, answer, duration: .zero), capacity: options.journal)
    }

    /// A reset stands in the journal, which otherwise goes on.
    func reset(_ sandbox: Sandbox<Records>) {
        sandbox.reset()
        note(.reset, in: sandbox)
    }

    func note(_ event: Journal.Event, in sandbox: Sandbox<Records>) {
        guard !isReplaying else { return }
        sandbox.journal.add(.event(event), capacity: options.journal)
    }

    var coverage: [OperationCoverage] {
        var known: Set<ObjectIdentifier> = []
        return operations.map(\.coverage).filter { known.insert(ObjectIdentifier($0)).inserted }
    }

    /// What was kept is let go: it would not be looked at again.
    func resetCoverage() {
        for operation in coverage { operation.reset() }
        cache.removeAll()
    }

    var strayRequests: JournalView { view(serviceJournal, "requests of '\(name)' that reached no sandbox") }

    func view(_ journal: Journal, _ title: String) -> JournalView {
        JournalView(
            title: title, journal: journal, redactor: Redactor(schemes: tokenReader.schemes),
            isOn: options.journal > 0)
    }
}
