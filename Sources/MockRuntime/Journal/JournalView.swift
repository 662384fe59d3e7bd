import OpenAPISpec

/// A journal to be read: the only way out of it, so that no secret leaves.
package struct JournalView: Sendable {
    /// `requests to the sandbox 'one'`
    let title: String
    let journal: Journal
    let redactor: Redactor
    let isOn: Bool

    /// Oldest first. Throws the problem of a journal that is not written.
    func entries(_ filter: JournalFilter = JournalFilter()) throws -> [JournalEntry] {
        try checkIsOn()
        var number = 0
        if case .number(let since) = filter.since { number = since }
        let entries = journal.notes(after: number).lazy.map { JournalEntry($0, redactor) }.filter(filter.includes)
        return filter.limit.map { Array(entries.suffix($0)) } ?? Array(entries)
    }

    func entry(_ number: Int) throws -> JournalEntry {
        try checkIsOn()
        let notes = journal.notes(after: number - 1)
        guard let note = notes.first, note.number == number else {
            let held = journal.notes(after: 0)
            let range = held.first.map { "it holds \($0.number) to \(held.last?.number ?? 0)" } ?? "it is empty"
            throw Problem(404, "there is no entry \(number) among the \(title); \(range)")
        }
        return JournalEntry(note, redactor)
    }

    /// Throws the problem of a journal that has let go of entries behind a number, so that nothing can be said of all of them.
    func checkIsWhole(after number: Int) throws {
        let forgotten = journal.forgotten
        guard forgotten > number else { return }
        throw Problem(
            409,
            "the journal holds the \(title) behind number \(forgotten) only; expect something of those by 'since': \(forgotten), "
                + "empty it before the requests, or start the server with a larger --journal")
    }

    func clear() { journal.clear() }

    private func checkIsOn() throws {
        guard !isOn else { return }
        throw Problem(409, "no journal is written; start the server without '--journal 0'")
    }

    // MARK: Live

    /// What happens from now on, or behind a number, as server-sent events (WHATWG HTML §9.2).
    ///
    /// The journal itself is the buffer: who reads too slowly misses what has left it, and sees that by the numbers.
    /// - Parameters:
    ///   - limit: the entries after which the stream ends; nil for as long as the journal is written.
    ///   - heartbeat: the time without an event after which a comment is sent, so that a client that left is noticed.
    func events(
        after number: Int? = nil, limit: Int? = nil, heartbeat: Duration = .seconds(15)
    ) throws -> AsyncStream<[UInt8]> {
        try checkIsOn()
        // A number from before a restart of the server means everything.
        let now = journal.number
        let cursor = Cursor(number.map { $0 > now ? 0 : $0 } ?? now, limit: limit)
        return AsyncStream(unfolding: { await cursor.next(of: self, heartbeat: heartbeat) })
    }

    private actor Cursor {
        private var number: Int
        /// Entries to be sent still; nil for as many as come.
        private var left: Int?

        init(_ number: Int, limit: Int?) { (self.number, left) = (number, limit) }

        /// The events that are due, else a comment after a while; nil at the end.
        func next(of view: JournalView, heartbeat: Duration) async -> [UInt8]? {
            if left == 0 { return nil }
            await view.journal.wait(after: number, atMost: heartbeat)
            if Task.isCancelled { return nil }
            let (notes, last) = view.journal.news(after: number)
            number = last
            if notes.isEmpty { return view.journal.isClosed ? nil : Array(": still here\n\n".utf8) }
            let sent = left.map { notes.prefix($0) } ?? notes[...]
            left = left.map { $0 - sent.count }
            return sent.flatMap { view.event(JournalEntry($0, view.redactor)) }
        }
    }

    private func event(_ entry: JournalEntry) -> [UInt8] {
        return Array("id: \(entry.number)\nevent: \(entry.event.rawValue)\ndata: ".utf8)
            + JSONValue.object(entry.summary).jsonBytes
            + Array("\n\n".utf8)
    }
}
