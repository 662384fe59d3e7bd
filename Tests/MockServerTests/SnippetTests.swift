import Foundation
import TestSupport
import Testing

/// Pages of `docs` show files of `Examples`, which `Examples/clients/run` and the package in `Examples/Petstore` run.
@Suite("Snippets of the documentation are files that run")
struct SnippetTests {
    private static let pages = [
        "testing/swift", "testing/python", "testing/javascript", "testing/java", "testing/shell", "operations"
    ]

    private static func url(_ page: String) -> URL { Places.package.appending(path: "docs/\(page).md") }

    @Test("a page shows its files as they are", arguments: pages)
    func page(name: String) throws {
        let text = try Places.text(Self.url(name))
        var lines: [String] = []
        var isShown = false
        for line in text.components(separatedBy: "\n") {
            if line == "```" { isShown = false }
            if !isShown { lines.append(line) }
            if let file = Self.file(of: line) {
                isShown = true
                let source = try Places.text(Places.package.appending(path: file))
                lines += source.components(separatedBy: "\n").dropLast()
            }
        }
        let difference = Golden.difference(of: lines.joined(separator: "\n"), from: Self.url(name))
        #expect(difference == nil)
        #expect(text.contains("file=Examples/"))
    }

    @Test("every file of the clients is on a page")
    func allShown() throws {
        let shown = try Self.pages.flatMap { page in
            try Places.text(Self.url(page)).components(separatedBy: "\n").compactMap(Self.file)
        }
        let folder = Places.package.appending(path: "Examples/clients")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder.path + "/" + path, isDirectory: &isFolder)
            return !isFolder.boolValue && path != "run" && !path.contains("__pycache__")
        }
        #expect(Set(paths.map { "Examples/clients/" + $0 }).subtracting(shown).isEmpty)
        #expect(paths.count >= 8)
    }

    /// The file that a block's first line names.
    private static func file(of line: String) -> String? {
        guard line.hasPrefix("```") else { return nil }
        return line.split(separator: " ").first { $0.hasPrefix("file=") }.map { String($0.dropFirst(5)) }
    }
}
