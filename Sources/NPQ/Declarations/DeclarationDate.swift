import MockRuntime

/// `declaration_date` as it was sent (§9.2).
struct DeclarationDate {
    let isSent: Bool
    /// RFC 3339 with some freedom: a comma before the fraction; the offset `+01`, `+0100` or none (UTC).
    let isWellFormed: Bool
    /// Nil when no date can be read from it at all. A malformed one may hold a date all the same.
    let instant: DateTime?

    init(_ attributes: BodyAttributes) {
        let text = attributes["declaration_date"]?.stringValue ?? ""
        isSent = attributes.isPresent("declaration_date")
        let exact = Self.instant(text)
        isWellFormed = exact != nil
        let lenient =
            Moment(text)?.instant ?? DateTime(text)
            ?? (text.count < 19 ? CalendarDate(text.prefix(10)).map { DateTime($0) } : nil)
        // Without its offset: answers are in UTC.
        instant = (exact ?? lenient).map {
            DateTime(secondsSince1970: $0.secondsSince1970, nanoseconds: $0.nanoseconds)
        }
    }

    private static func instant(_ sent: String) -> DateTime? {
        guard sent.dropFirst(10).first == "T" else { return nil }
        var text = sent.replacing(",", with: ".")
        let offset = text.dropFirst(19).drop { $0 != "+" && $0 != "-" }
        switch offset.count {
        case 0 where !text.hasSuffix("Z"): text += "Z"
        case 3: text += ":00"
        case 5: text.insert(":", at: text.index(text.endIndex, offsetBy: -2))
        default: break
        }
        return DateTime(text)
    }
}
