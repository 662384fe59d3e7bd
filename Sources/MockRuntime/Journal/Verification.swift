import OpenAPISpec

/// An expectation held against a journal.
struct Verification {
    /// Numbers of the entries that match, oldest first.
    let matched: [Int]
    /// The entry that comes nearest among those that do not, and what differs.
    let nearest: (entry: JournalEntry, differences: [Difference])?
    /// How many requests there were.
    let requests: Int

    init(_ expectation: Expectation, entries: [JournalEntry]) {
        var matched: [Int] = []
        var nearest: (entry: JournalEntry, differences: [Difference])?
        var requests = 0
        for entry in entries {
            guard let exchange = entry.exchange else { continue }
            requests += 1
            let differences = expectation.differences(from: exchange)
            if differences.isEmpty {
                matched.append(entry.number)
            } else if nearest.map({ Self.distance(differences) <= Self.distance($0.differences) }) ?? true {
                nearest = (entry, differences)
            }
        }
        (self.matched, self.nearest, self.requests) = (matched, nearest, requests)
    }

    /// Another operation is further away than any body, another value further than one too many.
    private static func distance(_ differences: [Difference]) -> Int {
        differences.reduce(0) {
            $0 + ($1.tellsOperationsApart ? 1_000 : $1.expected == nil ? 1 : 2)
        }
    }

    /// What to say when the number is not the expected one. A near miss is told where too few match.
    func problem(_ times: Expectation.Times, in title: String) -> Problem {
        let numbers = matched.map { JSONValue.number(JSONNumber($0)) }
        var members: JSONObject = [
            "matched": .number(JSONNumber(matched.count)), "expected": .string(times.text), "numbers": .array(numbers)
        ]
        let count = matched.isEmpty ? "none" : "\(matched.count)"
        var detail = "of \(requests) \(title) \(count) matched, expected \(times.text)"
        let isTooFew = matched.count < times.exactly ?? times.atLeast ?? 1
        if !isTooFew {
            let list = matched.suffix(20).map(String.init).joined(separator: ", ")
            detail += "; these did: \(list)"
        } else if let nearest, let exchange = nearest.entry.exchange {
            var near: JSONObject = ["number": .number(JSONNumber(nearest.entry.number))]
            near["method"] = .string(exchange.method)
            near["target"] = .string(exchange.target)
            near["differences"] = .array(nearest.differences.map { .object($0.json) })
            members["nearest"] = .object(near)
            let shown = nearest.differences.prefix(3).map(\.text).joined(separator: "; ")
            let more = nearest.differences.count > 3 ? "; and \(nearest.differences.count - 3) more" : ""
            detail +=
                "; the nearest is number \(nearest.entry.number), \(exchange.method) \(exchange.target): \(shown)\(more)"
        }
        return Problem(417, detail, members: members)
    }
}
