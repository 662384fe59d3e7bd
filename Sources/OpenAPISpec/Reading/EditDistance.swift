/// How different two words are, for "did you mean".
package enum EditDistance {
    /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment).
    package static func between(_ a: String, _ b: String) -> Int {
        distance(Array(a.utf8), Array(b.utf8), limit: .max)
    }

    /// The candidate most like `word`, when it is like enough to be meant: at most a third of its letters differ, and
    /// not all of them.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased().utf8)
        let letters = letters(of: word)
        var limit = min(max(1, wanted.count / 3), wanted.count - 1)
        var nearest: String?
        for candidate in candidates {
            // A change of one letter changes at most two of the letters that occur, so most words need no closer look.
            guard abs(candidate.utf8.count - wanted.count) <= limit,
                (Self.letters(of: candidate) ^ letters).nonzeroBitCount <= 2 * limit
            else { continue }
            let distance = distance(wanted, Array(candidate.lowercased().utf8), limit: limit)
            guard distance <= limit else { continue }
            nearest = candidate
            if distance == 0 { break }
            limit = distance - 1
        }
        return nearest
    }

    /// Which letters occur, whatever their case.
    private static func letters(of word: String) -> UInt32 {
        word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    /// The distance, or any number above `limit` as soon as it is certain to be larger.
    private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        var before: [Int] = []
        var above = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(above[j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, above[j + 1] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            // A swap looks two rows back, so both must be past the limit.
            if limit < .max, let least = row.min(), least > limit, (above.min() ?? 0) > limit { return limit + 1 }
            (before, above) = (above, row)
        }
        return above[b.count]
    }
}

extension EditDistance {
    /// `; did you mean 'type'?`, or nothing.
    package static func hint(for word: String?, in candidates: some Sequence<String>) -> String {
        word.flatMap { nearest(to: $0, in: candidates) }.map { "; did you mean '\($0)'?" } ?? ""
    }
}
