/// The command line. Written by hand: SwiftPM compiles a plugin's tool, and all that it depends on, twice.
struct ToolArguments {
    enum Mode: String { case generate, package }

    static let usage = """
        usage: MockGen generate --module NAME --output FOLDER [--root FOLDER] [--watched FOLDER]… [--expect FILE]… [--strict] SPECS…
               MockGen package --package-directory FOLDER [--strict]
        """

    let mode: Mode
    /// The module that the Swift becomes part of.
    var module = ""
    /// Where the Swift goes.
    var output = "."
    /// The folder that paths are shown relative to.
    var root = ""
    var isStrict = false
    /// Folders whose changes a build notices; empty when it does not matter.
    var watched: [String] = []
    /// Files that a build waits for, by name: those that nothing is made for are written empty.
    var expected: [String] = []
    /// Folders and documents.
    var specs: [String] = []

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
            case "--root", "--package-directory": root = try Self.folder(Self.value(of: argument, &rest))
            case "--watched": watched.append(try Self.folder(Self.value(of: argument, &rest)))
            case "--expect": expected.append(try Self.value(of: argument, &rest))
            case "--strict": isStrict = true
            default:
                guard !argument.hasPrefix("-") else { throw UsageError("'\(argument)' is not an option") }
                specs.append(try Self.folder(argument))
            }
        }
        if mode == .generate, specs.isEmpty { throw UsageError("expected a folder or document to generate from") }
        specs = specs.map(shown)
        watched = watched.map(shown)
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
        guard let value = rest.popFirst() else { throw UsageError("\(option) has no value") }
        return value
    }

    /// Without slashes at the end.
    private static func folder(_ path: String) throws -> String {
        guard !path.isEmpty else { throw UsageError("a path is empty") }
        let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
        return trimmed.isEmpty ? "/" : trimmed
    }

    /// A path as diagnostics show it: relative to the root.
    private func shown(_ path: String) -> String {
        !root.isEmpty && path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
    }
}

/// A command line that cannot be understood.
struct UsageError: Error, CustomStringConvertible {
    let description: String
    init(_ message: String) { description = "error: \(message)\n\(ToolArguments.usage)" }
}
