// Generated from specs/control/v1.yaml. Do not edit.
public import MockRuntime

extension ControlV1 {
    public struct RateLimit: JSONModel {
        public var name: String
        /// Requests in a window.
        public var limit: Int
        /// A duration, such as `PT5M`.
        public var window: String
        public var by: RateKey
        public var kind: RateKind
        public var clock: RateClock
        /// Beginnings of the paths that count; all when there is none.
        public var paths: [String]?
        /// Beginnings of the paths that do not count.
        public var except: [String]?
        /// The most that one client has used of the present window.
        public var used: Int

        public init(
            name: String, limit: Int, window: String, by: RateKey, kind: RateKind, clock: RateClock,
            paths: [String]? = nil, except: [String]? = nil, used: Int
        ) {
            self.name = name; self.limit = limit; self.window = window; self.by = by; self.kind = kind
            self.clock = clock; self.paths = paths; self.except = except; self.used = used
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); name = try object.required("name")
            limit = try object.required("limit"); window = try object.required("window"); by = try object.required("by")
            kind = try object.required("kind"); clock = try object.required("clock")
            paths = try object.optional("paths"); except = try object.optional("except")
            used = try object.required("used")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("name", name); writer.required("limit", limit)
            writer.required("window", window); writer.required("by", by); writer.required("kind", kind)
            writer.required("clock", clock); writer.optional("paths", paths); writer.optional("except", except)
            writer.required("used", used); writer.endObject()
        }
    }

    /// Whose requests are counted together: those with one `authorization`, those of one `address`, or all of the
    /// sandbox (`service`, the default here).
    public struct RateKey: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let authorization = Self(rawValue: "authorization")
        public static let address = Self(rawValue: "address")
        public static let service = Self(rawValue: "service")
        public static let allCases = [Self.authorization, Self.address, Self.service]
    }

    /// Whether windows follow each other (`fixed`, the default) or always end now (`rolling`).
    public struct RateKind: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let fixed = Self(rawValue: "fixed")
        public static let rolling = Self(rawValue: "rolling")
        public static let allCases = [Self.fixed, Self.rolling]
    }

    /// Whose time windows follow. The machine's (`wall`) is the default here, so that waiting helps.
    public struct RateClock: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let sandbox = Self(rawValue: "sandbox")
        public static let wall = Self(rawValue: "wall")
        public static let allCases = [Self.sandbox, Self.wall]
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
        public var clock: RateClock?
        /// Beginnings of the paths that count; all when left out.
        public var paths: [String]?
        /// Beginnings of the paths that do not count.
        public var except: [String]?

        public init(
            name: String? = nil, limit: Int, window: String, by: RateKey? = nil, kind: RateKind? = nil,
            clock: RateClock? = nil, paths: [String]? = nil, except: [String]? = nil
        ) {
            self.name = name; self.limit = limit; self.window = window; self.by = by; self.kind = kind
            self.clock = clock; self.paths = paths; self.except = except
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); name = try object.optional("name")
            limit = try object.required("limit"); window = try object.required("window"); by = try object.optional("by")
            kind = try object.optional("kind"); clock = try object.optional("clock")
            paths = try object.optional("paths"); except = try object.optional("except")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("name", name); writer.required("limit", limit)
            writer.required("window", window); writer.optional("by", by); writer.optional("kind", kind)
            writer.optional("clock", clock); writer.optional("paths", paths); writer.optional("except", except)
            writer.endObject()
        }
    }

    public struct FaultList: JSONModel {
        public var faults: [Fault]

        public init(faults: [Fault]) { self.faults = faults }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); faults = try object.required("faults")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("faults", faults); writer.endObject()
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
            self.operation = operation; self.method = method; self.path = path; self.nth = nth; self.next = next
            self.probability = probability; self.seed = seed; self.status = status; self.body = body
            self.headers = headers; self.delay = delay; self.spread = spread; self.bytesPerSecond = bytesPerSecond
            self.truncateAfter = truncateAfter; self.connection = connection; self.malformed = malformed
            self.carriedOut = carriedOut
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); operation = try object.optional("operation")
            method = try object.optional("method"); path = try object.optional("path"); nth = try object.optional("nth")
            next = try object.optional("next"); probability = try object.optional("probability")
            seed = try object.optional("seed"); status = try object.optional("status")
            body = try object.optional("body"); headers = try object.optional("headers")
            delay = try object.optional("delay"); spread = try object.optional("spread")
            bytesPerSecond = try object.optional("bytesPerSecond"); truncateAfter = try object.optional("truncateAfter")
            connection = try object.optional("connection"); malformed = try object.optional("malformed")
            carriedOut = try object.optional("carriedOut")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("operation", operation); writer.optional("method", method)
            writer.optional("path", path); writer.optional("nth", nth); writer.optional("next", next)
            writer.optional("probability", probability); writer.optional("seed", seed)
            writer.optional("status", status); writer.optional("body", body); writer.optional("headers", headers)
            writer.optional("delay", delay); writer.optional("spread", spread)
            writer.optional("bytesPerSecond", bytesPerSecond); writer.optional("truncateAfter", truncateAfter)
            writer.optional("connection", connection); writer.optional("malformed", malformed)
            writer.optional("carriedOut", carriedOut); writer.endObject()
        }

        public struct Method: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let get = Self(rawValue: "GET")
            public static let head = Self(rawValue: "HEAD")
            public static let post = Self(rawValue: "POST")
            public static let put = Self(rawValue: "PUT")
            public static let patch = Self(rawValue: "PATCH")
            public static let delete = Self(rawValue: "DELETE")
            public static let options = Self(rawValue: "OPTIONS")
            public static let trace = Self(rawValue: "TRACE")
            public static let allCases = [
                Self.get, Self.head, Self.post, Self.put, Self.patch, Self.delete, Self.options, Self.trace
            ]
        }

        public struct Connection: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let empty = Self(rawValue: "empty")
            public static let reset = Self(rawValue: "reset")
            public static let allCases = [Self.empty, Self.reset]
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
            self.id = id; self.fault = fault; self.matched = matched; self.fired = fired; self.remaining = remaining
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); fault = try object.required("fault")
            matched = try object.required("matched"); fired = try object.required("fired")
            remaining = try object.optional("remaining")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("fault", fault)
            writer.required("matched", matched); writer.required("fired", fired)
            writer.optional("remaining", remaining); writer.endObject()
        }
    }

    public struct SnapshotList: JSONModel {
        public var snapshots: [Snapshot]

        public init(snapshots: [Snapshot]) { self.snapshots = snapshots }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); snapshots = try object.required("snapshots")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("snapshots", snapshots); writer.endObject()
        }
    }

    public struct NewSnapshot: JSONModel {
        /// `snapshot-1`, `snapshot-2` … when left out.
        public var name: String?

        public init(name: String? = nil) { self.name = name }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); name = try object.optional("name") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("name", name); writer.endObject()
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
            self.name = name; self.scenario = scenario; self.now = now; self.records = records
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); name = try object.required("name")
            scenario = try object.required("scenario"); now = try object.required("now")
            records = try object.required("records")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("name", name); writer.required("scenario", scenario)
            writer.required("now", now); writer.required("records", records); writer.endObject()
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
            self.service = service; self.after = after; self.limit = limit
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.optional("service")
            after = try object.optional("after"); limit = try object.optional("limit")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("service", service); writer.optional("after", after)
            writer.optional("limit", limit); writer.endObject()
        }
    }

    public struct Diff: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let seed = Self(rawValue: "seed")
        public static let allCases = [Self.seed]
    }

    /// The query of `GET /sandboxes/{id}/records`.
    public struct ListCollectionsQuery: JSONModel {
        /// `seed` adds what has changed since the sandbox was made or reset.
        public var diff: Diff?

        public init(diff: Diff? = nil) { self.diff = diff }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); diff = try object.optional("diff") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("diff", diff); writer.endObject()
        }
    }

    /// The query of `GET /sandboxes/{id}/records/{collection}`.
    public struct ListRecordsQuery: JSONModel {
        /// `seed` adds what has changed since the sandbox was made or reset.
        public var diff: Diff?

        public init(diff: Diff? = nil) { self.diff = diff }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); diff = try object.optional("diff") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("diff", diff); writer.endObject()
        }
    }

    /// The query of `DELETE /sandboxes/{id}/tokens`.
    public struct RemoveTokenQuery: JSONModel {
        public var token: String?

        public init(token: String? = nil) { self.token = token }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); token = try object.optional("token")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("token", token); writer.endObject()
        }
    }

    /// The query of `GET /sandboxes/{id}/snapshots/{name}`.
    public struct GetSnapshotQuery: JSONModel {
        /// `scenario` gives a scenario file, which can be put beside the others as it is.
        public var format: Format?

        public init(format: Format? = nil) { self.format = format }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); format = try object.optional("format")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("format", format); writer.endObject()
        }

        public struct Format: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let json = Self(rawValue: "json")
            public static let scenario = Self(rawValue: "scenario")
            public static let allCases = [Self.json, Self.scenario]
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
            self.operation = operation; self.method = method; self.path = path; self.status = status; self.since = since
            self.limit = limit
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); operation = try object.optional("operation")
            method = try object.optional("method"); path = try object.optional("path")
            status = try object.optional("status"); since = try object.optional("since")
            limit = try object.optional("limit")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("operation", operation); writer.optional("method", method)
            writer.optional("path", path); writer.optional("status", status); writer.optional("since", since)
            writer.optional("limit", limit); writer.endObject()
        }
    }

    /// The query of `GET /sandboxes/{id}/requests/stream`.
    public struct StreamRequestsQuery: JSONModel {
        /// The stream ends after so many entries.
        public var limit: Int?

        public init(limit: Int? = nil) { self.limit = limit }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); limit = try object.optional("limit")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("limit", limit); writer.endObject()
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
            self.operation = operation; self.method = method; self.path = path; self.status = status; self.since = since
            self.limit = limit
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); operation = try object.optional("operation")
            method = try object.optional("method"); path = try object.optional("path")
            status = try object.optional("status"); since = try object.optional("since")
            limit = try object.optional("limit")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("operation", operation); writer.optional("method", method)
            writer.optional("path", path); writer.optional("status", status); writer.optional("since", since)
            writer.optional("limit", limit); writer.endObject()
        }
    }

    /// The query of `GET /coverage`.
    public struct GetCoverageQuery: JSONModel {
        /// Only this service's operations.
        public var service: String?

        public init(service: String? = nil) { self.service = service }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.optional("service")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("service", service); writer.endObject()
        }
    }
}
