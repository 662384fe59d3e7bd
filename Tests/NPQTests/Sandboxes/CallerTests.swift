import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Whom a token stands for is one that the service knows.
@Suite("NPQ: callers of sandboxes")
struct CallerTests {
    @Test(
        "a caller that is no lead provider is refused with those there are, and nothing is made",
        arguments: ["/_mock/sandboxes", "/_mock/sandboxes/multiple/tokens"], ["nobody", ""])
    func unknown(target: String, caller: String) throws {
        let client = try NPQ.alone("multiple")
        let scenario = target.hasSuffix("tokens") ? "" : #""scenario":"multiple","#
        let answer = client.send(
            "POST", target, body: #"{\#(scenario)"token":"mine","caller":"\#(caller)"}"#)
        #expect(answer.status == 422)
        #expect(answer.text.contains(#""pointer":"/caller""#), "\(answer.text)")
        #expect(answer.text.contains("'/caller' is '\(caller)'"), "\(answer.text)")
        #expect(answer.text.contains("\(Provider.larkfield) (Larkfield Leadership Trust)"), "\(answer.text)")
        #expect(client.using(token: "mine").list().status == 401)
    }

    @Test(
        "another lead provider's token sees its own",
        arguments: ["/_mock/sandboxes", "/_mock/sandboxes/multiple/tokens"])
    func known(target: String) throws {
        let client = try NPQ.alone("multiple")
        let scenario = target.hasSuffix("tokens") ? "" : #""scenario":"multiple","#
        let made = client.send(
            "POST", target, body: #"{\#(scenario)"token":"mine","caller":"\#(Provider.larkfield)"}"#)
        #expect(made.status == 201, "\(made.text)")
        let expected = client.using(token: "sandbox-multiple-other").list().ids
        #expect(client.using(token: "mine").list().ids == expected)
        #expect(expected?.isEmpty == false)
    }

    @Test("a scenario can be preferred when its own sandbox is gone")
    func preferred() throws {
        let client = try NPQ.alone("multiple")
        let headers: HTTPFields = ["Prefer": "scenario=one"]
        let before = client.send("GET", "/npq-applications", headers: headers)
        #expect(before.status == 200, "\(before.text)")
        #expect(client.send("DELETE", "/_mock/sandboxes/one").status == 204)
        let after = client.send("GET", "/npq-applications", headers: headers)
        #expect(after.status == 200)
        #expect(after.text == before.text)
        #expect(client.send("GET", "/npq-applications").text != before.text)
    }
}
