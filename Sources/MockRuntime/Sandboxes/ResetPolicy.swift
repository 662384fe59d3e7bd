import OpenAPISpec

/// When sandboxes go back to their seed by themselves.
package enum ResetPolicy: Hashable, Sendable {
    case never
    /// So many seconds after the start, again and again.
    case every(seconds: Int)
    /// Each day at this minute of the day, UTC.
    case daily(minute: Int)
    /// After so many requests to a sandbox: the next one meets the seed.
    case after(requests: Int)

    /// `never`, `every:30m` (or `every:PT30M`), `daily@02:00` or `after:1000`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: text.contains("@") ? "@" : ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count == 2 ? parts[1] : nil) {
        case ("never", nil): self = .never
        case ("every", let value?):
            guard let seconds = TimeSpan(value)?.seconds, seconds > 0 else { return nil }
            self = .every(seconds: seconds)
        case ("daily", let value?):
            let fields = value.split(separator: ":", omittingEmptySubsequences: false).map {
                $0.count == 2 ? Int($0) : nil
            }
            guard fields.count == 2, let hour = fields[0], (0..<24).contains(hour), let minute = fields[1],
                (0..<60).contains(minute)
            else { return nil }
            self = .daily(minute: hour * 60 + minute)
        case ("after", let value?):
            guard let count = Int(value), count > 0 else { return nil }
            self = .after(requests: count)
        default: return nil
        }
    }

    /// The first reset after `instant`; nil when time has no say.
    package func next(after instant: DateTime) -> DateTime? {
        switch self {
        case .never, .after: return nil
        case .every(let seconds): return instant.adding(seconds: seconds)
        case .daily(let minute):
            let today = DateTime(instant.date).adding(seconds: minute * 60)
            return today > instant ? today : today.adding(seconds: 86_400)
        }
    }
}
