/// How different two words are, for "did you mean".
package enum EditDistance {
    /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment).
    package static func between(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        var before: [Int] = []
        var above = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(above[j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, above[j + 1] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            (before, above) = (above, row)
        }
        return above[b.count]
    }

    /// The candidate most like `word`, when it is like enough to be meant: at most a third of its letters differ.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let ranked = candidates.map { ($0, between(word.lowercased(), $0.lowercased())) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) else { return nil }
        return best.0
    }
}
