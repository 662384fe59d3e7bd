import ArgumentParser
import MockRuntime

/// `mock-server`: without a verb it serves the built-in services.
@main
struct MockServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock-server",
        abstract: "Serves OpenAPI documents as the real services would: offline, stateful, the same every time.",
        discussion:
            "Every option of serve can be given as an environment variable: MOCK_PORT=0 stands for --port 0. Flags win.",
        version: MockServer.version,
        subcommands: [
            ServeCommand.self, RoutesCommand.self, RulesCommand.self, CheckCommand.self, ExportCommand.self,
            ReplayCommand.self,
            HealthCommand.self
        ],
        defaultSubcommand: ServeCommand.self
    )

    static func main() async {
        do {
            var command = try parseAsRoot(try Environment.addOptions(to: Array(CommandLine.arguments.dropFirst())))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            failure.exit()
        } catch {
            exit(withError: error)
        }
    }
}
