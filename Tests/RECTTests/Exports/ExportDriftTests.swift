import Foundation
import MockRuntime
import RECT
import TestSupport
import Testing

/// `generated/rect` against what `mock-server export all` would write.
@Suite("RECT: exports in generated/")
struct ExportDriftTests {
    @Test("are what an export makes now")
    func drift() throws {
        let folder = Places.package.appending(path: "generated/rect")
        let files = try ServiceExport(.service(RECT.service)).files()
        #expect(files.count > 80)
        let different = files.filter { (try? Places.text(folder.appending(path: $0.path))) != $0.text }.map(\.path)
        #expect(
            different == [],
            "run 'swift package --allow-writing-to-package-directory mockgen' and commit generated/")
        let fixtures = folder.appending(path: "fixtures")
        let present = (FileManager.default.subpaths(atPath: fixtures.path) ?? []).filter { $0.contains(".") }
        #expect(present.map { "fixtures/" + $0 }.filter { path in !files.contains { $0.path == path } } == [])
    }
}
