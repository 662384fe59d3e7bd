/// Reads `postman.yaml` of a service: what a Postman collection asks, in order, where success cannot be read off the documents.
///
/// ```yaml
/// scenario: journeys            # whose token is {{token}}; its named records are variables; left out where there are no scenarios
/// variables: {partner: f535…}   # further ones
/// requests:                     # an operation's requests stand together, operations of one tag in the order written here
///   - operation: acceptNPQApplication
///     name: Again
///     documents: [v3]           # left out: every document that has the operation
///     path: {id: '{{pending}}'}
///     query: {page[page]: '1'}
///     headers: {Accept: text/csv}
///     body: {data: {…}}
///     status: 422               # 200 when left out
///     scenario: empty           # another scenario's token; or `token:` with one, empty for none
///     save: {declaration: /data/id}   # a variable for later requests, from the answer
/// ```
///
/// Every operation needs a request. Whether answers are as expected is seen when the collection is exported.
package struct PostmanPlanReader {
    private let documents: [(name: String, document: Document)]
    private let scenarios: [(name: String, json: JSONValue)]
    package private(set) var log: DiagnosticLog

    private static let keys = ["scenario", "variables", "requests"]
    private static let requestKeys = [
        "operation", "name", "documents", "path", "query", "headers", "body", "status", "scenario", "token", "save"
    ]
    /// Variables of the environment.
    private static let given = ["baseUrl", "controlUrl", "controlToken", "sandbox", "token"]

    package init(
        documents: [(name: String, document: Document)], scenarios: [(name: String, json: JSONValue)],
        log: DiagnosticLog
    ) {
        self.documents = documents
        self.scenarios = scenarios
        self.log = log
    }

    /// The plan as JSON; nil when the file cannot be read. What is wrong is in `log`.
    package mutating func read(_ path: String, loader: FileLoader) -> JSONValue? {
        guard let root = NodeReader.read(path: path, loader: loader, log: &log) else { return nil }
        guard root.members != nil else {
            log.error("the plan is \(root.kind), expected a mapping with 'scenario' and 'requests'", at: root.location)
            return nil
        }
        root.reportUnknownKeys(known: Self.keys, of: "a plan", severity: .error, log: &log)
        var variables = Self.given + (root["variables"]?.members ?? []).map(\.key)
        if let scenario = scenario(root["scenario"], at: root) {
            variables += scenario["names"]?.objectValue?.keys ?? []
        }
        let requests = root["requests"]?.elements ?? []
        if requests.isEmpty {
            log.error("'requests' is missing, expected a list", at: root["requests"]?.location ?? root.location)
        }
        for request in requests { check(request, &variables) }
        reportUnasked(requests, at: root["requests"]?.location ?? root.location)
        return root.json
    }

    private mutating func scenario(_ node: Node?, at root: Node) -> JSONValue? {
        let known = scenarios.map(\.name)
        guard let node else {
            // A service without scenarios has none to choose.
            if known.isEmpty { return nil }
            log.error("'scenario' is missing, expected one of: \(known.joined(separator: ", "))", at: root.location)
            return nil
        }
        guard let scenario = scenarios.first(where: { $0.name.exact == node.string?.exact }) else {
            log.error("\(unknown(node, "scenario", among: known))", at: node.location)
            return nil
        }
        return scenario.json
    }

    private func unknown(_ node: Node, _ what: String, among known: [String]) -> String {
        let hint = node.string.flatMap { EditDistance.nearest(to: $0, in: known) }.map { "did you mean '\($0)'?" }
        return "\(node.kind) is no \(what); \(hint ?? "expected one of: \(known.joined(separator: ", "))")"
    }

    // MARK: A request

    private mutating func check(_ request: Node, _ variables: inout [String]) {
        guard request.members != nil else {
            return log.error(
                "the request is \(request.kind), expected a mapping with 'operation'", at: request.location)
        }
        request.reportUnknownKeys(known: Self.requestKeys, of: "a request", severity: .error, log: &log)
        if request["name"]?.string == nil {
            log.error("the request has no 'name', expected text", at: request["name"]?.location ?? request.location)
        }
        for name in request["documents"]?.elements ?? []
        where !documents.contains(where: { $0.name.exact == name.string?.exact }) {
            log.error(unknown(name, "document", among: documents.map(\.name)), at: name.location)
        }
        if let status = request["status"], !(100...599).contains(status.scalar?.intValue ?? 0) {
            log.error("'status' is \(status.kind), expected one such as 422", at: status.location)
        }
        if request["scenario"] != nil { _ = scenario(request["scenario"], at: request) }
        checkOperation(request)
        checkVariables(request, known: variables)
        for member in request["save"]?.members ?? [] {
            variables.append(member.key)
            guard member.value.string?.hasPrefix("/") != true else { continue }
            log.error(
                "'\(member.key)' is \(member.value.kind), expected a JSON Pointer such as /data/id",
                at: member.value.location)
        }
    }

    private mutating func checkOperation(_ request: Node) {
        let asked = documents.filter { isAsked($0.name, request) }.flatMap(\.document.operations)
        let named = asked.filter { $0.operationID?.exact == request["operation"]?.string?.exact }
        guard !named.isEmpty else {
            let node = request["operation"] ?? request
            return log.error(unknown(node, "operation", among: asked.compactMap(\.operationID)), at: node.location)
        }
        for operation in named {
            let parameters = operation.parameters.filter { $0.place == .path }.map(\.name)
            let given = request["path"]?.members ?? []
            for member in given where !parameters.containsExactly(member.key) {
                log.error(
                    "'\(member.key)' is no parameter of \(operation.path); "
                        + (parameters.isEmpty ? "leave it out" : "expected \(parameters.joined(separator: ", "))"),
                    at: member.keyLocation)
            }
            for parameter in parameters where !given.contains(where: { $0.key.exact == parameter.exact }) {
                log.error(
                    "the path parameter '\(parameter)' of \(operation.path) is missing; write path: {\(parameter): …}",
                    at: request.location)
            }
        }
    }

    private func isAsked(_ document: String, _ request: Node) -> Bool {
        request["documents"]?.elements?.contains { $0.string?.exact == document.exact } ?? true
    }

    private mutating func checkVariables(_ node: Node, known: [String]) {
        switch node.content {
        case .mapping(let mapping): for member in mapping.members { checkVariables(member.value, known: known) }
        case .sequence(let elements): for element in elements { checkVariables(element, known: known) }
        case .scalar(let value):
            var rest = (value.stringValue ?? "")[...]
            while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
                let name = String(rest[open.upperBound..<close.lowerBound])
                rest = rest[close.upperBound...]
                guard !known.containsExactly(name) else { continue }
                let hint = EditDistance.nearest(to: name, in: known).map { "did you mean '\($0)'?" }
                log.error(
                    "nothing gives the variable '\(name)' a value; "
                        + (hint ?? "name a record of the scenario, add it to 'variables', or save it before"),
                    at: node.location)
            }
        }
    }

    private mutating func reportUnasked(_ requests: [Node], at location: SourceLocation) {
        for (name, document) in documents {
            let operations = requests.filter { isAsked(name, $0) }.compactMap { $0["operation"]?.string }
            let asked = Set<ExactText>(texts: operations)
            for operation in document.operations where !asked.contains(operation.operationID ?? "") {
                let shown = operation.operationID ?? "\(operation.method.rawValue) \(operation.path)"
                log.error("no request asks '\(shown)' of \(name); add one", at: location)
            }
        }
    }
}
