// Generated from specs/control/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

// How the models are read from JSON and written as JSON.

extension ControlV1.Journal {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        entries = try object.required("entries")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("entries", entries)
        writer.endObject()
    }
}

extension ControlV1.JournalEntry {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        number = try object.required("number")
        event = try object.required("event")
        at = try object.optional("at")
        duration = try object.optional("duration")
        method = try object.optional("method")
        target = try object.optional("target")
        operation = try object.optional("operation")
        status = try object.optional("status")
        changed = try object.optional("changed")
        violations = try object.optional("violations")
        reason = try object.optional("reason")
        fault = try object.optional("fault")
        path = try object.optional("path")
        pathParameters = try object.optional("pathParameters")
        query = try object.optional("query")
        request = try object.optional("request")
        response = try object.optional("response")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("number", number)
        writer.required("event", event)
        writer.optional("at", at)
        writer.optional("duration", duration)
        writer.optional("method", method)
        writer.optional("target", target)
        writer.optional("operation", operation)
        writer.optional("status", status)
        writer.optional("changed", changed)
        writer.optional("violations", violations)
        writer.optional("reason", reason)
        writer.optional("fault", fault)
        writer.optional("path", path)
        writer.optional("pathParameters", pathParameters)
        writer.optional("query", query)
        writer.optional("request", request)
        writer.optional("response", response)
        writer.endObject()
    }
}

extension ControlV1.JournalEntry.Event {
    public static let allCases: [Self] = [.request, .reset, .restore, .clock, .records]

    public var rawValue: String {
        switch self {
        case .request: "request"
        case .reset: "reset"
        case .restore: "restore"
        case .clock: "clock"
        case .records: "records"
        case .other(let value): value
        }
    }
}

extension ControlV1.JournalMessage {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        headers = try object.required("headers")
        body = try object.optional("body")
        size = try object.required("size")
        truncated = try object.optional("truncated")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("headers", headers)
        writer.optional("body", body)
        writer.required("size", size)
        writer.optional("truncated", truncated)
        writer.endObject()
    }
}

extension ControlV1.Expectation {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        operation = try object.optional("operation")
        method = try object.optional("method")
        path = try object.optional("path")
        pathParameters = try object.optional("pathParameters")
        query = try object.optional("query")
        headers = try object.optional("headers")
        body = try object.optional("body")
        match = try object.optional("match")
        status = try object.optional("status")
        since = try object.optional("since")
        count = try object.optional("count")
        atLeast = try object.optional("atLeast")
        atMost = try object.optional("atMost")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("operation", operation)
        writer.optional("method", method)
        writer.optional("path", path)
        writer.optional("pathParameters", pathParameters)
        writer.optional("query", query)
        writer.optional("headers", headers)
        writer.optional("body", body)
        writer.optional("match", match)
        writer.optional("status", status)
        writer.optional("since", since)
        writer.optional("count", count)
        writer.optional("atLeast", atLeast)
        writer.optional("atMost", atMost)
        writer.endObject()
    }
}

extension ControlV1.Expectation.Match {
    public static let allCases: [Self] = [.subset, .exact]

    public var rawValue: String {
        switch self {
        case .subset: "subset"
        case .exact: "exact"
        case .other(let value): value
        }
    }
}

extension ControlV1.Verification {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        matched = try object.required("matched")
        expected = try object.required("expected")
        numbers = try object.required("numbers")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("matched", matched)
        writer.required("expected", expected)
        writer.required("numbers", numbers)
        writer.endObject()
    }
}

extension ControlV1.FailedVerification {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        type = try object.required("type")
        title = try object.required("title")
        status = try object.required("status")
        detail = try object.required("detail")
        errors = try object.optional("errors")
        matched = try object.required("matched")
        expected = try object.required("expected")
        numbers = try object.required("numbers")
        nearest = try object.optional("nearest")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("type", type)
        writer.required("title", title)
        writer.required("status", status)
        writer.required("detail", detail)
        writer.optional("errors", errors)
        writer.required("matched", matched)
        writer.required("expected", expected)
        writer.required("numbers", numbers)
        writer.optional("nearest", nearest)
        writer.endObject()
    }
}

extension ControlV1.FailedVerification.Nearest {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        number = try object.required("number")
        method = try object.required("method")
        target = try object.required("target")
        differences = try object.required("differences")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("number", number)
        writer.required("method", method)
        writer.required("target", target)
        writer.required("differences", differences)
        writer.endObject()
    }
}

