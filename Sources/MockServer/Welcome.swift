import Foundation
import MockRuntime

/// What a person wants to know when the server has started: what is served, how to get in, what to try.
struct Welcome {
    let server: MockServer
    let url: String

    func print() {
        var rows: [[String]] = [["SERVICE", "AT", "SCENARIO", "TOKEN", ""]]
        for engine in server.engines {
            for scenario in engine.scenarios {
                let entry =
                    engine.usesTokens
                    ? engine.tokens(ofScenario: scenario.name).joined(separator: " ") : "Mock-Sandbox: \(scenario.name)"
                rows.append([engine.name, "\(url)\(engine.mountPath)", scenario.name, entry, scenario.summary])
            }
        }
        var lines = [""] + Table.lines(rows)
        if let example = server.engines.first.flatMap(curl) { lines += ["", "try: \(example)", ""] }
        let deprecated = server.engines.flatMap { engine in
            engine.routes.filter(\.isDeprecated).map { "\($0.method) \($0.path)" }
        }
        if !deprecated.isEmpty { lines += ["deprecated: \(deprecated.joined(separator: ", "))", ""] }
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// A line that works when pasted: the first operation that takes nothing.
    private func curl(_ engine: any ServiceEngine) -> String? {
        let route =
            engine.routes.first { $0.method == "GET" && !$0.path.contains("{") }
            ?? engine.routes.first { $0.method == "GET" }
        guard let route else { return nil }
        let name = engine.scenarios.first { $0.name == "multiple" }?.name ?? engine.scenarios.first?.name ?? ""
        let token =
            engine.usesTokens
            ? engine.tokens(ofScenario: name).first.map { "-H 'Authorization: Bearer \($0)' " } ?? "" : ""
        return "curl -g \(token)'\(url)\(route.path)'"
    }
}
