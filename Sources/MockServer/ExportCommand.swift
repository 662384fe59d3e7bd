import ArgumentParser
import Foundation
import MockRuntime
import OpenAPISpec

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes Postman collections, JSON fixtures or OpenAPI documents of a service.",
        subcommands: [Postman.self, Fixtures.self, OpenAPI.self, All.self])

    /// What is exported, and where to.
    struct Target: ParsableArguments {
        @Argument(help: "A built-in service, a document, name=document, or control for the control API.")
        var service: String
        @Option(help: "The document to export, such as v3; all when left out.") var version: String?

        /// Throws `CommandFailure` when there is no such service or version.
        func read() throws -> ExportSubject {
            let subject: ExportSubject =
                service == "control"
                ? .control(of: BuiltInServices.inControlCollection)
                : .service(try ServiceArguments([service], strict: false) { _ in }.services[0].service)
            let names = try subject.documents.map(\.name)
            guard let version, !names.contains(version) else { return subject }
            throw CommandFailure.usage("--version is '\(version)', expected one of \(names.joined(separator: ", "))")
        }
    }

    struct Postman: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A Postman collection (format 2.1) and an environment for each document.")
        @OptionGroup var target: Target
        @Option(help: "The folder to write to.") var output = "."
        @Option(help: "Where the collections expect the server.") var url = "http://127.0.0.1:8080"

        func run() throws {
            let files = try exporting { try PostmanExport(target.read(), url: url).files(version: target.version) }
            try ExportFolder(output).write(files)
        }
    }

    struct Fixtures: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "The answers of lists and of single records as JSON files, for each scenario; and the ids of named records."
        )
        @OptionGroup var target: Target
        @Option(help: "The folder to write to.") var output = "."

        func run() throws {
            let files = try exporting {
                guard case .service(let service) = try target.read() else {
                    throw CommandFailure.usage("the control API has no scenarios to make fixtures of; name a service")
                }
                return try FixtureExport(service).files(version: target.version)
            }
            try ExportFolder(output).write(files)
        }
    }

    struct OpenAPI: ParsableCommand {
        enum Format: String, ExpressibleByArgument { case yaml, json }

        static let configuration = CommandConfiguration(
            commandName: "openapi", abstract: "The document, with the files that it refers to inside.")
        @OptionGroup var target: Target
        @Option(help: "yaml or json.") var format = Format.yaml
        @Option(help: "The server that the document names.") var url = "http://127.0.0.1:8080"
        @Option(help: "The file to write to; standard output when left out.") var output: String?

        func run() throws {
            let documents = try target.read().documents.filter {
                target.version == nil || $0.name == target.version
            }
            guard documents.count == 1 else {
                let names = documents.map(\.name).joined(separator: ", ")
                throw CommandFailure.usage("the service has several documents; choose one by --version: \(names)")
            }
            guard let json = documents[0].openAPI(at: url) else {
                throw CommandFailure.data("the document cannot be read again; are its files still there?")
            }
            let text = format == .json ? json.prettyText : YAMLWriter.text(json)
            guard let output else { return print(text, terminator: "") }
            let file = URL(fileURLWithPath: output)
            try ExportFolder(file.deletingLastPathComponent().path).write([
                ExportedFile(path: file.lastPathComponent, text: text)
            ])
        }
    }

    struct All: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Collections and fixtures of every built-in service and of the control API, each in a folder of its name."
        )
        @Option(help: "The folder to write to.") var output = "generated"

        func run() throws {
            let services = BuiltInServices.all.map { ($0.name, ExportSubject.service($0)) }
            for (name, subject) in services + [("control", .control(of: BuiltInServices.inControlCollection))] {
                let files = try exporting { try ServiceExport(subject).files() }
                try ExportFolder("\(output)/\(name)").write(files, removingOthersIn: ["fixtures"])
            }
        }
    }

    private static func exporting<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as ServiceError {
            throw CommandFailure.data(
                ([error.description] + error.diagnostics.map(\.description)).joined(separator: "\n"))
        }
    }
}

/// A folder that exports are written to.
struct ExportFolder {
    let path: String

    init(_ path: String) { self.path = path }

    /// Writes what differs, and says so.
    /// - Parameter removingOthersIn: folders below in which nothing else may lie.
    func write(_ files: [ExportedFile], removingOthersIn folders: [String] = []) throws {
        let manager = FileManager.default
        var written = 0
        for file in files {
            let url = URL(fileURLWithPath: path).appending(path: file.path)
            let data = Data(file.text.utf8)
            guard manager.contents(atPath: url.path) != data else { continue }
            do {
                try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: url)
            } catch {
                throw CommandFailure.usage("'\(url.path)' cannot be written; choose another folder by --output")
            }
            written += 1
        }
        let wanted = Set(files.map(\.path))
        var removed = 0
        for folder in folders {
            for name in manager.subpaths(atPath: "\(path)/\(folder)") ?? [] {
                var isFolder: ObjCBool = false
                let place = "\(path)/\(folder)/\(name)"
                guard manager.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue,
                    !wanted.contains("\(folder)/\(name)")
                else { continue }
                try? manager.removeItem(atPath: place)
                removed += 1
            }
        }
        print("\(path): \(files.count) files, \(written) written" + (removed > 0 ? ", \(removed) removed" : ""))
    }
}
