/// English nouns in singular and plural, as far as paths and collections use them.
package enum EnglishNouns {
    /// `application` for `applications`, `category` for `categories`, `order-status` for `order-statuses`; other words stay.
    package static func singular(_ name: String) -> String {
        let start = startOfLastWord(name)
        let word = name[start...]
        let lower = word.lowercased()
        guard let singular = irregular[lower] ?? regular(lower) else { return name }
        // Letters that both have stay as they are written.
        let shared = zip(lower, singular).prefix { $0 == $1 }.count
        return String(name[..<start] + word.prefix(shared) + singular.dropFirst(shared))
    }

    package static func isPlural(_ name: String) -> Bool { singular(name) != name }

    /// Where `statuses` begins in `orderStatuses` and `order-statuses`.
    private static func startOfLastWord(_ name: String) -> String.Index {
        var start = name.startIndex
        var previous: Character = " "
        for index in name.indices {
            let character = name[index]
            if !previous.isLetter || (character.isUppercase && previous.isLowercase) { start = index }
            previous = character
        }
        return start
    }

    /// Nil for a word that is not a plural.
    private static func regular(_ word: String) -> String? {
        guard word.hasSuffix("s"), word.count > 2, !unchanging.contains(word),
            !["ss", "us", "is"].contains(where: { word.hasSuffix($0) })
        else { return nil }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        // `houses` and `clauses`, but `statuses` and `buses`.
        let isLong =
            ["sses", "shes", "ches", "xes", "zzes"].contains { word.hasSuffix($0) }
            || word.hasSuffix("uses") && !word.hasSuffix("auses") && !word.hasSuffix("ouses")
        return String(word.dropLast(isLong ? 2 : 1))
    }

    private static let irregular = [
        "people": "person", "children": "child", "men": "man", "women": "woman",
        "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse",
        "movies": "movie", "cookies": "cookie", "calories": "calorie", "selfies": "selfie",
        "analyses": "analysis", "bases": "base", "crises": "crisis", "diagnoses": "diagnosis",
        "hypotheses": "hypothesis", "theses": "thesis", "axes": "axis",
        "criteria": "criterion", "phenomena": "phenomenon",
        "indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix",
        "aliases": "alias", "atlases": "atlas", "biases": "bias", "canvases": "canvas", "gases": "gas",
        "lenses": "lens", "quizzes": "quiz", "menus": "menu", "caches": "cache", "niches": "niche",
        "uses": "use", "abuses": "abuse", "fuses": "fuse", "excuses": "excuse",
        "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto",
        "halves": "half", "knives": "knife", "leaves": "leaf", "lives": "life", "loaves": "loaf",
        "shelves": "shelf", "thieves": "thief", "wives": "wife", "wolves": "wolf"
    ]

    private static let unchanging: Set<String> = [
        "news", "series", "species", "alias", "atlas", "bias", "canvas", "gas", "lens", "chaos",
        "sms", "https", "dns", "sos", "gps", "always"
    ]
}
