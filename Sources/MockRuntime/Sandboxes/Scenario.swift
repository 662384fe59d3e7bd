import OpenAPISpec

/// A scenario file as generated code embeds it, or as it was read.
public struct ScenarioSource: Sendable {
    private enum Content: Sendable {
        case embedded(StaticString)
        case read(JSONValue)
    }

    public let name: String
    private let content: Content

    /// - Parameter json: the file as JSON, checked against the records' schemas when it was generated.
    public init(name: String, json: StaticString) {
        self.name = name
        content = .embedded(json)
    }

    package init(name: String, value: JSONValue) {
        self.name = name
        content = .read(value)
    }

    var json: JSONValue {
        switch content {
        case .embedded(let text): (try? JSONValue.parse(Array(text.description.utf8))) ?? [:]
        case .read(let json): json
        }
    }
}

/// A named seed: records, clock, random seed, and who may come in.
package struct Scenario: Sendable {
    package var name: String
    package var summary: String
    package var seed: UInt64
    package var clock: DateTime
    /// Who the scenario's own token stands for.
    package var caller: String?
    /// Further tokens into the same world, and whom they stand for.
    package var tokens: [(token: String, caller: String?)]
    /// Records that the scenario is about, by what each is for.
    package var names: [(name: String, id: String)]
    var records: JSONObject
    var generate: JSONObject

    /// The instant of scenarios that name none.
    static let defaultClock = DateTime(secondsSince1970: 1_736_931_600)  // 2025-01-15T09:00:00Z

    /// A scenario from its file as JSON. Keys: `description seed clock caller tokens names records generate`; the shape was checked when it was built.
    package init(name: String, json: JSONValue) {
        self.name = name
        summary = json["description"]?.stringValue ?? ""
        seed = json["seed"]?.intValue.flatMap { UInt64(exactly: $0) } ?? SeededRandom.defaultSeed
        clock = json["clock"]?.stringValue.flatMap(DateTime.init) ?? Self.defaultClock
        caller = json["caller"]?.stringValue
        tokens = json["tokens"]?.objectValue?.members.map { ($0.key, $0.value.stringValue) } ?? []
        names = json["names"]?.objectValue?.members.map { ($0.key, $0.value.stringValue ?? "") } ?? []
        records = json["records"]?.objectValue ?? [:]
        generate = json["generate"]?.objectValue ?? [:]
    }

    /// The scenario of a service that has none.
    static func empty(named name: String) -> Scenario { Scenario(name: name, json: [:]) }
}
