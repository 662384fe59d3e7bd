import MockRuntime
import OpenAPISpec
import Testing

/// Whom a token stands for is one that the service knows.
@Suite("NPQ: callers of sandboxes")
struct CallerTests {
    private static let other = "ae10b60c-9509-4a30-acdd-baf4fef1f7a9"

    @Test(
        "a caller that is no lead provider is refused with those there are, and nothing is made",
        arguments: ["/_mock/sandboxes", "/_mock/sandboxes/multiple/tokens"], ["nobody", ""])
    func unknown(target: String, caller: String) async throws {
        let client = try NPQClient("multiple")
        let scenario = target.hasSuffix("tokens") ? "" : #""scenario":"multiple","#
        let answer = try await client.send(
            "POST", target, body: #"{\#(scenario)"token":"mine","caller":"\#(caller)"}"#)
        #expect(answer.status == 422)
        #expect(answer.text.contains(#""pointer":"/caller""#), "\(answer.text)")
        #expect(answer.text.contains("'/caller' is '\(caller)'"), "\(answer.text)")
        #expect(answer.text.contains("\(Self.other) (Larkfield Leadership Trust)"), "\(answer.text)")
        #expect(try await client.using(token: "mine").list().status == 401)
    }

    @Test(
        "another lead provider's token sees its own",
        arguments: ["/_mock/sandboxes", "/_mock/sandboxes/multiple/tokens"])
    func known(target: String) async throws {
        let client = try NPQClient("multiple")
        let scenario = target.hasSuffix("tokens") ? "" : #""scenario":"multiple","#
        let made = try await client.send(
            "POST", target, body: #"{\#(scenario)"token":"mine","caller":"\#(Self.other)"}"#)
        #expect(made.status == 201, "\(made.text)")
        let expected = try await client.using(token: "sandbox-multiple-other").list().ids
        #expect(try await client.using(token: "mine").list().ids == expected)
        #expect(expected?.isEmpty == false)
    }

    @Test("a scenario can be preferred when its own sandbox is gone")
    func preferred() async throws {
        let client = try NPQClient("multiple")
        let headers: HTTPFields = ["Prefer": "scenario=one"]
        let before = try await client.send("GET", "/npq-applications", headers: headers)
        #expect(before.status == 200, "\(before.text)")
        #expect(try await client.send("DELETE", "/_mock/sandboxes/one").status == 204)
        let after = try await client.send("GET", "/npq-applications", headers: headers)
        #expect(after.status == 200)
        #expect(after.text == before.text)
        #expect(try await client.send("GET", "/npq-applications").text != before.text)
    }
}
