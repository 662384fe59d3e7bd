import Testing

@testable import MockGen

@Suite("The tool's command line")
struct ToolArgumentsTests {
    @Test("paths are shown relative to the root")
    func generate() throws {
        let arguments = try ToolArguments(
            [
                "generate", "--module", "Shop", "--root", "/package/", "--output", "/out", "--watched",
                "/package/specs/shop", "--expect",
                "a.swift", "--strict", "/package/specs/shop/", "/elsewhere/x.yaml"
            ])
        #expect(
            arguments.mode == .generate && arguments.module == "Shop" && arguments.output == "/out"
                && arguments.isStrict)
        #expect(arguments.specs == ["specs/shop", "/elsewhere/x.yaml"])
        #expect(arguments.watched == ["specs/shop"] && arguments.expected == ["a.swift"])
    }

    @Test("a package needs no more than its folder")
    func package() throws {
        let arguments = try ToolArguments(["package", "--package-directory", "/package"])
        #expect(arguments.mode == .package && arguments.root == "/package")
    }

    @Test(
        "what cannot be understood is told with the usage",
        arguments: [
            ([], "expected 'generate' or 'package' first, found nothing"),
            (["make"], "expected 'generate' or 'package' first, found 'make'"),
            (["generate"], "expected a folder or document to generate from"),
            (["generate", "--module"], "--module has no value"),
            (["package", "--fast"], "'--fast' is not an option"), (["generate", ""], "a path is empty")
        ])
    func wrong(arguments: [String], message: String) {
        let error = #expect(throws: UsageError.self) { try ToolArguments(arguments) }
        #expect(error?.description.hasPrefix("error: \(message)\nusage: MockGen generate") == true)
    }
}
