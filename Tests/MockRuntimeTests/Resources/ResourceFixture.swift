import MockRuntime
import OpenAPISpec
import Testing

/// A document served without code, and what its answers have to be held against.
struct ResourceFixture {
    let document: Document
    let server: MockServer

    init(_ yaml: String, options: ServingOptions = ServingOptions()) throws {
        let reading = DocumentReading.read(text: yaml, file: "test.yaml")
        try self.init(#require(reading.document, "\(reading.log.diagnostics)"), options: options)
    }

    init(_ document: Document, options: ServingOptions = ServingOptions()) throws {
        self.document = document
        // What resources make of a request is looked at, also of one that the check would not let through.
        var options = options
        options.requests = .off
        server = try MockServer([(Service(name: "test", document: document), options)])
    }

    /// How each operation is answered, in the document's order.
    var routes: [String] {
        server.engines[0].routes.map { "\($0.method) \($0.path): \($0.answeredBy)" }
    }

    /// Sends a request; the answer to a declared operation must be valid against the response that it declares.
    @discardableResult
    func send(
        _ method: String, _ target: String, _ body: JSONValue? = nil, type: String = "application/json",
        sandbox: String? = nil
    ) throws -> Answer {
        var headers: HTTPFields = ["Host": "mock.example.com"]
        if body != nil { headers["Content-Type"] = type }
        if let sandbox { headers["Mock-Sandbox"] = sandbox }
        let token = server.engines[0].tokens(ofScenario: "default").first
        if let token, !document.securitySchemes.isEmpty { headers["Authorization"] = "Bearer \(token)" }
        let response = server.respond(
            to: MockRequest(method, target, headers: headers, body: body?.jsonBytes ?? []))
        let answer = Answer(response)
        if response.status < 300 { try check(answer, method, target) }
        return answer
    }

    private func check(_ answer: Answer, _ method: String, _ target: String) throws {
        let path = target.prefix { $0 != "?" }.split(separator: "/")
        let candidates = document.operations.filter { operation in
            let own =
                (operation.servers.first?.basePath ?? "").split(separator: "/")
                + operation.path.split(separator: "/")
            return operation.method.rawValue == method && own.count == path.count
                && zip(own, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        // A literal wins over a parameter.
        let matching = candidates.min { a, b in
            a.path.filter { $0 == "{" }.count < b.path.filter { $0 == "{" }.count
        }
        guard let operation = matching else { return }
        let declared =
            operation.responses.first { $0.status == String(answer.status) }
            ?? operation.responses.first { $0.status == "2XX" || $0.status == "default" }
        guard let schema = declared?.content.first(where: { $0.name.contains("json") })?.schema, answer.status != 204
        else { return }
        let faults = document.violations(of: answer.json, against: schema, direction: .response)
        #expect(faults.isEmpty, "\(method) \(target): \(faults.map(\.detail)) in \(answer.json.jsonText)")
    }

    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String
        /// Null when the body is none.
        let json: JSONValue

        init(_ response: MockResponse) {
            status = response.status
            headers = response.headers
            text = response.text
            json = (try? JSONValue.parse(response.body)) ?? .null
        }

        func texts(_ property: String, in list: String? = nil) -> [String] {
            let elements = list.map { json[$0] ?? .null } ?? json
            return (elements.arrayValue ?? []).map { $0[property]?.identifier ?? "-" }
        }
    }
}
