// Generated from specs/control/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// Mock control API. Looks into the sandboxes of a running mock server and sets them up.
public enum ControlV1 {}

/// One function per operation of `specs/control/v1.yaml`; each answers from the document until you implement it.
public protocol ControlV1Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// Whether the server is ready
    ///
    /// `GET /health`
    func getHealth(_ call: Call<Records>) throws -> Reply<ControlV1.Health>

    /// What is served
    ///
    /// `GET /services`
    func listServices(_ call: Call<Records>) throws -> Reply<ControlV1.ServiceList>

    /// Which scenarios exist
    ///
    /// `GET /scenarios`
    func listScenarios(_ call: Call<Records>) throws -> Reply<ControlV1.ScenarioList>

    /// Put every sandbox back to its seed
    ///
    /// `POST /reset`
    func resetAll(_ call: inout Call<Records>) throws -> Reply<ControlV1.SandboxList>

    /// Which sandboxes exist
    ///
    /// `GET /sandboxes`
    func listSandboxes(
        query: ControlV1.ListSandboxesQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.SandboxList>

    /// Make a fresh sandbox
    ///
    /// `POST /sandboxes`
    func createSandbox(
        body: RequestBody<ControlV1.NewSandbox>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Sandbox>

    /// Inspect a sandbox
    ///
    /// `GET /sandboxes/{id}`
    func getSandbox(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.Sandbox>

    /// Remove a sandbox and its tokens
    ///
    /// `DELETE /sandboxes/{id}`
    func deleteSandbox(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// Put a sandbox back to its seed, or to that of another scenario
    ///
    /// `POST /sandboxes/{id}/reset`
    func resetSandbox(
        id: String, body: RequestBody<ControlV1.ResetTarget>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Sandbox>

    /// Which collections a sandbox holds
    ///
    /// `GET /sandboxes/{id}/records`
    func listCollections(
        id: String, query: ControlV1.ListCollectionsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.CollectionList>

    /// The records of a collection as they are now
    ///
    /// `GET /sandboxes/{id}/records/{collection}`
    func listRecords(
        id: String, collection: String, query: ControlV1.ListRecordsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.RecordList>

    /// Put a record into a collection
    ///
    /// `POST /sandboxes/{id}/records/{collection}`
    func createRecord(
        id: String, collection: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<JSONObject>

    /// A record as it is now
    ///
    /// `GET /sandboxes/{id}/records/{collection}/{record}`
    func getRecord(id: String, collection: String, record: String, _ call: Call<Records>) throws -> Reply<JSONObject>

    /// Change some fields of a record
    ///
    /// `PATCH /sandboxes/{id}/records/{collection}/{record}`
    func changeRecord(
        id: String, collection: String, record: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<JSONObject>

    /// Take a record out
    ///
    /// `DELETE /sandboxes/{id}/records/{collection}/{record}`
    func deleteRecord(
        id: String, collection: String, record: String, _ call: inout Call<Records>
    ) throws -> Reply<NoContent>

    /// Which tokens lead into a sandbox
    ///
    /// `GET /sandboxes/{id}/tokens`
    func listTokens(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.TokenList>

    /// Let a token lead nowhere
    ///
    /// `DELETE /sandboxes/{id}/tokens`
    func removeToken(
        id: String, query: ControlV1.RemoveTokenQuery, _ call: inout Call<Records>
    ) throws -> Reply<NoContent>

    /// Let somebody else into the same world
    ///
    /// `POST /sandboxes/{id}/tokens`
    func addToken(
        id: String, body: RequestBody<ControlV1.NewToken>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Token>

    /// What a sandbox's clock shows
    ///
    /// `GET /sandboxes/{id}/clock`
    func getClock(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.Clock>

    /// Set, advance, freeze or free a sandbox's clock
    ///
    /// `PUT /sandboxes/{id}/clock`
    func setClock(
        id: String, body: RequestBody<ControlV1.ClockChange>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Clock>

    /// Which rate limits hold in a sandbox, and what is used of them
    ///
    /// `GET /sandboxes/{id}/rate-limits`
    func listRateLimits(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.RateLimitList>

    /// Set other rate limits, with nothing used
    ///
    /// `PUT /sandboxes/{id}/rate-limits`
    func setRateLimits(
        id: String, body: RequestBody<ControlV1.NewRateLimits>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.RateLimitList>

    /// Back to the service's own rate limits
    ///
    /// `DELETE /sandboxes/{id}/rate-limits`
    func restoreRateLimits(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// Which faults a sandbox has, and how often each was hit
    ///
    /// `GET /sandboxes/{id}/faults`
    func listFaults(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.FaultList>

    /// Break something on purpose
    ///
    /// `POST /sandboxes/{id}/faults`
    func addFault(
        id: String, body: RequestBody<ControlV1.NewFault>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Fault>

    /// Mend everything
    ///
    /// `DELETE /sandboxes/{id}/faults`
    func removeFaults(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// One fault
    ///
    /// `GET /sandboxes/{id}/faults/{fault}`
    func getFault(id: String, fault: String, _ call: Call<Records>) throws -> Reply<ControlV1.Fault>

    /// Mend one fault
    ///
    /// `DELETE /sandboxes/{id}/faults/{fault}`
    func removeFault(id: String, fault: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// Which snapshots a sandbox has
    ///
    /// `GET /sandboxes/{id}/snapshots`
    func listSnapshots(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.SnapshotList>

    /// Keep the sandbox as it is under a name
    ///
    /// `POST /sandboxes/{id}/snapshots`
    func takeSnapshot(
        id: String, body: RequestBody<ControlV1.NewSnapshot>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Snapshot>

    /// What a snapshot holds
    ///
    /// `GET /sandboxes/{id}/snapshots/{name}`
    func getSnapshot(
        id: String, name: String, query: ControlV1.GetSnapshotQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Snapshot>

    /// Make a snapshot from a scenario file
    ///
    /// `PUT /sandboxes/{id}/snapshots/{name}`
    func importSnapshot(
        id: String, name: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Snapshot>

    /// Forget a snapshot
    ///
    /// `DELETE /sandboxes/{id}/snapshots/{name}`
    func deleteSnapshot(id: String, name: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// Put the sandbox back to a snapshot
    ///
    /// `POST /sandboxes/{id}/snapshots/{name}/restore`
    func restoreSnapshot(id: String, name: String, _ call: inout Call<Records>) throws -> Reply<ControlV1.Sandbox>

    /// The journal of a sandbox
    ///
    /// `GET /sandboxes/{id}/requests`
    func listRequests(
        id: String, query: ControlV1.ListRequestsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Journal>

    /// Empty the journal of a sandbox
    ///
    /// `DELETE /sandboxes/{id}/requests`
    func clearRequests(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// One entry of the journal, whole
    ///
    /// `GET /sandboxes/{id}/requests/{number}`
    func getRequest(id: String, number: Int, _ call: Call<Records>) throws -> Reply<ControlV1.JournalEntry>

    /// Whether what was expected has been asked, and as often
    ///
    /// `POST /sandboxes/{id}/requests/verify`
    func verifyRequests(
        id: String, body: RequestBody<ControlV1.Expectation>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Verification>

    /// The journal as it is written
    ///
    /// `GET /sandboxes/{id}/requests/stream`
    func streamRequests(
        id: String, query: ControlV1.StreamRequestsQuery, headers: ControlV1.StreamRequestsHeaders,
        _ call: Call<Records>
    ) throws -> Reply<String>

    /// Requests that reached no sandbox
    ///
    /// `GET /services/{service}/requests`
    func listStrayRequests(
        service: String, query: ControlV1.ListStrayRequestsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Journal>

    /// Forget the requests that reached no sandbox
    ///
    /// `DELETE /services/{service}/requests`
    func clearStrayRequests(service: String, _ call: inout Call<Records>) throws -> Reply<NoContent>

    /// One request that reached no sandbox, whole
    ///
    /// `GET /services/{service}/requests/{number}`
    func getStrayRequest(service: String, number: Int, _ call: Call<Records>) throws -> Reply<ControlV1.JournalEntry>

    /// What has been exercised since the start or the last reset of the coverage
    ///
    /// `GET /coverage`
    func getCoverage(query: ControlV1.GetCoverageQuery, _ call: Call<Records>) throws -> Reply<ControlV1.Coverage>

    /// Count anew
    ///
    /// `DELETE /coverage`
    func resetCoverage(_ call: inout Call<Records>) throws -> Reply<NoContent>
}

extension ControlV1Routes {
    public func getHealth(_ call: Call<Records>) throws -> Reply<ControlV1.Health> { .generic }
    public func listServices(_ call: Call<Records>) throws -> Reply<ControlV1.ServiceList> { .generic }
    public func listScenarios(_ call: Call<Records>) throws -> Reply<ControlV1.ScenarioList> { .generic }
    public func resetAll(_ call: inout Call<Records>) throws -> Reply<ControlV1.SandboxList> { .generic }
    public func listSandboxes(
        query: ControlV1.ListSandboxesQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.SandboxList> { .generic }
    public func createSandbox(
        body: RequestBody<ControlV1.NewSandbox>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Sandbox> { .generic }
    public func getSandbox(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.Sandbox> { .generic }
    public func deleteSandbox(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
    public func resetSandbox(
        id: String, body: RequestBody<ControlV1.ResetTarget>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Sandbox> { .generic }
    public func listCollections(
        id: String, query: ControlV1.ListCollectionsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.CollectionList> { .generic }
    public func listRecords(
        id: String, collection: String, query: ControlV1.ListRecordsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.RecordList> { .generic }
    public func createRecord(
        id: String, collection: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<JSONObject> { .generic }
    public func getRecord(
        id: String, collection: String, record: String, _ call: Call<Records>
    ) throws -> Reply<JSONObject> { .generic }
    public func changeRecord(
        id: String, collection: String, record: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<JSONObject> { .generic }
    public func deleteRecord(
        id: String, collection: String, record: String, _ call: inout Call<Records>
    ) throws -> Reply<NoContent> { .generic }
    public func listTokens(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.TokenList> { .generic }
    public func removeToken(
        id: String, query: ControlV1.RemoveTokenQuery, _ call: inout Call<Records>
    ) throws -> Reply<NoContent> { .generic }
    public func addToken(
        id: String, body: RequestBody<ControlV1.NewToken>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Token> { .generic }
    public func getClock(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.Clock> { .generic }
    public func setClock(
        id: String, body: RequestBody<ControlV1.ClockChange>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Clock> { .generic }
    public func listRateLimits(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.RateLimitList> { .generic }
    public func setRateLimits(
        id: String, body: RequestBody<ControlV1.NewRateLimits>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.RateLimitList> { .generic }
    public func restoreRateLimits(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
    public func listFaults(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.FaultList> { .generic }
    public func addFault(
        id: String, body: RequestBody<ControlV1.NewFault>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Fault> { .generic }
    public func removeFaults(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
    public func getFault(id: String, fault: String, _ call: Call<Records>) throws -> Reply<ControlV1.Fault> { .generic }
    public func removeFault(
        id: String, fault: String, _ call: inout Call<Records>
    ) throws -> Reply<NoContent> { .generic }
    public func listSnapshots(id: String, _ call: Call<Records>) throws -> Reply<ControlV1.SnapshotList> { .generic }
    public func takeSnapshot(
        id: String, body: RequestBody<ControlV1.NewSnapshot>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Snapshot> { .generic }
    public func getSnapshot(
        id: String, name: String, query: ControlV1.GetSnapshotQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Snapshot> { .generic }
    public func importSnapshot(
        id: String, name: String, body: RequestBody<JSONObject>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Snapshot> { .generic }
    public func deleteSnapshot(
        id: String, name: String, _ call: inout Call<Records>
    ) throws -> Reply<NoContent> { .generic }
    public func restoreSnapshot(
        id: String, name: String, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Sandbox> { .generic }
    public func listRequests(
        id: String, query: ControlV1.ListRequestsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Journal> { .generic }
    public func clearRequests(id: String, _ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
    public func getRequest(
        id: String, number: Int, _ call: Call<Records>
    ) throws -> Reply<ControlV1.JournalEntry> { .generic }
    public func verifyRequests(
        id: String, body: RequestBody<ControlV1.Expectation>, _ call: inout Call<Records>
    ) throws -> Reply<ControlV1.Verification> { .generic }
    public func streamRequests(
        id: String, query: ControlV1.StreamRequestsQuery, headers: ControlV1.StreamRequestsHeaders,
        _ call: Call<Records>
    ) throws -> Reply<String> { .generic }
    public func listStrayRequests(
        service: String, query: ControlV1.ListStrayRequestsQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Journal> { .generic }
    public func clearStrayRequests(service: String, _ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
    public func getStrayRequest(
        service: String, number: Int, _ call: Call<Records>
    ) throws -> Reply<ControlV1.JournalEntry> { .generic }
    public func getCoverage(
        query: ControlV1.GetCoverageQuery, _ call: Call<Records>
    ) throws -> Reply<ControlV1.Coverage> { .generic }
    public func resetCoverage(_ call: inout Call<Records>) throws -> Reply<NoContent> { .generic }
}

extension ControlV1Routes {
    /// The document alone as a service, with these functions.
    public var service: Service { Service(name: "control", [ControlV1.bind(self)]) }
}

extension ControlV1 {
    /// The document, its operations served by `routes`.
    public static func bind<Routes: ControlV1Routes>(_ routes: Routes) -> BoundDocument<Routes.Records> {
        var bound = BoundDocument<Routes.Records>(name: "v1", document: document)
        bound.read("GET", "/health") { try routes.getHealth($0) }
        bound.read("GET", "/services") { try routes.listServices($0) }
        bound.read("GET", "/scenarios") { try routes.listScenarios($0) }
        bound.write("POST", "/reset") { try routes.resetAll(&$0) }
        bound.read("GET", "/sandboxes") { try routes.listSandboxes(query: try $0.query(), $0) }
        bound.write("POST", "/sandboxes") { try routes.createSandbox(body: $0.body(), &$0) }
        bound.read("GET", "/sandboxes/{id}") { try routes.getSandbox(id: try $0.path("id"), $0) }
        bound.write("DELETE", "/sandboxes/{id}") { try routes.deleteSandbox(id: try $0.path("id"), &$0) }
        bound.write("POST", "/sandboxes/{id}/reset") {
            try routes.resetSandbox(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/records") {
            try routes.listCollections(id: try $0.path("id"), query: try $0.query(), $0)
        }
        bound.read("GET", "/sandboxes/{id}/records/{collection}") {
            try routes.listRecords(
                id: try $0.path("id"), collection: try $0.path("collection"), query: try $0.query(), $0
            )
        }
        bound.write("POST", "/sandboxes/{id}/records/{collection}") {
            try routes.createRecord(id: try $0.path("id"), collection: try $0.path("collection"), body: $0.body(), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/records/{collection}/{record}") {
            try routes.getRecord(
                id: try $0.path("id"), collection: try $0.path("collection"), record: try $0.path("record"), $0
            )
        }
        bound.write("PATCH", "/sandboxes/{id}/records/{collection}/{record}") {
            try routes.changeRecord(
                id: try $0.path("id"), collection: try $0.path("collection"), record: try $0.path("record"),
                body: $0.body(), &$0
            )
        }
        bound.write("DELETE", "/sandboxes/{id}/records/{collection}/{record}") {
            try routes.deleteRecord(
                id: try $0.path("id"), collection: try $0.path("collection"), record: try $0.path("record"), &$0
            )
        }
        bound.read("GET", "/sandboxes/{id}/tokens") { try routes.listTokens(id: try $0.path("id"), $0) }
        bound.write("DELETE", "/sandboxes/{id}/tokens") {
            try routes.removeToken(id: try $0.path("id"), query: try $0.query(), &$0)
        }
        bound.write("POST", "/sandboxes/{id}/tokens") {
            try routes.addToken(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/clock") { try routes.getClock(id: try $0.path("id"), $0) }
        bound.write("PUT", "/sandboxes/{id}/clock") { try routes.setClock(id: try $0.path("id"), body: $0.body(), &$0) }
        bound.read("GET", "/sandboxes/{id}/rate-limits") { try routes.listRateLimits(id: try $0.path("id"), $0) }
        bound.write("PUT", "/sandboxes/{id}/rate-limits") {
            try routes.setRateLimits(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.write("DELETE", "/sandboxes/{id}/rate-limits") {
            try routes.restoreRateLimits(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/faults") { try routes.listFaults(id: try $0.path("id"), $0) }
        bound.write("POST", "/sandboxes/{id}/faults") {
            try routes.addFault(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.write("DELETE", "/sandboxes/{id}/faults") { try routes.removeFaults(id: try $0.path("id"), &$0) }
        bound.read("GET", "/sandboxes/{id}/faults/{fault}") {
            try routes.getFault(id: try $0.path("id"), fault: try $0.path("fault"), $0)
        }
        bound.write("DELETE", "/sandboxes/{id}/faults/{fault}") {
            try routes.removeFault(id: try $0.path("id"), fault: try $0.path("fault"), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/snapshots") { try routes.listSnapshots(id: try $0.path("id"), $0) }
        bound.write("POST", "/sandboxes/{id}/snapshots") {
            try routes.takeSnapshot(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/snapshots/{name}") {
            try routes.getSnapshot(id: try $0.path("id"), name: try $0.path("name"), query: try $0.query(), $0)
        }
        bound.write("PUT", "/sandboxes/{id}/snapshots/{name}") {
            try routes.importSnapshot(id: try $0.path("id"), name: try $0.path("name"), body: $0.body(), &$0)
        }
        bound.write("DELETE", "/sandboxes/{id}/snapshots/{name}") {
            try routes.deleteSnapshot(id: try $0.path("id"), name: try $0.path("name"), &$0)
        }
        bound.write("POST", "/sandboxes/{id}/snapshots/{name}/restore") {
            try routes.restoreSnapshot(id: try $0.path("id"), name: try $0.path("name"), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/requests") {
            try routes.listRequests(id: try $0.path("id"), query: try $0.query(), $0)
        }
        bound.write("DELETE", "/sandboxes/{id}/requests") { try routes.clearRequests(id: try $0.path("id"), &$0) }
        bound.read("GET", "/sandboxes/{id}/requests/{number}") {
            try routes.getRequest(id: try $0.path("id"), number: try $0.path("number"), $0)
        }
        bound.write("POST", "/sandboxes/{id}/requests/verify") {
            try routes.verifyRequests(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.read("GET", "/sandboxes/{id}/requests/stream") {
            try routes.streamRequests(id: try $0.path("id"), query: try $0.query(), headers: try $0.headers(), $0)
        }
        bound.read("GET", "/services/{service}/requests") {
            try routes.listStrayRequests(service: try $0.path("service"), query: try $0.query(), $0)
        }
        bound.write("DELETE", "/services/{service}/requests") {
            try routes.clearStrayRequests(service: try $0.path("service"), &$0)
        }
        bound.read("GET", "/services/{service}/requests/{number}") {
            try routes.getStrayRequest(service: try $0.path("service"), number: try $0.path("number"), $0)
        }
        bound.read("GET", "/coverage") { try routes.getCoverage(query: try $0.query(), $0) }
        bound.write("DELETE", "/coverage") { try routes.resetCoverage(&$0) }
        return bound
    }
}
