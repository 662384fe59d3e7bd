import Foundation
import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// The tables of people in `docs/npq.md`, which `RECORD=1` writes anew.
@Suite("NPQ: the page lists the people of the scenarios")
struct PageTests {
    private static let url = Places.package.appending(path: "docs/npq.md")

    @Test("the ids on the page are those of the scenario files")
    func people() throws {
        let page = try Places.text(Self.url).components(separatedBy: "\n")
        var written: [String] = []
        var isTable = false
        for line in page {
            if isTable && line.hasPrefix("|") { continue }
            isTable = false
            written.append(line)
            guard let name = line.wholeMatch(of: /<!-- people of ([a-z]+) -->/)?.1 else { continue }
            written += try PeopleTable(scenario: String(name)).lines
            isTable = true
        }
        #expect(written.filter { $0.hasPrefix("<!-- people of ") }.count == 6)
        let difference = Golden.difference(of: written.joined(separator: "\n"), from: Self.url)
        #expect(difference == nil)
    }
}

/// A row for each application of a scenario: whose it is, what for, and its ids.
private struct PeopleTable {
    let lines: [String]

    init(scenario: String) throws {
        let client = try NPQ.reader(scenario)
        func records(_ collection: String) throws -> [JSONValue] {
            client.get("/_mock/sandboxes/\(scenario)/records/\(collection)").json["records"]?.arrayValue ?? []
        }
        let tokens = try Self.tokens(of: scenario, client)
        let purposes = try Self.purposes(of: scenario)
        let participants = try records("participants")
        let declarations = try records("declarations")
        var lines = [
            "| who, and what for | token | participant | application | declarations |", "|---|---|---|---|---|"
        ]
        for application in try records("applications") {
            let id = try #require(application["id"]?.stringValue)
            let participant = try #require(participants.first { $0["id"] == application["participant_id"] })
            let name = participant["full_name"]?.stringValue ?? ""
            let provider = try #require(application["provider_id"]?.stringValue)
            let made = declarations.filter { $0["application_id"] == application["id"] }.map {
                let type = $0["declaration_type"]?.stringValue ?? ""
                let state = $0["state"]?.stringValue ?? ""
                return "\(type), \(state): `\($0["id"]?.stringValue ?? "")`"
            }
            lines.append(
                "| \(name): \(try #require(purposes[id], "the application \(id) has no comment")) "
                    + "| `\(try #require(tokens[provider]))` | `\(participant["id"]?.stringValue ?? "")` | `\(id)` "
                    + "| \(made.joined(separator: "<br>")) |")
        }
        self.lines = lines
    }

    /// The token of each provider.
    private static func tokens(of scenario: String, _ client: ProviderClient) throws -> [String: String] {
        let text = try Places.text(file(scenario))
        let caller = try #require(text.firstMatch(of: /\ncaller: ([0-9a-f-]{36})/)?.1)
        var tokens = [String(caller): "sandbox-\(scenario)"]
        for match in text.matches(of: /\n  (sandbox-[a-z-]+): ([0-9a-f-]{36})/) {
            tokens[String(match.2)] = String(match.1)
        }
        return tokens
    }

    /// What the file says above each application, by its id: `# Tomas Arendt: deferred, …`, without the name.
    private static func purposes(of scenario: String) throws -> [String: String] {
        var purposes: [String: String] = [:]
        var comment = ""
        for line in try Places.text(file(scenario)).components(separatedBy: "\n") {
            if let words = line.wholeMatch(of: /\ {4}# (.*)/)?.1 {
                comment += (comment.isEmpty ? "" : " ") + words
            } else if let id = line.firstMatch(of: /[ {]id: ([0-9a-f-]{36})/)?.1 {
                let purpose = comment.wholeMatch(of: /[A-Z][^:,]*: (.*)/)?.1 ?? comment[...]
                if purposes[String(id)] == nil { purposes[String(id)] = String(purpose) }
                comment = ""
            }
        }
        return purposes
    }

    private static func file(_ scenario: String) -> URL {
        Places.package.appending(path: "specs/npq/scenarios/\(scenario).yaml")
    }
}