extension ControlV1.FailedVerification.Difference {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        pointer = try object.required("pointer")
        expected = try object.optional("expected")
        found = try object.optional("found")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("pointer", pointer)
        writer.optional("expected", expected)
        writer.optional("found", found)
        writer.endObject()
    }
}

extension ControlV1.Coverage {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        summary = try object.required("summary")
        operations = try object.required("operations")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("summary", summary)
        writer.required("operations", operations)
        writer.endObject()
    }
}

extension ControlV1.Coverage.Summary {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        operations = try object.required("operations")
        statuses = try object.required("statuses")
        parameters = try object.required("parameters")
        fields = try object.required("fields")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("operations", operations)
        writer.required("statuses", statuses)
        writer.required("parameters", parameters)
        writer.required("fields", fields)
        writer.endObject()
    }
}

extension ControlV1.CoverageShare {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        covered = try object.required("covered")
        total = try object.required("total")
        percent = try object.required("percent")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("covered", covered)
        writer.required("total", total)
        writer.required("percent", percent)
        writer.endObject()
    }
}

extension ControlV1.OperationCoverage {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        service = try object.required("service")
        operation = try object.required("operation")
        method = try object.required("method")
        path = try object.required("path")
        requests = try object.required("requests")
        statuses = try object.required("statuses")
        parameters = try object.required("parameters")
        fields = try object.required("fields")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("service", service)
        writer.required("operation", operation)
        writer.required("method", method)
        writer.required("path", path)
        writer.required("requests", requests)
        writer.required("statuses", statuses)
        writer.required("parameters", parameters)
        writer.required("fields", fields)
        writer.endObject()
    }
}

extension ControlV1.OperationCoverage.Status {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        status = try object.required("status")
        declared = try object.required("declared")
        requests = try object.required("requests")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("status", status)
        writer.required("declared", declared)
        writer.required("requests", requests)
        writer.endObject()
    }
}

extension ControlV1.OperationCoverage.Parameter {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        `in` = try object.required("in")
        name = try object.required("name")
        sent = try object.required("sent")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("in", `in`)
        writer.required("name", name)
        writer.required("sent", sent)
        writer.endObject()
    }
}

extension ControlV1.OperationCoverage.In {
    public static let allCases: [Self] = [.query, .header, .cookie]

    public var rawValue: String {
        switch self {
        case .query: "query"
        case .header: "header"
        case .cookie: "cookie"
        case .other(let value): value
        }
    }
}

extension ControlV1.OperationCoverage.Field {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        status = try object.required("status")
        field = try object.required("field")
        seen = try object.required("seen")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("status", status)
        writer.required("field", field)
        writer.required("seen", seen)
        writer.endObject()
    }
}

extension ControlV1.RecordList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        records = try object.required("records")
        changes = try object.optional("changes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("records", records)
        writer.optional("changes", changes)
        writer.endObject()
    }
}

extension ControlV1.CollectionList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        collections = try object.required("collections")
        changes = try object.optional("changes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("collections", collections)
        writer.optional("changes", changes)
        writer.endObject()
    }
}

extension ControlV1.CollectionList.Collection {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        count = try object.required("count")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("count", count)
        writer.endObject()
    }
}

extension ControlV1.Health {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        status = try object.required("status")
        version = try object.required("version")
        services = try object.required("services")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("status", status)
        writer.required("version", version)
        writer.required("services", services)
        writer.endObject()
    }
}

extension ControlV1.Health.Status {
    public static let allCases: [Self] = [.ready]

    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .other(let value): value
        }
    }
}

extension ControlV1.ServiceList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        services = try object.required("services")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("services", services)
        writer.endObject()
    }
}

extension ControlV1.ServiceInfo {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        path = try object.required("path")
        operations = try object.required("operations")
        scenarios = try object.required("scenarios")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("path", path)
        writer.required("operations", operations)
        writer.required("scenarios", scenarios)
        writer.endObject()
    }
}

extension ControlV1.ScenarioList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        scenarios = try object.required("scenarios")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("scenarios", scenarios)
        writer.endObject()
    }
}

extension ControlV1.ScenarioInfo {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        service = try object.required("service")
        name = try object.required("name")
        description = try object.required("description")
        seed = try object.required("seed")
        clock = try object.required("clock")
        tokens = try object.required("tokens")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("service", service)
        writer.required("name", name)
        writer.required("description", description)
        writer.required("seed", seed)
        writer.required("clock", clock)
        writer.required("tokens", tokens)
        writer.endObject()
    }
}

