/// One document's files.
struct DocumentEmitter {
    let model: APIModel
    /// The module that the files become part of; the runtime need not be imported into itself.
    let module: String

    /// Models are spread over so many files at most: compilers work on files in parallel.
    static let modelFileCount = 8
    private static let linesOfOneFile = 600

    /// The text of each file, by what its name has behind the document's; empty when there is nothing for it.
    func files() -> [(suffix: String, text: String)] {
        [("Routes", routes), ("Document", document)] + models
    }

    private var routes: String {
        var writer = Self.header(source: model.source, module: module, usesJSON: model.routes.contains { $0.usesJSON })
        RoutesEmitter(model: model).emit(to: &writer)
        return writer.text
    }

    private var document: String {
        var writer = Self.header(source: model.source, module: module, usesJSON: false)
        writer.block("extension \(model.namespace)") { writer in
            writer.comment("The document as JSON, with everything that it refers to.")
            writer.rawLiteral("public static let document: EmbeddedDocument = ", model.bundle)
            if let settings = model.settings {
                writer.line()
                writer.comment("Rate limits and the life of versions.")
                writer.rawLiteral("public static let settings: StaticString = ", settings)
            }
        }
        return writer.text
    }

    /// Declarations in order, in files of about one length.
    private var models: [(suffix: String, text: String)] {
        let blocks = model.declarations.map { declaration in
            var writer = SourceWriter()
            writer.indented { ModelsEmitter.emit(declaration, to: &$0) }
            return writer.lines
        }
        let total = blocks.reduce(0) { $0 + $1.count }
        let fileCount = min(Self.modelFileCount, (total + Self.linesOfOneFile - 1) / Self.linesOfOneFile)
        var files = Array(repeating: [[String]](), count: Self.modelFileCount)
        var before = 0
        for block in blocks {
            // The file that the block's middle falls into.
            files[(before + block.count / 2) * fileCount / max(total, 1)].append(block)
            before += block.count
        }
        return files.enumerated().map { index, blocks in
            var writer = Self.header(source: model.source, module: module)
            writer.line("extension \(model.namespace) {")
            for (place, block) in blocks.enumerated() {
                if place > 0 { writer.line() }
                for line in block { writer.line(line) }
            }
            writer.line("}")
            return ("Models\(index + 1)", blocks.isEmpty ? "" : writer.text)
        }
    }

    /// - Parameter usesJSON: whether the file names a JSON type, which the runtime has from another module.
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
