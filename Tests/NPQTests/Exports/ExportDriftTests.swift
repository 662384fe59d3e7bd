import Foundation
import MockRuntime
import TestSupport
import Testing

@testable import NPQ

/// `generated/` against what `mock-server export all` would write.
@Suite("Exports in generated/")
struct ExportDriftTests {
    private static let made = Result { try ServiceExport(.service(NPQ.service)).files() }
    private static func files() throws -> [ExportedFile] { try made.get() }

    @Test("are what an export makes now")
    func drift() throws {
        let folder = Places.package.appending(path: "generated/npq")
        let files = try Self.files()
        #expect(files.count > 100)
        let different = files.filter { (try? Places.text(folder.appending(path: $0.path))) != $0.text }.map(\.path)
        #expect(
            different == [],
            "run 'swift package --allow-writing-to-package-directory mockgen' and commit generated/")
        let fixtures = folder.appending(path: "fixtures")
        let present = (FileManager.default.subpaths(atPath: fixtures.path) ?? []).filter { $0.contains(".") }
        #expect(Set(present.map { "fixtures/" + $0 }).subtracting(files.map(\.path)) == [])
    }

    @Test("of the control API are what an export makes now")
    func controlDrift() throws {
        let folder = Places.package.appending(path: "generated/control")
        for file in try ServiceExport(.control(of: [NPQ.service])).files() {
            #expect(
                try Places.text(folder.appending(path: file.path)) == file.text,
                "run 'swift package --allow-writing-to-package-directory mockgen' and commit generated/")
        }
    }

    @Test("are the same each time")
    func deterministic() throws {
        let (first, second) = (try Self.files(), try ServiceExport(.service(NPQ.service)).files())
        #expect(first.map(\.path) == second.map(\.path))
        #expect(zip(first, second).allSatisfy { $0.text == $1.text })
    }

    @Test("tell the ids of the records that a scenario names")
    func ids() throws {
        let file = try #require(try Self.files().first { $0.path == "fixtures/journeys/ids.json" })
        let ids = try JSONValue.parse(Array(file.text.utf8))
        #expect(ids["withdrawn"]?["id"]?.stringValue == Person.ullaWithdrawn)
        #expect(ids["withdrawn"]?["collection"] == "participants")
        #expect(ids["eligibleDeclaration"]?["id"]?.stringValue == Declared.zenoEligible)
    }
}
