import ArgumentParser
import MockRuntime
import OpenAPISpec

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Prints the rules of a built-in service in their order, each with the exact text of its refusal.",
        discussion: "Notes in brackets say when a rule is skipped and when it ends the check.")

    @Argument(help: "A built-in service.") var service: String
    @Flag(help: "JSON instead of text.") var json = false

    func run() throws {
        guard let service = BuiltInServices.all.first(where: { $0.name == service }) else {
            let known = BuiltInServices.all.map(\.name).joined(separator: ", ")
            throw CommandFailure.usage("'\(service)' is not a built-in service; expected one of \(known)")
        }
        print(
            json ? JSONValue.array(service.rules.map(\.json)).prettyText : RuleText(service.rules).text, terminator: "")
    }
}

/// Rule tables as text in 120 columns.
struct RuleText {
    let text: String

    init(_ tables: [RuleTable]) {
        let width = tables.flatMap(\.rows).map(\.title.count).max() ?? 0
        text = tables.map { table in
            let rows = table.rows.flatMap { row in
                Self.lines(row.title, row.detail + (row.note.isEmpty ? "" : " [\(row.note)]"), width: width)
            }
            return (["\(table.section) \(table.name)"] + rows).map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    /// A title and its text, broken at spaces.
    private static func lines(_ title: String, _ text: String, width: Int) -> [String] {
        let room = 120 - 2 - width - 2
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= room {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.enumerated().map { index, line in
            let left = index == 0 ? title : ""
            return "  " + left + String(repeating: " ", count: width - left.count + 2) + line
        }
    }
}

extension RuleTable {
    fileprivate var json: JSONValue {
        [
            "section": .string(section), "name": .string(name),
            "rows": .array(
                rows.map { ["title": .string($0.title), "detail": .string($0.detail), "note": .string($0.note)] })
        ]
    }
}
