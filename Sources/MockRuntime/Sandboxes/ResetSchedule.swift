import Synchronization

/// Tells when a reset by the clock is due. Looked at when a request arrives: nobody sees a sandbox between two requests.
final class ResetSchedule: Sendable {
    private let policy: ResetPolicy
    private let next: Mutex<DateTime?>

    init(policy: ResetPolicy, start: DateTime) {
        self.policy = policy
        next = Mutex(policy.next(after: start))
    }

    /// The next reset; nil when time has no say.
    var nextReset: DateTime? { next.withLock { $0 } }

    /// Whether an instant of the schedule has passed since the last time this was true.
    func isDue(at wall: WallClock) -> Bool {
        switch policy {
        case .never, .after: return false
        case .every, .daily:
            let now = wall()
            return next.withLock { next in
                guard let due = next, now >= due else { return false }
                var later = policy.next(after: due)
                while let instant = later, instant <= now { later = policy.next(after: instant) }
                next = later
                return true
            }
        }
    }
}
