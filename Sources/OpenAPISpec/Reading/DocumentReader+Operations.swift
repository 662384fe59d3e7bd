extension DocumentReader {
    mutating func pathItem(_ path: String, _ ref: NodeRef, location: SourceLocation) -> PathItem {
        reportUnknownKeys(ref.node, KnownKeys.pathItem, of: "a Path Item Object")
        let shared = list(ref, "parameters", of: "parameters").compactMap { resolved($0, as: .parameter) }
        let itemServers = servers(ref)
        var operations: [Operation] = []
        for (member, child) in ref.members {
            guard let method = Operation.Method(rawValue: member.key.uppercased()),
                expectMapping(child.node, "the operation '\(member.key)'")
            else { continue }
            var operation = Operation(method: method, path: path, location: member.keyLocation)
            operation.servers = itemServers.isEmpty ? document.servers : itemServers
            read(child, shared: shared, into: &operation)
            operations.append(operation)
        }
        var item = PathItem(path: path, operations: operations, location: location)
        item.extensions = extensions(of: ref.node)
        return item
    }

    /// - Parameter shared: the path item's parameters.
    private mutating func read(_ ref: NodeRef, shared: [NodeRef], into operation: inout Operation) {
        let isSwagger2 = document.dialect == .swagger2
        let node = ref.node
        reportUnknownKeys(node, isSwagger2 ? KnownKeys.operation2 : KnownKeys.operation, of: "an Operation Object")
        operation.operationID = string(node, "operationId")
        noteOperationID(operation.operationID, at: node["operationId"]?.location ?? operation.location)
        operation.summary = string(node, "summary")
        operation.details = string(node, "description")
        operation.tags = texts(ref, "tags")
        operation.isDeprecated = bool(node, "deprecated") ?? false
        operation.security = securityRequirements(node["security"]) ?? document.security
        let own = servers(ref)
        if !own.isEmpty { operation.servers = own }
        operation.extensions = extensions(of: node)
        if let effect: Operation.Effect = choice(node, "x-mock-effect") { operation.effect = effect }
        operation.input = choice(node, "x-mock-input") ?? document.input

        let declared = shared + list(ref, "parameters", of: "parameters").compactMap { resolved($0, as: .parameter) }
        reportRepeatedParameters(declared.dropFirst(shared.count))
        if isSwagger2 {
            readSwagger2Body(declared, of: ref, into: &operation)
            operation.responses = responses(ref) { $0.swagger2Response($2, status: $1, operation: ref.node) }
        } else {
            for parameter in declared { add(parameter, to: &operation) }
            operation.requestBody = ref.child("requestBody").flatMap { resolved($0, as: .requestBody) }
                .flatMap { requestBody($0) }
            operation.responses = responses(ref) { $0.response($1, $2) }
        }
        declareMissingPathParameters(of: &operation)
    }

    /// A parameter of the operation replaces the path item's with the same name and place.
    mutating func add(_ ref: NodeRef, to operation: inout Operation) {
        guard let parameter = parameter(ref) else { return }
        operation.parameters.removeAll { $0.name.exact == parameter.name.exact && $0.place == parameter.place }
        operation.parameters.append(parameter)
    }

    /// OpenAPI 3.1, Operation Object: the list must not include a name twice for one place.
    private mutating func reportRepeatedParameters(_ refs: ArraySlice<NodeRef>) {
        var seen: [ExactText: SourceLocation] = [:]
        for ref in refs {
            guard let name = ref.node["name"]?.string, let place = ref.node["in"]?.string else { continue }
            if let first = seen.updateValue(ref.location, forKey: "\(place) \(name)".exact) {
                sources.log.warning(
                    "the \(place) parameter '\(name)' is declared twice (first at \(first)); remove one",
                    at: ref.location)
            }
        }
    }

    /// OpenAPI 3.1, Path Templating: each template expression must correspond to a path parameter.
    private mutating func declareMissingPathParameters(of operation: inout Operation) {
        let names = Self.templateNames(operation.path)
        for name in names where !operation.parameters.contains(where: { $0.place == .path && $0.name == name }) {
            sources.log.warning(
                "the path has '{\(name)}' but no path parameter of that name; read as text", at: operation.location)
            var parameter = Parameter(
                name: name, place: .path, isRequired: true, style: .simple, explode: false,
                location: operation.location)
            parameter.schema = textSchema(at: operation.location)
            operation.parameters.append(parameter)
        }
        for parameter in operation.parameters where parameter.place == .path && !names.containsExactly(parameter.name) {
            let hint = EditDistance.hint(for: parameter.name, in: names)
            sources.log.warning(
                "the path parameter '\(parameter.name)' is not in the path '\(operation.path)'\(hint)",
                at: parameter.location)
        }
    }

    /// What stands between braces, in order, each once.
    static func templateNames(_ path: String) -> [String] {
        var names: [String] = []
        for part in path.split(separator: "{", omittingEmptySubsequences: false).dropFirst() where part.contains("}") {
            let name = String(part.prefix { $0 != "}" })
            if !names.containsExactly(name) { names.append(name) }
        }
        return names
    }

    mutating func requestBody(_ ref: NodeRef) -> RequestBody? {
        if let known = requestBodies[ref.key] { return known }
        guard expectMapping(ref.node, "the request body") else { return nil }
        reportUnknownKeys(ref.node, KnownKeys.requestBody, of: "a Request Body Object")
        let body = RequestBody(
            summary: string(ref.node, "description"), isRequired: bool(ref.node, "required") ?? false,
            content: content(ref, direction: .request), location: ref.location)
        requestBodies[ref.key] = body
        return body
    }

    /// - Parameter read: what one response is, by its status.
    private mutating func responses(
        _ operation: NodeRef, _ read: (inout DocumentReader, String, NodeRef) -> Response
    ) -> [Response] {
        guard let ref = operation.child("responses") else {
            sources.log.warning("the operation has no 'responses', expected at least one", at: operation.location)
            return []
        }
        return members(of: ref, "'responses'").compactMap { member, child in
            guard !member.key.hasPrefix("x-") else { return nil }
            guard let status = Self.status(member.key) else {
                sources.log.warning(
                    "'\(member.key)' is not a status, expected 100 to 599, 1XX to 5XX or 'default'; it is ignored",
                    at: member.keyLocation)
                return nil
            }
            guard let target = resolved(child, as: .response),
                expectMapping(target.node, "the response '\(member.key)'")
            else { return nil }
            return read(&self, status, target)
        }
    }

    /// In upper case: `4XX`; nil for what is no status.
    private static func status(_ key: String) -> String? {
        let text = key.uppercased()
        if key == "default" { return key }
        guard text.utf8.count == 3, let first = text.first, "12345".contains(first) else { return nil }
        return text.dropFirst() == "XX" || text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
    }

    mutating func response(_ status: String, _ ref: NodeRef) -> Response {
        if var known = responses[ref.key] {
            known.status = status
            return known
        }
        reportUnknownKeys(ref.node, KnownKeys.response, of: "a Response Object")
        let headers = members(ref, "headers").compactMap { member, child in
            resolved(child, as: .header).flatMap { header(member.key, $0) }
        }
        let response = Response(
            status: status, summary: string(ref.node, "description"), headers: headers,
            content: content(ref, direction: .response), location: ref.location)
        responses[ref.key] = response
        return response
    }

    /// Components that no operation refers to, for what is wrong with them.
    mutating func readOtherComponents() {
        guard document.dialect != .swagger2 else {
            for (_, ref) in members(root, "parameters") {
                if let target = resolved(ref, as: .parameter), target.node["in"]?.string != "body" {
                    _ = swagger2Parameter(target)
                }
            }
            return
        }
        guard let components = root.child("components"), expectMapping(components.node, "'components'") else { return }
        let known = document.dialect == .openAPI31 ? KnownKeys.components31 : KnownKeys.components30
        reportUnknownKeys(components.node, known, of: "the Components Object")
        for (_, ref) in members(components, "parameters") {
            if let target = resolved(ref, as: .parameter) { _ = parameter(target) }
        }
        for (_, ref) in members(components, "requestBodies") {
            if let target = resolved(ref, as: .requestBody) { _ = requestBody(target) }
        }
        for (member, ref) in members(components, "responses") {
            guard let target = resolved(ref, as: .response) else { continue }
            if expectMapping(target.node, "the response '\(member.key)'") { _ = response("default", target) }
        }
        for (member, ref) in members(components, "headers") {
            if let target = resolved(ref, as: .header) { _ = header(member.key, target) }
        }
        readPendingSchemas()
    }
}
