/// Splits the names that documents use into words, and joins words to Swift names.
struct Words {
    /// Words that are written in capitals throughout, such as `ID` and `NPQ`.
    let initialisms: Set<String>

    /// `full_name`, `fullName`, `FullName`, `FULL_NAME` and `full-name` are `full`, `name`. A sign in front is a word (`+1` is `plus`,
    /// `1`), and so are emoji, by their Unicode names; a name of symbols alone is spelled out (`*` is `asterisk`).
    static func split(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        func flush() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        let characters = Array(isShouted(name) ? name.lowercased() : name)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            guard isWord(character) else {
                flush()
                if index == 0, next.map(isWord) == true, character == "+" || character == "-" {
                    words.append(character == "+" ? "plus" : "minus")
                } else if !character.isASCII, character.isSymbol {
                    words += spelled(character)
                }
                continue
            }
            // `petID` parts before `ID`, `CSVFile` before `File`, `petIDs` nowhere after that.
            let isPluralOfCapitals =
                next == "s" && (index + 2 == characters.count || !characters[index + 2].isLowercase)
            let beginsWord = next?.isLowercase == true && !isPluralOfCapitals
            if let last = word.last, character.isUppercase, !last.isUppercase || beginsWord { flush() }
            word.append(character)
        }
        flush()
        return words.isEmpty ? name.flatMap(spelled) : words
    }

    private static func isWord(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII ? Character(scalar).isLetter || Character(scalar).isNumber : scalar.properties.isXIDContinue
        }
    }

    /// Names in capitals alone, `CREATED_AT`: their capitals say nothing of where words begin. Short ones, `URN`, are words themselves.
    private static func isShouted(_ name: String) -> Bool {
        name.utf8.count > 5 && !name.contains { $0.isLowercase } && name.contains { $0.isUppercase }
    }

    /// `♥` is `black`, `heart`, `suit`; nothing for space and for characters without a name.
    private static func spelled(_ character: Character) -> [String] {
        guard !character.isWhitespace, let name = character.unicodeScalars.first?.properties.name else { return [] }
        return name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// `NPQApplication`
    func upperCamel(_ words: [String]) -> String { joined(words.map(capitalized)) }

    /// `npqApplication`
    func lowerCamel(_ words: [String]) -> String {
        joined(words.prefix(1).map { $0.lowercased() } + words.dropFirst().map(capitalized))
    }

    /// Digits of two words do not run together: `1.5` is `1_5`.
    private func joined(_ words: [String]) -> String {
        words.reduce(into: "") { name, word in
            if name.last?.isNumber == true, word.first?.isNumber == true { name += "_" }
            name += word
        }
    }

    private func capitalized(_ word: String) -> String {
        let upper = word.uppercased()
        if initialisms.contains(upper) { return upper }
        // `IDs`, `URLs`
        if word.last == "s", initialisms.contains(String(upper.dropLast())) { return upper.dropLast() + "s" }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
