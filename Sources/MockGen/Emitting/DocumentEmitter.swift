/// One document's files.
struct DocumentEmitter {
    let model: APIModel
    /// The module that the files become part of; the runtime itself need not be imported there.
    let module: String

    /// Models are spread over so many files, for compilers work on files in parallel.
    static let modelFileCount = 8
    private static let linesOfOneFile = 600

    /// The files' names behind the document's own, in order; fixed, since a build must know them beforehand.
    static var suffixes: [String] { ["Routes", "Document"] + (1...modelFileCount).map { "Models\($0)" } }

    /// Text by suffix; empty for files that are not needed.
    func files() -> [(suffix: String, text: String)] {
        var routes = DocumentEmitter.header(
            source: model.source, module: module, usesJSON: model.routes.contains { $0.usesJSON })
        RoutesEmitter(model: model).emit(to: &routes)
        var document = SourceWriter()
        document.line("// Generated from \(model.source). Do not edit.")
        document.line()
        document.block("extension \(model.namespace)") { writer in
            writer.comment("`\(model.source)` as JSON, with everything that it refers to.")
            writer.rawLiteral("public static let document: StaticString = ", model.bundle)
        }
        return [("Routes", routes.text), ("Document", document.text)] + modelFiles()
    }

    private func modelFiles() -> [(suffix: String, text: String)] {
        let emitter = ModelsEmitter(namespace: model.namespace)
        let blocks = model.declarations.map { emitter.lines($0) }
        let total = blocks.reduce(0) { $0 + $1.count }
        let fileCount = min(Self.modelFileCount, max(1, total / Self.linesOfOneFile))
        var files: [(String, String)] = []
        var rest = blocks[...]
        var left = total
        for number in 1...Self.modelFileCount {
            let isNeeded = number <= fileCount && !rest.isEmpty
            guard isNeeded else {
                files.append(("Models\(number)", ""))
                continue
            }
            let wanted = left / (fileCount - number + 1)
            var writer = header()
            var count = 0
            while let block = rest.first, count == 0 || count + block.count / 2 <= wanted || number == fileCount {
                if count > 0 { writer.line() }
                for line in block { writer.line(line) }
                count += block.count
                rest = rest.dropFirst()
            }
            left -= count
            files.append(("Models\(number)", writer.text))
        }
        return files
    }

    private func header() -> SourceWriter { Self.header(source: model.source, module: module) }

    /// - Parameter usesJSON: whether the file names a JSON type, which comes from another module than the rest.
    static func header(source: String, module: String, usesJSON: Bool = true) -> SourceWriter {
        var writer = SourceWriter()
        writer.line("// Generated from \(source). Do not edit.")
        if module != "MockRuntime" {
            writer.line("public import MockRuntime")
        } else if usesJSON {
            writer.line("public import OpenAPISpec")
        }
        writer.line()
        return writer
    }
}
