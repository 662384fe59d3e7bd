import MockRuntime
import OpenAPISpec

/// What stands on the command line for services: built-in names, documents, `name=document`.
struct ServiceArguments {
    struct Named {
        var service: Service
        /// The built-in service or file that was named.
        var argument: String
    }

    var services: [Named]

    /// Throws `CommandFailure` with every diagnostic of documents that cannot be served.
    init(_ arguments: [String], strict: Bool, files: SourceFiles = SourceFiles(), warn: (String) -> Void) throws {
        services = []
        var bad: [String] = []
        for argument in arguments {
            do {
                services.append(try Self.service(argument, strict: strict, files: files, warn: warn))
            } catch let failure as CommandFailure where failure.code != 64 {
                bad.append(failure.message)
            }
        }
        guard bad.isEmpty else { throw CommandFailure.data(bad.joined(separator: "\n")) }
        let names = services.map(\.service.name)
        if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
            throw CommandFailure.usage("two services are named '\(twice)'; give one another name: other=FILE")
        }
    }

    private static func service(
        _ argument: String, strict: Bool, files: SourceFiles, warn: (String) -> Void
    ) throws -> Named {
        if let builtIn = BuiltInServices.all.first(where: { $0.name == argument }) {
            return Named(service: builtIn, argument: argument)
        }
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let file = parts.count == 2 ? parts[1] : argument
        let name = parts.count == 2 ? parts[0] : Self.name(ofFile: file)
        guard isName(name) else {
            throw CommandFailure.usage(
                "the service's name in '\(argument)' is '\(name)', expected letters, digits, '.', '-' and '_' that "
                    + "begin with a letter or digit: notes=FILE")
        }
        let (document, reading) = try document(file, strict: strict, files: files, warn: warn)
        return Named(
            service: Service(
                name: name, document: document, text: { reading.bundle() },
                scenarios: try ScenarioFolder.scenarios(beside: file, of: document, files: files),
                validate: try checks(beside: file, of: document, files: files),
                settings: try SettingsFile.settings(beside: file, documents: [name], files: files)),
            argument: argument)
    }

    private static func document(
        _ file: String, strict: Bool, files: SourceFiles, warn: (String) -> Void
    ) throws -> (document: Document, reading: DocumentReading) {
        let reading = DocumentReading.read(path: file, loader: files.loader, strict: strict)
        guard let document = reading.document, !reading.log.hasErrors else {
            let known = BuiltInServices.all.map(\.name).joined(separator: ", ")
            let hint =
                file.contains(".") || file.contains("/")
                ? ""
                : BuiltInServices.all.contains { $0.name == file }
                    ? "\na built-in service keeps its name: \(file)"
                    : "\nexpected a document's file or one of the built-in services: \(known)"
            throw CommandFailure.data(reading.log.diagnostics.map(\.description).joined(separator: "\n") + hint)
        }
        for diagnostic in reading.log.diagnostics { warn(diagnostic.description) }
        return (document, reading)
    }

    /// What a `mockgen.yaml` in the document's folder says of checking single operations.
    private static func checks(
        beside file: String, of document: Document, files: SourceFiles
    ) throws -> [(operation: Operation, strictness: Strictness)] {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let path = (parts.dropLast() + ["mockgen.yaml"]).joined(separator: "/")
        guard files.loader.text(path) != nil else { return [] }
        var log = DiagnosticLog()
        let root = NodeReader.read(path: path, loader: files.loader, log: &log)
        let choices = Strictness.choices(root?[String(parts.last ?? "")]?["validate"], of: document, log: &log)
        guard !log.hasErrors else {
            throw CommandFailure.data(log.diagnostics.map(\.description).joined(separator: "\n"))
        }
        return choices
    }

    /// The name stands in paths: `/name/pets`; what begins with `_` may be the server's own.
    private static func isName(_ name: String) -> Bool { name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._-]*/) != nil }

    /// `specs/petstore.yaml` is `petstore`, `My pets (1).yaml` is `my-pets-1`; `service` where nothing of it fits.
    private static func name(ofFile file: String) -> String {
        let last = file.split(separator: "/").last ?? file[...]
        let stem = last.split(separator: ".").first ?? last
        let words = stem.lowercased().split { !isName("a\($0)") }.joined(separator: "-")
        let name = words.drop { !isName("\($0)") }
        return name.isEmpty ? "service" : String(name)
    }
}
