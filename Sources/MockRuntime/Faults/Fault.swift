import OpenAPISpec

/// Something that is broken on purpose: for which requests, for which of them, and how.
struct Fault: Sendable {
    /// Which of the matching calls are hit.
    enum Calls: Sendable, Hashable {
        case all
        /// The nth from now, 1 being the next.
        case nth(Int)
        /// The next so many.
        case next(Int)
        /// Each with this probability, 0...1, by random numbers of the fault's own.
        case probability(Double)
    }

    enum Connection: String, Sendable {
        /// Closed without a byte.
        case empty
        /// Reset without a byte.
        case reset
    }

    let id: String
    /// An operation's id or `POST /pets/{id}`; nil for any.
    var operation: String?
    /// Upper case; nil for any.
    var method: String?
    /// A path as clients write it, which may end with `*`; nil for any.
    var path: String?
    var calls = Calls.all
    /// What the random numbers begin with.
    var seed: UInt64 = 1

    /// Instead of the operation's answer, in the shape that the document declares for it.
    var status: Int?
    /// Instead of the declared shape.
    var body: JSONValue?
    /// Added to the answer.
    var headers: HTTPFields = [:]
    /// Milliseconds before the answer: `delay` and up to `spread` more.
    var delay = 0
    var spread = 0
    var bytesPerSecond: Int?
    /// So many bytes of the body, then the connection is closed.
    var truncateAfter: Int?
    var connection: Connection?
    /// The body is JSON that breaks off.
    var isMalformed = false
    /// Whether the operation does its work although its answer is replaced or lost.
    var isCarriedOut = false

    private(set) var matched = 0
    private(set) var fired = 0
    private lazy var random = SeededRandom(seed: seed, path: id)
    /// Milliseconds that the present call waits.
    private(set) var wait = 0

    init(id: String) { self.id = id }

    /// Whether the operation is not called at all.
    var replacesOperation: Bool { !isCarriedOut && (status != nil || connection != nil) }

    /// How many more calls it hits; nil for any number.
    var remaining: Int? {
        switch calls {
        case .all, .probability: nil
        case .nth(let number): matched < number ? 1 : 0
        case .next(let count): max(0, count - matched)
        }
    }

    /// Counts a matching call. Whether it is hit.
    mutating func meet() -> Bool {
        matched += 1
        let isHit: Bool =
            switch calls {
            case .all: true
            case .nth(let number): matched == number
            case .next(let count): matched <= count
            case .probability(let share): Double(random.next() >> 11) / 9_007_199_254_740_992 < share
            }
        guard isHit else { return false }
        fired += 1
        wait = delay + (spread > 0 ? Int(random.next() % UInt64(spread + 1)) : 0)
        return true
    }
}
