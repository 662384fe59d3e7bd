import OpenAPISpec

extension APIModelBuilder {
    mutating func routes() -> [Route] {
        let operationNames = OperationNames(document, words: words)
        var scope = Scope()
        return document.operations.map { operation in
            let key = "\(operation.method.rawValue) \(operation.path)"
            let wanted = names.operations[key] ?? operationNames.name(operation)
            let (name, clash) = scope.claim(SwiftName.member(wanted), for: key)
            if let clash {
                log.warning(
                    "'\(clash)' and '\(key)' have one Swift name; the latter is '\(name)' (choose another in mockgen.yaml)",
                    at: operation.location)
            }
            return route(operation, name: name)
        }
    }

    private mutating func route(_ operation: Operation, name: String) -> Route {
        let bare = name.filter { $0 != "`" }
        let parts = Words.split(bare)
        var route = Route(
            name: name, method: operation.method.rawValue, path: operation.path,
            summary: operation.summary ?? operation.details,
            isDeprecated: operation.isDeprecated, parameters: [], query: nil, body: nil, reply: "JSONValue")
        var scope = Scope()
        for taken in ["query", "body", "call"] { _ = scope.claim(taken, for: taken) }
        for parameter in operation.parameters where parameter.place == .path {
            let (label, _) = scope.claim(
                SwiftName.member(words.lowerCamel(Words.split(parameter.name))), for: parameter.name)
            route.parameters.append((label, parameter.name, pathType(parameter.schema)))
        }
        route.query = queryType(operation, parts)
        route.body = operation.requestBody.map { bodyType($0, parts) }
        route.reply = replyType(operation, parts)
        return route
    }

    private func pathType(_ schema: SchemaID?) -> String {
        guard let schema else { return "String" }
        return switch document[schema].valueTypes {
        case [.integer]: "Int"
        case [.number]: "Double"
        case [.boolean]: "Bool"
        default: "String"
        }
    }

    /// A model of the query's parameters, declared for the operation; nil when it has none.
    private mutating func queryType(_ operation: Operation, _ parts: [String]) -> String? {
        let parameters = operation.parameters.filter { $0.place == .query }
        guard !parameters.isEmpty else { return nil }
        let name = claimType(SwiftName.type(words.upperCamel(parts + ["query"])), at: operation.location)
        var structure = Structure(name: name, summary: "The query of `\(operation.method.rawValue) \(operation.path)`.")
        var scope = Scope()
        for parameter in parameters {
            let words = Words.split(parameter.name)
            let (label, _) = scope.claim(SwiftName.member(self.words.lowerCamel(words)), for: parameter.name)
            let schema = parameter.schema ?? parameter.content?.schema
            let use =
                schema.map { typeUse($0, name: words, owner: name, nested: &structure.nested) }
                ?? TypeUse(text: "String")
            structure.properties.append(
                Property(
                    name: label, jsonName: parameter.name, type: use.text, summary: parameter.summary,
                    isRequired: false, isNullable: false,
                    directType: use.direct))
        }
        declarations.append(.structure(structure))
        return name
    }

    private mutating func bodyType(_ body: RequestBody, _ parts: [String]) -> String {
        guard let schema = body.content.first(where: { Self.isJSON($0.name) })?.schema else { return "JSONValue" }
        return topLevelType(schema, name: parts + ["request"])
    }

    private mutating func replyType(_ operation: Operation, _ parts: [String]) -> String {
        let success = operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
        guard let success else { return "JSONValue" }
        if success.content.isEmpty { return "NoContent" }
        guard let schema = success.content.first(where: { Self.isJSON($0.name) })?.schema else { return "JSONValue" }
        return topLevelType(schema, name: parts + ["response"])
    }

    private mutating func topLevelType(_ schema: SchemaID, name: [String]) -> String {
        var nested: [Declaration] = []
        let use = typeUse(schema, name: name, owner: nil, nested: &nested)
        return use.text + (use.isNullable && use.text != "JSONValue" ? "?" : "")
    }

    static func isJSON(_ mediaType: String) -> Bool {
        let essence = mediaType.prefix { $0 != ";" }.lowercased()
        return essence == "application/json" || essence.hasSuffix("+json")
    }
}
