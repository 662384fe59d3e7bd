import OpenAPISpec

/// Something that is broken on purpose, and how often it was met.
struct Fault: Sendable {
    let id: String
    /// Which calls, which of them, and what happens; as it was asked for.
    let rule: ControlV1.NewFault
    /// Calls that it could have hit.
    private(set) var matched = 0
    private(set) var fired = 0
    /// Milliseconds that the present call waits.
    private(set) var wait = 0
    private var random: SeededRandom

    init(id: String, rule: ControlV1.NewFault) {
        self.id = id
        self.rule = rule
        random = SeededRandom(seed: rule.seed.map { UInt64(clamping: $0) } ?? SeededRandom.defaultSeed, path: "fault")
    }

    /// Whether the operation is not called at all.
    var replacesOperation: Bool {
        rule.carriedOut != true && (rule.status != nil || rule.connection != nil)
    }

    /// How many more calls it hits; nil for any number.
    var remaining: Int? {
        if let nth = rule.nth { return matched < nth ? 1 : 0 }
        return rule.next.map { max(0, $0 - matched) }
    }

    func matches(_ request: Request, _ called: Operation, title: String) -> Bool {
        if let method = rule.method, method.rawValue != request.method { return false }
        guard rule.isAbout(called, title: title) else { return false }
        guard let path = rule.path else { return true }
        let isPath =
            path.utf8.last == UInt8(ascii: "*")
            ? request.path.utf8.starts(with: path.utf8.dropLast()) : request.path.exact == path.exact
        return isPath || rule.hasPath(of: called, title: title)
    }

    /// Counts a matching call. Whether it is hit.
    mutating func meet() -> Bool {
        matched += 1
        guard isHit() else { return false }
        fired += 1
        wait = rule.delay ?? 0
        if let spread = rule.spread, spread > 0 { wait += Int(random.next() % UInt64(spread + 1)) }
        return true
    }

    private mutating func isHit() -> Bool {
        if let nth = rule.nth { return matched == nth }
        if let next = rule.next, matched > next { return false }
        guard let probability = rule.probability else { return true }
        return Double(random.next() >> 11) / 9_007_199_254_740_992 < probability
    }
}

extension ControlV1.NewFault {
    /// Whether an operation is the one that it names; any is when it names none.
    func isAbout(_ called: Operation, title: String) -> Bool {
        guard let operation else { return true }
        return [called.operationID, title, "\(called.method.rawValue) \(called.path)"].contains {
            $0?.exact == operation.exact
        }
    }

    /// Whether its path is an operation's as the document has it, or as it is served.
    func hasPath(of called: Operation, title: String) -> Bool {
        guard let path else { return false }
        return path.exact == called.path.exact || title.exact == "\(called.method.rawValue) \(path)".exact
    }

    /// Throws the problem of a rule that cannot do what it says.
    func check() throws {
        let effects =
            [status, delay, spread, bytesPerSecond, truncateAfter].contains { $0 != nil } || headers != nil
            || connection != nil || malformed == true
        let refused =
            if let field = headers?.members.first(where: { HTTPFields.Field(name: $0.key, value: "").isOfFraming }) {
                "'headers' has '\(field.key)', which the server writes; 'truncateAfter' and 'connection' break how an answer ends"
            } else if !effects {
                "it breaks nothing; add 'status', 'headers', 'delay', 'spread', 'bytesPerSecond', 'truncateAfter', 'connection' or "
                    + "'malformed'"
            } else if nth != nil, next != nil {
                "'nth' and 'next' exclude each other; leave one out"
            } else {
                String?.none
            }
        if let refused { throw Problem(422, "the fault cannot be set: \(refused)") }
    }
}
