extension DocumentReader {
    mutating func parameter(_ ref: NodeRef) -> Parameter? {
        let node = ref.node
        guard expectMapping(node, "the parameter") else { return nil }
        node.reportUnknownKeys(known: KnownKeys.parameter, of: "a Parameter Object", log: &sources.log)
        guard let name = string(node, "name") else {
            sources.log.error("the parameter has no 'name'", at: node.location)
            return nil
        }
        let places = ["path", "query", "header", "cookie"]
        guard let text = string(node, "in"), let place = Parameter.Place(rawValue: text) else {
            let found = node["in"].map { "'in' is \($0.kind)" } ?? "'in' is missing"
            let hint =
                node["in"]?.string.flatMap { EditDistance.nearest(to: $0, in: places) }.map {
                    "; did you mean '\($0)'?"
                } ?? ""
            sources.log.error(
                "\(found), expected one of \(places.joined(separator: ", "))\(hint)",
                at: node["in"]?.location ?? node.location)
            return nil
        }
        // OpenAPI 3.1, Parameter Object: header parameters named Accept, Content-Type or Authorization are ignored.
        if place == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) { return nil }
        var isRequired = bool(node, "required") ?? false
        if place == .path, !isRequired {
            if node["required"] != nil || document.dialect != .swagger2 {
                sources.log.warning(
                    "the path parameter '\(name)' has no 'required: true'; read as required", at: node.location)
            }
            isRequired = true
        }
        return parameter(name, place, isRequired: isRequired, ref)
    }

    mutating func header(_ name: String, _ ref: NodeRef) -> Parameter? {
        guard expectMapping(ref.node, "the header '\(name)'") else { return nil }
        ref.node.reportUnknownKeys(known: KnownKeys.header, of: "a Header Object", log: &sources.log)
        return parameter(name, .header, isRequired: bool(ref.node, "required") ?? false, ref)
    }

    private mutating func parameter(_ name: String, _ place: Parameter.Place, isRequired: Bool, _ ref: NodeRef)
        -> Parameter
    {
        let node = ref.node
        let usual: Parameter.Style = place == .query || place == .cookie ? .form : .simple
        var style = usual
        if let text = string(node, "style") {
            if let known = Parameter.Style(rawValue: text) {
                style = known
            } else {
                sources.log.warning(
                    "'style' is '\(text)', expected one of simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject; read as \(usual.rawValue)",
                    at: node["style"]?.location ?? node.location)
            }
        }
        var parameter = Parameter(
            name: name, place: place, isRequired: isRequired, style: style,
            explode: bool(node, "explode") ?? (style == .form),
            location: node.location)
        parameter.summary = string(node, "description")
        parameter.isDeprecated = bool(node, "deprecated") ?? false
        parameter.allowEmptyValue = bool(node, "allowEmptyValue") ?? false
        parameter.allowReserved = bool(node, "allowReserved") ?? false
        parameter.schema = ref.child("schema").map { schema($0) }
        parameter.content = content(ref.child("content")).first
        parameter.examples = examples(of: ref, schema: parameter.schema)
        return parameter
    }

    /// `example` first, under an empty name, then `examples`. Each is claimed to fit the schema.
    mutating func examples(of ref: NodeRef, schema: SchemaID?) -> [Example] {
        var found: [Example] = []
        if let example = ref.node["example"] {
            found.append(Example(name: "", value: example.json, location: example.location))
            claim(example, fits: schema)
        }
        if let list = ref.node["examples"]?.elements {
            sources.log.warning(
                "'examples' is a list, expected a mapping of names to examples; read in order",
                at: ref.node["examples"]?.location ?? ref.node.location)
            for (index, value) in list.enumerated() {
                found.append(Example(name: String(index + 1), value: value.json, location: value.location))
            }
        }
        for (member, child) in ref.child("examples")?.members ?? [] {
            guard let target = resolved(child), expectMapping(target.node, "the example '\(member.key)'") else {
                continue
            }
            target.node.reportUnknownKeys(known: KnownKeys.example, of: "an Example Object", log: &sources.log)
            let summary = string(target.node, "summary")
            if let value = target.node["value"] {
                found.append(Example(name: member.key, summary: summary, value: value.json, location: value.location))
                claim(value, fits: schema)
            } else if let external = target.node["externalValue"], let path = external.string {
                if let value = externalValue(path, from: target.file, at: external.location) {
                    found.append(Example(name: member.key, summary: summary, value: value, location: external.location))
                }
            } else {
                sources.log.warning(
                    "the example '\(member.key)' has neither 'value' nor 'externalValue'", at: member.keyLocation)
            }
        }
        return found
    }

    /// The content of a file in the document's folder: JSON when it is, else text.
    private mutating func externalValue(_ path: String, from file: String, at location: SourceLocation) -> JSONValue? {
        guard !path.contains("://") else {
            sources.log.warning(
                "the external value '\(path)' is remote, and nothing is fetched; save the file beside the document",
                at: location)
            return nil
        }
        guard let text = sources.loader.text(SourceSet.path(path, from: file)) else {
            sources.log.warning(
                "the external value '\(path)' is not a readable file; correct the path (it is relative to this file)",
                at: location)
            return nil
        }
        return (try? JSONValue.parse(Array(text.utf8))) ?? .string(text)
    }

    mutating func claim(_ node: Node, fits schema: SchemaID?) {
        if let schema { examples.append(ExampleChecks.Claim(node: node, schema: schema)) }
    }

    // MARK: Servers and security

    /// OpenAPI 3.1, Server Object: variables are replaced by their defaults.
    mutating func servers(_ node: Node?) -> [Server] {
        (node?.elements ?? []).compactMap { server in
            guard var url = string(server, "url") else {
                sources.log.warning("the server has no 'url'", at: server.location)
                return nil
            }
            for variable in server["variables"]?.members ?? [] {
                if let value = variable.value["default"]?.scalar?.text {
                    url = url.replacing("{\(variable.key)}", with: value)
                }
            }
            return Server(url: url, summary: string(server, "description"))
        }
    }

    /// Nil when there is none; an empty list says that nothing is needed.
    mutating func securityRequirements(_ node: Node?) -> [SecurityRequirement]? {
        guard let node else { return nil }
        guard let alternatives = node.elements else {
            sources.log.warning("'security' is \(node.kind), expected a list", at: node.location)
            return nil
        }
        return alternatives.map { alternative in
            SecurityRequirement(
                schemes: (alternative.members ?? []).map {
                    ($0.key, ($0.value.elements ?? []).compactMap { $0.scalar?.text })
                })
        }
    }

    mutating func readSecuritySchemes() {
        let place =
            document.dialect == .swagger2
            ? root.child("securityDefinitions") : root.child("components")?.child("securitySchemes")
        for (member, child) in place?.members ?? [] {
            guard let ref = resolved(child), expectMapping(ref.node, "the security scheme '\(member.key)'") else {
                continue
            }
            ref.node.reportUnknownKeys(
                known: KnownKeys.securityScheme, of: "a Security Scheme Object", log: &sources.log)
            guard let kind = securityKind(ref.node) else { continue }
            document.securitySchemes.append(
                SecurityScheme(name: member.key, kind: kind, summary: string(ref.node, "description")))
        }
    }

    private mutating func securityKind(_ node: Node) -> SecurityScheme.Kind? {
        switch string(node, "type") {
        case "apiKey":
            return .apiKey(
                name: string(node, "name") ?? "Authorization",
                place: string(node, "in").flatMap(Parameter.Place.init) ?? .header)
        case "http": return .http(scheme: (string(node, "scheme") ?? "bearer").lowercased())
        case "basic": return .http(scheme: "basic")  // Swagger 2.0
        case "oauth2": return .oauth2
        case "openIdConnect": return .openIDConnect(url: string(node, "openIdConnectUrl") ?? "")
        case "mutualTLS": return .mutualTLS
        case let other:
            sources.log.warning(
                "'type' is '\(other ?? "missing")', expected apiKey, http, oauth2, openIdConnect or mutualTLS",
                at: node["type"]?.location ?? node.location)
            return nil
        }
    }
}
