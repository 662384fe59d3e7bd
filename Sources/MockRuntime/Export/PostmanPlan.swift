import OpenAPISpec

/// What a collection asks, in order, where success cannot be read off the document: `specs/<service>/postman.yaml` as JSON.
/// `PostmanPlanReader` describes the file and has checked it.
struct PostmanPlan: Sendable {
    struct Entry: Sendable {
        var operation: String
        var name: String
        /// Names of the documents whose collections have it; nil for all that have the operation.
        var documents: [String]?
        var path: JSONObject
        var query: JSONObject
        var headers: JSONObject
        var body: JSONValue?
        var status: Int
        /// Whose token is sent instead of `{{token}}`: a scenario's …
        var scenario: String?
        /// … or a token itself.
        var token: String?
        /// Variables that later requests use, by name, with the JSON Pointer of each value in the answer.
        var save: JSONObject
    }

    /// The scenario of `{{token}}`.
    var scenario: String
    var variables: JSONObject
    var entries: [Entry]

    /// Nil for an empty text: a service without a plan.
    init?(_ text: StaticString) {
        guard let json = try? JSONValue.parse(Array(text.description.utf8)), let list = json["requests"]?.arrayValue
        else {
            return nil
        }
        scenario = json["scenario"]?.stringValue ?? ""
        variables = json["variables"]?.objectValue ?? [:]
        entries = list.map { entry in
            Entry(
                operation: entry["operation"]?.stringValue ?? "", name: entry["name"]?.stringValue ?? "",
                documents: entry["documents"]?.arrayValue?.compactMap(\.stringValue),
                path: entry["path"]?.objectValue ?? [:], query: entry["query"]?.objectValue ?? [:],
                headers: entry["headers"]?.objectValue ?? [:], body: entry["body"],
                status: entry["status"]?.intValue ?? 200, scenario: entry["scenario"]?.stringValue,
                token: entry["token"]?.stringValue, save: entry["save"]?.objectValue ?? [:])
        }
    }
}
