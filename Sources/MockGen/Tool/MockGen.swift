import Foundation
import OpenAPISpec

/// The tool behind the plugins.
///
/// `MockGen generate --module NAME --output FOLDER SPECS…` writes the files that a build expects;
/// `MockGen package FOLDER` writes `generated/` of a package from its `specs/`.
@main
struct MockGen {
    static func main() {
        do {
            let arguments = try ToolArguments(Array(CommandLine.arguments.dropFirst()))
            let isClean =
                switch arguments.mode {
                case .generate: try generate(arguments)
                case .package: try PackageGenerator(package: Files(root: arguments.paths.first ?? "")).write()
                }
            exit(isClean ? 0 : 1)
        } catch {
            Files.printError("error: \(error)")
            exit(1)
        }
    }

    /// Whether there was no error. Files are written all the same when there was one, so that the next build asks again.
    private static func generate(_ arguments: ToolArguments) throws -> Bool {
        var isClean = true
        let files = Files(root: arguments.root)
        for path in arguments.paths {
            let shown = arguments.shown(path)
            var generator = Generator(
                folder: SpecsFolder(path: shown, files: files), module: arguments.module, strict: arguments.isStrict)
            generator.run()
            for diagnostic in generator.log.diagnostics { Files.printError(diagnostic.description) }
            guard !generator.log.hasErrors else {
                isClean = false
                continue
            }
            for output in generator.outputs { try files.write(output.text, to: "\(arguments.output)/\(output.name)") }
            for name in arguments.expected where !files.exists("\(arguments.output)/\(name)") {
                try files.write("", to: "\(arguments.output)/\(name)")
            }
        }
        return isClean
    }
}

/// The command line. Written by hand: SwiftPM compiles a plugin's tool, and all that it depends on, twice.
struct ToolArguments {
    enum Mode: String { case generate, package }

    var mode = Mode.generate
    var module = ""
    var output = "."
    /// The folder that paths are shown relative to.
    var root = ""
    var isStrict = false
    /// Files that a build waits for, by name.
    var expected: [String] = []
    var paths: [String] = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        guard let verb = rest.popFirst(), let mode = Mode(rawValue: verb) else {
            throw UsageError(
                "expected 'generate' or 'package' first, found \(arguments.first.map { "'\($0)'" } ?? "nothing")")
        }
        self.mode = mode
        while let argument = rest.popFirst() {
            switch argument {
            case "--module": module = try Self.value(of: argument, &rest)
            case "--output": output = try Self.value(of: argument, &rest)
            case "--root": root = try Self.value(of: argument, &rest)
            case "--expect": expected.append(try Self.value(of: argument, &rest))
            case "--strict": isStrict = true
            default:
                guard !argument.hasPrefix("--") else {
                    throw UsageError(
                        "'\(argument)' is not an option; expected --module, --output, --root, --expect or --strict")
                }
                paths.append(argument)
            }
        }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
        guard let value = rest.popFirst() else { throw UsageError("\(option) has no value") }
        return value
    }

    /// A path as diagnostics show it: relative to the root.
    func shown(_ path: String) -> String {
        !root.isEmpty && path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
    }
}

struct UsageError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
