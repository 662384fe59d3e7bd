package import OpenAPISpec

/// A document as a service serves it.
package struct ServedDocument: Sendable {
    /// `v3`, or the service's name for a document that is one.
    package let name: String
    package let document: Document
    package let operations: [DocumentOperation]
    /// In front of every path instead of those of `servers`; nil for those.
    let basePath: String?
    /// In front of that.
    let mountPath: String
    /// The document as JSON, references bundled.
    let text: @Sendable () -> String?

    /// The document with its references bundled and `servers`, wherever they stand, naming a running server.
    /// - Parameter url: `http://127.0.0.1:8080`, without a slash at the end; empty for servers relative to the document.
    /// - Returns: nil when the document's files can no longer be read.
    package func openAPI(at url: String) -> JSONValue? {
        guard let text = text(), var json = try? JSONValue.parse(Array(text.utf8)) else { return nil }
        if document.dialect == .swagger2 { return swagger2(json, at: url) }
        json = json.withMember("servers", servers(json["servers"] ?? [], at: url), after: "info")
        guard var paths = json["paths"]?.objectValue else { return json }
        for item in paths.members { paths[item.key] = moved(item.value, at: url) }
        json["paths"] = .object(paths)
        return json
    }

    /// A path item, with the servers of its own and of its operations.
    private func moved(_ item: JSONValue, at url: String) -> JSONValue {
        guard case .object(var members) = item else { return item }
        for member in members.members {
            if member.key == "servers" {
                members["servers"] = servers(member.value, at: url)
            } else if let own = member.value["servers"] {
                var operation = member.value
                operation["servers"] = servers(own, at: url)
                members[member.key] = operation
            }
        }
        return .object(members)
    }

    private func servers(_ servers: JSONValue, at url: String) -> JSONValue {
        var urls: [String] = []
        for server in servers.arrayValue ?? [] {
            var text = server["url"]?.stringValue ?? ""
            for variable in server["variables"]?.objectValue?.members ?? [] {
                text = text.replacing("{\(variable.key)}", with: variable.value["default"]?.stringValue ?? "")
            }
            let own = self.url(url, Server(url: text, summary: nil).basePath)
            if !urls.contains(own) { urls.append(own) }
        }
        return .array((urls.isEmpty ? [self.url(url, "")] : urls).map { ["url": .string($0)] })
    }

    /// Swagger 2.0 has `host`, `basePath` and `schemes` for one server.
    private func swagger2(_ json: JSONValue, at url: String) -> JSONValue {
        var json = json
        let path = mountPath + (basePath ?? document.servers.first?.basePath ?? "")
        let scheme = url.firstRange(of: "://")
        json["schemes"] = scheme.map { [.string(String(url[..<$0.lowerBound]))] }
        json["host"] = scheme.map { .string(String(url[$0.upperBound...].prefix { $0 != "/" })) }
        json["basePath"] = .string(path.isEmpty ? "/" : path)
        return json
    }

    private func url(_ url: String, _ path: String) -> String {
        let whole = url + mountPath + (basePath ?? path)
        return whole.isEmpty ? "/" : whole
    }
}

extension JSONValue {
    /// With a member replaced, or added behind another.
    fileprivate func withMember(_ key: String, _ value: JSONValue, after place: String) -> JSONValue {
        guard case .object(let object) = self, object[key] == nil,
            let index = object.members.firstIndex(where: { $0.key.exact == place.exact })
        else {
            var copy = self
            copy[key] = value
            return copy
        }
        var members = object.members
        members.insert(JSONObject.Member(key: key, value: value), at: index + 1)
        return .object(JSONObject(uniqueMembers: members))
    }
}
