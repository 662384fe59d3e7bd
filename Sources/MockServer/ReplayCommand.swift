import ArgumentParser
import Foundation
import MockRuntime
import OpenAPISpec

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Prints what a state file has kept: a line a change.",
        discussion: """
            With --scenario-of it prints a sandbox as the file leaves it, as a scenario that can be put into the service's folder of \
            scenarios. The file is only read; a server may be using it.
            """)

    @Argument(help: "A file that was written with --state.") var file: String
    @Option(help: "Print this sandbox as a scenario instead: its id, or SERVICE:ID.") var scenarioOf: String?

    func run() throws {
        do {
            var reader = try StateReader(path: file)
            guard let header = reader.header else { return report("nothing was written to it yet") }
            if let scenarioOf {
                try printScenario(of: scenarioOf, header, &reader)
            } else {
                while let line = try reader.nextLine() { print(line) }
            }
            if reader.tornBytes > 0 {
                report("the last write was cut off before it was answered: its \(reader.tornBytes) bytes are left out")
            }
        } catch let error as StateError {
            throw CommandFailure(error)
        }
    }

    private func printScenario(of name: String, _ header: StateHeader, _ reader: inout StateReader) throws {
        let serve = try ServeCommand.parse(header.arguments)
        let server = try ServerAssembly(serve.services, options: serve.options) { _ in }.server
        try server.replay(&reader)
        let export: ScenarioExport
        do {
            export = try server.sandbox(name).exportScenario()
        } catch let problem as Problem {
            throw CommandFailure.usage("--scenario-of is '\(name)': \(problem.detail)")
        }
        for remark in export.remarks { report(remark) }
        print(export.text, terminator: "")
    }

    private func report(_ text: String) { FileHandle.standardError.write(Data("\(file): \(text)\n".utf8)) }
}
