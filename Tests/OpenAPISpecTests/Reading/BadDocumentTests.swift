import Foundation
import OpenAPISpec
import TestSupport
import Testing

@Suite("Documents with faults")
struct BadDocumentTests {
    static let folder = Places.package.appending(path: "Tests/OpenAPISpecTests/Fixtures/Bad")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted()

    @Test("each fault is told with its place, what was found and what to do", arguments: names)
    func golden(name: String) throws {
        let loader = FileLoader.disk(below: Self.folder.path)
        let reading = DocumentReading.read(path: name, loader: loader)
        let text = reading.log.diagnostics.map { $0.description + "\n" }.joined()
        let url = Self.folder.appending(
            path: name.hasSuffix(".json") ? name + ".expected" : name.replacing(".yaml", with: ".expected"))
        let difference = Golden.difference(of: text, from: url)
        #expect(difference == nil, "\(difference ?? "")")
        #expect(!reading.log.diagnostics.isEmpty)
        #expect(Self.names.count > 40)
    }
}
