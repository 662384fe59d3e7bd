import OpenAPISpec

extension APIModelBuilder {
    mutating func routes() -> [Route] {
        let names = OperationNames(document, words: words, overrides: overrides)
        for clash in names.clashes {
            let first = document.operations.first { $0.key == clash.taken }.map { " at \($0.location)" } ?? ""
            log.warning(
                "'\(clash.operation.key)' has the Swift name of '\(clash.taken)'\(first); it is '\(clash.name)' (choose another in mockgen.yaml)",
                at: clash.operation.location)
        }
        return zip(document.operations, names.names).map { operation, name in route(operation, named: name) }
    }

    private mutating func route(_ operation: Operation, named name: String) -> Route {
        let parts = Words.split(name.filter { $0 != "`" })
        var route = Route(
            name: name, method: operation.method.rawValue, path: operation.path,
            summary: operation.summary ?? operation.details,
            isDeprecated: operation.isDeprecated)
        var scope = Scope(reserved: ["query", "body", "call"])
        for parameter in operation.parameters where parameter.place == .path {
            let words = Words.split(parameter.name)
            let (label, _) = scope.claim(SwiftName.member(self.words.lowerCamel(words)), for: parameter.name)
            route.parameters.append((label, parameter.name, pathType(parameter, named: parts + words)))
        }
        route.query = queryType(operation, parts)
        route.body = operation.requestBody.map { bodyType($0, parts) }
        route.reply = replyType(operation, parts)
        return route
    }

    /// Texts but those of an enumeration stay texts, whatever their format: a path is matched before it is checked.
    private mutating func pathType(_ parameter: Parameter, named parts: [String]) -> TypeReference {
        guard var schema = parameter.schema else { return .string }
        var seen: Set<SchemaID> = []
        while let inner = passedThrough(schema)?.schema, seen.insert(inner).inserted { schema = inner }
        if enumeration(of: schema) != nil { return topLevelType(schema, named: parts) }
        let type = plainType(document[schema]) ?? .string
        return [.plain("Int"), .plain("Double"), .plain("Bool")].contains(type) ? type : .string
    }

    /// A model of the query's parameters; nil when the operation has none. All are optional: a handler may be asked leniently.
    private mutating func queryType(_ operation: Operation, _ parts: [String]) -> TypeReference? {
        let parameters = operation.parameters.filter { $0.place == .query }
        guard !parameters.isEmpty else { return nil }
        let wanted = SwiftName.type(words.upperCamel(parts + ["query"]))
        let name = claimType(wanted, for: "the query of '\(operation.key)'", at: operation.location)
        var structure = Structure(name: name, summary: "The query of `\(operation.key)`.")
        var nest = Nest(owner: name)
        var scope = Scope()
        for parameter in parameters {
            let words = Words.split(parameter.name)
            let (label, clash) = scope.claim(SwiftName.member(self.words.lowerCamel(words)), for: "'\(parameter.name)'")
            if let clash {
                log.warning(
                    "the parameter '\(parameter.name)' has the Swift name of \(clash); it is '\(label)'",
                    at: parameter.location)
            }
            let schema = parameter.schema ?? parameter.content?.schema
            let type = schema.map {
                sharedSchemas.contains($0) ? topLevelType($0, named: words) : typeUse($0, named: words, in: &nest).type
            }
            structure.properties.append(
                Property(
                    name: label, jsonName: parameter.name, type: type ?? .string, summary: parameter.summary,
                    isRequired: false,
                    isNullable: false))
        }
        structure.nested = nest.declarations
        inline.append(.structure(structure))
        return .declared(name)
    }

    private mutating func bodyType(_ body: RequestBody, _ parts: [String]) -> TypeReference {
        guard let schema = body.content.first(where: { Self.isJSON($0.name) })?.schema else { return .json }
        return topLevelType(schema, named: parts + ["request"])
    }

    private mutating func replyType(_ operation: Operation, _ parts: [String]) -> TypeReference {
        let success = operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
        guard let success else { return .json }
        if success.content.isEmpty { return .plain("NoContent") }
        guard let schema = success.content.first(where: { Self.isJSON($0.name) })?.schema else { return .json }
        return topLevelType(schema, named: parts + ["response"])
    }

    /// The type of a schema that belongs to an operation; inline ones are declared at the top level.
    mutating func topLevelType(_ schema: SchemaID, named parts: [String]) -> TypeReference {
        var nest = Nest()
        return typeUse(schema, named: parts, in: &nest).element
    }

    static func isJSON(_ mediaType: String) -> Bool {
        let essence = mediaType.prefix { $0 != ";" }.lowercased()
        return essence == "application/json" || essence.hasSuffix("+json")
    }
}
