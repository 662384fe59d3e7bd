/// How different two words are, for "did you mean".
package enum EditDistance {
    /// Levenshtein's distance: insertions, deletions and replacements of characters that turn `a` into `b`.
    package static func between(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        var row = Array(0...b.count)
        for (i, byte) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let replaced = diagonal + (byte == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }

    /// The candidate most like `word`, when it is like enough to be meant: at most a third of its letters differ.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let ranked = candidates.map { ($0, between(word.lowercased(), $0.lowercased())) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) else { return nil }
        return best.0
    }
}
