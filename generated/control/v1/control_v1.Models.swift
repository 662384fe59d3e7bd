// Generated from specs/control/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension ControlV1 {
    public struct Journal: JSONModel {
        public var entries: [JournalEntry]

        public init(entries: [JournalEntry]) {
            self.entries = entries
        }
    }

    /// Something that happened to a sandbox: a request, or what the control API did to its world. Of that there is a
    /// number and nothing more.
    public struct JournalEntry: JSONModel {
        /// Where it stands; numbers go on when the journal is emptied.
        public var number: Int
        /// `restore` put back a snapshot, `clock` set the clock, `records` changed records behind the service's back.
        public var event: Event
        /// What the sandbox's clock showed; absent when no sandbox was reached.
        public var at: DateTime?
        /// What the answer took to make in milliseconds by the machine's clock; 0 when it was made for an earlier
        /// request.
        public var duration: Double?
        public var method: String?
        /// Path and query as sent.
        public var target: String?
        /// The `operationId`, else method and path; absent when there is no such operation.
        public var operation: String?
        public var status: Int?
        /// Whether the sandbox is another one since.
        public var changed: Bool?
        /// What breaks the document and was served all the same.
        public var violations: [String]?
        /// Which rate limit refused the request, when it ends, and how to continue. The header `Mock-Reason` of the
        /// response says the same.
        public var reason: String?
        /// The fault that fired.
        public var fault: String?
        /// This and what follows stand in whole entries only.
        public var path: String?
        /// Texts by name.
        public var pathParameters: OrderedMap<String>?
        /// Texts by name.
        public var query: OrderedMap<String>?
        public var request: JournalMessage?
        public var response: JournalMessage?

        public init(
            number: Int, event: Event, at: DateTime? = nil, duration: Double? = nil, method: String? = nil,
            target: String? = nil, operation: String? = nil, status: Int? = nil, changed: Bool? = nil,
            violations: [String]? = nil, reason: String? = nil, fault: String? = nil, path: String? = nil,
            pathParameters: OrderedMap<String>? = nil, query: OrderedMap<String>? = nil, request: JournalMessage? = nil,
            response: JournalMessage? = nil
        ) {
            self.number = number
            self.event = event
            self.at = at
            self.duration = duration
            self.method = method
            self.target = target
            self.operation = operation
            self.status = status
            self.changed = changed
            self.violations = violations
            self.reason = reason
            self.fault = fault
            self.path = path
            self.pathParameters = pathParameters
            self.query = query
            self.request = request
            self.response = response
        }

        public enum Event: OpenEnum {
            case request, reset, restore, clock, records
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// One side of an exchange.
    public struct JournalMessage: JSONModel {
        /// Texts by name.
        public var headers: OrderedMap<String>
        /// A JSON value where the body is JSON, else its text; absent when there is none.
        public var body: JSONValue?
        /// Bytes of the body.
        public var size: Int
        /// Whether only the first 64 KiB of the body are here.
        public var truncated: Bool?

        public init(headers: OrderedMap<String>, body: JSONValue? = nil, size: Int, truncated: Bool? = nil) {
            self.headers = headers
            self.body = body
            self.size = size
            self.truncated = truncated
        }
    }

    /// What requests are expected. What is left out may be anything.
    public struct Expectation: JSONModel {
        /// An `operationId`, or method and path such as `GET /pets/{id}`.
        public var operation: String?
        public var method: String?
        /// A request's path, or an operation's such as `/pets/{id}`.
        public var path: String?
        /// Values by name.
        public var pathParameters: JSONObject?
        /// Values by name; there may be others unless `match` is `exact`.
        public var query: JSONObject?
        /// Values by name, whose case does not matter. Secrets are shown as `…` and cannot be expected.
        public var headers: OrderedMap<String>?
        /// A JSON value.
        public var body: JSONValue?
        /// Whether objects of the body may have more members than expected. Lists must be as long as expected.
        public var match: Match?
        /// The answer's status, or a class such as `4XX`.
        public var status: JSONValue?
        /// Only requests behind this number.
        public var since: Int?
        /// Exactly so many.
        public var count: Int?
        /// 1 when nothing is said.
        public var atLeast: Int?
        public var atMost: Int?

        public init(
            operation: String? = nil, method: String? = nil, path: String? = nil, pathParameters: JSONObject? = nil,
            query: JSONObject? = nil, headers: OrderedMap<String>? = nil, body: JSONValue? = nil, match: Match? = nil,
            status: JSONValue? = nil, since: Int? = nil, count: Int? = nil, atLeast: Int? = nil, atMost: Int? = nil
        ) {
            self.operation = operation
            self.method = method
            self.path = path
            self.pathParameters = pathParameters
            self.query = query
            self.headers = headers
            self.body = body
            self.match = match
            self.status = status
            self.since = since
            self.count = count
            self.atLeast = atLeast
            self.atMost = atMost
        }

        public enum Match: OpenEnum {
            case subset, exact
            /// A value that the document does not list.
            case other(String)
        }
    }

    public struct Verification: JSONModel {
        /// How many requests are as expected.
        public var matched: Int
        /// How many had to be: `exactly 1`.
        public var expected: String
        /// Their numbers in the journal.
        public var numbers: [Int]

        public init(matched: Int, expected: String, numbers: [Int]) {
            self.matched = matched
            self.expected = expected
            self.numbers = numbers
        }
    }

    public struct FailedVerification: JSONModel {
        public var type: String
        public var title: String
        public var status: Int
        public var detail: String
        /// Each part of the request that is wrong, where that can be told.
        public var errors: [Problem.Error]?
        /// How many requests are as expected.
        public var matched: Int
        /// How many had to be: `exactly 1`.
        public var expected: String
        /// Their numbers in the journal.
        public var numbers: [Int]
        /// The request that comes nearest, when too few are as expected.
        public var nearest: Nearest?

        public init(
            type: String, title: String, status: Int, detail: String, errors: [Problem.Error]? = nil, matched: Int,
            expected: String, numbers: [Int], nearest: Nearest? = nil
        ) {
            self.type = type
            self.title = title
            self.status = status
            self.detail = detail
            self.errors = errors
            self.matched = matched
            self.expected = expected
            self.numbers = numbers
            self.nearest = nearest
        }

        public struct Nearest: JSONModel {
            public var number: Int
            public var method: String
            public var target: String
            public var differences: [Difference]

            public init(number: Int, method: String, target: String, differences: [Difference]) {
                self.number = number
                self.method = method
                self.target = target
                self.differences = differences
            }
        }

        /// Without `expected` it should not be there, without `found` it is missing.
        public struct Difference: JSONModel {
            /// JSON Pointer into the entry: `/request/body/data/type`.
            public var pointer: String
            public var expected: JSONValue?
            public var found: JSONValue?

            public init(pointer: String, expected: JSONValue? = nil, found: JSONValue? = nil) {
                self.pointer = pointer
                self.expected = expected
                self.found = found
            }
        }
    }

    public struct Coverage: JSONModel {
        public var summary: Summary
        public var operations: [OperationCoverage]

        public init(summary: Summary, operations: [OperationCoverage]) {
            self.summary = summary
            self.operations = operations
        }

        public struct Summary: JSONModel {
            public var operations: CoverageShare
            public var statuses: CoverageShare
            public var parameters: CoverageShare
            public var fields: CoverageShare

            public init(
                operations: CoverageShare, statuses: CoverageShare, parameters: CoverageShare, fields: CoverageShare
            ) {
                self.operations = operations
                self.statuses = statuses
                self.parameters = parameters
                self.fields = fields
            }
        }
    }

    /// How much of what is declared has been exercised.
    public struct CoverageShare: JSONModel {
        public var covered: Int
        public var total: Int
        /// Rounded down to a tenth; 100 of nothing.
        public var percent: Double

        public init(covered: Int, total: Int, percent: Double) {
            self.covered = covered
            self.total = total
            self.percent = percent
        }
    }

    public struct OperationCoverage: JSONModel {
        public var service: String
        /// The `operationId`, else method and path.
        public var operation: String
        public var method: String
        public var path: String
        public var requests: Int
        public var statuses: [Status]
        /// Those of query, header fields and cookies.
        public var parameters: [Parameter]
        /// Declared fields of JSON responses.
        public var fields: [Field]

        public init(
            service: String, operation: String, method: String, path: String, requests: Int, statuses: [Status],
            parameters: [Parameter], fields: [Field]
        ) {
            self.service = service
            self.operation = operation
            self.method = method
            self.path = path
            self.requests = requests
            self.statuses = statuses
            self.parameters = parameters
            self.fields = fields
        }

        public struct Status: JSONModel {
            /// As the document writes it.
            public var status: String
            public var declared: Bool
            public var requests: Int

            public init(status: String, declared: Bool, requests: Int) {
                self.status = status
                self.declared = declared
                self.requests = requests
            }
        }

        public struct Parameter: JSONModel {
            public var `in`: In
            public var name: String
            public var sent: Bool

            public init(`in`: In, name: String, sent: Bool) {
                self.`in` = `in`
                self.name = name
                self.sent = sent
            }
        }

        public enum In: OpenEnum {
            case query, header, cookie
            /// A value that the document does not list.
            case other(String)
        }

        public struct Field: JSONModel {
            public var status: String
            /// Names from the outside in, `data[].id`.
            public var field: String
            public var seen: Bool

            public init(status: String, field: String, seen: Bool) {
                self.status = status
                self.field = field
                self.seen = seen
            }
        }
    }

    public struct RecordList: JSONModel {
        public var records: [JSONObject]
        public var changes: Changes?

        public init(records: [JSONObject], changes: Changes? = nil) {
            self.records = records
            self.changes = changes
        }
    }

    public struct CollectionList: JSONModel {
        public var collections: [Collection]
        public var changes: Changes?

        public init(collections: [Collection], changes: Changes? = nil) {
            self.collections = collections
            self.changes = changes
        }

        public struct Collection: JSONModel {
            public var name: String
            public var count: Int

            public init(name: String, count: Int) {
                self.name = name
                self.count = count
            }
        }
    }

    public struct Health: JSONModel {
        public var status: Status
        /// The version of the server, for example `0.1.0`.
        public var version: String
        /// Names of the services.
        public var services: [String]

        public init(status: Status, version: String, services: [String]) {
            self.status = status
            self.version = version
            self.services = services
        }

        public enum Status: OpenEnum {
            case ready
            /// A value that the document does not list.
            case other(String)
        }
    }

    public struct ServiceList: JSONModel {
        public var services: [ServiceInfo]

        public init(services: [ServiceInfo]) {
            self.services = services
        }
    }

    /// A service and where it is.
    public struct ServiceInfo: JSONModel {
        public var name: String
        /// In front of every path of the service; empty when it is at its own paths.
        public var path: String
        /// How many operations it has.
        public var operations: Int
        public var scenarios: [String]

        public init(name: String, path: String, operations: Int, scenarios: [String]) {
            self.name = name
            self.path = path
            self.operations = operations
            self.scenarios = scenarios
        }
    }

    public struct ScenarioList: JSONModel {
        public var scenarios: [ScenarioInfo]

        public init(scenarios: [ScenarioInfo]) {
            self.scenarios = scenarios
        }
    }

    /// A named seed.
    public struct ScenarioInfo: JSONModel {
        public var service: String
        public var name: String
        public var description: String
        /// Where its random numbers start.
        public var seed: Int
        /// The instant at which it starts.
        public var clock: DateTime
        /// The tokens that lead into the sandbox of this scenario.
        public var tokens: [String]

        public init(service: String, name: String, description: String, seed: Int, clock: DateTime, tokens: [String]) {
            self.service = service
            self.name = name
            self.description = description
            self.seed = seed
            self.clock = clock
            self.tokens = tokens
        }
    }

    public struct SandboxList: JSONModel {
        /// The last of these as `after` wants it; only where there are more.
        public var next: String?
        public var sandboxes: [Sandbox]

        public init(next: String? = nil, sandboxes: [Sandbox]) {
            self.next = next
            self.sandboxes = sandboxes
        }
    }

    /// One isolated world.
    public struct Sandbox: JSONModel {
        public var id: String
        public var service: String
        /// The scenario it goes back to when reset.
        public var scenario: String
        /// Where its random numbers start.
        public var seed: Int
        /// The first of its tokens.
        public var token: String?
        public var tokens: [String]
        /// What its clock shows.
        public var now: DateTime
        public var clock: ClockMode
        /// It is removed when nobody has used it so long, such as `PT10M`; null for never.
        public var lifetime: String?
        /// Requests since it was made or reset.
        public var requests: Int
        /// How many records each collection holds; empty in lists until the sandbox is used.
        public var records: OrderedMap<Int>

        public init(
            id: String, service: String, scenario: String, seed: Int, token: String?, tokens: [String], now: DateTime,
            clock: ClockMode, lifetime: String?, requests: Int, records: OrderedMap<Int>
        ) {
            self.id = id
            self.service = service
            self.scenario = scenario
            self.seed = seed
            self.token = token
            self.tokens = tokens
            self.now = now
            self.clock = clock
            self.lifetime = lifetime
            self.requests = requests
            self.records = records
        }
    }

    public struct NewSandbox: JSONModel {
        /// Needed when several services are served.
        public var service: String?
        /// Its seed; the default scenario when left out.
        public var scenario: String?
        /// Instead of the scenario's own seed.
        public var seed: Int?
        /// A name of your own.
        public var id: String?
        /// A token of your own, as it can stand in a header field.
        public var token: String?
        /// The id of whom the token stands for, one of those among whom the scenario's own caller is (NPQ: a lead
        /// provider); the scenario's own when left out.
        public var caller: String?
        /// It is removed when nobody has used it so long, such as `PT10M`; the server's `--sandbox-lifetime` when left
        /// out.
        public var lifetime: String?

        public init(
            service: String? = nil, scenario: String? = nil, seed: Int? = nil, id: String? = nil, token: String? = nil,
            caller: String? = nil, lifetime: String? = nil
        ) {
            self.service = service
            self.scenario = scenario
            self.seed = seed
            self.id = id
            self.token = token
            self.caller = caller
            self.lifetime = lifetime
        }
    }

    public struct ResetTarget: JSONModel {
        public var scenario: String?
        public var seed: Int?

        public init(scenario: String? = nil, seed: Int? = nil) {
            self.scenario = scenario
            self.seed = seed
        }
    }

    /// Problem details (RFC 9457).
    public struct Problem: JSONModel {
        public var type: String
        public var title: String
        public var status: Int
        public var detail: String
        /// Each part of the request that is wrong, where that can be told.
        public var errors: [Error]?

        public init(type: String, title: String, status: Int, detail: String, errors: [Error]? = nil) {
            self.type = type
            self.title = title
            self.status = status
            self.detail = detail
            self.errors = errors
        }

        public struct Error: JSONModel {
            public var `in`: In
            public var pointer: String
            public var keyword: String
            public var expected: String
            public var detail: String

            public init(`in`: In, pointer: String, keyword: String, expected: String, detail: String) {
                self.`in` = `in`
                self.pointer = pointer
                self.keyword = keyword
                self.expected = expected
                self.detail = detail
            }
        }

        public enum In: OpenEnum {
            case path, query, header, cookie, body
            /// A value that the document does not list.
            case other(String)
        }
    }

    public struct Changes: JSONModel {
        public var created: [RecordChange]
        public var changed: [FieldChanges]
        public var removed: [RecordChange]

        public init(created: [RecordChange], changed: [FieldChanges], removed: [RecordChange]) {
            self.created = created
            self.changed = changed
            self.removed = removed
        }
    }

    public struct RecordChange: JSONModel {
        public var collection: String
        public var id: String
        /// One record, with the fields that its collection's schema gives it.
        public var record: JSONObject

        public init(collection: String, id: String, record: JSONObject) {
            self.collection = collection
            self.id = id
            self.record = record
        }
    }

    public struct FieldChanges: JSONModel {
        public var collection: String
        public var id: String
        public var fields: [FieldChange]

        public init(collection: String, id: String, fields: [FieldChange]) {
            self.collection = collection
            self.id = id
            self.fields = fields
        }
    }

    public struct FieldChange: JSONModel {
        /// Where in the record (JSON Pointer).
        public var pointer: String
        /// The value in the seed; missing when there was none.
        public var before: JSONValue?
        /// The value now; missing when there is none.
        public var after: JSONValue?

        public init(pointer: String, before: JSONValue? = nil, after: JSONValue? = nil) {
            self.pointer = pointer
            self.before = before
            self.after = after
        }
    }

    /// `stepping` moves on one second after every change; `frozen` stands still; `real` runs with the machine's.
    public enum ClockMode: OpenEnum {
        case stepping, frozen, real
        /// A value that the document does not list.
        case other(String)
    }

    public struct TokenList: JSONModel {
        public var tokens: [Token]

        public init(tokens: [Token]) {
            self.tokens = tokens
        }
    }

    public struct NewToken: JSONModel {
        /// A token of your own, as it can stand in a header field.
        public var token: String?
        /// The id of whom it stands for, one of those among whom the scenario's own caller is (NPQ: a lead provider);
        /// the scenario's own when left out.
        public var caller: String?

        public init(token: String? = nil, caller: String? = nil) {
            self.token = token
            self.caller = caller
        }
    }

    public struct Token: JSONModel {
        public var token: String
        /// The id of whom the token stands for.
        public var caller: String?

        public init(token: String, caller: String?) {
            self.token = token
            self.caller = caller
        }
    }

    public struct Clock: JSONModel {
        public var now: DateTime
        public var mode: ClockMode

        public init(now: DateTime, mode: ClockMode) {
            self.now = now
            self.mode = mode
        }
    }

    public struct ClockChange: JSONModel {
        /// The instant to set it to.
        public var now: DateTime?
        /// How far to move it, such as `PT5M`, `P30D` or `-PT1H`; after it was set to `now`.
        public var advance: String?
        public var mode: ClockMode?

        public init(now: DateTime? = nil, advance: String? = nil, mode: ClockMode? = nil) {
            self.now = now
            self.advance = advance
            self.mode = mode
        }
    }

    public struct RateLimitList: JSONModel {
        public var limits: [RateLimit]

        public init(limits: [RateLimit]) {
            self.limits = limits
        }
    }

    public struct NewRateLimits: JSONModel {
        public var limits: [NewRateLimit]?
        public var name: String?
        public var limit: Int?
        public var window: String?
        public var by: RateKey?
        public var kind: RateKind?
        public var time: RateTime?
        /// The earlier name of `time`.
        public var clock: RateTime?
        public var paths: [String]?
        public var except: [String]?

        public init(
            limits: [NewRateLimit]? = nil, name: String? = nil, limit: Int? = nil, window: String? = nil,
            by: RateKey? = nil, kind: RateKind? = nil, time: RateTime? = nil, clock: RateTime? = nil,
            paths: [String]? = nil, except: [String]? = nil
        ) {
            self.limits = limits
            self.name = name
            self.limit = limit
            self.window = window
            self.by = by
            self.kind = kind
            self.time = time
            self.clock = clock
            self.paths = paths
            self.except = except
        }
    }

    public struct RateLimit: JSONModel {
        public var name: String
        /// Requests in a window.
        public var limit: Int
        /// A duration, such as `PT5M`.
        public var window: String
        public var by: RateKey
        public var kind: RateKind
        public var time: RateTime
        /// Beginnings of the paths that count; all when there is none.
        public var paths: [String]?
        /// Beginnings of the paths that do not count.
        public var except: [String]?
        /// The most that one client has used of the present window.
        public var used: Int

        public init(
            name: String, limit: Int, window: String, by: RateKey, kind: RateKind, time: RateTime,
            paths: [String]? = nil, except: [String]? = nil, used: Int
        ) {
            self.name = name
            self.limit = limit
            self.window = window
            self.by = by
            self.kind = kind
            self.time = time
            self.paths = paths
            self.except = except
            self.used = used
        }
    }

    /// Whose requests are counted together: those with one `authorization`, those of one `address`, or all of the
    /// sandbox (`service`, the default here).
    public enum RateKey: OpenEnum {
        case authorization, address, service
        /// A value that the document does not list.
        case other(String)
    }

    /// Whether windows follow each other (`fixed`, the default) or always end now (`rolling`).
    public enum RateKind: OpenEnum {
        case fixed, rolling
        /// A value that the document does not list.
        case other(String)
    }

    /// What ends a window. `both`, the default: waiting and advancing the clock, since the limit runs on the sandbox's
    /// clock plus the wall time since the sandbox was created or reset; nothing turns this sum back. `sandbox`: the
    /// sandbox's clock alone, for tests that count exactly. `wall`: the wall clock alone, for tests that move the
    /// sandbox's clock without ending a window.
    public enum RateTime: OpenEnum {
        case both, sandbox, wall
        /// A value that the document does not list.
        case other(String)
    }

    public struct NewRateLimit: JSONModel {
        /// What messages call it.
        public var name: String?
        /// Requests in a window.
        public var limit: Int
        /// A duration of a second or more, such as `PT5M`.
        public var window: String
        public var by: RateKey?
        public var kind: RateKind?
        public var time: RateTime?
        /// The earlier name of `time`.
        public var clock: RateTime?
        /// Beginnings of the paths that count; all when left out.
        public var paths: [String]?
        /// Beginnings of the paths that do not count.
        public var except: [String]?

        public init(
            name: String? = nil, limit: Int, window: String, by: RateKey? = nil, kind: RateKind? = nil,
            time: RateTime? = nil, clock: RateTime? = nil, paths: [String]? = nil, except: [String]? = nil
        ) {
            self.name = name
            self.limit = limit
            self.window = window
            self.by = by
            self.kind = kind
            self.time = time
            self.clock = clock
            self.paths = paths
            self.except = except
        }
    }

    public struct FaultList: JSONModel {
        public var faults: [Fault]

        public init(faults: [Fault]) {
            self.faults = faults
        }
    }

    public struct NewFault: JSONModel {
        /// The id of an operation, or its method and path: `POST /pets/{id}`.
        public var operation: String?
        public var method: Method?
        /// As clients write it, without the query; `*` at the end stands for anything. Or as the document has it:
        /// `/pets/{id}`.
        public var path: String?
        /// Only this matching call, 1 being the next.
        public var nth: Int?
        /// Only so many matching calls from now; without `nth`.
        public var next: Int?
        /// Each matching call with this probability.
        public var probability: Double?
        /// Where its random numbers begin: the same seed hits the same calls.
        public var seed: Int?
        /// The answer's status, in the shape that the operation declares for it.
        public var status: Int?
        /// The answer's body instead of the declared one, with `status`: as JSON, or text as it is where `headers` have
        /// a `Content-Type` that is no JSON.
        public var body: JSONValue?
        /// Header fields that are added to the answer.
        public var headers: OrderedMap<String>?
        /// Milliseconds before the answer.
        public var delay: Int?
        /// Up to so many milliseconds more; by the seed.
        public var spread: Int?
        /// How fast the body is sent.
        public var bytesPerSecond: Int?
        /// So many bytes of the body, then the connection is closed.
        public var truncateAfter: Int?
        /// Closed without a byte (`empty`), or reset.
        public var connection: Connection?
        /// The body is JSON that breaks off.
        public var malformed: Bool?
        /// Whether the operation does its work although its answer is replaced or lost; it does not when left out.
        public var carriedOut: Bool?

        public init(
            operation: String? = nil, method: Method? = nil, path: String? = nil, nth: Int? = nil, next: Int? = nil,
            probability: Double? = nil, seed: Int? = nil, status: Int? = nil, body: JSONValue? = nil,
            headers: OrderedMap<String>? = nil, delay: Int? = nil, spread: Int? = nil, bytesPerSecond: Int? = nil,
            truncateAfter: Int? = nil, connection: Connection? = nil, malformed: Bool? = nil, carriedOut: Bool? = nil
        ) {
            self.operation = operation
            self.method = method
            self.path = path
            self.nth = nth
            self.next = next
            self.probability = probability
            self.seed = seed
            self.status = status
            self.body = body
            self.headers = headers
            self.delay = delay
            self.spread = spread
            self.bytesPerSecond = bytesPerSecond
            self.truncateAfter = truncateAfter
            self.connection = connection
            self.malformed = malformed
            self.carriedOut = carriedOut
        }

        public enum Method: OpenEnum {
            case get, head, post, put, patch, delete, options, trace
            /// A value that the document does not list.
            case other(String)
        }

        public enum Connection: OpenEnum {
            case empty, reset
            /// A value that the document does not list.
            case other(String)
        }
    }

    public struct Fault: JSONModel {
        public var id: String
        public var fault: NewFault
        /// Calls that it could have hit.
        public var matched: Int
        /// Calls that it hit.
        public var fired: Int
        /// Calls that it will still hit; missing when there is no end.
        public var remaining: Int?

        public init(id: String, fault: NewFault, matched: Int, fired: Int, remaining: Int? = nil) {
            self.id = id
            self.fault = fault
            self.matched = matched
            self.fired = fired
            self.remaining = remaining
        }
    }

    public struct SnapshotList: JSONModel {
        public var snapshots: [Snapshot]

        public init(snapshots: [Snapshot]) {
            self.snapshots = snapshots
        }
    }

    public struct NewSnapshot: JSONModel {
        /// `snapshot-1`, `snapshot-2` … when left out.
        public var name: String?

        public init(name: String? = nil) {
            self.name = name
        }
    }

    public struct Snapshot: JSONModel {
        public var name: String
        /// The scenario of the sandbox when it was taken.
        public var scenario: String
        /// What the clock shows.
        public var now: DateTime
        /// How many records each collection holds.
        public var records: OrderedMap<Int>

        public init(name: String, scenario: String, now: DateTime, records: OrderedMap<Int>) {
            self.name = name
            self.scenario = scenario
            self.now = now
            self.records = records
        }
    }

    /// The query of `GET /sandboxes`.
    public struct ListSandboxesQuery: JSONModel {
        /// Only this service's.
        public var service: String?
        /// Only those made after this sandbox, by its id; what the page before has as `next`.
        public var after: String?
        /// At most so many.
        public var limit: Int?

        public init(service: String? = nil, after: String? = nil, limit: Int? = nil) {
            self.service = service
            self.after = after
            self.limit = limit
        }
    }

    public enum Diff: OpenEnum {
        case seed
        /// A value that the document does not list.
        case other(String)
    }

    /// The query of `GET /sandboxes/{id}/records`.
    public struct ListCollectionsQuery: JSONModel {
        /// `seed` adds what has changed since the sandbox was made or reset.
        public var diff: Diff?

        public init(diff: Diff? = nil) {
            self.diff = diff
        }
    }

    /// The query of `GET /sandboxes/{id}/records/{collection}`.
    public struct ListRecordsQuery: JSONModel {
        /// `seed` adds what has changed since the sandbox was made or reset.
        public var diff: Diff?

        public init(diff: Diff? = nil) {
            self.diff = diff
        }
    }

    /// The query of `DELETE /sandboxes/{id}/tokens`.
    public struct RemoveTokenQuery: JSONModel {
        public var token: String

        public init(token: String) {
            self.token = token
        }
    }

    /// The query of `GET /sandboxes/{id}/snapshots/{name}`.
    public struct GetSnapshotQuery: JSONModel {
        /// `scenario` gives a scenario file, which can be put beside the others as it is.
        public var format: Format?

        public init(format: Format? = nil) {
            self.format = format
        }

        public enum Format: OpenEnum {
            case json, scenario
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// The query of `GET /sandboxes/{id}/requests`.
    public struct ListRequestsQuery: JSONModel {
        /// An `operationId`, or method and path such as `GET /pets/{id}`.
        public var operation: String?
        public var method: String?
        /// A request's path, or an operation's such as `/pets/{id}`.
        public var path: String?
        /// A status, or a class of them such as `4XX`.
        public var status: String?
        /// Entries behind this number, or from this instant of the sandbox on.
        public var since: String?
        /// The newest so many.
        public var limit: Int?

        public init(
            operation: String? = nil, method: String? = nil, path: String? = nil, status: String? = nil,
            since: String? = nil, limit: Int? = nil
        ) {
            self.operation = operation
            self.method = method
            self.path = path
            self.status = status
            self.since = since
            self.limit = limit
        }
    }

    /// The query of `GET /sandboxes/{id}/requests/stream`.
    public struct StreamRequestsQuery: JSONModel {
        /// The stream ends after so many entries.
        public var limit: Int?

        public init(limit: Int? = nil) {
            self.limit = limit
        }
    }

    /// The header parameters of `GET /sandboxes/{id}/requests/stream`.
    public struct StreamRequestsHeaders: JSONModel {
        public var lastEventID: Int?

        public init(lastEventID: Int? = nil) {
            self.lastEventID = lastEventID
        }
    }

    /// The query of `GET /services/{service}/requests`.
    public struct ListStrayRequestsQuery: JSONModel {
        /// An `operationId`, or method and path such as `GET /pets/{id}`.
        public var operation: String?
        public var method: String?
        /// A request's path, or an operation's such as `/pets/{id}`.
        public var path: String?
        /// A status, or a class of them such as `4XX`.
        public var status: String?
        /// Entries behind this number, or from this instant of the sandbox on.
        public var since: String?
        /// The newest so many.
        public var limit: Int?

        public init(
            operation: String? = nil, method: String? = nil, path: String? = nil, status: String? = nil,
            since: String? = nil, limit: Int? = nil
        ) {
            self.operation = operation
            self.method = method
            self.path = path
            self.status = status
            self.since = since
            self.limit = limit
        }
    }

    /// The query of `GET /coverage`.
    public struct GetCoverageQuery: JSONModel {
        /// Only this service's operations.
        public var service: String?

        public init(service: String? = nil) {
            self.service = service
        }
    }
}
