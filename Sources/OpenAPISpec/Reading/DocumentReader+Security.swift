/// Servers and security.
extension DocumentReader {
    /// OpenAPI 3.1, Server Object: variables are replaced by their defaults.
    mutating func servers(_ ref: NodeRef) -> [Server] {
        list(ref, "servers", of: "servers").compactMap { server in
            guard expectMapping(server.node, "the server") else { return nil }
            reportUnknownKeys(server.node, KnownKeys.server, of: "a Server Object")
            guard var url = string(server.node, "url") else {
                sources.log.warning("the server has no 'url'; it is ignored", at: server.location)
                return nil
            }
            for (member, variable) in members(server, "variables") {
                guard expectMapping(variable.node, "the variable '\(member.key)'") else { continue }
                reportUnknownKeys(variable.node, KnownKeys.serverVariable, of: "a Server Variable Object")
                if let value = string(variable.node, "default") { url = url.replacing("{\(member.key)}", with: value) }
            }
            for name in Self.templateNames(url) {
                sources.log.warning(
                    "the variable '\(name)' of the server has no default, expected one under 'variables'",
                    at: server.node["url"]?.location ?? server.location)
            }
            return Server(url: url, summary: string(server.node, "description"))
        }
    }

    /// Nil when there is none; an empty list says that nothing is needed. What is understood to need something must not end as
    /// a list that lets everybody in.
    mutating func securityRequirements(_ node: Node?) -> [SecurityRequirement]? {
        guard let node else { return nil }
        if node.elements == nil {
            let effect = node.members == nil ? "it is ignored" : "read as a list of one"
            sources.log.warning("'security' is \(node.kind), expected a list; \(effect)", at: node.location)
            if node.members == nil { return nil }
        }
        return (node.elements ?? [node]).compactMap { alternative in
            if let name = alternative.string {
                sources.log.warning(
                    "the security requirement is \(alternative.kind), expected a mapping; read as '\(name): []'",
                    at: alternative.location)
                return SecurityRequirement(schemes: [(name, [])])
            }
            guard expectMapping(alternative, "the security requirement") else { return nil }
            return SecurityRequirement(
                schemes: (alternative.members ?? []).map { member in
                    (member.key, (member.value.elements ?? []).compactMap { $0.scalar?.text })
                })
        }
    }

    mutating func readSecuritySchemes() {
        let isSwagger2 = document.dialect == .swagger2
        guard let holder = isSwagger2 ? root : root.child("components") else { return }
        for (member, child) in members(holder, isSwagger2 ? "securityDefinitions" : "securitySchemes") {
            guard let ref = resolved(child, as: .securityScheme),
                expectMapping(ref.node, "the security scheme '\(member.key)'")
            else { continue }
            reportUnknownKeys(ref.node, KnownKeys.securityScheme, of: "a Security Scheme Object")
            guard let kind = securityKind(ref.node) else { continue }
            document.securitySchemes.append(
                SecurityScheme(name: member.key, kind: kind, summary: string(ref.node, "description")))
        }
    }

    private mutating func securityKind(_ node: Node) -> SecurityScheme.Kind? {
        switch string(node, "type") {
        case "apiKey":
            let places = ["header", "query", "cookie"]
            let text = string(node, "in")
            if text.map(places.contains) != true {
                sources.log.warning(
                    "'in' is \(node["in"]?.kind ?? "missing"), expected one of \(places.joined(separator: ", "))"
                        + "; read as header\(EditDistance.hint(for: text, in: places))",
                    at: node["in"]?.location ?? node.location)
            }
            if node["name"] == nil {
                sources.log.warning("the apiKey has no 'name'; read as 'Authorization'", at: node.location)
            }
            let place = text.flatMap { places.contains($0) ? Parameter.Place(rawValue: $0) : nil }
            return .apiKey(name: string(node, "name") ?? "Authorization", place: place ?? .header)
        case "http":
            if node["scheme"] == nil {
                sources.log.warning("the http scheme has no 'scheme'; read as 'bearer'", at: node.location)
            }
            return .http(scheme: (string(node, "scheme") ?? "bearer").lowercased())
        case "basic": return .http(scheme: "basic")  // Swagger 2.0
        case "oauth2": return .oauth2
        case "openIdConnect": return .openIDConnect(url: string(node, "openIdConnectUrl") ?? "")
        case "mutualTLS": return .mutualTLS
        case let other:
            let kinds = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
            sources.log.warning(
                "'type' is \(other.map { "'\($0)'" } ?? "missing"), expected one of \(kinds.joined(separator: ", "))"
                    + EditDistance.hint(for: other, in: kinds), at: node["type"]?.location ?? node.location)
            return nil
        }
    }
}
