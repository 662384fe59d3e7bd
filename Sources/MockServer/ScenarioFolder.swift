import MockRuntime
import OpenAPISpec

/// The scenarios next to a document: `petstore.scenarios/*.yaml` beside `petstore.yaml`.
enum ScenarioFolder {
    /// Empty when there is no such folder. Throws `CommandFailure` with every diagnostic of scenarios that do not fit the document.
    static func scenarios(
        beside file: String, of document: Document, files: SourceFiles
    ) throws -> [ScenarioSource] {
        let path = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]) + ".scenarios"
        let paths = files.yamlFiles(in: path)
        guard !paths.isEmpty else { return [] }
        var schemas = document
        schemas.collections = MockServer.collections(of: document)
        var reader = ScenarioReader(
            schemas: schemas, declaration: file, isClosed: false, loader: files.loader, log: DiagnosticLog())
        let scenarios = reader.scenarios(paths).map { ScenarioSource(name: $0.name, value: $0.json) }
        guard !reader.log.hasErrors else {
            throw CommandFailure.data(reader.log.diagnostics.map(\.description).joined(separator: "\n"))
        }
        return scenarios
    }
}
