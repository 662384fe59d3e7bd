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
        var scope = Scope(reserved: ["query", "headers", "cookies", "body", "call"])
        for parameter in operation.parameters where parameter.place == .path {
            let words = Words.split(parameter.name)
            let (label, _) = scope.claim(SwiftName.member(self.words.lowerCamel(words)), for: parameter.name)
            route.parameters.append((label, parameter.name, pathType(parameter, named: parts + words)))
        }
        route.isRead = operation.effect == .read
        if operation.input == .typed {
            route.query = parametersType(.query, of: operation, parts)
            route.headers = parametersType(.header, of: operation, parts)
            route.cookies = parametersType(.cookie, of: operation, parts)
            route.body = operation.requestBody.map { bodyType($0, parts) }
        }
        route.reply = replyType(operation, parts)
        declareFailures(of: operation, parts)
        return route
    }

    /// Failures get types, too, so that code can answer with them: shared responses by their name, others by operation and status.
    private mutating func declareFailures(of operation: Operation, _ parts: [String]) {
        for response in operation.responses where !response.status.hasPrefix("2") {
            guard let schema = response.content.first(where: \.isJSON)?.schema else { continue }
            let pointer = document[schema].pointer.split(separator: "/")
            let holder = pointer.prefix { $0 != "content" }.last.map(String.init) ?? response.status
            let isShared = !operation.responses.contains { $0.status == holder }
            _ = topLevelType(schema, named: isShared ? Words.split(holder) : parts + [response.status])
        }
    }

    /// Texts but those of an enumeration stay texts, whatever their format: a path is matched before it is checked.
    private mutating func pathType(_ parameter: Parameter, named parts: [String]) -> TypeReference {
        guard let schema = parameter.schema.flatMap({ unwrapped($0)?.schema }) else { return .string }
        if enumeration(of: schema) != nil { return topLevelType(schema, named: parts) }
        let type = plainType(document[schema]) ?? .string
        return [.plain("Int"), .plain("Double"), .plain("Bool")].contains(type) ? type : .string
    }

    /// A model of the parameters of a place; nil when the operation has none.
    private mutating func parametersType(
        _ place: Parameter.Place, of operation: Operation, _ parts: [String]
    ) -> TypeReference? {
        let parameters = operation.parameters.filter { $0.place == place && !Self.isDescribedElsewhere($0) }
        guard !parameters.isEmpty else { return nil }
        let (suffix, what) =
            switch place {
            case .header: ("headers", "header parameters")
            case .cookie: ("cookies", "cookies")
            case .query, .path: ("query", "query")
            }
        let wanted = SwiftName.type(words.upperCamel(parts + [suffix]))
        let name = claimType(wanted, for: "the \(what) of '\(operation.key)'", at: operation.location)
        var structure = Structure(name: name, summary: "The \(what) of `\(operation.key)`.")
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
                    isRequired: parameter.isRequired, isNullable: false))
        }
        structure.nested = nest.declarations
        inline.append(.structure(structure))
        return .declared(name)
    }

    /// OpenAPI 3.1, Parameter Object: header parameters of these names say nothing.
    private static func isDescribedElsewhere(_ parameter: Parameter) -> Bool {
        parameter.place == .header && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased())
    }

    private mutating func bodyType(_ body: RequestBody, _ parts: [String]) -> TypeReference {
        bodyType(body.content, parts + ["request"])
    }

    private mutating func replyType(_ operation: Operation, _ parts: [String]) -> TypeReference {
        let success = operation.responses.filter { $0.status.hasPrefix("2") }.min { $0.status < $1.status }
        guard let success else { return .json }
        return success.content.isEmpty ? .plain("NoContent") : bodyType(success.content, parts + ["response"])
    }

    /// The type of the first JSON, else text where only text is declared, else any JSON.
    private mutating func bodyType(_ content: [MediaType], _ parts: [String]) -> TypeReference {
        if let json = content.first(where: \.isJSON) {
            return json.schema.map { topLevelType($0, named: parts) } ?? .json
        }
        return content.contains { $0.type?.isText == true } ? .string : .json
    }

    /// The type of a schema that belongs to an operation; inline ones are declared at the top level.
    mutating func topLevelType(_ schema: SchemaID, named parts: [String]) -> TypeReference {
        var nest = Nest()
        return typeUse(schema, named: parts, in: &nest).element
    }
}
