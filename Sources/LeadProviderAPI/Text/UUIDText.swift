/// Ids as clients write them.
public enum UUIDText {
    public static func isHyphenated(_ text: String) -> Bool {
        text.utf8.count == 36
            && text.utf8.enumerated().allSatisfy { index, byte in
                [8, 13, 18, 23].contains(index)
                    ? byte == UInt8(ascii: "-") : Unicode.Scalar(byte).properties.isASCIIHexDigit
            }
    }

    /// Any letter case, hyphens or none, is one id; anything else stays as it is and is found nowhere.
    public static func normalized(_ text: String) -> String {
        if isHyphenated(text) { return text.lowercased() }
        guard text.utf8.count == 32, text.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit) else { return text }
        var hyphenated = text.lowercased()
        for offset in [20, 16, 12, 8] {
            hyphenated.insert("-", at: hyphenated.index(hyphenated.startIndex, offsetBy: offset))
        }
        return hyphenated
    }
}
