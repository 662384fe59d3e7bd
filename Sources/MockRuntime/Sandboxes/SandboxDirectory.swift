import OpenAPISpec
import Synchronization

/// The sandboxes of a service and the tokens that lead into them.
final class SandboxDirectory<Records: RecordSet>: Sendable {
    /// What a token stands for.
    struct Access: Sendable {
        var sandbox: Sandbox<Records>
        var caller: String?
    }

    struct Entry: Sendable {
        var sandbox: Sandbox<Records>
        var tokens: [String]
        /// How many tokens it has had: a token that was taken back is not made again.
        var tokensMade: Int
    }

    private struct Entries: Sendable {
        var byToken: [ExactText: Access] = [:]
        var byID: [ExactText: Entry] = [:]
        /// Ids in the order of their making.
        var order: [String] = []
        var made = 0
        /// When to look for sandboxes that nobody uses any more, in seconds since 1970.
        var nextSweep = Int.min

        func access(of id: String) -> [(token: String, caller: String?)] {
            byID[id]?.tokens.map { ($0, byToken[$0]?.caller) } ?? []
        }
    }

    private let entries = Mutex(Entries())

    /// Adds a sandbox under its id. A token that exists already is taken over.
    /// - Parameter tokensMade: how many it has had; as many as it has when nil.
    func add(_ sandbox: Sandbox<Records>, tokens: [(token: String, caller: String?)], tokensMade: Int? = nil) {
        entries.withLock { entries in
            entries.byID[sandbox.id] = Entry(
                sandbox: sandbox, tokens: tokens.map(\.token), tokensMade: tokensMade ?? tokens.count)
            entries.order.append(sandbox.id)
            for (token, caller) in tokens { entries.byToken[token] = Access(sandbox: sandbox, caller: caller) }
        }
    }

    /// Another token into a sandbox. Whether it was free.
    func addToken(_ token: String, caller: String?, to sandbox: Sandbox<Records>) -> Bool {
        entries.withLock { entries in
            guard entries.byToken[token] == nil, entries.byID[sandbox.id] != nil else { return false }
            entries.byToken[token] = Access(sandbox: sandbox, caller: caller)
            entries.byID[sandbox.id]?.tokens.append(token)
            entries.byID[sandbox.id]?.tokensMade += 1
            return true
        }
    }

    /// A token of a sandbox leads nowhere from now on, not even to an answer that was kept. Whether there was such a token.
    func removeToken(_ token: String, of sandbox: Sandbox<Records>) -> Bool {
        entries.withLock { entries in
            guard entries.byToken[token]?.sandbox === sandbox else { return false }
            entries.byToken[token] = nil
            entries.byID[sandbox.id]?.tokens.removeAll { $0.exact == token.exact }
            sandbox.forgetAnswers()
            return true
        }
    }

    /// The next number for an id that nobody chose: 1, 2, 3 …
    func nextNumber() -> Int {
        entries.withLock { entries in
            entries.made += 1
            return entries.made
        }
    }

    func access(token: String) -> Access? { entries.withLock { $0.byToken[token] } }
    func sandbox(_ id: String) -> Sandbox<Records>? { entries.withLock { $0.byID[id]?.sandbox } }
    func tokens(of id: String) -> [String] { entries.withLock { $0.byID[id]?.tokens ?? [] } }
    /// How many tokens a sandbox has had.
    func tokensMade(of id: String) -> Int { entries.withLock { $0.byID[id]?.tokensMade ?? 0 } }
    /// The tokens of a sandbox and whom they stand for, oldest first.
    func access(of id: String) -> [(token: String, caller: String?)] { entries.withLock { $0.access(of: id) } }

    /// A token that leads somewhere: the oldest.
    var firstToken: String? {
        entries.withLock { entries in entries.order.first.flatMap { entries.byID[$0]?.tokens.first } }
    }

    var count: Int { entries.withLock { $0.order.count } }
    /// Oldest first.
    var ids: [String] { entries.withLock { $0.order } }

    /// Every sandbox with its tokens, oldest first.
    var all: [Entry] {
        entries.withLock { entries in entries.order.compactMap { entries.byID[$0] } }
    }

    /// Everything, oldest first, and how many numbers were given.
    var contents: (sandboxes: [(entry: Entry, access: [(token: String, caller: String?)])], made: Int) {
        entries.withLock { entries in
            let sandboxes = entries.order.compactMap { entries.byID[$0] }.map { entry in
                (entry, entries.access(of: entry.sandbox.id))
            }
            return (sandboxes, entries.made)
        }
    }

    /// Forgets all; the next number is the one behind `made`.
    func removeAll(made: Int) { entries.withLock { $0 = Entries(made: made) } }

    /// Whether there was one.
    func remove(_ id: String) -> Bool { entries.withLock { Self.remove(id, from: &$0) } }

    /// Removes the sandboxes that nobody has used for their lifetime; looks at most once a second.
    func removeExpired(at wall: DateTime, log: (Sandbox<Records>) -> (SandboxEvent) throws -> Void) {
        let now = wall.secondsSince1970
        entries.withLock { entries in
            guard now >= entries.nextSweep else { return }
            entries.nextSweep = now + 1
            let expired = entries.order.filter { id in
                entries.byID[id].map { $0.sandbox.expire(at: wall, log: log($0.sandbox)) } ?? false
            }
            for id in expired { _ = Self.remove(id, from: &entries) }
        }
    }

    private static func remove(_ id: String, from entries: inout Entries) -> Bool {
        guard let entry = entries.byID.removeValue(forKey: id.exact) else { return false }
        entry.sandbox.end()
        for token in entry.tokens where entries.byToken[token]?.sandbox.id.exact == id.exact {
            entries.byToken[token] = nil
        }
        if let index = entries.order.lastIndex(where: { $0.exact == id.exact }) { entries.order.remove(at: index) }
        return true
    }
}
