/// Names as documents write them, compared as people read them.
enum Words {
    /// Letters and digits in lower case: `created_at`, `createdAt` and `created-at` are one name.
    static func key(_ name: String) -> String {
        String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }

    /// The name of one of them: `pets` → `pet`, `inboxes` → `inbox`, `companies` → `company`; a singular stays.
    static func singular(_ plural: String) -> String {
        let name = plural.lowercased()
        if let irregular = irregular[name] { return irregular }
        if name.hasSuffix("ies"), name.count > 4 { return plural.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes", "uses"] where name.hasSuffix(ending) {
            return String(plural.dropLast(2))
        }
        let stays = ["ss", "us", "is", "news", "series"].contains { name.hasSuffix($0) }
        return name.hasSuffix("s") && !stays ? String(plural.dropLast()) : plural
    }

    private static var irregular: [String: String] {
        [
            "people": "person", "children": "child", "men": "man", "women": "woman", "statuses": "status",
            "data": "data", "houses": "house", "causes": "cause", "databases": "database", "releases": "release",
            "expenses": "expense", "responses": "response", "licenses": "license", "caches": "cache"
        ]
    }

    /// Words in any style, each in lower case: `createdAt` → `created at`, `filter[page-size]` → `filter page size`.
    static func parts(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in name {
            let isLetter = character.isLetter || character.isNumber
            if !isLetter || (character.isUppercase && word.last?.isLowercase == true) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isLetter { word.append(character) }
        }
        return word.isEmpty ? words : words + [word.lowercased()]
    }
}
