import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// A request that rules refuse.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let row: String
    var scenario = "journeys"
    let method: String
    let target: String
    /// `data.attributes`; nil for no body.
    var attributes: JSONValue?
    var instant: String?
    /// Title and detail of each error, in order.
    let errors: [Refusal.Message]

    var testDescription: String { row }

    /// - Parameter list: a list that must be the same before and after.
    func check(in version: APIVersion = .v3, leaves list: String? = nil) throws {
        let client = try NPQ.reader(scenario, version)
        let before = list.map { client.get($0).text }
        let answer = client.send(method, target, attributes, at: instant)
        #expect(answer.status == 422)
        #expect(answer.text == Refusal.list(errors))
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(list.map { client.get($0).text } == before)
    }
}

/// Bodies of refusals.
enum Refusal {
    typealias Message = (title: String, detail: String)

    /// `{"errors": …}` with one title and detail each.
    static func list(_ errors: Message...) -> String { list(errors) }

    static func list(_ errors: [Message]) -> String {
        let objects = errors.map { JSONValue.object(["title": .string($0.title), "detail": .string($0.detail)]) }
        return JSONValue.object(["errors": .array(objects)]).jsonText
    }

    static func badRequest(_ detail: String) -> String { list(("Bad request", detail)) }

    static let unauthorized = #"{"error":"HTTP Token: Access denied"}"#
    static let notFound = #"{"error":"Resource not found"}"#
    static let badBody = badRequest("correct json data structure required. See API docs for reference")
}