extension ControlV1.SandboxList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        next = try object.optional("next")
        sandboxes = try object.required("sandboxes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("next", next)
        writer.required("sandboxes", sandboxes)
        writer.endObject()
    }
}

extension ControlV1.Sandbox {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        service = try object.required("service")
        scenario = try object.required("scenario")
        seed = try object.required("seed")
        token = try object.required("token")
        tokens = try object.required("tokens")
        now = try object.required("now")
        clock = try object.required("clock")
        lifetime = try object.required("lifetime")
        requests = try object.required("requests")
        records = try object.required("records")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("service", service)
        writer.required("scenario", scenario)
        writer.required("seed", seed)
        writer.required("token", token)
        writer.required("tokens", tokens)
        writer.required("now", now)
        writer.required("clock", clock)
        writer.required("lifetime", lifetime)
        writer.required("requests", requests)
        writer.required("records", records)
        writer.endObject()
    }
}

extension ControlV1.NewSandbox {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        service = try object.optional("service")
        scenario = try object.optional("scenario")
        seed = try object.optional("seed")
        id = try object.optional("id")
        token = try object.optional("token")
        caller = try object.optional("caller")
        lifetime = try object.optional("lifetime")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("service", service)
        writer.optional("scenario", scenario)
        writer.optional("seed", seed)
        writer.optional("id", id)
        writer.optional("token", token)
        writer.optional("caller", caller)
        writer.optional("lifetime", lifetime)
        writer.endObject()
    }
}

extension ControlV1.ResetTarget {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        scenario = try object.optional("scenario")
        seed = try object.optional("seed")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("scenario", scenario)
        writer.optional("seed", seed)
        writer.endObject()
    }
}

extension ControlV1.Problem {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        type = try object.required("type")
        title = try object.required("title")
        status = try object.required("status")
        detail = try object.required("detail")
        errors = try object.optional("errors")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("type", type)
        writer.required("title", title)
        writer.required("status", status)
        writer.required("detail", detail)
        writer.optional("errors", errors)
        writer.endObject()
    }
}

extension ControlV1.Problem.Error {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        `in` = try object.required("in")
        pointer = try object.required("pointer")
        keyword = try object.required("keyword")
        expected = try object.required("expected")
        detail = try object.required("detail")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("in", `in`)
        writer.required("pointer", pointer)
        writer.required("keyword", keyword)
        writer.required("expected", expected)
        writer.required("detail", detail)
        writer.endObject()
    }
}

extension ControlV1.Problem.In {
    public static let allCases: [Self] = [.path, .query, .header, .cookie, .body]

    public var rawValue: String {
        switch self {
        case .path: "path"
        case .query: "query"
        case .header: "header"
        case .cookie: "cookie"
        case .body: "body"
        case .other(let value): value
        }
    }
}

extension ControlV1.Changes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        created = try object.required("created")
        changed = try object.required("changed")
        removed = try object.required("removed")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("created", created)
        writer.required("changed", changed)
        writer.required("removed", removed)
        writer.endObject()
    }
}

extension ControlV1.RecordChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        collection = try object.required("collection")
        id = try object.required("id")
        record = try object.required("record")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("collection", collection)
        writer.required("id", id)
        writer.required("record", record)
        writer.endObject()
    }
}

extension ControlV1.FieldChanges {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        collection = try object.required("collection")
        id = try object.required("id")
        fields = try object.required("fields")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("collection", collection)
        writer.required("id", id)
        writer.required("fields", fields)
        writer.endObject()
    }
}

extension ControlV1.FieldChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        pointer = try object.required("pointer")
        before = try object.optional("before")
        after = try object.optional("after")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("pointer", pointer)
        writer.optional("before", before)
        writer.optional("after", after)
        writer.endObject()
    }
}

extension ControlV1.ClockMode {
    public static let allCases: [Self] = [.stepping, .frozen, .real]

    public var rawValue: String {
        switch self {
        case .stepping: "stepping"
        case .frozen: "frozen"
        case .real: "real"
        case .other(let value): value
        }
    }
}

extension ControlV1.TokenList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        tokens = try object.required("tokens")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("tokens", tokens)
        writer.endObject()
    }
}

