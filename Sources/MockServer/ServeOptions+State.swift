import Foundation
import MockRuntime

extension ServeOptions {
    /// Takes the state file; nil when none was asked for. Throws `CommandFailure`.
    func openState(serving services: [String], announce: @escaping @Sendable (String) -> Void) throws -> StateStore? {
        guard let state else { return nil }
        do throws(StateError) {
            return try StateStore(
                path: state, sync: stateSync, arguments: services + argumentsOfAnswers,
                compactionSize: stateCompaction, announce: announce
            ) { error in
                // Answering on would promise what the file does not hold.
                CommandFailure(code: 74, message: "stopped: \(error)").exit()
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The arguments that answers depend on: `--seed=7 --token=abc=one`.
    private var argumentsOfAnswers: [String] {
        var arguments: [String] = []
        if let scenario { arguments.append("--scenario=\(scenario)") }
        if let seed { arguments.append("--seed=\(seed)") }
        arguments += token.map { "--token=\($0)" }
        if auth != .any { arguments.append("--auth=\(auth.rawValue)") }
        if clock != "scenario" { arguments.append("--clock=\(clock)") }
        if let basePath { arguments.append("--base-path=\(basePath)") }
        if validate != "strict" { arguments.append("--validate=\(validate)") }
        arguments += retire.map { "--retire=\($0)" }
        if let serviceFile { arguments.append("--service-file=\(serviceFile)") }
        if dynamic { arguments.append("--dynamic") }
        return arguments
    }
}

extension CommandFailure {
    init(_ error: StateError) {
        switch error {
        case .inUse: self = .unavailable("\(error)")
        case .unwritable: self = .usage("\(error)")
        case .unusable: self = .data("\(error)")
        }
    }
}
