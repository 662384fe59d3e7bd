import OpenAPISpec

/// RFC 9457 problem details: `application/problem+json`.
package struct Problem: ResponseError, Hashable {
    package var status: Int
    package var title: String
    /// What was found, what was expected, how to fix it.
    package var detail: String
    /// Further members, in order.
    package var members: JSONObject = [:]
    package var headers: HTTPFields = [:]

    /// - Parameter title: the name of the status unless another is given.
    package init(
        _ status: Int, _ detail: String, title: String? = nil, members: JSONObject = [:], headers: HTTPFields = [:]
    ) {
        self.status = status
        self.title = title ?? StatusTitle.of(status)
        self.detail = detail
        self.members = members
        self.headers = headers
    }

    package var response: MockResponse {
        var body: JSONObject = ["type": "about:blank", "title": .string(title), "status": .number(JSONNumber(status))]
        body["detail"] = .string(detail)
        for member in members.members { body[member.key] = member.value }
        var response = MockResponse(
            status: status, headers: ["Content-Type": "application/problem+json"],
            body: JSONValue.object(body).jsonBytes)
        for field in headers.fields { response.headers.append(field.name, field.value) }
        return response
    }
}
