extension Pattern {
    /// Text that the expression matches, made from random numbers; nil when none of a few attempts did.
    /// - Parameter length: how many Unicode scalars the text may have.
    func text(length: ClosedRange<Int>, random: inout SeededRandom) -> String? {
        for attempt in 0..<24 {
            var generator = PatternGenerator(random: random, extra: attempt % 6 == 5 ? length.lowerBound : attempt % 6)
            var text = generator.text(root)
            random = generator.random
            // An expression without an end may be lengthened behind its match.
            while text.unicodeScalars.count < length.lowerBound, matches(text + "a") { text += "a" }
            if length.contains(text.unicodeScalars.count), matches(text) { return text }
        }
        return nil
    }
}

/// Walks an expression and writes something for each part.
struct PatternGenerator {
    var random: SeededRandom
    /// How many more repetitions than needed are made, at most.
    let extra: Int
    private var captures: [Int: String] = [:]

    init(random: SeededRandom, extra: Int) {
        self.random = random
        self.extra = extra
    }

    mutating func text(_ node: PatternNode) -> String {
        switch node {
        case .empty, .start, .end, .wordBoundary, .look, .namedBackreference: return ""
        case .characters(let set): return String(character(of: set))
        case .sequence(let parts): return parts.map { text($0) }.joined()
        case .alternatives(let parts): return text(parts[Int.random(in: 0..<parts.count, using: &random)])
        case .repeated(let part, let min, let max, _):
            let most = Swift.min(max ?? .max, min + extra)
            return (0..<Int.random(in: min...Swift.max(min, most), using: &random)).map { _ in text(part) }.joined()
        case .group(let part, let number):
            let made = text(part)
            captures[number] = made
            return made
        case .backreference(let number): return captures[number] ?? ""
        }
    }

    private static let readable: [Unicode.Scalar] = Array(
        "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_ .,:/@#+".unicodeScalars)

    private mutating func character(of set: CharacterSet) -> Character {
        let start = Int.random(in: 0..<Self.readable.count, using: &random)
        for offset in 0..<Self.readable.count {
            let scalar = Self.readable[(start + offset) % Self.readable.count]
            if set.contains(scalar) { return Character(scalar) }
        }
        for case .range(let low, let high) in set.items where !set.isNegated {
            if let scalar = Unicode.Scalar(UInt32.random(in: low...high, using: &random)) ?? Unicode.Scalar(low) {
                return Character(scalar)
            }
        }
        for value: UInt32 in 0x21...0x2FF {
            if let scalar = Unicode.Scalar(value), set.contains(scalar) { return Character(scalar) }
        }
        return "a"
    }
}
