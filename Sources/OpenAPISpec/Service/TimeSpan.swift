/// A span of whole seconds, written as an ISO 8601 duration (`PT5M`, `P1D`, `-PT1H`) or short (`30s`, `5m`, `2h`, `1d`).
package struct TimeSpan: Sendable, Hashable, CustomStringConvertible {
    /// Below 0 for a span into the past.
    package var seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// Nil for anything else, also for years and months, which have no fixed length.
    package init?(_ text: some StringProtocol) {
        let isNegative = text.hasPrefix("-")
        let body = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard let size = body.hasPrefix("P") ? Self.duration(body.dropFirst()) : Self.short(body) else { return nil }
        seconds = isNegative ? -size : size
    }

    /// `1DT2H`, behind the `P`.
    private static func duration(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let days = sum(parts[0], ["W": 604_800, "D": 86_400]) else { return nil }
        guard parts.count == 2 else { return text.isEmpty ? nil : days }
        guard !parts[1].isEmpty, let time = sum(parts[1], ["H": 3_600, "M": 60, "S": 1]) else { return nil }
        return days.adding(time)
    }

    private static func short(_ text: some StringProtocol) -> Int? {
        text.isEmpty ? nil : sum(text, ["d": 86_400, "h": 3_600, "m": 60, "s": 1])
    }

    /// Numbers each before its unit: `2H30M`.
    private static func sum(_ text: some StringProtocol, _ units: [Character: Int]) -> Int? {
        var total = 0
        var rest = text[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            guard let count = Int(digits), let unit = rest.popFirst().flatMap({ units[$0] }),
                let sum = count.multiplied(by: unit)?.adding(total)
            else { return nil }
            total = sum
        }
        return total
    }

    /// The largest units that fit: `PT5M`, `P1DT2H`.
    package var description: String {
        let size = abs(seconds)
        let parts = [(size / 86_400, "D"), (size / 3_600 % 24, "H"), (size / 60 % 60, "M"), (size % 60, "S")]
        let days = parts[0].0 > 0 ? "\(parts[0].0)D" : ""
        let time = parts.dropFirst().filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
        let text = days + (time.isEmpty ? (days.isEmpty ? "T0S" : "") : "T" + time)
        return (seconds < 0 ? "-P" : "P") + text
    }
}

extension Int {
    fileprivate func adding(_ other: Int) -> Int? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }

    fileprivate func multiplied(by other: Int) -> Int? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}
