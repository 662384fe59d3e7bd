// Generated from specs/control/v1.yaml. Do not edit.
public import MockRuntime

extension ControlV1 {
    public struct RecordList: JSONModel {
        public var records: [JSONObject]

        public init(records: [JSONObject]) { self.records = records }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); records = try object.required("records")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("records", records); writer.endObject()
        }
    }

    public struct CollectionList: JSONModel {
        public var collections: [CollectionModel]

        public init(collections: [CollectionModel]) { self.collections = collections }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); collections = try object.required("collections")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("collections", collections); writer.endObject()
        }

        public struct CollectionModel: JSONModel {
            public var name: String
            public var count: Int

            public init(name: String, count: Int) { self.name = name; self.count = count }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); name = try object.required("name")
                count = try object.required("count")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("name", name); writer.required("count", count); writer.endObject()
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
        public var sandboxes: [Sandbox]

        public init(sandboxes: [Sandbox]) { self.sandboxes = sandboxes }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); sandboxes = try object.required("sandboxes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("sandboxes", sandboxes); writer.endObject()
        }
    }

    /// One isolated world.
    public struct Sandbox: JSONModel {
        public var id: String
        public var service: String
        /// The scenario it goes back to when reset.
        public var scenario: String
        /// The first of its tokens.
        public var token: String?
        public var tokens: [String]
        /// What its clock shows.
        public var now: DateTime
        /// Requests since it was made or reset.
        public var requests: Int
        /// How many records each collection holds; empty in lists until the sandbox is used.
        public var records: OrderedMap<Int>

        public init(
            id: String, service: String, scenario: String, token: String?, tokens: [String], now: DateTime,
            requests: Int, records: OrderedMap<Int>
        ) {
            self.id = id; self.service = service; self.scenario = scenario; self.token = token; self.tokens = tokens
            self.now = now; self.requests = requests; self.records = records
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            service = try object.required("service"); scenario = try object.required("scenario")
            token = try object.required("token"); tokens = try object.required("tokens")
            now = try object.required("now"); requests = try object.required("requests")
            records = try object.required("records")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("service", service)
            writer.required("scenario", scenario); writer.required("token", token); writer.required("tokens", tokens)
            writer.required("now", now); writer.required("requests", requests); writer.required("records", records)
            writer.endObject()
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
        /// A token of your own.
        public var token: String?

        public init(
            service: String? = nil, scenario: String? = nil, seed: Int? = nil, id: String? = nil, token: String? = nil
        ) {
            self.service = service; self.scenario = scenario; self.seed = seed; self.id = id; self.token = token
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.optional("service")
            scenario = try object.optional("scenario"); seed = try object.optional("seed")
            id = try object.optional("id"); token = try object.optional("token")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("service", service); writer.optional("scenario", scenario)
            writer.optional("seed", seed); writer.optional("id", id); writer.optional("token", token)
            writer.endObject()
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
