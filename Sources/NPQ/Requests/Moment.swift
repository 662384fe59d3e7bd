import MockRuntime

/// An ISO 8601 instant as the service reads it (§3.2): `2025-01-15`, or with a time, a fraction, and `Z`, `+01:00`, `+0100` or no offset (UTC).
struct Moment {
    let instant: DateTime

    init?(_ text: String) {
        if let date = CalendarDate(text) {
            instant = DateTime(date)
            return
        }
        var text = text
        let tail = text.suffix(5)
        if let sign = tail.first, sign == "+" || sign == "-", tail.dropFirst().allSatisfy(\.isNumber) {
            text.insert(":", at: text.index(text.endIndex, offsetBy: -2))
        }
        guard text.contains("T"), let instant = DateTime(text) ?? DateTime(text + "Z") else { return nil }
        self.instant = instant
    }
}

/// Ids as clients write them.
enum UUIDText {
    static func isHyphenated(_ text: String) -> Bool {
        text.utf8.count == 36
            && text.utf8.enumerated().allSatisfy { index, byte in
                [8, 13, 18, 23].contains(index)
                    ? byte == UInt8(ascii: "-") : Unicode.Scalar(byte).properties.isASCIIHexDigit
            }
    }

    /// §4: any letter case, hyphens or none, is one id; anything else stays, and is found nowhere.
    static func normalized(_ text: String) -> String {
        if isHyphenated(text) { return text.lowercased() }
        guard text.utf8.count == 32, text.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit) else { return text }
        var hyphenated = text.lowercased()
        for offset in [20, 16, 12, 8] {
            hyphenated.insert("-", at: hyphenated.index(hyphenated.startIndex, offsetBy: offset))
        }
        return hyphenated
    }
}
