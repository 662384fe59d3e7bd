import OpenAPISpec

/// One limit and what each client has used of it.
struct RateMeter: Sendable {
    let limit: RateLimit
    /// The number of the fixed window that is counted; older ones are forgotten.
    private var bucket = Int.min
    private var clients: [ExactText: Use] = [:]

    /// What a client has used.
    private struct Use: Sendable {
        /// Of a fixed window the requests, of a rolling one the refusals since the last request that was served.
        var count = 0
        /// Of a rolling window when requests were served, in seconds.
        var instants: [Int] = []
    }

    /// Clients told apart; further ones are counted as one.
    private static var clientLimit: Int { 4096 }

    init(limit: RateLimit) { self.limit = limit }

    /// Counts a request; says why when it is to be refused.
    mutating func admit(_ client: String, now: Int) -> RateCounters.Refusal? {
        let client = clients.count < Self.clientLimit || clients[client] != nil ? client : "\u{0}others"
        return switch limit.kind {
        case .fixed: countFixed(client, now)
        case .rolling: countRolling(client, now)
        }
    }

    private mutating func countFixed(_ client: String, _ now: Int) -> RateCounters.Refusal? {
        let current = now.flooredDivision(by: limit.window.seconds)
        if current != bucket {
            bucket = current
            clients.removeAll(keepingCapacity: true)
        }
        clients[client, default: Use()].count += 1
        guard let count = clients[client]?.count, count > limit.limit else { return nil }
        let end = (current + 1) * limit.window.seconds
        return RateCounters.Refusal(limit: limit, retryAfter: end - now, isFirst: count == limit.limit + 1)
    }

    private mutating func countRolling(_ client: String, _ now: Int) -> RateCounters.Refusal? {
        let start = beginning(now)
        var use = clients[client, default: Use()]
        defer { clients[client] = use }
        use.instants.removeAll { $0 <= start }
        guard use.instants.count >= limit.limit else {
            use.instants.append(now)
            use.count = 0
            return nil
        }
        use.count += 1
        let oldest = use.instants.first ?? now
        return RateCounters.Refusal(limit: limit, retryAfter: max(1, oldest - start), isFirst: use.count == 1)
    }

    /// What happened up to this second is not in the rolling window. The wall clock has a resolution of one second, so its window is one longer:
    /// otherwise a true window could hold more requests than the limit.
    private func beginning(_ now: Int) -> Int { now - limit.window.seconds - (limit.time == .sandbox ? 0 : 1) }

    /// The most that one client has used.
    func used(now: Int) -> Int {
        switch limit.kind {
        case .fixed:
            now.flooredDivision(by: limit.window.seconds) == bucket ? clients.values.map(\.count).max() ?? 0 : 0
        case .rolling:
            clients.values.map { use in use.instants.count { $0 > beginning(now) } }.max() ?? 0
        }
    }
}
