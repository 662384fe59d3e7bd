/// Random numbers that are a function of their seed alone, on every machine (SplitMix64).
package struct SeededRandom: RandomNumberGenerator, Hashable, Sendable {
    /// Where nobody chooses one.
    package static let defaultSeed: UInt64 = 1

    /// The seed of the numbers that come next.
    package private(set) var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// The numbers of a place: the same seed and path give the same numbers, other paths others.
    package init(seed: UInt64, path: String) {
        // FNV-1a
        state = path.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A UUID of version 4's shape in lower case (RFC 9562 §5.4).
    package mutating func uuid() -> String {
        let (high, low) = (next() & ~0xF000 | 0x4000, next() & ~(3 << 62) | 2 << 62)
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
