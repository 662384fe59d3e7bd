import Foundation
package import MockRuntime
import OpenAPISpec

/// Runs a Postman collection request by request and judges the answers by its scripts. It knows the lines that our collections
/// hold and no others: a script with another line fails.
package struct PostmanRunner {
    package typealias Send = (MockRequest) async throws -> MockResponse

    private let collection: JSONValue
    private var environment = JSONObject()
    private var variables = JSONObject()
    private let send: Send
    package private(set) var failures: [String] = []
    package private(set) var requests = 0
    package private(set) var tests = 0
    /// Every address asked, variables replaced.
    package private(set) var targets: [String] = []

    /// - Parameter url: instead of the environment's `baseUrl` and `controlUrl`.
    package init(collection: String, environment: String, url: String = "", send: @escaping Send) throws {
        self.collection = try .parse(Array(collection.utf8))
        self.send = send
        for value in try JSONValue.parse(Array(environment.utf8))["values"]?.arrayValue ?? [] {
            self.environment[value["key"]?.stringValue ?? ""] = value["value"]
        }
        for name in ["baseUrl", "controlUrl"] { self.environment[name] = .string(url) }
        for variable in self.collection["variable"]?.arrayValue ?? [] {
            variables[variable["key"]?.stringValue ?? ""] = variable["value"]
        }
    }

    /// Runs everything, top to bottom.
    package mutating func run() async throws { try await run(collection["item"]?.arrayValue ?? [], in: "") }

    private mutating func run(_ items: [JSONValue], in folder: String) async throws {
        for item in items {
            let name = "\(folder)/\(item["name"]?.stringValue ?? "")"
            if let inner = item["item"]?.arrayValue {
                try await run(inner, in: name)
            } else {
                try await runRequest(item, name)
            }
        }
    }

    private mutating func runRequest(_ item: JSONValue, _ name: String) async throws {
        requests += 1
        for line in lines(of: item, "prerequest") { try await reset(line, name) }
        let response = try await send(request(item["request"] ?? [:], name))
        for line in lines(of: item, "test") { judge(line, response, name) }
        if lines(of: item, "test").isEmpty { failures.append("\(name): nothing is tested") }
    }

    private func lines(of item: JSONValue, _ event: String) -> [String] {
        (item["event"]?.arrayValue ?? []).filter { $0["listen"]?.stringValue == event }.flatMap {
            $0["script"]?["exec"]?.arrayValue?.compactMap(\.stringValue) ?? []
        }
    }

    // MARK: Requests

    private mutating func request(_ json: JSONValue, _ name: String) -> MockRequest {
        var path = (json["url"]?["path"]?.arrayValue ?? []).compactMap(\.stringValue)
        for variable in json["url"]?["variable"]?.arrayValue ?? [] {
            path = path.map {
                $0 == ":" + (variable["key"]?.stringValue ?? "") ? variable["value"]?.stringValue ?? "" : $0
            }
        }
        var query = (json["url"]?["query"]?.arrayValue ?? []).map {
            "\($0["key"]?.stringValue ?? "")=\($0["value"]?.stringValue ?? "")"
        }
        var headers = (json["header"]?.arrayValue ?? []).map {
            ($0["key"]?.stringValue ?? "", $0["value"]?.stringValue ?? "")
        }
        addCredentials(json["auth"] ?? collection["auth"] ?? [:], &headers, &query, name)
        let host = (json["url"]?["host"]?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: ".")
        let target =
            host + "/" + path.joined(separator: "/") + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        var request = MockRequest(
            json["method"]?.stringValue ?? "", Self.escaped(filled(target, name)),
            body: Array(filled(json["body"]?["raw"]?.stringValue ?? "", name).utf8))
        for (key, value) in headers { request.headers.append(key, filled(value, name)) }
        targets.append(request.target)
        return request
    }

    private mutating func addCredentials(
        _ auth: JSONValue, _ headers: inout [(String, String)], _ query: inout [String], _ name: String
    ) {
        let type = auth["type"]?.stringValue ?? "noauth"
        func value(_ key: String) -> String {
            auth[type]?.arrayValue?.first { $0["key"]?.stringValue == key }?["value"]?.stringValue ?? ""
        }
        switch type {
        case "noauth": break
        case "bearer": headers.append(("Authorization", "Bearer " + value("token")))
        case "basic":
            let pair = filled(value("username"), name) + ":" + filled(value("password"), name)
            headers.append(("Authorization", "Basic " + Data(pair.utf8).base64EncodedString()))
        case "apikey" where value("in") == "query": query.append(value("key") + "=" + value("value"))
        case "apikey": headers.append((value("key"), value("value")))
        default: failures.append("\(name): unknown auth '\(type)'")
        }
    }

    /// Text with its variables replaced; an unknown one is a failure.
    private mutating func filled(_ text: String, _ name: String) -> String {
        let parts = text.components(separatedBy: "{{")
        return parts.dropFirst().reduce(parts[0]) { result, part in
            let pieces = part.components(separatedBy: "}}")
            guard pieces.count > 1, let value = variables[pieces[0]] ?? environment[pieces[0]] else {
                failures.append("\(name): nothing gives '\(pieces[0])' a value")
                return result + part
            }
            return result + (value.stringValue ?? value.jsonText) + pieces.dropFirst().joined(separator: "}}")
        }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(
            withAllowedCharacters: CharacterSet(charactersIn: "!"..."~").subtracting(
                CharacterSet(charactersIn: "\"'<>"))) ?? text
    }

    // MARK: Scripts

    /// What stands between two texts in a line that begins and ends with them; nil when it does not.
    private static func inside(_ line: String, _ start: String, _ end: String) -> String? {
        guard line.hasPrefix(start), line.hasSuffix(end), line.count > start.count + end.count else { return nil }
        return String(line.dropFirst(start.count).dropLast(end.count))
    }

    private static func literal(_ text: String) -> String? { (try? JSONValue.parse(Array(text.utf8)))?.stringValue }

    private mutating func reset(_ line: String, _ name: String) async throws {
        tests += 1
        guard
            let text = Self.inside(
                line, "pm.sendRequest({ url: pm.variables.replaceIn(",
                "), method: \"POST\", header: { Authorization: pm.variables.replaceIn(\"Bearer {{controlToken}}\") } }, "
                    + "(error, response) => pm.test(\"the sandbox is reset\", () => pm.expect(error || response.code).to.equal(200)));"
            ).flatMap(Self.literal)
        else { return failures.append("\(name): unknown line '\(line)'") }
        let response = try await send(MockRequest("POST", filled(text, name)))
        if response.status != 200 {
            failures.append("\(name): the reset was answered \(response.status) \(response.text)")
        }
    }

    private mutating func judge(_ line: String, _ response: MockResponse, _ name: String) {
        tests += 1
        if let text = Self.inside(line, "pm.test(\"status is ", ");"), let comma = text.firstIndex(of: "\""),
            text[comma...] == "\", () => pm.response.to.have.status(\(text[..<comma]))"
        {
            if String(response.status) != text[..<comma] {
                failures.append(
                    "\(name): answered \(response.status), expected \(text[..<comma]): \(response.text.prefix(300))")
            }
        } else if let type = Self.inside(
            line, "pm.test(\"content type is as documented\", () => pm.response.to.have.header(\"Content-Type\", ",
            "));"
        ).flatMap(Self.literal) {
            if response.headers["content-type"] != type {
                failures.append(
                    "\(name): the type is \(response.headers["content-type"] ?? "missing"), expected \(type)")
            }
        } else if let variable = Self.inside(
            line,
            "pm.test(\"body is as documented\", () => pm.response.to.have.jsonSchema(JSON.parse(pm.collectionVariables.get(",
            "))));"
        ).flatMap(Self.literal) {
            checkSchema(variable, response, name)
        } else if let text = Self.inside(line, "pm.collectionVariables.set(", "]);"),
            let comma = text.firstRange(of: ", pm.response.json()["),
            let variable = Self.literal(String(text[..<comma.lowerBound]))
        {
            save(variable, String(text[comma.upperBound...]).components(separatedBy: "]["), response, name)
        } else {
            failures.append("\(name): unknown line '\(line)'")
        }
    }

    private mutating func save(_ variable: String, _ keys: [String], _ response: MockResponse, _ name: String) {
        let body = try? JSONValue.parse(response.body)
        let value = keys.reduce(body) { value, key in
            Int(key).map { value?[$0] } ?? Self.literal(key).flatMap { value?[$0] }
        }
        guard let value else { return failures.append("\(name): the answer has no \(keys) for '\(variable)'") }
        variables[variable] = value
    }

    private mutating func checkSchema(_ variable: String, _ response: MockResponse, _ name: String) {
        guard let text = variables[variable]?.stringValue, let body = try? JSONValue.parse(response.body) else {
            return failures.append("\(name): no schema '\(variable)', or no JSON")
        }
        let moved = text.replacing("\"#/definitions/", with: "\"#/components/schemas/Body/definitions/")
        let document = """
            {"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{},"components":{"schemas":{"Body":\(moved)}}}
            """
        let reading = DocumentReading.read(text: document, file: "schema.json")
        guard let read = reading.document, let schema = read.namedSchemas.first, !reading.log.hasErrors else {
            return failures.append("\(name): the schema '\(variable)' is none: \(reading.log.diagnostics)")
        }
        for violation in read.violations(of: body, against: schema) {
            failures.append("\(name): \(violation.detail) at '\(violation.pointer)'")
        }
    }
}
