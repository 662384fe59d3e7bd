// Generated from specs/control/v1.yaml. Do not edit.
public import MockRuntime

extension ControlV1 {
    public struct Health: JSONModel {
        public var status: Status
        /// The version of the server, for example `0.1.0`.
        public var version: String
        /// Names of the services.
        public var services: [String]

        public init(status: Status, version: String, services: [String]) {
            self.status = status; self.version = version; self.services = services
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); status = try object.required("status")
            version = try object.required("version"); services = try object.required("services")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("status", status); writer.required("version", version)
            writer.required("services", services); writer.endObject()
        }

        public struct Status: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let ready = Self(rawValue: "ready")
            public static let allCases = [Self.ready]
        }
    }

    public struct ServiceList: JSONModel {
        public var services: [ServiceInfo]

        public init(services: [ServiceInfo]) { self.services = services }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); services = try object.required("services")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("services", services); writer.endObject()
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
            self.name = name; self.path = path; self.operations = operations; self.scenarios = scenarios
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); name = try object.required("name"); path = try object.required("path")
            operations = try object.required("operations"); scenarios = try object.required("scenarios")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("name", name); writer.required("path", path)
            writer.required("operations", operations); writer.required("scenarios", scenarios); writer.endObject()
        }
    }

    public struct ScenarioList: JSONModel {
        public var scenarios: [ScenarioInfo]

        public init(scenarios: [ScenarioInfo]) { self.scenarios = scenarios }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); scenarios = try object.required("scenarios")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("scenarios", scenarios); writer.endObject()
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
            self.service = service; self.name = name; self.description = description; self.seed = seed
            self.clock = clock; self.tokens = tokens
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.required("service")
            name = try object.required("name"); description = try object.required("description")
            seed = try object.required("seed"); clock = try object.required("clock")
            tokens = try object.required("tokens")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("service", service); writer.required("name", name)
            writer.required("description", description); writer.required("seed", seed); writer.required("clock", clock)
            writer.required("tokens", tokens); writer.endObject()
        }
    }

    public struct SandboxList: JSONModel {
        /// The last of these as `after` wants it; only where there are more.
        public var next: String?
        public var sandboxes: [Sandbox]

        public init(next: String? = nil, sandboxes: [Sandbox]) { self.next = next; self.sandboxes = sandboxes }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); next = try object.optional("next")
            sandboxes = try object.required("sandboxes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("next", next); writer.required("sandboxes", sandboxes)
            writer.endObject()
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
            self.id = id; self.service = service; self.scenario = scenario; self.seed = seed; self.token = token
            self.tokens = tokens; self.now = now; self.clock = clock; self.lifetime = lifetime; self.requests = requests
            self.records = records
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            service = try object.required("service"); scenario = try object.required("scenario")
            seed = try object.required("seed"); token = try object.required("token")
            tokens = try object.required("tokens"); now = try object.required("now")
            clock = try object.required("clock"); lifetime = try object.required("lifetime")
            requests = try object.required("requests"); records = try object.required("records")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("service", service)
            writer.required("scenario", scenario); writer.required("seed", seed); writer.required("token", token)
            writer.required("tokens", tokens); writer.required("now", now); writer.required("clock", clock)
            writer.required("lifetime", lifetime); writer.required("requests", requests)
            writer.required("records", records); writer.endObject()
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
            self.service = service; self.scenario = scenario; self.seed = seed; self.id = id; self.token = token
            self.caller = caller; self.lifetime = lifetime
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.optional("service")
            scenario = try object.optional("scenario"); seed = try object.optional("seed")
            id = try object.optional("id"); token = try object.optional("token"); caller = try object.optional("caller")
            lifetime = try object.optional("lifetime")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("service", service); writer.optional("scenario", scenario)
            writer.optional("seed", seed); writer.optional("id", id); writer.optional("token", token)
            writer.optional("caller", caller); writer.optional("lifetime", lifetime); writer.endObject()
        }
    }

    public struct ResetTarget: JSONModel {
        public var scenario: String?
        public var seed: Int?

        public init(scenario: String? = nil, seed: Int? = nil) { self.scenario = scenario; self.seed = seed }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); scenario = try object.optional("scenario")
            seed = try object.optional("seed")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("scenario", scenario); writer.optional("seed", seed)
            writer.endObject()
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
            self.type = type; self.title = title; self.status = status; self.detail = detail; self.errors = errors
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); type = try object.required("type")
            title = try object.required("title"); status = try object.required("status")
            detail = try object.required("detail"); errors = try object.optional("errors")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("type", type); writer.required("title", title)
            writer.required("status", status); writer.required("detail", detail); writer.optional("errors", errors)
            writer.endObject()
        }

        public struct Error: JSONModel {
            public var `in`: In
            public var pointer: String
            public var keyword: String
            public var expected: String
            public var detail: String

            public init(`in`: In, pointer: String, keyword: String, expected: String, detail: String) {
                self.`in` = `in`; self.pointer = pointer; self.keyword = keyword; self.expected = expected
                self.detail = detail
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); `in` = try object.required("in")
                pointer = try object.required("pointer"); keyword = try object.required("keyword")
                expected = try object.required("expected"); detail = try object.required("detail")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("in", `in`); writer.required("pointer", pointer)
                writer.required("keyword", keyword); writer.required("expected", expected)
                writer.required("detail", detail); writer.endObject()
            }
        }

        public struct In: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let path = Self(rawValue: "path")
            public static let query = Self(rawValue: "query")
            public static let header = Self(rawValue: "header")
            public static let cookie = Self(rawValue: "cookie")
            public static let body = Self(rawValue: "body")
            public static let allCases = [Self.path, Self.query, Self.header, Self.cookie, Self.body]
        }
    }

    public struct Changes: JSONModel {
        public var created: [RecordChange]
        public var changed: [FieldChanges]
        public var removed: [RecordChange]

        public init(created: [RecordChange], changed: [FieldChanges], removed: [RecordChange]) {
            self.created = created; self.changed = changed; self.removed = removed
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); created = try object.required("created")
            changed = try object.required("changed"); removed = try object.required("removed")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("created", created); writer.required("changed", changed)
            writer.required("removed", removed); writer.endObject()
        }
    }

    public struct RecordChange: JSONModel {
        public var collection: String
        public var id: String
        /// One record, with the fields that its collection's schema gives it.
        public var record: JSONObject

        public init(collection: String, id: String, record: JSONObject) {
            self.collection = collection; self.id = id; self.record = record
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); collection = try object.required("collection")
            id = try object.required("id"); record = try object.required("record")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("collection", collection); writer.required("id", id)
            writer.required("record", record); writer.endObject()
        }
    }

    public struct FieldChanges: JSONModel {
        public var collection: String
        public var id: String
        public var fields: [FieldChange]

        public init(collection: String, id: String, fields: [FieldChange]) {
            self.collection = collection; self.id = id; self.fields = fields
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); collection = try object.required("collection")
            id = try object.required("id"); fields = try object.required("fields")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("collection", collection); writer.required("id", id)
            writer.required("fields", fields); writer.endObject()
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
            self.pointer = pointer; self.before = before; self.after = after
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); pointer = try object.required("pointer")
            before = try object.optional("before"); after = try object.optional("after")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("pointer", pointer); writer.optional("before", before)
            writer.optional("after", after); writer.endObject()
        }
    }

    /// `stepping` moves on one second after every change; `frozen` stands still; `real` runs with the machine's.
    public struct ClockMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let stepping = Self(rawValue: "stepping")
        public static let frozen = Self(rawValue: "frozen")
        public static let real = Self(rawValue: "real")
        public static let allCases = [Self.stepping, Self.frozen, Self.real]
    }

    public struct TokenList: JSONModel {
        public var tokens: [Token]

        public init(tokens: [Token]) { self.tokens = tokens }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); tokens = try object.required("tokens")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("tokens", tokens); writer.endObject()
        }
    }

    public struct NewToken: JSONModel {
        /// A token of your own, as it can stand in a header field.
        public var token: String?
        /// The id of whom it stands for, one of those among whom the scenario's own caller is (NPQ: a lead provider);
        /// the scenario's own when left out.
        public var caller: String?

        public init(token: String? = nil, caller: String? = nil) { self.token = token; self.caller = caller }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); token = try object.optional("token")
            caller = try object.optional("caller")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("token", token); writer.optional("caller", caller); writer.endObject()
        }
    }

    public struct Token: JSONModel {
        public var token: String
        /// The id of whom the token stands for.
        public var caller: String?

        public init(token: String, caller: String?) { self.token = token; self.caller = caller }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); token = try object.required("token")
            caller = try object.required("caller")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("token", token); writer.required("caller", caller); writer.endObject()
        }
    }

    public struct Clock: JSONModel {
        public var now: DateTime
        public var mode: ClockMode

        public init(now: DateTime, mode: ClockMode) { self.now = now; self.mode = mode }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); now = try object.required("now"); mode = try object.required("mode")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("now", now); writer.required("mode", mode); writer.endObject()
        }
    }

    public struct ClockChange: JSONModel {
        /// The instant to set it to.
        public var now: DateTime?
        /// How far to move it, such as `PT5M`, `P30D` or `-PT1H`; after it was set to `now`.
        public var advance: String?
        public var mode: ClockMode?

        public init(now: DateTime? = nil, advance: String? = nil, mode: ClockMode? = nil) {
            self.now = now; self.advance = advance; self.mode = mode
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); now = try object.optional("now")
            advance = try object.optional("advance"); mode = try object.optional("mode")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("now", now); writer.optional("advance", advance)
            writer.optional("mode", mode); writer.endObject()
        }
    }

    public struct RateLimitList: JSONModel {
        public var limits: [RateLimit]

        public init(limits: [RateLimit]) { self.limits = limits }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); limits = try object.required("limits")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("limits", limits); writer.endObject()
        }
    }

    public struct NewRateLimits: JSONModel {
        public var limits: [NewRateLimit]?
        public var name: String?
        public var limit: Int?
        public var window: String?
        public var by: RateKey?
        public var kind: RateKind?
        public var clock: RateClock?
        public var paths: [String]?
        public var except: [String]?

        public init(
            limits: [NewRateLimit]? = nil, name: String? = nil, limit: Int? = nil, window: String? = nil,
            by: RateKey? = nil, kind: RateKind? = nil, clock: RateClock? = nil, paths: [String]? = nil,
            except: [String]? = nil
        ) {
            self.limits = limits; self.name = name; self.limit = limit; self.window = window; self.by = by
            self.kind = kind; self.clock = clock; self.paths = paths; self.except = except
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); limits = try object.optional("limits")
            name = try object.optional("name"); limit = try object.optional("limit")
            window = try object.optional("window"); by = try object.optional("by"); kind = try object.optional("kind")
            clock = try object.optional("clock"); paths = try object.optional("paths")
            except = try object.optional("except")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("limits", limits); writer.optional("name", name)
            writer.optional("limit", limit); writer.optional("window", window); writer.optional("by", by)
            writer.optional("kind", kind); writer.optional("clock", clock); writer.optional("paths", paths)
            writer.optional("except", except); writer.endObject()
        }
    }
}
