import Foundation
import TestSupport
import Testing

/// The tests against the fact sheet that they were written from, where it lies beside the package.
@Suite("NPQ: the fact sheet")
struct FactSheetTests {
    /// Rows of rule tables that no request can bring about.
    private static let unreachable = [
        // Looking for a default schedule that is not there is a 404 before this rule is reached (§7.3).
        "Schedule cannot be determined",
        // The request's own rule against duplicates comes first (§9.2).
        "There is already a declaration with state {declaration_state} for this application"
    ]

    private struct Row: CustomStringConvertible {
        let section: String
        let title: String
        let detail: String

        var description: String { "\(section): \(title), \(detail)" }
        /// What of the detail is the same in every answer.
        var constants: [String] {
            detail.replacing(/\{[a-z_]+\}/, with: "\n").split(separator: "\n").map(String.init)
        }
    }

    /// The rows `title`, `detail`, … of all tables.
    private func rows() throws -> [Row] {
        var section = ""
        var rows: [Row] = []
        for line in try Places.text(Places.reference.appending(path: "npq/behaviour.md")).split(separator: "\n") {
            if line.hasPrefix("#") { section = String(line.drop { $0 == "#" || $0 == " " }) }
            guard let match = line.firstMatch(of: /^\| `([^`]+)` \| `([^`]+)` \|/) else { continue }
            rows.append(Row(section: section, title: String(match.1), detail: String(match.2)))
        }
        return rows
    }

    @Test("every row of every rule table is expected by a test", .enabled(if: Places.hasReference, "no reference here"))
    func everyRow() throws {
        let folder = Places.package.appending(path: "Tests/NPQTests")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix("Tests.swift") && !$0.hasSuffix("FactSheetTests.swift")
        }
        let tests = try names.sorted().map { try Places.text(folder.appending(path: $0)) }.joined()
        let rows = try rows()
        #expect(rows.count > 80)
        let missing = rows.filter { row in
            !row.constants.allSatisfy(tests.contains) && !Self.unreachable.contains(row.detail)
        }
        #expect(missing.isEmpty)
    }
}
