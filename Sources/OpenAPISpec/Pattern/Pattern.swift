/// An ECMA 262 regular expression of a schema's `pattern`, compiled once when the document is read.
///
/// Our own engine: the standard library's is neither `Sendable` nor bounded in time, and the same tree serves to make text that matches.
/// Works on Unicode scalars, as ECMA 262's `u` flag does.
package struct Pattern: Sendable {
    /// As written in the document.
    package let source: String
    let root: PatternNode
    private let program: PatternProgram

    /// Nil when the expression cannot be compiled; the reader warns and the keyword is then not checked.
    package init?(_ source: String) {
        var parser = PatternParser(source)
        guard let root = parser.parse() else { return nil }
        self.source = source
        self.root = root
        program = PatternProgram(root)
    }

    /// Whether the text has a match anywhere, as JSON Schema wants: patterns are not anchored.
    ///
    /// The work is bounded: an expression that needs more than a million steps on a text, or 50 for each of its characters where that is more,
    /// counts as matching.
    package func matches(_ text: String) -> Bool {
        var matcher = PatternMatcher(program, Array(text.unicodeScalars))
        return matcher.search() ?? true
    }
}

/// A part of a compiled expression.
indirect enum PatternNode: Sendable {
    case empty
    case characters(CharacterSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    /// `max` nil is without end.
    case repeated(PatternNode, min: Int, max: Int?, isLazy: Bool)
    /// A capturing group, by its number from 1.
    case group(PatternNode, number: Int)
    case backreference(Int)
    case namedBackreference(String)
    case start
    case end
    case wordBoundary(isNegated: Bool)
    case look(PatternNode, isAhead: Bool, isNegated: Bool)
}

/// Which scalars a class matches.
struct CharacterSet: Sendable {
    enum Item: Sendable {
        case range(UInt32, UInt32)
        case digit(isNegated: Bool)
        case word(isNegated: Bool)
        case space(isNegated: Bool)
        case category(String, isNegated: Bool)
    }

    var items: [Item]
    var isNegated = false

    /// ECMA 262's `.`: all but line ends.
    static let dot = CharacterSet(
        items: [.range(0x0A, 0x0A), .range(0x0D, 0x0D), .range(0x2028, 0x2029)], isNegated: true)

    static func one(_ scalar: Unicode.Scalar) -> CharacterSet {
        CharacterSet(items: [.range(scalar.value, scalar.value)])
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool { items.contains { Self.matches($0, scalar) } != isNegated }

    private static func matches(_ item: Item, _ scalar: Unicode.Scalar) -> Bool {
        switch item {
        case .range(let low, let high): (low...high).contains(scalar.value)
        case .digit(let isNegated): ("0"..."9").contains(scalar) != isNegated
        case .word(let isNegated): isWord(scalar) != isNegated
        case .space(let isNegated): isSpace(scalar) != isNegated
        case .category(let name, let isNegated): isOf(name, scalar) != isNegated
        }
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value == 0xFEFF
    }

    /// Unicode general categories by their short and long names, and a few properties.
    private static func isOf(_ name: String, _ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        switch name {
        case "L", "Letter", "Alphabetic", "Alpha": return scalar.properties.isAlphabetic
        case "Lu", "Uppercase_Letter", "Uppercase": return scalar.properties.isUppercase
        case "Ll", "Lowercase_Letter", "Lowercase": return scalar.properties.isLowercase
        case "N", "Number": return [.decimalNumber, .letterNumber, .otherNumber].contains(category)
        case "Nd", "Decimal_Number": return category == .decimalNumber
        case "P", "Punctuation":
            return [
                .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation
            ]
            .contains(category)
        case "S", "Symbol": return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
        case "Sc", "Currency_Symbol": return category == .currencySymbol
        case "Z", "Separator": return [.spaceSeparator, .lineSeparator, .paragraphSeparator].contains(category)
        case "Zs", "Space_Separator": return category == .spaceSeparator
        case "M", "Mark": return [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
        case "C", "Other", "Cc", "Control": return category == .control
        case "Emoji": return scalar.properties.isEmoji
        case "ASCII": return scalar.isASCII
        default: return false
        }
    }

    static let categories: Set<String> = [
        "L", "Letter", "Alphabetic", "Alpha", "Lu", "Uppercase_Letter", "Uppercase", "Ll", "Lowercase_Letter",
        "Lowercase", "N", "Number",
        "Nd", "Decimal_Number", "P", "Punctuation", "S", "Symbol", "Sc", "Currency_Symbol", "Z", "Separator", "Zs",
        "Space_Separator", "M",
        "Mark", "C", "Other", "Cc", "Control", "Emoji", "ASCII"
    ]
}
