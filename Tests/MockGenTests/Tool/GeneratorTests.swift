import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockGen

@Suite("Documents become files")
struct GeneratorTests {
    private static let petstore = """
        openapi: 3.0.3
        info: {title: Petstore, version: '1', description: 'Sells pets. And toys.'}
        paths:
          /pets:
            get: {operationId: listPets, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: 'schemas/pet.yaml#/Pet'}}}}}}
        """

    private func write(to folder: Files) throws {
        try folder.write(Self.petstore, to: "Specs/petstore.yaml")
        try folder.write("Pet: {type: object, properties: {id: {type: integer}}}", to: "Specs/schemas/pet.yaml")
    }

    @Test("a build finds every file that it waits for, and a second run writes none")
    func build() throws {
        try withTemporaryFolder { folder in
            try write(to: folder)
            var generator = Generator(
                folder: SpecsFolder(path: "Specs", files: folder), module: "Shop", watched: ["Specs"])
            generator.run()
            #expect(generator.log.diagnostics.isEmpty)
            #expect(generator.outputs.map(\.name) == SpecNames.documentSuffixes.map { "_petstore.\($0).swift" })
            for output in generator.outputs { #expect(try folder.write(output.text, to: "out/\(output.name)")) }
            for output in generator.outputs { #expect(try !folder.write(output.text, to: "out/\(output.name)")) }
            #expect(generator.outputs[2].text.contains("extension Petstore {\n    public struct Pet: JSONModel {"))
            #expect(generator.outputs[3].text.contains("extension Petstore.Pet {\n    public init(json: JSONValue)"))
            #expect(generator.outputs[0].text.contains("/// Petstore. Sells pets.\npublic enum Petstore {}"))
        }
    }

    @Test("code for the runtime itself imports what it names and not the runtime")
    func runtime() throws {
        try withTemporaryFolder { folder in
            try write(to: folder)
            var generator = Generator(folder: SpecsFolder(path: "Specs", files: folder), module: "MockRuntime")
            generator.run()
            #expect(!generator.outputs.contains { $0.text.contains("import MockRuntime") })
            #expect(generator.outputs[2].text.contains("public import OpenAPISpec\n"))
            #expect(!generator.outputs[0].text.contains("import OpenAPISpec"))
        }
    }

    @Test("documents beside sources stand alone, and files that they refer to are no documents")
    func loose() throws {
        try withTemporaryFolder { folder in
            try write(to: folder)
            let paths = ["Specs/petstore.yaml", "Specs/schemas/pet.yaml"]
            var generator = Generator(folder: SpecsFolder(documents: paths, files: folder), module: "Shop")
            generator.run()
            #expect(generator.log.diagnostics.isEmpty)
            #expect(generator.outputs.first?.name == "petstore.Routes.swift")
            #expect(generator.outputs.first?.text.contains("Service(name: \"petstore\"") == true)
        }
    }

    @Test("generated/ is refreshed: what has no document any more goes, what the tool did not write stays")
    func package() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                Self.petstore.replacing("schemas/pet.yaml#", with: "#/components/schemas"), to: "specs/shop/v1.yaml")
            try folder.write("stale", to: "generated/shop/v0/shop_v0.Routes.swift")
            try folder.write("{}", to: "generated/shop/collection.json")
            try folder.write("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n", to: "specs/shop/v1.yaml")
            let generator = PackageGenerator(package: folder)
            #expect(try generator.write())
            #expect(
                generator.swiftFiles(below: "generated") == [
                    "shop/v1/shop_v1.Document.swift", "shop/v1/shop_v1.Routes.swift"
                ])
            #expect(folder.text("generated/shop/collection.json") == "{}")
        }
    }

    @Test("generated/ is what the tool makes of specs/")
    func generated() throws {
        let generator = PackageGenerator(package: Files(root: Places.package.path))
        var log = DiagnosticLog()
        let files = generator.files(log: &log)
        #expect(!log.hasErrors)
        #expect(!files.isEmpty)
        #expect(generator.swiftFiles(below: "generated").sorted() == files.map(\.path).sorted())
        for (path, text) in files where generator.package.text("generated/\(path)") != text {
            Issue.record(
                "generated/\(path) is not up to date: run swift package --allow-writing-to-package-directory mockgen")
        }
    }

    @Test("no two declarations of a service are equal")
    func equalDeclarations() throws {
        let package = Files(root: Places.package.path)
        for service in package.names(in: "specs") {
            var generator = Generator(folder: SpecsFolder(path: "specs/\(service)", files: package), module: "X")
            generator.run()
            let declarations = generator.outputs.flatMap { GeneratedDeclarations(of: $0.text).texts }
            #expect(declarations.count > 10)
            for (text, group) in Dictionary(grouping: declarations, by: { $0 }) where group.count > 1 {
                Issue.record("\(service) has \(group.count) times:\n\(text)")
            }
        }
    }

    @Test("no more than two lines of Swift are made for a line of YAML")
    func budget() throws {
        let package = Files(root: Places.package.path)
        for service in package.names(in: "specs") {
            var generator = Generator(folder: SpecsFolder(path: "specs/\(service)", files: package), module: "X")
            generator.run()
            let swift = generator.outputs.reduce(0) { $0 + lines($1.text) }
            #expect(swift <= 2 * yamlLines(below: "specs/\(service)", package))
        }
    }

    private func lines(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    private func yamlLines(below folder: String, _ files: Files) -> Int {
        files.names(in: folder).reduce(0) { sum, name in
            let path = "\(folder)/\(name)"
            return sum + (files.isFolder(path) ? yamlLines(below: path, files) : lines(files.text(path) ?? ""))
        }
    }

    @Test(
        "real documents are generated without errors and within the budget",
        .enabled(if: Places.hasReference, "shared/reference is not beside the package"),
        arguments: Places.referenceDocuments)
    func reference(path: String) {
        let files = Files(root: Places.reference.path)
        var generator = Generator(folder: SpecsFolder(documents: [path], files: files), module: "X")
        generator.run()
        #expect(!generator.log.hasErrors)
        #expect(
            generator.outputs.map { $0.name.split(separator: ".").dropLast().last }
                == SpecNames.documentSuffixes.map { Substring($0) })
        #expect(generator.outputs.reduce(0) { $0 + lines($1.text) } <= 2 * lines(files.text(path) ?? ""))
    }
}
