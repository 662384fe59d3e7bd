import MockRuntime
import NPQ
import TestSupport
import Testing

/// Who may come in, and what is looked at before that (§2.1).
@Suite("NPQ: authentication")
struct AuthenticationTests {
    @Test(
        "a request without a valid token is refused with 401",
        arguments: [
            nil, "", "Bearer", "Bearer ", "Bearer nobody", "bearer sandbox-one", "BEARER sandbox-one",
            "Basic sandbox-one",
            "sandbox-one", "token sandbox-one", #"Bearer token="nobody""#, "Bearer sandbox-one2", "Bearer SANDBOX-ONE"
        ], APIVersion.allCases)
    func refuses(authorization: String?, version: APIVersion) throws {
        let client = try NPQ.reader("one", version).using(token: nil)
        let headers: HTTPFields = authorization.map { ["Authorization": $0] } ?? [:]
        for target in ["/npq-applications", "/npq-applications/944618e1-b4e3-492e-b4e4-36b579f00e8d"] {
            let response = client.get(target, headers: headers)
            #expect(response.status == 401)
            #expect(response.text == Refusal.unauthorized)
            #expect(response.headers["Content-Type"] == "application/json")
            #expect(response.headers["WWW-Authenticate"] == nil)
        }
    }

    @Test(
        "a token is accepted in each form that the service reads",
        arguments: [
            "Bearer sandbox-one", "Token sandbox-one", #"Bearer token="sandbox-one""#, #"Token token="sandbox-one""#,
            "Bearer token=sandbox-one"
        ], APIVersion.allCases)
    func accepts(authorization: String, version: APIVersion) throws {
        let client = try NPQ.reader("one", version).using(token: nil)
        let response = client.get("/npq-applications", headers: ["Authorization": authorization])
        #expect(response.status == 200)
        #expect(response.ids == ["944618e1-b4e3-492e-b4e4-36b579f00e8d"])
    }

    @Test("a token in the address is no token")
    func ignoresTokenInQuery() throws {
        let response = try NPQ.reader("one").using(token: nil).list("token=sandbox-one&access_token=sandbox-one")
        #expect(response.status == 401)
    }

    @Test("a change without a token changes nothing")
    func changesNothingWithoutToken() throws {
        let client = try NPQ.client("one")
        let before = client.list().text
        for action in ["accept", "reject"] {
            let target = "/npq-applications/944618e1-b4e3-492e-b4e4-36b579f00e8d/\(action)"
            #expect(client.using(token: nil).send("POST", target).status == 401)
        }
        #expect(client.list().text == before)
    }

    @Test(
        "a filter that is no object is refused before the token is looked at",
        arguments: ["filter=x", "filter=", "filter[]=x", "filter%5B%5D=x", "filter=x&filter[cohort]=2024"],
        [nil, "nobody", "sandbox-one"])
    func checksFilterFirst(query: String, token: String?) throws {
        let response = try NPQ.reader("one").using(token: token).list(query)
        #expect(response.status == 400)
        #expect(response.text == Refusal.badRequest("'#/filter' is not a valid field"))
        #expect(response.headers["Content-Type"] == "application/json")
    }

    @Test(
        "the token is looked at before anything else in the request",
        arguments: ["page[page]=0", "filter[updated_since]=x", "filter[participant_id]=x"])
    func checksTokenBeforeParameters(query: String) throws {
        let client = try NPQ.reader("one")
        #expect(client.using(token: "nobody").list(query).status == 401)
        #expect(client.list(query).status == 400)
    }

    @Test("an unknown path is not found without a token, whatever its filter")
    func findsPathFirst() throws {
        let client = try NPQ.reader("one").using(token: nil)
        for target in ["/nothing", "/nothing?filter=x", "/npq-applications/a/b/c"] {
            let response = client.get(target)
            #expect(response.status == 404)
            #expect(response.text == Refusal.notFound)
        }
    }

    @Test("an unknown id is a secret until the token is known")
    func hidesUnknownIDs() throws {
        let client = try NPQ.reader("one")
        #expect(client.using(token: nil).application("00000000-0000-4000-8000-000000000000").status == 401)
        #expect(client.application("00000000-0000-4000-8000-000000000000").status == 404)
    }
}
