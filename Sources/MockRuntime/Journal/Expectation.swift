import OpenAPISpec

/// What requests a test expects, and how often.
struct Expectation: Sendable {
    var operation: String?
    var method: String?
    var path: String?
    var pathParameters = JSONObject()
    var query = JSONObject()
    var headers = JSONObject()
    /// Nil for any.
    var body: JSONValue?
    /// Whether members that the body has beside the expected ones, and further query parameters, are differences.
    var isExact = false
    var status: StatusRange?
    var times = Times()

    /// How many requests have to match; at least one unless told otherwise.
    struct Times: Sendable {
        var exactly: Int?
        var atLeast: Int?
        var atMost: Int?

        func includes(_ count: Int) -> Bool {
            if let exactly { return count == exactly }
            return count >= (atLeast ?? (atMost == nil ? 1 : 0)) && count <= atMost ?? .max
        }

        /// Whether requests that nobody knows of could still make a difference.
        func isOpen(_ count: Int) -> Bool { !(includes(count) && exactly == nil && atMost == nil) }

        /// `exactly 1`, `at least 2 and at most 3`
        var text: String {
            if let exactly { return "exactly \(exactly)" }
            let parts = [atLeast.map { "at least \($0)" }, atMost.map { "at most \($0)" }].compactMap { $0 }
            return parts.isEmpty ? "at least 1" : parts.joined(separator: " and ")
        }
    }
}

/// One thing in which a request is not the expected one.
struct Difference: Sendable, Hashable {
    /// JSON Pointer into the entry: `/request/body/data/type`.
    var pointer: String
    /// Nil for something that should not be there.
    var expected: JSONValue?
    /// Nil for something that is not there.
    var found: JSONValue?

    var json: JSONObject {
        var object: JSONObject = ["pointer": .string(pointer)]
        object["expected"] = expected
        object["found"] = found
        return object
    }

    /// Whether it is about which operation was asked.
    var tellsOperationsApart: Bool { ["/operation", "/method", "/path"].contains(pointer) }

    /// `/response/status is 422, expected 200`
    var text: String {
        let found = found.map { "is \($0.jsonText)" } ?? "is missing"
        return "\(pointer) \(found), expected \(expected?.jsonText ?? "nothing")"
    }
}

extension Expectation {
    /// Everything in which the request is another one; empty when it matches. What tells operations apart comes first.
    func differences(from exchange: JournalEntry.Recorded) -> [Difference] {
        var found: [Difference] = []
        func expect(_ isAsExpected: Bool, _ pointer: String, _ expected: String?, _ actual: JSONValue?) {
            if !isAsExpected {
                found.append(Difference(pointer: pointer, expected: expected.map { .string($0) }, found: actual))
            }
        }
        expect(
            operation.map(exchange.isOperation) ?? true, "/operation", operation,
            .string(exchange.operation ?? "\(exchange.method) \(exchange.path)"))
        expect(method.map { $0.uppercased() == exchange.method } ?? true, "/method", method, .string(exchange.method))
        expect(path.map(exchange.isPath) ?? true, "/path", path, .string(exchange.path))
        found += Self.differences(pathParameters, exchange.pathParameters, "/pathParameters")
        found += Self.differences(query, exchange.query, "/query", isExact: isExact && !query.isEmpty)
        found += headerDifferences(exchange.request.headers)
        // Bodies of other operations are not read.
        if let body, !found.contains(where: \.tellsOperationsApart) {
            if let actual = exchange.request.body {
                found += Self.differences(body, actual, "/request/body", isExact: isExact)
            } else {
                found.append(Difference(pointer: "/request/body", expected: body, found: nil))
            }
        }
        let actual = exchange.answer.status
        if let status, !status.includes(actual) {
            let expected = Int(status.text).map { JSONValue.number(JSONNumber($0)) } ?? .string(status.text)
            found.append(
                Difference(pointer: "/response/status", expected: expected, found: .number(JSONNumber(actual))))
        }
        return found
    }

    private func headerDifferences(_ actual: JSONObject) -> [Difference] {
        headers.members.compactMap { header in
            let member = actual.members.first { HTTPFields.isSame($0.key, header.key) }
            guard member?.value != header.value else { return nil }
            return Difference(
                pointer: "/request/headers/" + JSONPointer.escape(member?.key ?? header.key), expected: header.value,
                found: member?.value)
        }
    }

    /// Parameters are text: `3` is expected where `"3"` was sent.
    private static func differences(
        _ expected: JSONObject, _ actual: JSONObject, _ pointer: String, isExact: Bool = false
    ) -> [Difference] {
        let texts = expected.members.map { member in
            JSONObject.Member(
                key: member.key, value: .string(member.value.stringValue ?? member.value.jsonText))
        }
        return differences(
            .object(JSONObject(uniqueMembers: texts)), .object(actual), pointer, isExact: isExact)
    }

    /// - Parameter isExact: otherwise objects may have further members. Lists always have to be as long as expected.
    static func differences(
        _ expected: JSONValue, _ actual: JSONValue, _ pointer: String, isExact: Bool
    ) -> [Difference] {
        switch (expected, actual) {
        case (.object(let wanted), .object(let found)):
            let missing = wanted.members.flatMap { member -> [Difference] in
                let place = pointer + "/" + JSONPointer.escape(member.key)
                guard let value = found[member.key] else {
                    return [Difference(pointer: place, expected: member.value, found: nil)]
                }
                return differences(member.value, value, place, isExact: isExact)
            }
            let further = found.members.filter { isExact && wanted[$0.key] == nil }
            return missing
                + further.map {
                    Difference(pointer: pointer + "/" + JSONPointer.escape($0.key), expected: nil, found: $0.value)
                }
        case (.array(let wanted), .array(let found)) where wanted.count == found.count:
            return zip(wanted, found).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, "\(pointer)/\(index)", isExact: isExact)
            }
        default:
            return expected == actual ? [] : [Difference(pointer: pointer, expected: expected, found: actual)]
        }
    }
}
