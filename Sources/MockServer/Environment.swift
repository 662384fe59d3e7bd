import Foundation

/// Options from the environment: `MOCK_BASE_PATH=/v1` stands for `--base-path /v1`.
enum Environment {
    private static let options = [
        "host", "port", "scenario", "seed", "token", "auth", "clock", "reset", "state", "state-sync",
        "state-compaction",
        "base-path", "validate", "cors", "compression", "retire", "deprecate", "service-file", "sandbox-lifetime",
        "sandbox-limit",
        "control-token", "log", "log-level", "ready-file", "journal", "coverage-min"
    ]
    private static let flags = ["dynamic", "strict", "coverage", "no-rate-limit", "watch"]
    /// Options that may be repeated: their values stand beside each other, separated by commas.
    private static let lists = ["token", "retire", "deprecate"]

    /// The arguments with the options of the environment that they do not name themselves.
    /// Only `serve`, and no verb at all, take options from the environment. Throws `CommandFailure`.
    static func addOptions(
        to arguments: [String], from environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> [String] {
        if let verb = arguments.first(where: { !$0.hasPrefix("-") }),
            ["routes", "check", "export", "replay", "health", "help"].contains(verb), arguments.first == verb
        {
            return arguments
        }
        func isNamed(_ name: String) -> Bool { arguments.contains { $0 == "--\(name)" || $0.hasPrefix("--\(name)=") } }
        func value(_ name: String) -> String? {
            environment[variable(name)].flatMap { $0.isEmpty ? nil : $0 }
        }
        let added = options.flatMap { name in
            isNamed(name)
                ? []
                : value(name).map { $0.split(separator: lists.contains(name) ? "," : "\n").map { "--\(name)=\($0)" } }
                    ?? []
        }
        let switched = try flags.filter { try !isNamed($0) && isOn($0, value($0)) }.map { "--\($0)" }
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments[..<end] + added + switched + arguments[end...]
    }

    private static func isOn(_ flag: String, _ value: String?) throws -> Bool {
        switch value?.lowercased() {
        case "1", "true", "yes", "on": return true
        case nil, "0", "false", "no", "off": return false
        default:
            let name = variable(flag)
            throw CommandFailure.usage(
                "\(name) is '\(value ?? "")', expected 1, true, yes or on, or 0, false, no or off")
        }
    }

    private static func variable(_ option: String) -> String {
        "MOCK_" + option.uppercased().replacing("-", with: "_")
    }
}
