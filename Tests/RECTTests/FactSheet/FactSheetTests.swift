import Foundation
import MockRuntime
import TestSupport
import Testing

@testable import RECT

/// The rules against the fact sheet that they were written from, where it lies beside the package.
@Suite("RECT: the fact sheet", .enabled(if: Places.hasReference, "no reference here"))
struct FactSheetTests {
    private struct Row: Hashable {
        let title: String
        /// Every placeholder is `{}`.
        let detail: String

        init(_ title: String, _ detail: String) {
            self.title = title
            self.detail = detail.replacing(/\{[^}]+\}/, with: "{}")
        }
    }

    /// Stated outside the table: what is not a date at all.
    private static let besideTables = [Row("Bad request", "invalid date")]

    /// The rows of the sheet's sections 8.1 to 11, by section. A table without a column of titles has its title in its heading,
    /// or in the line above it.
    private func rows() throws -> [String: [Row]] {
        var section = ""
        var title = ""
        var found: [String: [Row]] = [:]
        var participantRow = ""
        for line in try Places.text(Places.reference.appending(path: "rect/behaviour.md")).split(separator: "\n") {
            if let match = line.firstMatch(of: /^##+ ([0-9.]*[0-9])/) { section = "§" + match.1 }
            if let match = line.firstMatch(of: /^###+ (Create|Update)/) { section = "§11 " + match.1 }
            if let match = line.firstMatch(of: /^(?:\| Detail \(title |Void errors, title )?`([a-z_]+)`(?:\)|:|,)/) {
                title = String(match.1)
            }
            if let match = line.firstMatch(of: /^(?:\| [0-9]+ )?\| `([a-z_]+)`[^|]*\| `([^|]+)` \|/) {
                let row = Row(String(match.1), String(match.2))
                if section == "§9.1", row.detail.hasPrefix("Your update") { participantRow = row.detail }
                found[section, default: []].append(row)
            } else if let match = line.firstMatch(of: /^\| `([^|]+)` \| [^|]+\|$/), match.1.contains(" ") {
                found[section, default: []].append(Row(title, String(match.1)))
            } else if line.hasPrefix("| 21 | `participant_id` | the row 2 message") {
                found[section, default: []].append(Row("participant_id", participantRow))
            }
        }
        return found
    }

    @Test("the rule sheets are the tables, row by row and in order")
    func sheets() throws {
        let sheet = try rows()
        func coded(_ name: String) throws -> [Row] {
            let table = try #require(RECT.rules.first { $0.name == name })
            return table.rows.map { Row($0.title, $0.detail) }.filter { !Self.besideTables.contains($0) }
        }
        func expected(_ sections: String...) throws -> [Row] {
            try sections.flatMap { try #require(sheet[$0], "\($0)") }
        }
        let common = try expected("§8.1")
        #expect(common.count == 2)
        // One table for two actions.
        let stops = try expected("§8.2")
        let defer_ = try coded("Defer a participant")
        let withdraw = try coded("Withdraw a participant")
        #expect(defer_ == common + stops.filter { defer_.contains($0) })
        #expect(withdraw == common + stops.filter { withdraw.contains($0) })
        #expect(Set(defer_ + withdraw) == Set(common + stops))
        #expect(try coded("Resume a participant") == expected("§8.1", "§8.3"))
        #expect(try coded("Change a schedule") == expected("§8.1", "§8.4"))
        #expect(try coded("Create a declaration") == expected("§9.1"))
        #expect(try coded("Create a declaration").count == 21)
        #expect(try coded("Void a declaration") == expected("§10"))
        #expect(try coded("Create a partnership") == expected("§11 Create"))
        #expect(RECT.rules.map(\.rows.count).reduce(0, +) == 78)
    }

    @Test("every text of a refusal with status 422 is a row")
    func texts() throws {
        let errors = try JSONValue.parse(
            Array(Places.text(Places.reference.appending(path: "rect/errors.json")).utf8))
        let coded = Set(RECT.rules.flatMap(\.rows).map { Row($0.title, $0.detail) })
        let listed = (errors["errors"]?.arrayValue ?? []).filter { $0["status"] == 422 }.map {
            Row($0["title"]?.stringValue ?? "", $0["detail"]?.stringValue ?? "")
        }
        #expect(listed.count > 55)
        #expect(coded.subtracting(Self.besideTables) == Set(listed))
    }
}
