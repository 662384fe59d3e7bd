import OpenAPISpec

/// One sandbox as the control API handles it, without the type of its records.
package protocol SandboxControl: Sendable {
    var summary: SandboxSummary { get }
    /// Back to the seed, or to that of another scenario. Throws `Problem` when the scenario does not exist or does not fit.
    func reset(scenario: String?, seed: UInt64?) throws
    func remove()
    /// Its world as a scenario file.
    func exportScenario() throws -> ScenarioExport
    /// Throws `Problem` for the name of an operation that the service does not have.
    func checkOperation(_ name: String) throws
    /// What it was asked and answered.
    var journal: JournalView { get }

    func clock() throws -> (now: DateTime, clock: Clock)
    func setClock(_ change: (_ clock: Clock, _ wall: DateTime) throws -> Clock) throws

    var rateUse: [(limit: RateLimit, used: Int)] { get }
    /// Nil for the service's own limits.
    func setRateLimits(_ limits: [RateLimit]?)

    var faults: [ControlV1.Fault] { get }
    /// Throws `Problem` when the operation does not exist, or when there are as many as there may be.
    func addFault(_ rule: ControlV1.NewFault) throws -> ControlV1.Fault
    /// Whether there was one.
    func removeFault(_ id: String) -> Bool
    func removeFaults()

    /// Oldest first.
    var tokens: [(token: String, caller: String?)] { get }
    /// Whether there was such a token.
    func removeToken(_ token: String) -> Bool
    /// A token that stands for `caller`, or for the scenario's own. Throws `Problem` when it leads somewhere already, or when there are
    /// as many as there may be.
    func addToken(_ token: String?, caller: String?) throws -> (token: String, caller: String?)

    // What it holds. All throw `Problem` for a collection or record that does not exist.
    func collections() throws -> [(name: String, count: Int)]
    func records(_ collection: String) throws -> [JSONValue]
    func record(_ id: String, _ collection: String) throws -> JSONValue
    /// Throws `RequestFailure.invalid` when the record does not fit its schema, `Problem` when its id is taken.
    func createRecord(_ given: JSONObject, _ collection: String) throws -> JSONValue
    func changeRecord(_ id: String, _ changes: JSONObject, _ collection: String) throws -> JSONValue
    func deleteRecord(_ id: String, _ collection: String) throws
    /// What has changed since the seed in a collection; in all of them when it is nil.
    func changes(in collection: String?) throws -> ControlV1.Changes

    // All throw `Problem` for a snapshot that does not exist, or when there are as many as there may be.
    var snapshots: [ControlV1.Snapshot] { get }
    func takeSnapshot(_ name: String?) throws -> ControlV1.Snapshot
    func snapshot(_ name: String) throws -> ControlV1.Snapshot
    func scenario(ofSnapshot name: String) throws -> ScenarioExport
    /// Throws `Problem` with each fault of the scenario, which is YAML or JSON.
    func importSnapshot(_ name: String, scenario text: String) throws -> ControlV1.Snapshot
    func removeSnapshot(_ name: String) throws
    func restoreSnapshot(_ name: String) throws
}
