import Foundation
import MockRuntime
import TestSupport
import Testing

@testable import NPQ

/// The rules and the tests against the fact sheet that they were written from, where it lies beside the package.
@Suite("NPQ: the fact sheet", .enabled(if: Places.hasReference, "no reference here"))
struct FactSheetTests {
    /// A row that stands only in the sheet or only in the code.
    private struct Exception: Hashable {
        let section: String
        let title: String
        let detail: String
    }

    /// Rows of the sheet that no request can bring about.
    private static let unreachable = [
        // A missing default schedule is a 404 before this rule is reached.
        Exception(section: "§7.3", title: "schedule", detail: "Schedule cannot be determined"),
        // The request's own rule against duplicates comes first.
        Exception(
            section: "§9.2", title: "base",
            detail: "There is already a declaration with state {declaration_state} for this application")
    ]

    /// Rows that the sheet states outside its tables.
    private static let besideTables = [
        // Before version 3.
        Exception(
            section: "§7.4", title: "application", detail: "Once accepted an application cannot change state"),
        Exception(
            section: "§9.2", title: "Bad request",
            detail: "comparison of ActiveSupport::TimeWithZone with nil failed"),
        Exception(section: "§10.2", title: "Bad request", detail: "invalid date")
    ]

    private struct Row: Hashable, CustomStringConvertible {
        let section: String
        let title: String
        let detail: String
        /// Whether it is skipped when a row before it failed.
        let needsCleanStart: Bool

        var description: String { "\(section) \(title): \(detail)" + (needsCleanStart ? " [unless failed]" : "") }
        var exception: Exception { Exception(section: section, title: title, detail: detail) }
        /// What of the detail is the same in every answer.
        var constants: [String] {
            detail.replacing(/\{[a-z_]+\}/, with: "\n").split(separator: "\n").map(String.init)
        }
    }

    /// The rows `title`, `detail`, when raised, when skipped of all tables, by table.
    private func tables() throws -> [[Row]] {
        var section = ""
        var tables: [[Row]] = []
        for line in try Places.text(Places.reference.appending(path: "npq/behaviour.md")).split(separator: "\n") {
            if let match = line.firstMatch(of: /^#+ ([0-9.]*[0-9])/) { section = "§" + match.1 }
            if line.hasPrefix("| title | detail") { tables.append([]) }
            guard let match = line.firstMatch(of: /^\| `([^`]+)` \| `([^`]+)` \|.*\| (yes|no)[^|]*\|$/) else {
                continue
            }
            tables[tables.count - 1].append(
                Row(
                    section: section, title: String(match.1), detail: String(match.2),
                    needsCleanStart: match.3 == "yes"))
        }
        return tables
    }

    @Test("the rule sheets are the tables, row by row and in order")
    func sheets() throws {
        let tables = try tables()
        #expect(tables.map(\.count).reduce(0, +) > 80)
        #expect(tables.count == NPQ.rules.count)
        var used: Set<Exception> = []
        for (table, sheet) in zip(tables, NPQ.rules) {
            let coded = sheet.rows.map { row in
                Row(
                    section: sheet.section, title: row.title, detail: row.detail,
                    needsCleanStart: row.note.contains("unless a row before"))
            }
            let expected = table.filter { !Self.unreachable.contains($0.exception) }
            let found = coded.filter { !Self.besideTables.contains($0.exception) }
            #expect(found == expected, "\(sheet.section) \(sheet.name)")
            used.formUnion((table + coded).map(\.exception))
        }
        #expect((Self.unreachable + Self.besideTables).filter { !used.contains($0) }.isEmpty, "unused exceptions")
    }

    @Test("every row of every table is expected by a test")
    func everyRow() throws {
        let folder = Places.package.appending(path: "Tests/NPQTests")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix("Tests.swift") && !$0.hasSuffix("FactSheetTests.swift")
        }
        let tests = try names.sorted().map { try Places.text(folder.appending(path: $0)) }.joined()
        let missing = try tables().joined().filter { row in
            !row.constants.allSatisfy(tests.contains) && !Self.unreachable.contains(row.exception)
        }
        #expect(missing.isEmpty)
    }
}
