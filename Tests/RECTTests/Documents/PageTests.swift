import Foundation
import MockRuntime
import TestSupport
import Testing

/// The tables of names in `docs/rect.md`.
@Suite("RECT: the page lists the people of the scenarios")
struct PageTests {
    @Test("the names and ids on the page are those of the scenarios, each once")
    func names() throws {
        var scenario = ""
        var listed: [String: [String]] = [:]
        for line in try Places.text(Places.package.appending(path: "docs/rect.md")).split(separator: "\n") {
            if let match = line.wholeMatch(of: /<!-- names of ([a-z]+) -->/) { scenario = String(match.1) }
            guard let match = line.firstMatch(of: /^\| `([A-Za-z0-9]+)` \| `([0-9a-f-]{36})` \| [^|]+\|$/) else {
                continue
            }
            listed[scenario, default: []].append("\(match.1) \(match.2)")
        }
        #expect(listed.count == 6)
        for (scenario, names) in listed {
            let file = Places.package.appending(path: "generated/rect/fixtures/\(scenario)/ids.json")
            let ids = try JSONValue.parse(Array(Places.text(file).utf8)).objectValue?.members ?? []
            #expect(names == ids.map { "\($0.key) \($0.value["id"]?.stringValue ?? "")" }, "\(scenario)")
        }
    }
}
