/// English nouns in singular and plural, as far as paths use them.
enum Plurals {
    private static let irregular = [
        "people": "person", "children": "child", "statuses": "status", "aliases": "alias", "indices": "index",
        "analyses": "analysis",
        "movies": "movie", "cookies": "cookie"
    ]
    private static let unchanging: Set<String> = [
        "news", "series", "species", "sms", "https", "dns", "sos", "gps", "always"
    ]

    /// `applications` is `application`, `categories` `category`, `addresses` `address`; what is no plural stays.
    static func singular(_ word: String) -> String {
        let lower = word.lowercased()
        if let singular = irregular[lower] { return singular }
        guard lower.hasSuffix("s"), lower.count > 2, !unchanging.contains(lower),
            !["ss", "us", "is"].contains(lower.suffix(2))
        else { return word }
        if lower.hasSuffix("ies"), lower.count > 4 { return word.dropLast(3) + "y" }
        let isLong = ["sses", "shes", "ches", "xes", "zzes"].contains { lower.hasSuffix($0) }
        return String(word.dropLast(isLong ? 2 : 1))
    }

    static func isPlural(_ word: String) -> Bool { singular(word) != word }
}
