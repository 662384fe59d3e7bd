import OpenAPISpec

/// What a state file was made with. It can be replayed by a server of the same documents, scenarios and options only.
package struct StateHeader: Sendable, Equatable {
    /// A service as it is served.
    struct Service: Sendable, Equatable {
        var name: String
        /// Changes with every change of its documents, scenarios and shared records.
        var fingerprint: String
        /// The options that answers depend on, in the words of the command line.
        var options: JSONObject
    }

    var software: String
    var services: [Service]
    /// The arguments of `mock-server serve` that make such a server again; empty when it was not made by the command.
    package var arguments: [String]

    init(engines: [any ServiceEngine], arguments: [String]) {
        software = MockServer.version
        services = engines.map { Service(name: $0.name, fingerprint: $0.fingerprint, options: $0.stateOptions) }
        self.arguments = arguments
    }

    /// What differs from a server that is to go on with the file; nil when nothing does.
    func difference(from now: StateHeader) -> String? {
        guard services.map(\.name) == now.services.map(\.name) else {
            return
                "it holds the services \(services.map(\.name).joined(separator: ", ")), served now are "
                + now.services.map(\.name).joined(separator: ", ")
        }
        for (old, new) in zip(services, now.services) where old != new {
            if old.fingerprint != new.fingerprint {
                return "the documents, scenarios or records of '\(old.name)' are not those it was made with"
            }
            for key in Set<ExactText>(texts: old.options.keys + new.options.keys).map(\.string).sorted()
            where old.options[key] != new.options[key] {
                guard key != "--token" else { return "'\(old.name)' was served with other tokens (--token) than now" }
                let (before, after) = (old.options[key]?.jsonText, new.options[key]?.jsonText)
                return
                    "'\(old.name)' was served with \(before.map { "\(key) \($0)" } ?? "no \(key)"), now with "
                    + (after.map { "\(key) \($0)" } ?? "none")
            }
        }
        return nil
    }

    /// The arguments to be read and pasted, without the tokens among them.
    var shownArguments: [String] {
        arguments.map { argument in
            let parts = argument.split(separator: "=", maxSplits: 2)
            let shown =
                parts.first == "--token"
                ? "--token=TOKEN" + (parts.count > 2 ? "=\(parts[2])" : "") : argument
            return shown.contains(/[^A-Za-z0-9_.,:=@%+\/-]/) || shown.isEmpty
                ? "'" + shown.replacing("'", with: "'\\''") + "'" : shown
        }
    }

    // MARK: JSON

    var json: JSONObject {
        [
            "kind": "header", "software": .string(software),
            "services": .array(
                services.map {
                    ["name": .string($0.name), "fingerprint": .string($0.fingerprint), "options": .object($0.options)]
                }),
            "arguments": .array(arguments.map(JSONValue.string))
        ]
    }

    init?(json: JSONObject) {
        guard let software = json["software"]?.stringValue, let services = json["services"]?.arrayValue,
            let arguments = json["arguments"]?.arrayValue
        else { return nil }
        self.software = software
        self.arguments = arguments.compactMap(\.stringValue)
        self.services = services.map { service in
            Service(
                name: service["name"]?.stringValue ?? "", fingerprint: service["fingerprint"]?.stringValue ?? "",
                options: service["options"]?.objectValue ?? [:])
        }
    }
}
