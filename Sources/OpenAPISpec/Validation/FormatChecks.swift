/// The formats that are checked, by name; a format that is not here is not checked.
package enum FormatChecks {
    /// What the format wants when the text is not of it; nil when it is.
    package static func fault(of text: String, format: String) -> String? {
        guard let check = table[format], !check.isValid(text) else { return nil }
        return check.expected
    }

    package static func isDateTime(_ text: String?) -> Bool {
        text.map { fault(of: $0, format: "date-time") == nil } ?? false
    }

    /// OpenAPI's formats of numbers.
    static func fault(ofNumber number: JSONNumber, format: String) -> String? {
        switch format {
        case "int32":
            let isIn =
                number.isInteger && number.intValue.map { (Int(Int32.min)...Int(Int32.max)).contains($0) } ?? false
            return isIn ? nil : "a whole number of 32 bits"
        case "int64": return number.isInteger && number.intValue != nil ? nil : "a whole number of 64 bits"
        default: return nil
        }
    }

    private struct Check: Sendable {
        var expected: String
        var isValid: @Sendable (String) -> Bool
    }

    private static let table: [String: Check] = [
        "date-time": Check(expected: "a date-time such as 2025-01-15T09:00:00Z", isValid: TimeFormats.isDateTime),
        "date": Check(expected: "a date such as 2025-01-15", isValid: TimeFormats.isDate),
        "time": Check(expected: "a time such as 09:00:00Z", isValid: TimeFormats.isTime),
        "duration": Check(
            expected: "a duration such as P1DT12H",
            isValid: matching(#"^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$"#)),
        "email": Check(expected: "an email address", isValid: isEmail),
        "idn-email": Check(expected: "an email address", isValid: isEmail),
        "hostname": Check(expected: "a host name", isValid: isHostname),
        "ipv4": Check(expected: "an IPv4 address such as 192.0.2.1", isValid: isIPv4),
        "ipv6": Check(expected: "an IPv6 address such as 2001:db8::1", isValid: isIPv6),
        "uri": Check(
            expected: "a URI with a scheme",
            isValid: matching(#"^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$"#)),
        "uri-reference": Check(
            expected: "a URI or relative reference",
            isValid: matching(#"^(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$"#)),
        "iri": Check(
            expected: "an IRI with a scheme", isValid: matching(#"^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>"{}|\\^`]*$"#)),
        "iri-reference": Check(expected: "an IRI or relative reference", isValid: matching(#"^[^\s<>"{}|\\^`]*$"#)),
        "uuid": Check(
            expected: "a UUID",
            isValid: matching("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$")),
        "json-pointer": Check(expected: "a JSON Pointer", isValid: matching("^(?:/(?:[^~/]|~[01])*)*$")),
        "relative-json-pointer": Check(
            expected: "a relative JSON Pointer", isValid: matching("^(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)$")),
        "regex": Check(expected: "a regular expression", isValid: { Pattern($0) != nil }),
        "byte": Check(
            expected: "base64 text",
            isValid: matching("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"))
    ]

    private static func matching(_ source: String) -> @Sendable (String) -> Bool {
        let pattern = Pattern(source)
        return { text in pattern?.matches(text) ?? true }
    }

    /// RFC 5321 §4.1.2, without quoted local parts.
    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].count <= 64, !parts[0].hasPrefix("."),
            !parts[0].hasSuffix("."), !parts[0].contains("..")
        else { return false }
        return parts[0].unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && !"()<>[]:;,\\\"".unicodeScalars.contains($0)
        } && isHostname(String(parts[1]))
    }

    /// RFC 1123 §2.1.
    private static func isHostname(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 253 else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.unicodeScalars.allSatisfy {
                    $0 == "-" || ($0 != "_" && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
                }
        }
    }

    /// RFC 2673 §3.2: four decimal octets without leading zeros.
    private static func isIPv4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.utf8.allSatisfy { (48...57).contains($0) }
                    && !(part.count > 1 && part.hasPrefix("0")) && (Int(part) ?? 256) < 256
            }
    }

    /// RFC 4291 §2.2.
    private static func isIPv6(_ text: String) -> Bool {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false).map(String.init)
        guard halves.count <= 2, !text.contains(":::") else { return false }
        var groups = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            let parts = half.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            for (place, part) in parts.enumerated() {
                if index == halves.count - 1, place == parts.count - 1, part.contains(".") {
                    guard isIPv4(part) else { return false }
                    groups += 2
                } else {
                    guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit) else { return false }
                    groups += 1
                }
            }
        }
        return halves.count == 2 ? groups < 8 : groups == 8
    }
}

/// RFC 3339 §5.6.
enum TimeFormats {
    private static let date = Pattern(#"^(\d{4})-(\d{2})-(\d{2})$"#)
    private static let time = Pattern(
        #"^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$"#)

    static func isDateTime(_ text: String) -> Bool {
        guard text.utf8.count > 11, let split = text.index(text.startIndex, offsetBy: 10, limitedBy: text.endIndex)
        else { return false }
        let separator = text[split]
        guard separator == "T" || separator == "t" || separator == " " else { return false }
        return isDate(String(text[..<split])) && isTime(String(text[text.index(after: split)...]))
    }

    static func isTime(_ text: String) -> Bool { time?.matches(text) ?? true }

    static func isDate(_ text: String) -> Bool {
        guard date?.matches(text) ?? true else { return false }
        let fields = text.split(separator: "-").compactMap { Int($0) }
        guard fields.count == 3, (1...12).contains(fields[1]), fields[2] >= 1 else { return false }
        let (year, month, day) = (fields[0], fields[1], fields[2])
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1]
    }
}
