import OpenAPISpec

/// Which entries are wanted; what is nil is not asked for.
struct JournalFilter: Sendable {
    var operation: String?
    var method: String?
    var path: String?
    var status: StatusRange?
    /// Entries behind a number, or from an instant on.
    var since: Since?
    /// The newest so many.
    var limit: Int?

    enum Since: Sendable {
        case number(Int)
        case instant(DateTime)

        /// `12` or `2025-01-15T09:00:00Z`; nil for anything else.
        init?(_ text: String) {
            if let number = Int(text) {
                self = .number(number)
            } else if let instant = DateTime(text) {
                self = .instant(instant)
            } else {
                return nil
            }
        }
    }

    /// What is no request is left out when anything that only requests have is asked for.
    func includes(_ entry: JournalEntry) -> Bool {
        guard let exchange = entry.exchange else {
            if case .instant = since { return false }
            return operation == nil && method == nil && path == nil && status == nil
        }
        if case .instant(let instant) = since, exchange.answer.instant.map({ $0 < instant }) ?? true { return false }
        return operation.map(exchange.isOperation) ?? true && method.map { $0.uppercased() == exchange.method } ?? true
            && path.map(exchange.isPath) ?? true
            && status.map { $0.includes(exchange.answer.status) } ?? true
    }
}

/// One status, or all of a class: `404`, `4XX`.
struct StatusRange: Sendable, Hashable {
    let text: String

    /// Nil for text that is neither.
    init?(_ text: String) {
        let text = text.uppercased()
        guard text.utf8.count == 3, let first = text.first, ("1"..."5").contains(first),
            text.hasSuffix("XX") || Int(text) != nil
        else { return nil }
        self.text = text
    }

    func includes(_ status: Int) -> Bool { text == String(status) || text == "\(status / 100)XX" }
}
