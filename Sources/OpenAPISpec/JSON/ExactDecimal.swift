/// A decimal number taken apart: `±digits × 10^exponent`, without zeros at either end of the digits. Zero has no digits.
package struct ExactDecimal: Hashable, Comparable, Sendable {
    package var isNegative: Bool
    package var digits: [UInt8]
    package var exponent: Int

    package var isZero: Bool { digits.isEmpty }

    init(isNegative: Bool, digits: [UInt8], exponent: Int) {
        let leading = digits.prefix { $0 == 0 }.count
        var kept = Array(digits.dropFirst(leading))
        var exponent = exponent
        while kept.last == 0 {
            kept.removeLast()
            exponent += 1
        }
        self.digits = kept
        self.isNegative = isNegative && !kept.isEmpty
        self.exponent = kept.isEmpty ? 0 : exponent
    }

    package static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? magnitude(b, isLessThan: a) : magnitude(a, isLessThan: b)
    }

    private static func magnitude(_ a: ExactDecimal, isLessThan b: ExactDecimal) -> Bool {
        if a.isZero || b.isZero { return a.isZero && !b.isZero }
        // The place of the first digit decides; then the digits from the left, where a shorter run is the smaller.
        let (topA, topB) = (a.digits.count + a.exponent, b.digits.count + b.exponent)
        return topA != topB ? topA < topB : a.digits.lexicographicallyPrecedes(b.digits)
    }

    /// Whether this is a whole multiple of `divisor`, by long division on the digits; false for a zero divisor.
    /// Exponents further apart than 10,000 places are not divided: the answer is then `exponent`'s alone.
    package func isMultiple(of divisor: ExactDecimal) -> Bool {
        if isZero { return true }
        guard !divisor.isZero else { return false }
        let shift = exponent - divisor.exponent
        guard shift > -10_000, shift < 10_000 else { return shift > 0 }
        let dividend = digits + Array(repeating: 0, count: max(0, shift))
        let by = divisor.digits + Array(repeating: 0, count: max(0, -shift))
        var remainder: [UInt8] = []
        for digit in dividend {
            if !(remainder.isEmpty && digit == 0) { remainder.append(digit) }
            while Self.isGreaterOrEqual(remainder, by) { Self.subtract(by, from: &remainder) }
        }
        return remainder.isEmpty
    }

    private static func isGreaterOrEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count != b.count ? a.count > b.count : !a.lexicographicallyPrecedes(b)
    }

    private static func subtract(_ b: [UInt8], from a: inout [UInt8]) {
        var borrow: UInt8 = 0
        for place in 0..<a.count {
            let index = a.count - 1 - place
            let taken = (place < b.count ? b[b.count - 1 - place] : 0) + borrow
            borrow = a[index] < taken ? 1 : 0
            a[index] = a[index] + 10 * borrow - taken
        }
        a.removeFirst(a.prefix { $0 == 0 }.count)
    }
}

extension JSONNumber {
    /// The number taken apart. Exponents beyond ±1,000,000 are clamped there, so that hostile text costs nothing.
    package var decimal: ExactDecimal {
        var digits: [UInt8] = []
        var exponent = 0
        var isFraction = false
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            bytes = bytes.dropFirst()
            if byte == UInt8(ascii: ".") {
                isFraction = true
            } else {
                digits.append(byte &- 48)
                if isFraction { exponent -= 1 }
            }
        }
        if !bytes.isEmpty {
            let written = String(decoding: bytes.dropFirst(), as: UTF8.self)
            exponent += min(
                1_000_000, max(-1_000_000, Int(written) ?? (written.hasPrefix("-") ? -1_000_000 : 1_000_000)))
        }
        return ExactDecimal(isNegative: isNegative, digits: digits, exponent: exponent)
    }
}
