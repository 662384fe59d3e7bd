import OpenAPISpec

/// A service being served, without the type of its records: what the server and the control API see.
package protocol ServiceEngine: Sendable {
    var name: String { get }
    var mountPath: String { get }
    var routes: [ServedRoute] { get }
    /// The documents of its operations, in their order.
    var documents: [ServedDocument] { get }
    /// In file-name order.
    var scenarios: [Scenario] { get }
    /// Whether clients name their sandbox by a token; otherwise by the header `Mock-Sandbox`.
    var usesTokens: Bool { get }

    func respond(to request: MockRequest) -> MockResponse

    /// Every sandbox's id, oldest first. Unlike a summary it costs nothing: no seed is made for it.
    var sandboxIDs: [String] { get }
    /// A sandbox as lists show it, without the records when nobody has needed its seed yet; nil when there is none of this id.
    func listed(_ id: String) -> SandboxSummary?
    /// The tokens that lead into the sandbox of a scenario, its own first.
    func tokens(ofScenario name: String) -> [String]
    /// Throws `Problem` when the scenario does not exist or does not fit.
    func makeSandbox(_ wanted: NewSandboxOptions) throws -> SandboxSummary
    func resetAll()
    /// One sandbox; nil when there is none of this id.
    func control(_ id: String) -> (any SandboxControl)?
    /// What reached no sandbox.
    var strayRequests: JournalView { get }
    /// What has been exercised, by operation in document order.
    var coverage: [OperationCoverage] { get }
    func resetCoverage()

    // What a state file needs.
    /// Changes with every change of documents, scenarios and shared records.
    var fingerprint: String { get }
    /// The options that answers depend on, as the command line names them.
    var stateOptions: JSONObject { get }
    /// Answers a request that was logged, past everything that stands before the sandbox, and logs nothing.
    func replay(_ request: MockRequest) -> (response: MockResponse, sandbox: String?)
    /// Whether there is such a sandbox.
    func replay(_ event: SandboxEvent, of id: String) -> Bool
    /// Of sandboxes for which nothing is said; nil for ever.
    var sandboxLifetime: TimeSpan? { get }
    /// To be called when all has been replayed: every sandbox counts as used now.
    func endReplay()
    /// A copy of everything now; called, it says the copy as JSON, which takes its time.
    func captureSnapshot() -> @Sendable () -> ServiceSnapshot
    /// Puts the sandboxes of a snapshot in place of those that there are.
    /// Throws when a scenario or a record does not fit.
    func restore(_ snapshot: ServiceSnapshot) throws
}

/// An operation as tables show it.
package struct ServedRoute: Sendable {
    package var method: String
    package var path: String
    package var summary: String?
    package var isDeprecated: Bool
    /// `typed`, `example`, `synthesised` …: how it is answered.
    package var answeredBy: String
}

package struct SandboxSummary: Sendable {
    package var id: String
    package var service: String
    package var scenario: String
    /// Where its random numbers start.
    package var seed: UInt64
    package var tokens: [String]
    package var now: DateTime
    package var clock: Clock
    /// It is removed when nobody has used it so long; nil for never.
    package var lifetime: TimeSpan?
    package var requests: Int
    package var counts: [(collection: String, count: Int)]
}

/// What a sandbox is made from; what is nil is chosen.
package struct NewSandboxOptions: Sendable {
    package var id: String?
    package var scenario: String?
    package var seed: UInt64?
    package var token: String?
    /// Whom the token stands for; nil for the scenario's own.
    package var caller: String?
    /// It is removed when nobody has used it so long; nil for the server's way.
    package var lifetime: TimeSpan?

    package init(
        id: String? = nil, scenario: String? = nil, seed: UInt64? = nil, token: String? = nil, caller: String? = nil,
        lifetime: TimeSpan? = nil
    ) {
        self.id = id
        self.scenario = scenario
        self.seed = seed
        self.token = token
        self.caller = caller
        self.lifetime = lifetime
    }
}
