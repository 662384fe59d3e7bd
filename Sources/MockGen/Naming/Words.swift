/// Splits the names that documents use into words, and joins words to Swift names.
struct Words {
    /// Words that are written in capitals throughout: the usual ones, and those that the document itself writes so.
    let initialisms: Set<String>

    private static let usual: Set<String> = [
        "API", "CSV", "HTML", "HTTP", "HTTPS", "ID", "IP", "JSON", "PDF", "SMTP", "URI", "URL", "UUID", "XML"
    ]

    /// - Parameter texts: prose of the document: titles, tags, summaries.
    init(learningFrom texts: [String]) {
        var found = Self.usual
        for text in texts {
            let words = text.split { !($0.isLetter || $0.isNumber) }
            // A text all in capitals shouts; it says nothing about its words.
            guard words.contains(where: { $0.contains { $0.isLowercase } }) else { continue }
            for word in words where (2...5).contains(word.count) && word.allSatisfy({ $0.isASCII && $0.isUppercase }) {
                found.insert(String(word))
            }
        }
        initialisms = found
    }

    /// `full_name`, `fullName`, `FullName` and `full-name` are `full`, `name`; `+1` is `plus`, `1`; other symbols are spelled by their Unicode names.
    static func split(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        func isWord(_ c: Character) -> Bool { c.isLetter || c.isNumber }
        func flush() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            if !isWord(character) {
                flush()
                if index == 0, character == "+" || character == "-", next?.isNumber == true {
                    words.append(character == "+" ? "plus" : "minus")
                } else if !character.isASCII, let scalar = character.unicodeScalars.first,
                    let spelled = scalar.properties.name
                {
                    words += spelled.lowercased().split(separator: " ").map(String.init)
                }
                continue
            }
            if let last = word.last, character.isUppercase,
                !last.isUppercase || (next?.isLowercase == true && last.isLetter)
            {
                flush()
            }
            word.append(character)
        }
        flush()
        return words
    }

    /// `NPQApplication`
    func upperCamel(_ words: [String]) -> String { words.map(capitalized).joined() }

    /// `npqApplication`
    func lowerCamel(_ words: [String]) -> String {
        guard let first = words.first else { return "" }
        return first.lowercased() + words.dropFirst().map(capitalized).joined()
    }

    private func capitalized(_ word: String) -> String {
        let upper = word.uppercased()
        if initialisms.contains(upper) { return upper }
        // `IDs`, `URLs`
        if word.hasSuffix("s"), initialisms.contains(String(upper.dropLast())) { return upper.dropLast() + "s" }
        let isAllCapitals = word.count > 1 && word.allSatisfy { !$0.isLowercase } && word.contains { $0.isLetter }
        return word.prefix(1).uppercased()
            + (isAllCapitals && word.count > 5 ? word.dropFirst().lowercased() : String(word.dropFirst()))
    }

    /// `applications` is `application`, `categories` `category`, `addresses` `address`; what is no plural stays.
    static func singular(_ word: String) -> String {
        let lower = word.lowercased()
        if ["status", "news", "series", "sms"].contains(lower) || lower.hasSuffix("ss") { return word }
        if lower.hasSuffix("ies"), lower.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes"] where lower.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return lower.hasSuffix("s") && lower.count > 2 ? String(word.dropLast()) : word
    }

    static func isPlural(_ word: String) -> Bool { singular(word) != word }
}
