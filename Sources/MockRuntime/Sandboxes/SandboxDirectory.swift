import OpenAPISpec
import Synchronization

/// The sandboxes of a service and the tokens that lead into them.
final class SandboxDirectory<Records: RecordSet>: Sendable {
    /// What a token stands for.
    struct Access: Sendable {
        var sandbox: Sandbox<Records>
        var caller: String?
    }

    private struct Entries: Sendable {
        var byToken: [String: Access] = [:]
        var byID: [String: Sandbox<Records>] = [:]
        /// Ids in the order of their making, and each one's tokens.
        var order: [(id: String, tokens: [String])] = []
        var made = 0
    }

    private let entries = Mutex(Entries())

    /// Adds a sandbox under its id. A token that exists already is taken over.
    func add(_ sandbox: Sandbox<Records>, tokens: [(token: String, caller: String?)]) {
        entries.withLock { entries in
            entries.byID[sandbox.id] = sandbox
            entries.order.append((sandbox.id, tokens.map(\.token)))
            for (token, caller) in tokens { entries.byToken[token] = Access(sandbox: sandbox, caller: caller) }
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
    func sandbox(_ id: String) -> Sandbox<Records>? { entries.withLock { $0.byID[id] } }

    /// A token that leads somewhere: the oldest.
    var firstToken: String? { entries.withLock { $0.order.first?.tokens.first } }

    /// Every sandbox with its tokens, oldest first.
    var all: [(sandbox: Sandbox<Records>, tokens: [String])] {
        entries.withLock { entries in
            entries.order.compactMap { entry in entries.byID[entry.id].map { ($0, entry.tokens) } }
        }
    }

    /// Everything, oldest first, and how many numbers were given.
    var contents: (sandboxes: [(sandbox: Sandbox<Records>, tokens: [(token: String, caller: String?)])], made: Int) {
        entries.withLock { entries in
            let sandboxes = entries.order.compactMap { entry in
                entries.byID[entry.id].map { sandbox in
                    (sandbox, entry.tokens.map { ($0, entries.byToken[$0]?.caller) })
                }
            }
            return (sandboxes, entries.made)
        }
    }

    /// Forgets all; the next number is the one behind `made`.
    func removeAll(made: Int) { entries.withLock { $0 = Entries(made: made) } }

    /// Whether there was one.
    func remove(_ id: String) -> Bool {
        entries.withLock { entries in
            guard entries.byID.removeValue(forKey: id) != nil else { return false }
            for token in entries.order.first(where: { $0.id == id })?.tokens ?? []
            where entries.byToken[token]?.sandbox.id == id {
                entries.byToken[token] = nil
            }
            entries.order.removeAll { $0.id == id }
            return true
        }
    }
}
