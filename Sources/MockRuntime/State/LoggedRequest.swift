import OpenAPISpec

/// A request that changed something, with what is needed to make the change again.
struct LoggedRequest: Sendable, Equatable {
    var method: String
    var target: String
    var headers: HTTPFields
    var body: [UInt8]
    /// The machine's time as the request saw it.
    var wall: DateTime
    /// The answer's status.
    var status: Int

    init(_ request: MockRequest, wall: DateTime, status: Int) {
        method = request.method
        target = request.target
        headers = HTTPFields(request.headers.fields.filter { !$0.isOfTransport })
        body = request.body
        self.wall = wall
        self.status = status
    }

    /// Method and target for people to read. Values of the query are not shown: which of them are secrets, the file does not say.
    var title: String {
        let parts = RequestTarget(target)
        let query = parts.query.split(separator: "&").map { Redactor.hidden($0, behind: "=") }
        return "\(method) \(parts.path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    var request: MockRequest { MockRequest(method, target, headers: headers, body: body) }

    // MARK: JSON

    init?(json: JSONObject) {
        guard let line = json["request"]?.stringValue?.split(separator: " ", maxSplits: 1), line.count == 2,
            let wall = json["wall"]?.stringValue.flatMap({ DateTime($0) }), let status = json["status"]?.intValue,
            let fields = json["headers"]?.arrayValue
        else { return nil }
        method = String(line[0])
        target = String(line[1])
        headers = HTTPFields(
            fields.map { .init(name: $0[0]?.stringValue ?? "", value: $0[1]?.stringValue ?? "") })
        if let text = json["base64"]?.stringValue {
            guard let bytes = Base64Data.decode(text) else { return nil }
            body = bytes
        } else {
            body = Array((json["body"]?.stringValue ?? "").utf8)
        }
        self.wall = wall
        self.status = status
    }

    /// Members of the record: `request`, `headers`, `body` (`base64` where it is no UTF-8), `wall`, `status`.
    func add(to json: inout JSONObject) {
        json["request"] = .string("\(method) \(target)")
        json["headers"] = .array(headers.fields.map { [.string($0.name), .string($0.value)] })
        if let text = String(validating: body, as: UTF8.self) {
            if !text.isEmpty { json["body"] = .string(text) }
        } else {
            json["base64"] = .string(Base64Data(body).text)
        }
        json["wall"] = .string(wall.description)
        json["status"] = .number(JSONNumber(status))
    }
}
