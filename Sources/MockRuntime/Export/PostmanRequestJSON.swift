import OpenAPISpec

/// Requests and saved answers as Postman writes them.
enum PostmanRequestJSON {
    static func json(_ request: PostmanRequest) -> JSONValue {
        var headers = request.headers
        var query = request.query
        var auth: JSONValue = ["type": "noauth"]
        if case .token(let token) = request.credentials {
            let ways = request.operation.waysIn
            if ways.count == 1, let own = self.auth(ways[0], token) {
                auth = own
            } else {
                for way in ways { write(way, token, &headers, &query) }
            }
        }
        var json: JSONObject = [
            "auth": auth, "method": .string(request.operation.operation.method.rawValue),
            "header": .array(headers.map { ["key": .string($0.name), "value": .string($0.value)] })
        ]
        if let body = request.body {
            json["body"] = [
                "mode": "raw", "raw": .string(body), "options": ["raw": ["language": .string(language(of: headers))]]
            ]
        }
        json["url"] = url(request, query)
        json["description"] = .string(request.operation.operation.details ?? request.operation.operation.summary ?? "")
        return .object(json)
    }

    /// A saved example: the request and the bytes that answered it.
    static func savedAnswer(_ request: PostmanRequest, _ response: MockResponse) -> JSONValue {
        var original = json(request)
        original["description"] = Optional<JSONValue>.none
        original["auth"] = Optional<JSONValue>.none
        let type = response.headers["content-type"] ?? ""
        let language = MediaTypeName.isJSON(type) ? "json" : type.hasPrefix("text/html") ? "html" : "text"
        return [
            "name": .string("\(response.status) \(request.name)"), "originalRequest": original,
            "code": .number(JSONNumber(response.status)), "_postman_previewlanguage": .string(language),
            "header": .array(
                response.headers.fields.map { ["key": .string($0.name), "value": .string($0.value)] }),
            "body": .string(response.text)
        ]
    }

    private static func url(_ request: PostmanRequest, _ query: [(name: String, value: String)]) -> JSONValue {
        let segments = request.pathSegments
        let text = query.isEmpty ? "" : "?" + query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        var url: JSONObject = [
            "raw": .string("{{baseUrl}}/" + segments.joined(separator: "/") + text), "host": ["{{baseUrl}}"],
            "path": .array(segments.map(JSONValue.string))
        ]
        if !query.isEmpty {
            url["query"] = .array(query.map { ["key": .string($0.name), "value": .string($0.value)] })
        }
        let variables = request.path.members.filter { segments.contains(":" + $0.key) }
        if !variables.isEmpty {
            url["variable"] = .array(variables.map { ["key": .string($0.key), "value": $0.value] })
        }
        return .object(url)
    }

    /// Nil for a way that Postman has no name for.
    private static func auth(_ way: WayIn, _ token: String) -> JSONValue? {
        func values(_ members: (String, String)...) -> JSONValue {
            .array(members.map { ["key": .string($0.0), "value": .string($0.1), "type": "string"] })
        }
        switch way {
        case .bearer: return ["type": "bearer", "bearer": values(("token", token))]
        case .basic: return ["type": "basic", "basic": values(("username", token), ("password", ""))]
        case .apiKey(let name, .header):
            return ["type": "apikey", "apikey": values(("key", name), ("value", token), ("in", "header"))]
        case .apiKey(let name, .query):
            return ["type": "apikey", "apikey": values(("key", name), ("value", token), ("in", "query"))]
        case .apiKey: return Optional<JSONValue>.none
        }
    }

    private static func write(
        _ way: WayIn, _ token: String, _ headers: inout [(name: String, value: String)],
        _ query: inout [(name: String, value: String)]
    ) {
        switch way {
        case .bearer, .basic: headers.append(("Authorization", "Bearer \(token)"))
        case .apiKey(let name, .query): query.append((name, token))
        case .apiKey(let name, .cookie): headers.append(("Cookie", "\(name)=\(token)"))
        case .apiKey(let name, _): headers.append((name, token))
        }
    }

    private static func language(of headers: [(name: String, value: String)]) -> String {
        let type = headers.first { $0.name.lowercased() == "content-type" }?.value ?? ""
        return MediaTypeName.isJSON(type) ? "json" : "text"
    }
}
