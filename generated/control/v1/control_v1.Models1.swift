// Generated from specs/control/v1.yaml. Do not edit.
public import MockRuntime

extension ControlV1 {
    public struct Journal: JSONModel {
        public var entries: [JournalEntry]

        public init(entries: [JournalEntry]) { self.entries = entries }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); entries = try object.required("entries")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("entries", entries); writer.endObject()
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
            violations: [String]? = nil, fault: String? = nil, path: String? = nil,
            pathParameters: OrderedMap<String>? = nil, query: OrderedMap<String>? = nil, request: JournalMessage? = nil,
            response: JournalMessage? = nil
        ) {
            self.number = number; self.event = event; self.at = at; self.duration = duration; self.method = method
            self.target = target; self.operation = operation; self.status = status; self.changed = changed
            self.violations = violations; self.fault = fault; self.path = path; self.pathParameters = pathParameters
            self.query = query; self.request = request; self.response = response
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); number = try object.required("number")
            event = try object.required("event"); at = try object.optional("at")
            duration = try object.optional("duration"); method = try object.optional("method")
            target = try object.optional("target"); operation = try object.optional("operation")
            status = try object.optional("status"); changed = try object.optional("changed")
            violations = try object.optional("violations"); fault = try object.optional("fault")
            path = try object.optional("path"); pathParameters = try object.optional("pathParameters")
            query = try object.optional("query"); request = try object.optional("request")
            response = try object.optional("response")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("number", number); writer.required("event", event)
            writer.optional("at", at); writer.optional("duration", duration); writer.optional("method", method)
            writer.optional("target", target); writer.optional("operation", operation)
            writer.optional("status", status); writer.optional("changed", changed)
            writer.optional("violations", violations); writer.optional("fault", fault); writer.optional("path", path)
            writer.optional("pathParameters", pathParameters); writer.optional("query", query)
            writer.optional("request", request); writer.optional("response", response); writer.endObject()
        }

        public struct Event: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let request = Self(rawValue: "request")
            public static let reset = Self(rawValue: "reset")
            public static let restore = Self(rawValue: "restore")
            public static let clock = Self(rawValue: "clock")
            public static let records = Self(rawValue: "records")
            public static let allCases = [Self.request, Self.reset, Self.restore, Self.clock, Self.records]
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
            self.headers = headers; self.body = body; self.size = size; self.truncated = truncated
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); headers = try object.required("headers")
            body = try object.optional("body"); size = try object.required("size")
            truncated = try object.optional("truncated")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("headers", headers); writer.optional("body", body)
            writer.required("size", size); writer.optional("truncated", truncated); writer.endObject()
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
            self.operation = operation; self.method = method; self.path = path; self.pathParameters = pathParameters
            self.query = query; self.headers = headers; self.body = body; self.match = match; self.status = status
            self.since = since; self.count = count; self.atLeast = atLeast; self.atMost = atMost
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); operation = try object.optional("operation")
            method = try object.optional("method"); path = try object.optional("path")
            pathParameters = try object.optional("pathParameters"); query = try object.optional("query")
            headers = try object.optional("headers"); body = try object.optional("body")
            match = try object.optional("match"); status = try object.optional("status")
            since = try object.optional("since"); count = try object.optional("count")
            atLeast = try object.optional("atLeast"); atMost = try object.optional("atMost")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("operation", operation); writer.optional("method", method)
            writer.optional("path", path); writer.optional("pathParameters", pathParameters)
            writer.optional("query", query); writer.optional("headers", headers); writer.optional("body", body)
            writer.optional("match", match); writer.optional("status", status); writer.optional("since", since)
            writer.optional("count", count); writer.optional("atLeast", atLeast); writer.optional("atMost", atMost)
            writer.endObject()
        }

        public struct Match: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let subset = Self(rawValue: "subset")
            public static let exact = Self(rawValue: "exact")
            public static let allCases = [Self.subset, Self.exact]
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
            self.matched = matched; self.expected = expected; self.numbers = numbers
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); matched = try object.required("matched")
            expected = try object.required("expected"); numbers = try object.required("numbers")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("matched", matched); writer.required("expected", expected)
            writer.required("numbers", numbers); writer.endObject()
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
            self.type = type; self.title = title; self.status = status; self.detail = detail; self.errors = errors
            self.matched = matched; self.expected = expected; self.numbers = numbers; self.nearest = nearest
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); type = try object.required("type")
            title = try object.required("title"); status = try object.required("status")
            detail = try object.required("detail"); errors = try object.optional("errors")
            matched = try object.required("matched"); expected = try object.required("expected")
            numbers = try object.required("numbers"); nearest = try object.optional("nearest")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("type", type); writer.required("title", title)
            writer.required("status", status); writer.required("detail", detail); writer.optional("errors", errors)
            writer.required("matched", matched); writer.required("expected", expected)
            writer.required("numbers", numbers); writer.optional("nearest", nearest); writer.endObject()
        }

        public struct Nearest: JSONModel {
            public var number: Int
            public var method: String
            public var target: String
            public var differences: [Difference]

            public init(number: Int, method: String, target: String, differences: [Difference]) {
                self.number = number; self.method = method; self.target = target; self.differences = differences
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); number = try object.required("number")
                method = try object.required("method"); target = try object.required("target")
                differences = try object.required("differences")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("number", number); writer.required("method", method)
                writer.required("target", target); writer.required("differences", differences); writer.endObject()
            }
        }

        /// Without `expected` it should not be there, without `found` it is missing.
        public struct Difference: JSONModel {
            /// JSON Pointer into the entry: `/request/body/data/type`.
            public var pointer: String
            public var expected: JSONValue?
            public var found: JSONValue?

            public init(pointer: String, expected: JSONValue? = nil, found: JSONValue? = nil) {
                self.pointer = pointer; self.expected = expected; self.found = found
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); pointer = try object.required("pointer")
                expected = try object.optional("expected"); found = try object.optional("found")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("pointer", pointer); writer.optional("expected", expected)
                writer.optional("found", found); writer.endObject()
            }
        }
    }

    public struct Coverage: JSONModel {
        public var summary: Summary
        public var operations: [OperationCoverage]

        public init(summary: Summary, operations: [OperationCoverage]) {
            self.summary = summary; self.operations = operations
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); summary = try object.required("summary")
            operations = try object.required("operations")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("summary", summary); writer.required("operations", operations)
            writer.endObject()
        }

        public struct Summary: JSONModel {
            public var operations: CoverageShare
            public var statuses: CoverageShare
            public var parameters: CoverageShare
            public var fields: CoverageShare

            public init(
                operations: CoverageShare, statuses: CoverageShare, parameters: CoverageShare, fields: CoverageShare
            ) {
                self.operations = operations; self.statuses = statuses; self.parameters = parameters
                self.fields = fields
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); operations = try object.required("operations")
                statuses = try object.required("statuses"); parameters = try object.required("parameters")
                fields = try object.required("fields")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("operations", operations); writer.required("statuses", statuses)
                writer.required("parameters", parameters); writer.required("fields", fields); writer.endObject()
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
            self.covered = covered; self.total = total; self.percent = percent
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); covered = try object.required("covered")
            total = try object.required("total"); percent = try object.required("percent")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("covered", covered); writer.required("total", total)
            writer.required("percent", percent); writer.endObject()
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
            self.service = service; self.operation = operation; self.method = method; self.path = path
            self.requests = requests; self.statuses = statuses; self.parameters = parameters; self.fields = fields
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); service = try object.required("service")
            operation = try object.required("operation"); method = try object.required("method")
            path = try object.required("path"); requests = try object.required("requests")
            statuses = try object.required("statuses"); parameters = try object.required("parameters")
            fields = try object.required("fields")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("service", service); writer.required("operation", operation)
            writer.required("method", method); writer.required("path", path); writer.required("requests", requests)
            writer.required("statuses", statuses); writer.required("parameters", parameters)
            writer.required("fields", fields); writer.endObject()
        }

        public struct Status: JSONModel {
            /// As the document writes it.
            public var status: String
            public var declared: Bool
            public var requests: Int

            public init(status: String, declared: Bool, requests: Int) {
                self.status = status; self.declared = declared; self.requests = requests
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); status = try object.required("status")
                declared = try object.required("declared"); requests = try object.required("requests")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("status", status); writer.required("declared", declared)
                writer.required("requests", requests); writer.endObject()
            }
        }

        public struct Parameter: JSONModel {
            public var `in`: In
            public var name: String
            public var sent: Bool

            public init(`in`: In, name: String, sent: Bool) { self.`in` = `in`; self.name = name; self.sent = sent }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); `in` = try object.required("in")
                name = try object.required("name"); sent = try object.required("sent")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("in", `in`); writer.required("name", name)
                writer.required("sent", sent); writer.endObject()
            }
        }

        public struct In: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let query = Self(rawValue: "query")
            public static let header = Self(rawValue: "header")
            public static let cookie = Self(rawValue: "cookie")
            public static let allCases = [Self.query, Self.header, Self.cookie]
        }

        public struct Field: JSONModel {
            public var status: String
            /// Names from the outside in, `data[].id`.
            public var field: String
            public var seen: Bool

            public init(status: String, field: String, seen: Bool) {
                self.status = status; self.field = field; self.seen = seen
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); status = try object.required("status")
                field = try object.required("field"); seen = try object.required("seen")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("status", status); writer.required("field", field)
                writer.required("seen", seen); writer.endObject()
            }
        }
    }

    public struct RecordList: JSONModel {
        public var records: [JSONObject]
        public var changes: Changes?

        public init(records: [JSONObject], changes: Changes? = nil) { self.records = records; self.changes = changes }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); records = try object.required("records")
            changes = try object.optional("changes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("records", records); writer.optional("changes", changes)
            writer.endObject()
        }
    }

    public struct CollectionList: JSONModel {
        public var collections: [CollectionModel]
        public var changes: Changes?

        public init(collections: [CollectionModel], changes: Changes? = nil) {
            self.collections = collections; self.changes = changes
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); collections = try object.required("collections")
            changes = try object.optional("changes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("collections", collections); writer.optional("changes", changes)
            writer.endObject()
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
}
