/// What rules have found, each message once.
struct ErrorBag {
    private var entries: [ErrorEntry] = []

    var hasFailed: Bool { !entries.isEmpty }

    mutating func add(_ entry: ErrorEntry) {
        if !entries.contains(entry) { entries.append(entry) }
    }

    func skips(_ skip: RuleSkip, title: String) -> Bool {
        switch skip {
        case .never: false
        case .ifAnyFailed: hasFailed
        case .ifFailed(let titles): entries.contains { titles.contains($0.title) }
        case .firstOfTitle: entries.contains { $0.title == title }
        }
    }

    /// The 422: grouped by title in order of first failure, in each title's order of failure.
    func refusal(by dialect: Dialect) -> Refusal {
        var titles: [String] = []
        for entry in entries where !titles.contains(entry.title) { titles.append(entry.title) }
        let groups = titles.map { title in entries.filter { $0.title == title } }
        guard dialect.joinsMessages else { return dialect.list(422, groups.flatMap { $0 }) }
        return dialect.list(
            422,
            zip(titles, groups).map { title, group in
                ErrorEntry(title: title, detail: group.map(\.detail).joined(separator: ", "))
            })
    }
}
