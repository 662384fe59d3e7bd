import MockRuntime

/// A date and time in any of the forms that Rails' `Time.zone.parse` reads (§2.5): ISO 8601, also compact (`20220110T104200Z`) or with a space
/// (`2022-01-10 10:42`), RFC 2822 and HTTP dates (`Mon, 10 Jan 2022 10:42:00 GMT`), and words (`10 January 2022 10:42 am`).
struct ServerDate {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var hour = 0
    private var minute = 0
    private var second = 0
    private var nanoseconds = 0
    /// Seconds east of UTC; nil when the text has no zone.
    private var offset: Int?

    /// The date and time without its zone, in seconds as if it were UTC, and the zone's offset.
    private(set) var local = (seconds: 0, offset: Int?.none)

    /// The instant; a text without a zone is in the given one.
    func instant(in zone: Zone) -> DateTime {
        let reading = DateTime(secondsSince1970: local.seconds, nanoseconds: nanoseconds)
        guard let offset = local.offset else { return zone.instant(ofReading: reading) }
        return reading.adding(seconds: -offset)
    }

    /// Nil for anything else, such as a day that does not exist.
    init?(_ text: String) {
        for word in text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            // RFC 2822 §3.2.3: a comment.
            if word.hasPrefix("("), word.hasSuffix(")") { continue }
            guard readISO(word) || read(word) else { return nil }
        }
        guard let year, let month, let date = CalendarDate(year: year, month: month, day: day ?? 1) else { return nil }
        local = (date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second, offset)
        guard DateTime.range.contains(instant(in: .utc)) else { return nil }
    }

    // MARK: Words

    /// Date and time in one word: `2022-01-10t10:42:00z`.
    private mutating func readISO(_ word: Substring) -> Bool {
        guard let separator = word.firstIndex(of: "t"), word.first?.isNumber == true else { return false }
        let time = word[word.index(after: separator)...]
        return time.first?.isNumber == true && read(word[..<separator]) && readTime(time)
    }

    private mutating func read(_ word: Substring) -> Bool {
        if Self.weekdays.contains(where: { Self.isName(word, $0) }) { return true }
        if let index = Self.months.firstIndex(where: { Self.isName(word, $0) }) { return set(&month, to: index + 1) }
        if let isAfternoon = Self.isAfternoon(word) { return setHalf(isAfternoon) }
        if let zone = Self.zone(word) { return set(&offset, to: zone) }
        if word.contains(":") { return readTime(word) }
        if word.contains("-") || word.contains("/") {
            return readDate(word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" })
        }
        return readNumber(word)
    }

    /// `2022-01-10`, `2022-01`, `10-01-2022`, `10-jan-22`.
    private mutating func readDate(_ parts: [Substring]) -> Bool {
        guard parts.count == 2 || parts.count == 3 else { return false }
        let ordered = parts[0].count == 4 ? parts : parts.reversed()
        guard ordered.count == 3 || parts[0].count == 4, let year = Self.number(ordered[0], digits: [2, 4]) else {
            return false
        }
        let named = Self.months.firstIndex { Self.isName(ordered[1], $0) }.map { $0 + 1 }
        guard let month = named ?? Self.number(ordered[1], digits: [1, 2]),
            // Two numbers of two digits do not say which is the year.
            ordered[0].count == 4 || named != nil
        else { return false }
        if ordered.count == 3 {
            guard let day = Self.number(ordered[2], digits: [1, 2]), set(&self.day, to: day) else { return false }
        }
        // RFC 2822 §4.3, in the way of POSIX.
        return set(&self.year, to: ordered[0].count == 4 ? year : year < 69 ? 2000 + year : 1900 + year)
            && set(&self.month, to: month)
    }

    /// A day (`10`, `10th`), a year, or a compact date (`20220110`, also with a time: `20220110104200`).
    private mutating func readNumber(_ word: Substring) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word[digits.endIndex...]
        if Self.isAfternoon(rest) != nil { return readTime(word) }
        guard rest.isEmpty || (digits.count < 3 && ["st", "nd", "rd", "th"].contains(rest)),
            let number = Self.number(digits.prefix(8), digits: [1, 2, 4, 8])
        else { return false }
        switch digits.count {
        case 1, 2: return set(&day, to: number)
        case 4: return set(&year, to: number)
        case 8, 12, 14:
            let time = digits.dropFirst(8)
            return set(&year, to: number / 10_000) && set(&month, to: number / 100 % 100) && set(&day, to: number % 100)
                && (time.isEmpty || readTime(time))
        default: return false
        }
    }

    /// `10:42`, `10:42:00.250`, `104200`, with a zone or half of the day directly after it.
    private mutating func readTime(_ word: Substring) -> Bool {
        let clock = word.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
        let halves = clock.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 1 { parts = Self.pairs(parts[0]) }
        while parts.count < 3 { parts.append("00") }
        // A leap second is the next second.
        guard parts.count == 3, let hour = Self.number(parts[0], digits: [1, 2]), hour < 24,
            let minute = Self.number(parts[1], digits: [2]), minute < 60,
            let second = Self.number(parts[2], digits: [2]), second <= 60
        else { return false }
        (self.hour, self.minute, self.second) = (hour, minute, second)
        if halves.count == 2 {
            guard !halves[1].isEmpty, halves[1].allSatisfy(\.isNumber) else { return false }
            nanoseconds = Int((halves[1] + "000000000").prefix(9)) ?? 0
        }
        let rest = word[clock.endIndex...]
        if rest.isEmpty { return true }
        if let isAfternoon = Self.isAfternoon(rest) { return setHalf(isAfternoon) }
        return Self.zone(rest).map { set(&offset, to: $0) } ?? false
    }

    // MARK: Values

    /// Whether it was not known before: a text with two years means nothing.
    private func set(_ place: inout Int?, to value: Int) -> Bool {
        defer { place = value }
        return place == nil
    }

    private mutating func setHalf(_ isAfternoon: Bool) -> Bool {
        guard (1...12).contains(hour) else { return false }
        hour = hour % 12 + (isAfternoon ? 12 : 0)
        return true
    }

    private static func number(_ text: Substring, digits: [Int]) -> Int? {
        digits.contains(text.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private static func pairs(_ digits: Substring) -> [Substring] {
        guard digits.count > 2 else { return [digits] }
        return [digits.prefix(2)] + pairs(digits.dropFirst(2))
    }

    /// The name or at least its first three letters, with or without a period.
    private static func isName(_ word: Substring, _ name: String) -> Bool {
        let word = word.hasSuffix(".") ? word.dropLast() : word
        return word.count >= 3 && name.hasPrefix(word)
    }

    private static func isAfternoon(_ word: Substring) -> Bool? {
        switch word {
        case "am", "a.m.": false
        case "pm", "p.m.": true
        default: nil
        }
    }

    /// `z`, `utc`, `est`, `+0100`, `-05:00`, `+01`: seconds east of UTC.
    private static func zone(_ word: Substring) -> Int? {
        if let hours = zones.first(where: { $0.name == word })?.hours { return hours * 3_600 }
        guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, let number = number(digits[...], digits: [2, 4]) else {
            return nil
        }
        let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
        guard hours < 24, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"
    ]
    private static let zones: [(name: String, hours: Int)] = [
        ("z", 0), ("utc", 0), ("gmt", 0), ("ut", 0), ("bst", 1), ("cet", 1), ("cest", 2), ("est", -5), ("edt", -4),
        ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8), ("pdt", -7)
    ]
}