extension ControlV1.NewToken {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        token = try object.optional("token")
        caller = try object.optional("caller")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("token", token)
        writer.optional("caller", caller)
        writer.endObject()
    }
}

extension ControlV1.Token {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        token = try object.required("token")
        caller = try object.required("caller")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("token", token)
        writer.required("caller", caller)
        writer.endObject()
    }
}

extension ControlV1.Clock {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        now = try object.required("now")
        mode = try object.required("mode")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("now", now)
        writer.required("mode", mode)
        writer.endObject()
    }
}

extension ControlV1.ClockChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        now = try object.optional("now")
        advance = try object.optional("advance")
        mode = try object.optional("mode")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("now", now)
        writer.optional("advance", advance)
        writer.optional("mode", mode)
        writer.endObject()
    }
}

extension ControlV1.RateLimitList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        limits = try object.required("limits")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("limits", limits)
        writer.endObject()
    }
}

extension ControlV1.NewRateLimits {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        limits = try object.optional("limits")
        name = try object.optional("name")
        limit = try object.optional("limit")
        window = try object.optional("window")
        by = try object.optional("by")
        kind = try object.optional("kind")
        time = try object.optional("time")
        clock = try object.optional("clock")
        paths = try object.optional("paths")
        except = try object.optional("except")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("limits", limits)
        writer.optional("name", name)
        writer.optional("limit", limit)
        writer.optional("window", window)
        writer.optional("by", by)
        writer.optional("kind", kind)
        writer.optional("time", time)
        writer.optional("clock", clock)
        writer.optional("paths", paths)
        writer.optional("except", except)
        writer.endObject()
    }
}

extension ControlV1.RateLimit {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        limit = try object.required("limit")
        window = try object.required("window")
        by = try object.required("by")
        kind = try object.required("kind")
        time = try object.required("time")
        paths = try object.optional("paths")
        except = try object.optional("except")
        used = try object.required("used")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("limit", limit)
        writer.required("window", window)
        writer.required("by", by)
        writer.required("kind", kind)
        writer.required("time", time)
        writer.optional("paths", paths)
        writer.optional("except", except)
        writer.required("used", used)
        writer.endObject()
    }
}

extension ControlV1.RateKey {
    public static let allCases: [Self] = [.authorization, .address, .service]

    public var rawValue: String {
        switch self {
        case .authorization: "authorization"
        case .address: "address"
        case .service: "service"
        case .other(let value): value
        }
    }
}

extension ControlV1.RateKind {
    public static let allCases: [Self] = [.fixed, .rolling]

    public var rawValue: String {
        switch self {
        case .fixed: "fixed"
        case .rolling: "rolling"
        case .other(let value): value
        }
    }
}

extension ControlV1.RateTime {
    public static let allCases: [Self] = [.both, .sandbox, .wall]

    public var rawValue: String {
        switch self {
        case .both: "both"
        case .sandbox: "sandbox"
        case .wall: "wall"
        case .other(let value): value
        }
    }
}

extension ControlV1.NewRateLimit {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.optional("name")
        limit = try object.required("limit")
        window = try object.required("window")
        by = try object.optional("by")
        kind = try object.optional("kind")
        time = try object.optional("time")
        clock = try object.optional("clock")
        paths = try object.optional("paths")
        except = try object.optional("except")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.required("limit", limit)
        writer.required("window", window)
        writer.optional("by", by)
        writer.optional("kind", kind)
        writer.optional("time", time)
        writer.optional("clock", clock)
        writer.optional("paths", paths)
        writer.optional("except", except)
        writer.endObject()
    }
}

extension ControlV1.FaultList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        faults = try object.required("faults")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("faults", faults)
        writer.endObject()
    }
}

extension ControlV1.NewFault {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        operation = try object.optional("operation")
        method = try object.optional("method")
        path = try object.optional("path")
        nth = try object.optional("nth")
        next = try object.optional("next")
        probability = try object.optional("probability")
        seed = try object.optional("seed")
        status = try object.optional("status")
        body = try object.optional("body")
        headers = try object.optional("headers")
        delay = try object.optional("delay")
        spread = try object.optional("spread")
        bytesPerSecond = try object.optional("bytesPerSecond")
        truncateAfter = try object.optional("truncateAfter")
        connection = try object.optional("connection")
        malformed = try object.optional("malformed")
        carriedOut = try object.optional("carriedOut")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("operation", operation)
        writer.optional("method", method)
        writer.optional("path", path)
        writer.optional("nth", nth)
        writer.optional("next", next)
        writer.optional("probability", probability)
        writer.optional("seed", seed)
        writer.optional("status", status)
        writer.optional("body", body)
        writer.optional("headers", headers)
        writer.optional("delay", delay)
        writer.optional("spread", spread)
        writer.optional("bytesPerSecond", bytesPerSecond)
        writer.optional("truncateAfter", truncateAfter)
        writer.optional("connection", connection)
        writer.optional("malformed", malformed)
        writer.optional("carriedOut", carriedOut)
        writer.endObject()
    }
}

