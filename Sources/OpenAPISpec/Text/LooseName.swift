/// Names as documents write them, compared as people read them.
package enum LooseName {
    /// Letters and digits in lower case: `created_at`, `createdAt` and `created-at` are one name.
    package static func key(_ name: String) -> String {
        String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }

    /// Words in any style, each in lower case: `createdAt` → `created at`, `filter[page-size]` → `filter page size`.
    package static func words(_ name: String) -> [String] {
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
