import MockRuntime
import Testing

@testable import LeadProviderAPI

/// A sheet is checked against the numbers of the rows that apply.
@Suite("Rule sheets")
struct RuleSheetTests {
    struct Facts {
        var broken: [Int]
        var part: Part? = Part()
        struct Part { var name = "x" }
    }

    private func row(
        _ number: Int, _ title: String, _ skip: RuleSkip = .never, then effect: RuleEffect = .goOn
    ) -> Rule<Facts> { Rule(title, "\(number)", skip, then: effect) { $0.broken.contains(number) } }

    /// The numbers of the rows that refuse.
    private func refusals(_ sheet: RuleSheet<Facts>, _ facts: Facts, by dialect: Dialect = .npq) -> [String] {
        do {
            try sheet.check(facts, by: dialect)
            return []
        } catch {
            let json = (error as? Refusal).flatMap { try? JSONValue.parse($0.response.body) }
            return json?["errors"]?.arrayValue?.compactMap { $0["detail"]?.stringValue } ?? []
        }
    }

    typealias Row = (broken: [Int], found: [String])

    @Test(
        "each way to skip a row",
        arguments: [
            ([], []), ([1], ["1"]), ([1, 2], ["1"]), ([2], ["2"]), ([1, 3], ["1", "3"]), ([3, 4], ["3"]), ([4], ["4"]),
            ([1, 4], ["1", "4"]), ([1, 5], ["1"]), ([2, 5], ["2"]), ([3, 5], ["3", "5"]), ([4, 5], ["4", "5"]),
            ([1, 2, 3, 4, 5], ["1", "3"])
        ] as [Row])
    func skips(row example: Row) {
        let sheet = RuleSheet<Facts>("§1", "Skips") {
            row(1, "a")
            row(2, "b", .ifAnyFailed)
            row(3, "c")
            row(4, "c", .firstOfTitle)
            row(5, "d", .ifFailed(["a", "b", "never"]))
        }
        #expect(refusals(sheet, Facts(broken: example.broken)) == example.found)
    }

    @Test(
        "a row can end the check, or answer alone",
        arguments: [
            ([1], ["1"]), ([1, 2], ["1", "2"]), ([1, 2, 3], ["1", "2"]), ([3], ["3"]), ([1, 3, 4], ["3"]), ([4], ["4"])
        ] as [Row])
    func effects(row example: Row) {
        let sheet = RuleSheet<Facts>("§1", "Effects") {
            row(1, "a")
            row(2, "b", then: .stop)
            row(3, "Bad request", then: .answer(400))
            row(4, "d")
        }
        #expect(refusals(sheet, Facts(broken: example.broken)) == example.found)
    }

    @Test("the answer of a row has its status")
    func status() throws {
        let sheet = RuleSheet<Facts>("§1", "Status") { row(1, "Bad request", then: .answer(400)) }
        let refusal = #expect(throws: Refusal.self) { try sheet.check(Facts(broken: [1]), by: .npq) }
        #expect(refusal?.response.status == 400)
        #expect(refusal?.response.text == #"{"errors":[{"title":"Bad request","detail":"1"}]}"#)
    }

    @Test(
        "rows that need a clean start are checked together",
        arguments: [([2, 3], ["2", "3"]), ([1, 2, 3], ["1"]), ([1, 4], ["1", "4"]), ([3], ["3"])] as [Row])
    func blocks(row example: Row) {
        let sheet = RuleSheet<Facts>("§1", "Blocks") {
            row(1, "a")
            IfClean {
                row(2, "b")
                row(3, "c")
            }
            row(4, "d")
        }
        #expect(refusals(sheet, Facts(broken: example.broken)) == example.found)
    }

    @Test("a sheet's rows serve another sheet whose facts include its own; without the part they do not apply")
    func parts() {
        let inner = RuleSheet<Facts.Part>("§2", "Inner") {
            Rule.filled("a", "{name} and {name}, not {other}") { ["name": $0.name] }
        }
        let sheet = RuleSheet<Facts>("§1", "Outer") {
            inner.over { $0.part }
            row(1, "b", .ifAnyFailed)
        }
        #expect(refusals(sheet, Facts(broken: [1])) == ["x and x, not {other}"])
        #expect(refusals(sheet, Facts(broken: [1], part: nil)) == ["1"])
    }

    @Test("messages come once, grouped by title in order of first failure; a dialect may join them")
    func grouping() throws {
        let sheet = RuleSheet<Facts>("§1", "Groups") {
            row(1, "a")
            row(2, "b")
            row(3, "a")
            Rule("b", "2") { _ in true }
        }
        let facts = Facts(broken: [1, 2, 3])
        #expect(refusals(sheet, facts) == ["1", "3", "2"])
        #expect(refusals(sheet, facts, by: .rect) == ["1", "3", "2"])
        #expect(refusals(sheet, facts, by: .ecf) == ["1, 3", "2"])
    }

    @Test("titles and details are in the dialect's words")
    func words() {
        let sheet = RuleSheet<Facts>("§1", "Words") {
            Rule("teacher_api_id", "Enter a '#/contract_period_year' for this contract period") { _ in true }
        }
        #expect(refusals(sheet, Facts(broken: []), by: .rect) == ["Enter a '#/cohort' for this cohort"])
        #expect(
            refusals(sheet, Facts(broken: [])) == ["Enter a '#/contract_period_year' for this contract period"])
    }

    @Test("the table shows rows, notes and placeholders")
    func table() {
        let sheet = RuleSheet<Facts>("§1", "Table") {
            row(1, "a", .firstOfTitle, then: .stop)
            row(2, "b", .ifFailed(["a", "c"]))
            IfClean {
                Rule.filled("c", "since {date}") { _ in nil }
                row(3, "d", .ifAnyFailed, then: .answer(400))
            }
        }
        let rows = sheet.table.rows
        #expect(rows.map(\.title) == ["a", "b", "c", "d"])
        #expect(rows.map(\.detail) == ["1", "2", "since {date}", "3"])
        #expect(
            rows.map(\.note) == [
                "first of its title; ends the check", "unless a or c failed", "unless a row before these failed",
                "unless a row before it failed; answers 400 alone"
            ])
        #expect(sheet.table.section == "§1")
        #expect(sheet.table.name == "Table")
    }
}
