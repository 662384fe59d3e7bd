import Synchronization

/// Lets many in at a time, or one alone: a change that touches more than one sandbox meets none half way.
///
/// Who comes in with others locks one of a few stripes, in turn; who wants to be alone locks all of them.
final class ChangeGate: Sendable {
    private final class Stripe: Sendable {
        let lock = Mutex(())
    }

    private let stripes = (0..<16).map { _ in Stripe() }
    private let turn = Atomic(0)

    func together<Result: Sendable>(_ body: () throws -> Result) rethrows -> Result {
        let index = turn.add(1, ordering: .relaxed).oldValue & (stripes.count - 1)
        return try stripes[index].lock.withLock { _ in try body() }
    }

    func alone<Result: Sendable>(_ body: () throws -> Result) rethrows -> Result { try lock(from: 0, body) }

    private func lock<Result: Sendable>(from index: Int, _ body: () throws -> Result) rethrows -> Result {
        guard index < stripes.count else { return try body() }
        return try stripes[index].lock.withLock { _ in try lock(from: index + 1, body) }
    }
}
