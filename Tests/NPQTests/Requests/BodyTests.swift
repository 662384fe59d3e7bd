import MockRuntime
import NPQ
import TestSupport
import Testing

/// The envelope of bodies, `{"data": {"type": …, "attributes": {…}}}` (§5.3).
@Suite("NPQ: bodies")
struct BodyTests {
    private static let accept = ("POST", "/npq-applications/\(One.pending)/accept")
    private static let change = ("PUT", "/npq-applications/\(One.pending)/change-funded-place")
    private static let reject = ("POST", "/npq-applications/\(One.pending)/reject")

    @Test(
        "without data there are no attributes, which is no fault of the body", arguments: [accept, change],
        [nil, "{}", #"{"x":1}"#])
    func noData(operation: (String, String), body: String?) throws {
        let answer = try NPQ.client("one").send(operation.0, operation.1, body: body)
        #expect(answer.status == 422)
        #expect(answer.json["errors"]?[0]?["detail"] == "Set '#/funded_place' to true or false.")
    }

    @Test("an application of an uncounted cohort is accepted without data", arguments: [nil, "{}", #"{"x":1}"#])
    func acceptWithoutData(body: String?) throws {
        let target = "/npq-applications/\(Multiple.faridSupport)/accept"
        #expect(try NPQ.client("multiple").send("POST", target, body: body).status == 200)
    }

    @Test(
        "data without a permitted attribute is a bad request",
        arguments: [accept, change],
        [
            #"{"data":{}}"#, #"{"data":{"type":"npq-application-accept"}}"#, #"{"data":{"attributes":{}}}"#,
            #"{"data":{"attributes":{"x":1}}}"#, #"{"data":{"attributes":{"Funded_place":true,"funded-place":true}}}"#,
            #"{"data":{"attributes":"x"}}"#, #"{"data":{"attributes":""}}"#, #"{"data":{"attributes":1}}"#,
            #"{"data":{"attributes":null}}"#,
            #"{"data":{"attributes":[]}}"#, #"{"data":{"attributes":[{"funded_place":true}]}}"#, #"{"data":"x"}"#,
            #"{"data":null}"#,
            #"{"data":[]}"#, #"{"data":1}"#, #"{"data":{"funded_place":true}}"#
        ])
    func badData(operation: (String, String), body: String) throws {
        let client = try NPQ.client("one")
        let answer = client.send(operation.0, operation.1, body: body)
        #expect(answer.status == 400)
        #expect(answer.text == Refusal.badBody)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(client.application(One.pending)["status"] == "pending")
    }

    @Test("a schedule is an attribute of accept only")
    func permittedAttributes() throws {
        let attributes: JSONValue = ["schedule_identifier": "npq-leadership-spring"]
        #expect(try NPQ.client("one").accept(One.pending, attributes).status == 422)
        let changed = try NPQ.client("accepted").changeFundedPlace(Accepted.nadia, attributes)
        #expect(changed.status == 400)
        #expect(changed.text == Refusal.badBody)
    }

    @Test("an unknown id is told before a bad body, and a bad body before a broken rule")
    func order() throws {
        let client = try NPQ.client("accepted")
        for (method, action) in [("POST", "accept"), ("PUT", "change-funded-place")] {
            for id in ["x", "00000000-0000-4000-8000-000000000000", Accepted.samElsewhere] {
                let answer = client.send(method, "/npq-applications/\(id)/\(action)", body: #"{"data":{}}"#)
                #expect(answer.status == 404)
                #expect(answer.text == Refusal.notFound)
            }
            let answer = client.send(
                method, "/npq-applications/\(Accepted.quentinFull)/\(action)", body: #"{"data":{}}"#)
            #expect(answer.status == 400)
            #expect(answer.text == Refusal.badBody)
        }
    }

    @Test(
        "type is not checked, and what is unknown is ignored",
        arguments: [
            #"{"data":{"attributes":{"funded_place":true}}}"#,
            #"{"data":{"type":"x","attributes":{"funded_place":true}}}"#,
            #"{"data":{"type":7,"attributes":{"funded_place":true}}}"#,
            #"{"data":{"type":null,"id":1,"attributes":{"funded_place":true}}}"#,
            #"{"data":{"attributes":{"x":{"y":[]},"funded_place":true,"status":"rejected"}},"meta":{}}"#,
            " \n{ \"data\" : { \"attributes\" : { \"funded_place\" : true } } }\n"
        ])
    func unknownMembers(body: String) throws {
        let answer = try NPQ.client("one").send(Self.accept.0, Self.accept.1, body: body)
        #expect(answer.status == 200)
        #expect(answer["status"] == "accepted")
        #expect(answer["funded_place"] == true)
    }

    @Test("a media type may have parameters")
    func mediaTypeParameters() throws {
        let body = #"{"data":{"attributes":{"funded_place":true}}}"#
        let headers: HTTPFields = ["Content-Type": "application/json; charset=utf-8"]
        #expect(try NPQ.client("one").send(Self.accept.0, Self.accept.1, body: body, headers: headers).status == 200)
    }

    @Test(
        "reject does not look at its body",
        arguments: [nil, "{}", #"{"data":{}}"#, #"{"data":"x"}"#, "[]", "1", #"{"data":{"attributes":{"x":1}}}"#])
    func ignoredBody(body: String?) throws {
        let answer = try NPQ.client("one").send(Self.reject.0, Self.reject.1, body: body)
        #expect(answer.status == 200)
        #expect(answer["status"] == "rejected")
    }

    @Test(
        "a body that is no JSON is a bad request without a word, in text/html",
        arguments: [accept, change, reject],
        [
            "{", #"{"data":"#, "nonsense", #"{"data":{}} x"#, "{'data':{}}",
            #"{"data":{"attributes":{"funded_place":true,}}}"#, "\u{0}"
        ])
    func unparseable(operation: (String, String), body: String) throws {
        let client = try NPQ.client("one")
        let answer = client.send(operation.0, operation.1, body: body)
        #expect(answer.status == 400)
        #expect(answer.text == "")
        #expect(answer.headers["Content-Type"] == "text/html")
        #expect(client.application(One.pending)["status"] == "pending")
    }

    @Test("bodies are read over a socket as in process", arguments: Transport.allCases)
    func transports(transport: Transport) async throws {
        try await NPQ.run(transport) { client in
            for (body, status) in [(nil, 422), ("{}", 422), (#"{"data":{}}"#, 400), ("{", 400)] as [(String?, Int)] {
                let answer = client.send(Self.accept.0, Self.accept.1, body: body)
                #expect(answer.status == status)
            }
            let accepted = client.accept(One.pending, ["funded_place": true])
            #expect(accepted.status == 200)
        }
    }
}
