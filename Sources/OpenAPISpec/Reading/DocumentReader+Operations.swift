extension DocumentReader {
    mutating func pathItem(_ path: String, _ ref: NodeRef, location: SourceLocation) -> PathItem {
        ref.node.reportUnknownKeys(known: KnownKeys.pathItem, of: "a Path Item Object", log: &sources.log)
        let shared = ref.child("parameters")?.elements ?? []
        let itemServers = servers(ref.node["servers"])
        var operations: [Operation] = []
        for (member, child) in ref.members {
            guard let method = Operation.Method(rawValue: member.key.uppercased()) else { continue }
            guard expectMapping(child.node, "the operation '\(member.key)'") else { continue }
            operations.append(
                operation(method, path, child, shared: shared, servers: itemServers, location: member.keyLocation))
        }
        return PathItem(path: path, operations: operations, location: location)
    }

    private mutating func operation(
        _ method: Operation.Method, _ path: String, _ ref: NodeRef, shared: [NodeRef], servers itemServers: [Server],
        location: SourceLocation
    ) -> Operation {
        let isSwagger2 = document.dialect == .swagger2
        let node = ref.node
        node.reportUnknownKeys(
            known: isSwagger2 ? KnownKeys.operation2 : KnownKeys.operation, of: "an Operation Object", log: &sources.log
        )
        var operation = Operation(method: method, path: path, location: location)
        operation.operationID = string(node, "operationId")
        noteOperationID(operation.operationID, at: node["operationId"]?.location ?? location)
        operation.summary = string(node, "summary")
        operation.details = string(node, "description")
        operation.tags = (node["tags"]?.elements ?? []).compactMap { $0.scalar?.text }
        operation.isDeprecated = bool(node, "deprecated") ?? false
        operation.security = securityRequirements(node["security"]) ?? document.security
        let own = servers(node["servers"])
        operation.servers = own.isEmpty ? (itemServers.isEmpty ? document.servers : itemServers) : own
        operation.extensions = extensions(of: node)

        let declared = shared + (ref.child("parameters")?.elements ?? [])
        let parameters = declared.compactMap { resolved($0) }
        if isSwagger2 {
            let form = Swagger2(root: root.node, operation: node)
            operation.requestBody = form.requestBody(parameters).flatMap { requestBody($0) }
            for parameter in parameters where !["body", "formData"].contains(parameter.node["in"]?.string) {
                add(Swagger2.parameter(parameter), to: &operation)
            }
            operation.responses = responses(ref.child("responses"), of: node) { form.response($0) }
        } else {
            for parameter in parameters { add(parameter, to: &operation) }
            operation.requestBody = ref.child("requestBody").flatMap { resolved($0) }.flatMap { requestBody($0) }
            operation.responses = responses(ref.child("responses"), of: node) { $0 }
        }
        declareMissingPathParameters(of: &operation)
        return operation
    }

    /// A parameter of the operation replaces the path item's with the same name and place.
    private mutating func add(_ ref: NodeRef, to operation: inout Operation) {
        guard let parameter = parameter(ref) else { return }
        operation.parameters.removeAll { $0.name == parameter.name && $0.place == parameter.place }
        operation.parameters.append(parameter)
    }

    /// OpenAPI 3.1, Path Templating: each template expression must correspond to a path parameter.
    private mutating func declareMissingPathParameters(of operation: inout Operation) {
        let names = Self.templateNames(operation.path)
        for name in names where !operation.parameters.contains(where: { $0.place == .path && $0.name == name }) {
            sources.log.warning(
                "the path has '{\(name)}' but no path parameter of that name; read as text", at: operation.location)
            operation.parameters.append(
                Parameter(
                    name: name, place: .path, isRequired: true, style: .simple, explode: false,
                    location: operation.location))
        }
        for parameter in operation.parameters where parameter.place == .path && !names.contains(parameter.name) {
            let hint = EditDistance.nearest(to: parameter.name, in: names).map { "; did you mean '\($0)'?" } ?? ""
            sources.log.warning(
                "the path parameter '\(parameter.name)' is not in the path '\(operation.path)'\(hint)",
                at: parameter.location)
        }
    }

    static func templateNames(_ path: String) -> [String] {
        path.split(separator: "{").dropFirst().compactMap { $0.contains("}") ? String($0.prefix { $0 != "}" }) : nil }
    }

    private mutating func requestBody(_ ref: NodeRef) -> RequestBody? {
        guard expectMapping(ref.node, "the request body") else { return nil }
        ref.node.reportUnknownKeys(known: KnownKeys.requestBody, of: "a Request Body Object", log: &sources.log)
        return RequestBody(
            summary: string(ref.node, "description"), isRequired: bool(ref.node, "required") ?? false,
            content: content(ref.child("content")),
            location: ref.node.location)
    }

    private mutating func responses(_ ref: NodeRef?, of operation: Node, _ converted: (NodeRef) -> NodeRef)
        -> [Response]
    {
        guard let ref else {
            sources.log.warning("the operation has no 'responses'; expected at least one", at: operation.location)
            return []
        }
        guard expectMapping(ref.node, "'responses'") else { return [] }
        return ref.members.compactMap { member, child in
            guard !member.key.hasPrefix("x-") else { return nil }
            guard let status = Self.status(member.key) else {
                sources.log.warning(
                    "'\(member.key)' is not a status; expected 100 to 599, 1XX to 5XX or 'default'",
                    at: member.keyLocation)
                return nil
            }
            guard let target = resolved(child).map(converted),
                expectMapping(target.node, "the response '\(member.key)'")
            else { return nil }
            return response(status, target)
        }
    }

    private static func status(_ key: String) -> String? {
        let text = key.uppercased()
        if key == "default" { return key }
        guard text.count == 3, let first = text.first, "12345".contains(first) else { return nil }
        return text.dropFirst() == "XX" || Int(text) != nil ? text : nil
    }

    private mutating func response(_ status: String, _ ref: NodeRef) -> Response {
        ref.node.reportUnknownKeys(known: KnownKeys.response, of: "a Response Object", log: &sources.log)
        var headers: [Parameter] = []
        for (member, child) in ref.child("headers")?.members ?? [] {
            // OpenAPI 3.1, Response Object: a header named Content-Type is ignored.
            guard member.key.lowercased() != "content-type", let target = resolved(child) else { continue }
            headers +=
                header(member.key, document.dialect == .swagger2 ? Swagger2.parameter(target) : target).map { [$0] }
                ?? []
        }
        return Response(
            status: status, summary: string(ref.node, "description"), headers: headers,
            content: content(ref.child("content")),
            location: ref.node.location)
    }

    mutating func content(_ ref: NodeRef?) -> [MediaType] {
        guard let ref, expectMapping(ref.node, "'content'") else { return [] }
        return ref.members.compactMap { member, child in
            guard let target = resolved(child), expectMapping(target.node, "the media type '\(member.key)'") else {
                return nil
            }
            target.node.reportUnknownKeys(known: KnownKeys.mediaType, of: "a Media Type Object", log: &sources.log)
            let schema = target.child("schema").map { self.schema($0) }
            let isJSON = member.key.lowercased().contains("json")
            let examples = examples(of: target, schema: isJSON ? schema : nil)
            let encoding = (target.child("encoding")?.members ?? []).map { member, child in
                Encoding(
                    property: member.key, contentType: child.node["contentType"]?.string,
                    style: child.node["style"]?.string.flatMap(Parameter.Style.init),
                    explode: child.node["explode"]?.scalar?.boolValue)
            }
            return MediaType(name: member.key, schema: schema, examples: examples, encoding: encoding)
        }
    }
}
