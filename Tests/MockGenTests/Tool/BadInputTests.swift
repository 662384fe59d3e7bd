import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockGen

@Suite("What is wrong is told with its place, all of it, and how to put it right")
struct BadInputTests {
    private static let fixtures = Places.package.appending(path: "Tests/MockGenTests/Fixtures/Bad")

    @Test("remarks on a folder of specs", arguments: ["documents", "names", "plans", "records", "scenarios"])
    func folder(name: String) {
        let place = Self.fixtures.appending(path: name)
        var generator = Generator(folder: SpecsFolder(path: "shop", files: Files(root: place.path)), module: "Shop")
        generator.run()
        let text = generator.log.diagnostics.map { $0.description + "\n" }.joined()
        #expect(generator.log.hasErrors)
        let difference = Golden.difference(of: text, from: place.appending(path: "expected.txt"))
        #expect(difference == nil)
    }

    @Test("a file that a build would not watch must not be referred to")
    func unwatched() {
        let files = Files(root: Self.fixtures.path)
        var generator = Generator(
            folder: SpecsFolder(path: "documents/shop", files: files), module: "", watched: ["documents/shop/schemas"])
        generator.run()
        let remarks = generator.log.diagnostics.map(\.description).filter {
            $0.contains("watch") || $0.contains("notice")
        }
        #expect(
            remarks.contains(
                "documents/shop/a.yaml:1:1: error: 'documents/shop/common.yaml', which this refers to, is not in "
                    + "'documents/shop/schemas': a build would not notice its changes; move it there"))
        #expect(!remarks.contains { $0.contains("toy.yaml") })
    }

    @Test("a document with warnings is generated, and with errors when they are wanted so", arguments: [false, true])
    func strict(isStrict: Bool) throws {
        try withTemporaryFolder { folder in
            try folder.write("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nsurplus: {}\n", to: "shop/v1.yaml")
            var generator = Generator(folder: SpecsFolder(path: "shop", files: folder), module: "", isStrict: isStrict)
            generator.run()
            #expect(generator.log.diagnostics.count == 1)
            #expect(generator.log.hasErrors == isStrict)
            #expect(generator.outputs.isEmpty == isStrict)
        }
    }
}

/// Calls `body` with an empty folder that is removed afterwards.
func withTemporaryFolder(_ body: (Files) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mockgen-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Files(root: folder.path))
}
