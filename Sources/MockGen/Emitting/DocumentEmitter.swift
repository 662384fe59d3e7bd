/// One document's files.
struct DocumentEmitter {
    let model: APIModel
    /// The module that the files become part of; the runtime need not be imported into itself.
    let module: String

    /// The text of each file, by what its name has behind the document's. A file that would hold nothing is left out.
    func files() -> [(suffix: String, text: String)] {
        [("Routes", routes), ("Document", document)]
            + (model.declarations.isEmpty ? [] : [("Models", models)])
            + (model.declarations.allSatisfy(\.isAlias) ? [] : [("Coding", coding)])
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

    private var models: String {
        var writer = Self.header(source: model.source, module: module)
        writer.block("extension \(model.namespace)") { ModelsEmitter.emit(model.declarations, to: &$0) }
        return writer.text
    }

    private var coding: String {
        var writer = Self.header(source: model.source, module: module)
        writer.line("// How the models are read from JSON and written as JSON.")
        CodingEmitter(namespace: model.namespace).emit(model.declarations, to: &writer)
        return writer.text
    }

    /// - Parameter usesJSON: whether the file names a JSON type, which the runtime has from another module.
    static func header(source: String, module: String, usesJSON: Bool = true) -> SourceWriter {
        var writer = SourceWriter()
        writer.line("// Generated from \(source). Do not edit.")
        if module != "MockRuntime" {
            writer.line("@_spi(Generated) public import MockRuntime")
        } else if usesJSON {
            writer.line("public import OpenAPISpec")
        }
        writer.line()
        return writer
    }
}