extension ControlV1.NewFault.Method {
    public static let allCases: [Self] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]

    public var rawValue: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .put: "PUT"
        case .patch: "PATCH"
        case .delete: "DELETE"
        case .options: "OPTIONS"
        case .trace: "TRACE"
        case .other(let value): value
        }
    }
}

extension ControlV1.NewFault.Connection {
    public static let allCases: [Self] = [.empty, .reset]

    public var rawValue: String {
        switch self {
        case .empty: "empty"
        case .reset: "reset"
        case .other(let value): value
        }
    }
}

extension ControlV1.Fault {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        fault = try object.required("fault")
        matched = try object.required("matched")
        fired = try object.required("fired")
        remaining = try object.optional("remaining")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("fault", fault)
        writer.required("matched", matched)
        writer.required("fired", fired)
        writer.optional("remaining", remaining)
        writer.endObject()
    }
}

extension ControlV1.SnapshotList {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        snapshots = try object.required("snapshots")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("snapshots", snapshots)
        writer.endObject()
    }
}

extension ControlV1.NewSnapshot {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}

extension ControlV1.Snapshot {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        scenario = try object.required("scenario")
        now = try object.required("now")
        records = try object.required("records")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("scenario", scenario)
        writer.required("now", now)
        writer.required("records", records)
        writer.endObject()
    }
}

extension ControlV1.ListSandboxesQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        service = try object.optional("service")
        after = try object.optional("after")
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("service", service)
        writer.optional("after", after)
        writer.optional("limit", limit)
        writer.endObject()
    }
}

extension ControlV1.Diff {
    public static let allCases: [Self] = [.seed]

    public var rawValue: String {
        switch self {
        case .seed: "seed"
        case .other(let value): value
        }
    }
}

extension ControlV1.ListCollectionsQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        diff = try object.optional("diff")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("diff", diff)
        writer.endObject()
    }
}

extension ControlV1.ListRecordsQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        diff = try object.optional("diff")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("diff", diff)
        writer.endObject()
    }
}

extension ControlV1.RemoveTokenQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        token = try object.required("token")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("token", token)
        writer.endObject()
    }
}

extension ControlV1.GetSnapshotQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        format = try object.optional("format")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("format", format)
        writer.endObject()
    }
}

extension ControlV1.GetSnapshotQuery.Format {
    public static let allCases: [Self] = [.json, .scenario]

    public var rawValue: String {
        switch self {
        case .json: "json"
        case .scenario: "scenario"
        case .other(let value): value
        }
    }
}

extension ControlV1.ListRequestsQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        operation = try object.optional("operation")
        method = try object.optional("method")
        path = try object.optional("path")
        status = try object.optional("status")
        since = try object.optional("since")
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("operation", operation)
        writer.optional("method", method)
        writer.optional("path", path)
        writer.optional("status", status)
        writer.optional("since", since)
        writer.optional("limit", limit)
        writer.endObject()
    }
}

extension ControlV1.StreamRequestsQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("limit", limit)
        writer.endObject()
    }
}

extension ControlV1.StreamRequestsHeaders {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        lastEventID = try object.optional("Last-Event-ID")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("Last-Event-ID", lastEventID)
        writer.endObject()
    }
}

extension ControlV1.ListStrayRequestsQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        operation = try object.optional("operation")
        method = try object.optional("method")
        path = try object.optional("path")
        status = try object.optional("status")
        since = try object.optional("since")
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("operation", operation)
        writer.optional("method", method)
        writer.optional("path", path)
        writer.optional("status", status)
        writer.optional("since", since)
        writer.optional("limit", limit)
        writer.endObject()
    }
}

extension ControlV1.GetCoverageQuery {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        service = try object.optional("service")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("service", service)
        writer.endObject()
    }
}
