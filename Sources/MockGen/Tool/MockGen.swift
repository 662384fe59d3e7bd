import Foundation
import OpenAPISpec

/// The tool behind the plugins: `generate` makes the Swift that a build waits for, `package` refreshes a package's `generated/`.
@main
struct MockGen {
    static func main() {
        do {
            let arguments = try ToolArguments(Array(CommandLine.arguments.dropFirst()))
            let isClean =
                switch arguments.mode {
                case .generate: try generate(arguments)
                case .package:
                    try PackageGenerator(package: Files(root: arguments.root), isStrict: arguments.isStrict).write()
                }
            exit(isClean ? 0 : 1)
        } catch {
            Files.printError("\(error)")
            exit(1)
        }
    }

    /// Whether there was no error. Nothing is written when there was one, so that the next build asks again.
    private static func generate(_ arguments: ToolArguments) throws -> Bool {
        let files = Files(root: arguments.root)
        let folders = arguments.specs.filter(files.isFolder).map { SpecsFolder(path: $0, files: files) }
        let documents = SpecsFolder(documents: arguments.specs.filter { !files.isFolder($0) }, files: files)
        var outputs: [Generator.Output] = []
        var isClean = true
        for folder in folders + (documents.documents.isEmpty ? [] : [documents]) {
            var generator = Generator(
                folder: folder, module: arguments.module, isStrict: arguments.isStrict,
                watched: arguments.watched.isEmpty ? nil : arguments.watched)
            generator.run()
            for diagnostic in generator.log.diagnostics { Files.printError(diagnostic.description) }
            isClean = isClean && !generator.log.hasErrors
            outputs += generator.outputs
        }
        guard isClean else { return false }
        let output = Files(root: arguments.output)
        for file in outputs { try output.write(file.text, to: file.name) }
        let written = Set(outputs.map(\.name))
        for name in arguments.expected where !written.contains(name) {
            try output.write("// Nothing to declare here: the document has no models, or none of its own.\n", to: name)
        }
        return true
    }
}
