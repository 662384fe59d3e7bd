import OpenAPISpec
import Testing

@testable import MockGen

/// A few lines of a document to what is made of them.
enum Snippet {
    /// The document of a few lines of YAML, which may leave out what is no matter.
    static func document(_ yaml: String, title: String = "Snippet") throws -> Document {
        let head = "openapi: 3.1.0\ninfo: {title: \(title), version: '1'}\n"
        let text = yaml.contains("paths:") ? head + yaml : head + "paths: {}\n" + yaml
        let reading = DocumentReading.read(text: text, file: "snippet.yaml")
        let errors = reading.log.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty)
        return try #require(reading.document)
    }

    /// The Swift of schemas, as it stands in the namespace.
    static func models(_ schemas: String) throws -> String {
        let indented = schemas.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(
            separator: "\n")
        let document = try document("components:\n  schemas:\n" + indented)
        var builder = APIModelBuilder(document: document, words: Words(learningFrom: [document]))
        var writer = SourceWriter()
        ModelsEmitter.emit(builder.build().declarations, to: &writer)
        return writer.text
    }

    /// How schemas are read and written, below what people read.
    static func coding(_ schemas: String) throws -> String {
        let indented = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let document = try document("components:\n  schemas:\n" + indented)
        var builder = APIModelBuilder(document: document, words: Words(learningFrom: [document]))
        var writer = SourceWriter()
        CodingEmitter(namespace: "API").emit(builder.build().declarations, to: &writer)
        return writer.text
    }

    /// What is printed of the models of several documents of one service.
    static func shared(_ documents: [(namespace: String, schemas: String)]) throws -> String {
        let declared = try documents.map { namespace, schemas in
            let indented = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
            let document = try document("components:\n  schemas:\n" + indented)
            var builder = APIModelBuilder(document: document, words: Words(learningFrom: [document]))
            return (namespace, builder.build().declarations)
        }
        var writer = SourceWriter()
        for (declarations, namespace) in zip(SharedModels.declared(declared), documents.map(\.namespace)) {
            writer.block("extension \(namespace)") { ModelsEmitter.emit(declarations, to: &$0) }
        }
        return writer.text
    }

    /// What stands in the protocol of the document's operations.
    static func signatures(_ paths: String) throws -> String {
        let document = try document(paths)
        var builder = APIModelBuilder(document: document, words: Words(learningFrom: [document]))
        let (declarations, routes) = builder.build()
        let model = APIModel(
            namespace: "API", serviceName: "api", documentName: "api", outputStem: "api", source: "api.yaml",
            summary: "",
            declarations: declarations,
            routes: routes, bundle: "{}")
        var writer = SourceWriter()
        RoutesEmitter(model: model).emit(to: &writer)
        let lines = writer.lines.drop { !$0.contains("associatedtype") }.dropFirst(2).prefix { $0 != "}" }
        return lines.map { String($0.dropFirst(min(4, $0.prefix { $0 == " " }.count))) }.joined(separator: "\n") + "\n"
    }

    /// Remarks of building, `warning: …` with their places.
    static func remarks(_ yaml: String, overrides: NameOverrides = NameOverrides()) throws -> [String] {
        let document = try document(yaml)
        var builder = APIModelBuilder(document: document, words: Words(learningFrom: [document]), overrides: overrides)
        _ = builder.build()
        return builder.log.diagnostics.map(\.description)
    }
}
