import ArgumentParser
import OpenAPISpec

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Reports every diagnostic of documents; exits 65 when one is an error.")

    @Argument(help: "OpenAPI 3.0, 3.1 or Swagger 2.0 documents, YAML or JSON.") var documents: [String]
    @Flag(help: "Turn warnings into errors.") var strict = false

    func run() throws {
        var hasErrors = false
        for path in documents {
            let reading = DocumentReading.read(path: path, strict: strict)
            for diagnostic in reading.log.diagnostics { print(diagnostic) }
            let errors = reading.log.diagnostics.count { $0.severity == .error }
            let warnings = reading.log.diagnostics.count { $0.severity == .warning }
            let operations = reading.document.map { "\($0.operations.count) operations" } ?? "not readable"
            print(
                "\(path): \(operations), \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
            )
            hasErrors = hasErrors || errors > 0
        }
        if hasErrors { throw CommandFailure.data("") }
    }
}
