import Foundation
import MockRuntime
import OpenAPISpec

/// The scenarios next to a document: `petstore.scenarios/*.yaml` beside `petstore.yaml`.
enum ScenarioFolder {
    /// Empty when there is no such folder. Throws `CommandFailure` with every diagnostic of scenarios that do not fit the document.
    static func scenarios(beside file: String, of document: Document) throws -> [ScenarioSource] {
        let path = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]) + ".scenarios"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let files = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { path + "/" + $0 }
        guard !files.isEmpty else { return [] }
        var schemas = document
        schemas.collections = MockServer.collections(of: document)
        var reader = ScenarioReader(
            schemas: schemas, declaration: file, isClosed: false, loader: .disk, log: DiagnosticLog())
        let scenarios = reader.scenarios(files).map { ScenarioSource(name: $0.name, value: $0.json) }
        guard !reader.log.hasErrors else {
            throw CommandFailure.data(reader.log.diagnostics.map(\.description).joined(separator: "\n"))
        }
        return scenarios
    }
}
