import OpenAPISpec

/// A path as far as names are made from it.
struct PathWords {
    enum Segment: Hashable {
        case word(String)
        case parameter(String)

        var isParameter: Bool { if case .parameter = self { true } else { false } }
        var word: String? { if case .word(let word) = self { word } else { nil } }
    }

    var segments: [Segment] = []
    /// Words for the end of a name: of the file extension.
    var suffix: [String] = []

    /// `/pets/{id}.csv` is `pets`, a parameter, and the suffix `csv`; `/pets:search` is as `/pets/search`.
    init(_ path: String) {
        let parts = path.split { $0 == "/" || $0 == ":" }
        for (index, part) in parts.enumerated() {
            var text = part
            if index == parts.count - 1, let dot = text.lastIndex(of: "."), text[dot...].allSatisfy({ $0 != "}" }) {
                suffix = Words.split(String(text[text.index(after: dot)...]))
                text = text[..<dot]
            }
            if let open = text.firstIndex(of: "{"), let close = text.lastIndex(of: "}"), open < close {
                if open > text.startIndex { segments.append(.word(String(text[..<open]))) }
                segments.append(.parameter(String(text[text.index(after: open)..<close])))
            } else if !text.isEmpty {
                segments.append(.word(String(text)))
            }
        }
    }

    /// How many leading words all paths have in common, such as `/api/v3`. A word that a parameter follows, a plural, and the last of a
    /// path name resources, so they stay.
    static func sharedPrefix(of paths: [PathWords]) -> Int {
        guard let first = paths.first else { return 0 }
        var count = 0
        while count < first.segments.count - 1, let word = first.segments[count].word, !EnglishNouns.isPlural(word),
            paths.allSatisfy({
                count + 1 < $0.segments.count && $0.segments[count].word == word && !$0.segments[count + 1].isParameter
            })
        {
            count += 1
        }
        return count
    }

    /// Without the first `prefix` segments, and with versions (`v2`) moved to the end.
    func trimmed(prefix: Int) -> PathWords {
        var path = self
        path.segments = segments.dropFirst(prefix).filter { !Self.isVersion($0) }
        path.suffix += segments.dropFirst(prefix).filter(Self.isVersion).compactMap(\.word)
        return path
    }

    private static func isVersion(_ segment: Segment) -> Bool {
        guard let word = segment.word, word.count > 1, word.first == "v" else { return false }
        return word.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    }

    /// The words between parameters: `/users/{id}/posts` is `users`; `posts`.
    var groups: [[String]] { segments.split(whereSeparator: \.isParameter).map { $0.compactMap(\.word) } }
}
