import OpenAPISpec

/// What the answers of a deprecated version say of its end: `Warning` 299 (RFC 7234 §5.5), `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).
struct Farewell {
    let fields: HTTPFields

    /// Nil for versions that are not deprecated.
    /// - Parameter start: the service's first instant: where nobody said when, the version is deprecated since then and ends a year later.
    init?(of version: String, _ status: VersionStatus, start: DateTime) {
        guard case .deprecated(let day, let end) = status else { return nil }
        let since = day.flatMap(Self.instant) ?? start
        let sunset = end.flatMap(Self.instant) ?? since.adding(seconds: 365 * 86_400)
        fields = [
            "Warning": "299 - \"version \(version) is deprecated and ends on \(sunset.date)\"",
            "Deprecation": "@\(since.secondsSince1970)", "Sunset": HTTPDate.text(sunset)
        ]
    }

    private static func instant(_ text: String) -> DateTime? {
        DateTime(text) ?? CalendarDate(text).map { DateTime($0) }
    }
}
