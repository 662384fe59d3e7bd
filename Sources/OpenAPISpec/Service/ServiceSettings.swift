/// What holds for a service as a whole: the file `service.yaml` beside its documents, or `petstore.service.yaml` beside `petstore.yaml`.
///
/// ```yaml
/// rateLimits:
///   - {name: api, limit: 1000, window: PT5M, by: authorization, paths: [/api/]}
/// versions:
///   v1: retired
///   v2: {status: deprecated, since: 2026-01-01, sunset: 2026-12-31}
/// ```
package struct ServiceSettings: Sendable {
    package var rateLimits: [RateLimit] = []
    /// By the document's name, in the order of the file. Those that are not named are live.
    package var versions: [(name: String, status: VersionStatus)] = []

    package init() {}

    /// What is wrong is in `log` and left out.
    /// - Parameter documents: names of the service's documents, such as `v3`.
    package init(_ node: Node, documents: [String], log: inout DiagnosticLog) {
        guard node.members != nil else {
            log.error("the service's settings are \(node.kind), expected a mapping", at: node.location)
            return
        }
        node.reportUnknownKeys(
            known: ["rateLimits", "versions"], of: "a service's settings", severity: .error, log: &log)
        if let limits = node["rateLimits"], limits.elements == nil {
            log.error("'rateLimits' is \(limits.kind), expected a list", at: limits.location)
        }
        rateLimits = (node["rateLimits"]?.elements ?? []).compactMap { RateLimit($0, log: &log) }
        if let versions = node["versions"] {
            versions.reportUnknownKeys(
                known: documents, of: "'versions', which has the service's documents", severity: .error, log: &log)
        }
        for member in node["versions"]?.members ?? [] where documents.containsExactly(member.key) {
            guard let status = VersionStatus(member.value, log: &log) else { continue }
            versions.append((member.key, status))
        }
    }

    package func status(of version: String) -> VersionStatus {
        versions.first { $0.name.exact == version.exact }?.status ?? .live
    }

    /// - Parameter text: as generated code embeds it, checked when it was generated.
    package static func embedded(_ text: String, documents: [String]) -> ServiceSettings {
        var log = DiagnosticLog()
        let node = NodeReader.read(text: text, file: "service", log: &log)
        return node.map { ServiceSettings($0, documents: documents, log: &log) } ?? ServiceSettings()
    }
}
