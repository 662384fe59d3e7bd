/// Where a version of a service is in its life.
package enum VersionStatus: Sendable, Hashable {
    case live
    /// Served, and its answers say that it will end. Both are days or instants (RFC 3339); nil when nobody said.
    /// - since: when it was deprecated.
    /// - sunset: from when on it may be gone.
    case deprecated(since: String?, sunset: String?)
    /// Not there any more.
    case retired
}

extension VersionStatus {
    /// `live`, `deprecated`, `retired`, or a mapping with the days: `{status: deprecated, since: 2026-01-01, sunset: 2026-12-31}`.
    init?(_ node: Node, log: inout DiagnosticLog) {
        node.reportUnknownKeys(
            known: ["status", "since", "sunset"], of: "a version's status", severity: .error, log: &log)
        switch node.string ?? node["status"]?.string {
        case "live": self = .live
        case "retired": self = .retired
        case "deprecated":
            self = .deprecated(
                since: Self.day(node["since"], log: &log), sunset: Self.day(node["sunset"], log: &log))
        default:
            let found = node["status"] ?? node
            log.error("the status is \(found.kind), expected live, deprecated or retired", at: found.location)
            return nil
        }
    }

    private static func day(_ node: Node?, log: inout DiagnosticLog) -> String? {
        guard let node else { return nil }
        if let text = node.string, isDay(text) { return text }
        log.error("this is \(node.kind), expected a day or an instant such as 2026-12-31", at: node.location)
        return nil
    }

    package static func isDay(_ text: String) -> Bool { TimeFormats.isDate(text) || TimeFormats.isDateTime(text) }
}
