import MockRuntime
import OpenAPISpec

/// What `--retire` and `--deprecate` say of versions.
struct VersionOptions {
    let statuses: [(name: String, status: VersionStatus)]

    /// Throws `CommandFailure` for a version that nothing served has, and for a day that is none.
    init(_ options: ServeOptions, versions: [String]) throws {
        let retired = options.retire.map { ($0, VersionStatus.retired) }
        let deprecated = try options.deprecate.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count < 2 || VersionStatus.isDay(parts[1]) else {
                throw CommandFailure.usage("--deprecate is '\(text)', expected a version and a day: v1=2026-12-31")
            }
            return (parts.first ?? text, VersionStatus.deprecated(since: nil, sunset: parts.count > 1 ? parts[1] : nil))
        }
        statuses = retired + deprecated
        for (name, _) in statuses where !versions.contains(name) {
            throw CommandFailure.usage(
                "no service has a version '\(name)'; expected one of: \(versions.joined(separator: ", "))")
        }
    }
}

/// A `service.yaml` that is read when the server starts.
enum SettingsFile {
    /// Throws `CommandFailure` with every diagnostic.
    static func settings(_ path: String, documents: [String], files: SourceFiles) throws -> ServiceSettings {
        var log = DiagnosticLog()
        let node = NodeReader.read(path: path, loader: files.loader, log: &log)
        let settings = node.map { ServiceSettings($0, documents: documents, log: &log) } ?? ServiceSettings()
        guard !log.hasErrors else {
            throw CommandFailure.data(log.diagnostics.map(\.description).joined(separator: "\n"))
        }
        return settings
    }

    /// `petstore.service.yaml` beside `petstore.yaml`; no settings when there is none.
    static func settings(beside file: String, documents: [String], files: SourceFiles) throws -> ServiceSettings {
        let path = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]) + ".service.yaml"
        guard files.loader.text(path) != nil else { return ServiceSettings() }
        return try settings(path, documents: documents, files: files)
    }
}
