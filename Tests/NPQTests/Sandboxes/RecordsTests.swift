import MockRuntime
import OpenAPISpec
import Testing

@Suite("NPQ: records behind the service's back")
struct RecordsTests {
    private func json(_ response: MockResponse) throws -> JSONValue { try JSONValue.parse(response.body) }

    @Test("people and applications are made of a few fields, visible at once, and can be accepted")
    func dummies() async throws {
        let client = try NPQClient("empty")
        let person = try await client.send(
            "POST", "/_mock/sandboxes/empty/records/participants", body: #"{"full_name":"Wren Holloway"}"#)
        #expect(person.status == 201, "\(person.text)")
        let participantID = try #require(try json(person)["id"]?.stringValue)
        let made = try await client.send(
            "POST", "/_mock/sandboxes/empty/records/applications",
            body: #"{"course":"npq-headship","cohort":"2025a","provider_id":"76c611f5-8c77-49e5-b917-4e71e073dac9"}"#)
        #expect(made.status == 201, "\(made.text)")
        #expect(try json(made)["participant_id"]?.stringValue == participantID)
        let list = try json(try await client.list())
        let attributes = try #require(list["data"]?[0]?["attributes"])
        #expect(attributes["full_name"] == "Wren Holloway")
        #expect(attributes["status"] == "pending")
        #expect(attributes["course_identifier"] == "npq-headship")
        let id = try #require(list["data"]?[0]?["id"]?.stringValue)
        #expect(try await client.accept(id, #"{"funded_place":false}"#).status == 200)
    }

    @Test("one call registers somebody, whom the sandbox's provider sees at once", arguments: APIVersion.allCases)
    func registers(version: APIVersion) async throws {
        let client = try NPQClient("empty", version)
        let target = "/_mock/sandboxes/empty/records/applications"
        let made = try await client.send(
            "POST", target,
            body:
                #"{"name":"Wren Holloway","email":"wren@example.com","teacher_reference_number":"3990001","course":"npq-headship","cohort":"2025a"}"#
        )
        #expect(made.status == 201, "\(made.text)")
        let record = try json(made)
        #expect(record["name"] == nil)
        let id = try #require(record["id"]?.stringValue)
        let person = try #require(record["participant_id"]?.stringValue)
        let listed = try await client.list()
        #expect(listed.ids == [id])
        #expect(listed.json["data"]?[0]?["attributes"]?["full_name"] == "Wren Holloway")
        #expect(listed.json["data"]?[0]?["attributes"]?["email"] == "wren@example.com")
        #expect(listed.json["data"]?[0]?["attributes"]?["eligible_for_funding"] == true)
        #expect(try await client.list("filter[updated_since]=2026-06-15").ids == [id])
        #expect(try await client.get("/participants/npq/\(person)").status == 404)
        #expect(try await client.accept(id, #"{"funded_place":true}"#).status == 200)
        #expect(try await client.get("/participants/npq/\(person)").status == 200)
        #expect(try await client.get("/participants/npq").ids == [person])
        if version == .v2 { #expect(try await client.get("/npq-enrolments.csv").text.contains(person)) }

        // The same person once more, and then somebody else.
        let again = try await client.send(
            "POST", target, body: #"{"participant_id":"\#(person)","course":"npq-senco","cohort":"2025a"}"#)
        #expect(try json(again)["participant_id"]?.stringValue == person, "\(again.text)")
        let other = try await client.send(
            "POST", target, body: #"{"name":"Ash Reed","course":"npq-senco","cohort":"2025a"}"#)
        #expect(try json(other)["participant_id"]?.stringValue != person)
        #expect(try await client.list().ids?.count == 3)
    }

    @Test("a name is enough: there is a schedule and a contract for the course and cohort, so that it can be accepted")
    func nameAlone() async throws {
        let client = try NPQClient("empty")
        let target = "/_mock/sandboxes/empty/records"
        let made = try await client.send("POST", "\(target)/applications", body: #"{"name":"Wren Holloway"}"#)
        #expect(made.status == 201, "\(made.text)")
        let id = try #require(try json(made)["id"]?.stringValue)
        #expect(try await client.list().ids == [id])
        let person = try json(try await client.send("GET", "\(target)/participants"))["records"]?.arrayValue?.last
        #expect(person?["previous_names"] == [])
        #expect(person?["significantly_updated_at"] == person?["created_at"])
        #expect(try await client.accept(id, #"{"funded_place":true}"#).status == 200)
    }

    @Test(
        "what is made of nothing refers to what there is",
        arguments: ["statements", "declarations", "contracts", "schedules", "partnerships"])
    func references(collection: String) async throws {
        let client = try NPQClient("one")
        let target = "/_mock/sandboxes/one/records"
        let made = try json(try await client.send("POST", "\(target)/\(collection)", body: "{}"))
        let cohorts = try json(try await client.send("GET", "\(target)/cohorts"))["records"]?.arrayValue
        #expect(cohorts?.contains { $0["id"] == made["cohort"] ?? made["cohorts"]?[0] } == true, "\(made)")
        if collection == "statements" {
            // The API shows those with fees only.
            let id = try #require(made["id"]?.stringValue)
            let change = try await client.send("PATCH", "\(target)/statements/\(id)", body: #"{"output_fee":true}"#)
            #expect(change.status == 200)
            #expect(try await client.get("/statements/\(id)").status == 200)
        }
    }

    @Test("an exported scenario has the sandbox's caller, and says what a scenario cannot")
    func export() async throws {
        let client = try NPQClient("one")
        let caller = "ae10b60c-9509-4a30-acdd-baf4fef1f7a9"
        _ = try await client.send(
            "POST", "/_mock/sandboxes", body: #"{"id":"mine","scenario":"one","caller":"\#(caller)"}"#)
        _ = try await client.send("DELETE", "/_mock/sandboxes/mine/records/providers/\(caller)")
        _ = try await client.send("POST", "/_mock/sandboxes/mine/snapshots", body: #"{"name":"kept"}"#)
        let text = try await client.send("GET", "/_mock/sandboxes/mine/snapshots/kept?format=scenario").text
        #expect(text.hasPrefix("# 1 of the records of 'providers' that all scenarios share"), "\(text)")
        #expect(text.contains("\ncaller: "))
        #expect(text.contains(caller))
        let put = try await client.send(
            "PUT", "/_mock/sandboxes/mine/snapshots/back", body: text,
            headers: ["Content-Type": "application/yaml"])
        #expect(put.status == 201, "\(put.text)")
    }

    @Test(
        "a registration that does not fit leaves nobody behind",
        arguments: [
            (#"{"name":"Wren","course":"npq-headship","cohort":"next"}"#, "/cohort"),
            (#"{"name":"Wren","course":"npq-headship","cohort":"2019a"}"#, "/cohort"),
            (#"{"name":"Wren","course":"npq-headships","cohort":"2025a"}"#, "did you mean 'npq-headship'?"),
            (#"{"name":7,"course":"npq-headship","cohort":"2025a"}"#, "/full_name"),
            (#"{"name":"Wren","course":"npq-headship","cohort":"2025a","status":"lost"}"#, "/status"),
            (
                #"{"name":"Wren","participant_id":"\#(Person.unknown)","course":"npq-headship","cohort":"2025a"}"#,
                "/name"
            )
        ])
    func refusedRegistration(body: String, pointer: String) async throws {
        let client = try NPQClient("empty")
        let answer = try await client.send("POST", "/_mock/sandboxes/empty/records/applications", body: body)
        #expect(answer.status == 422)
        #expect(answer.text.contains(pointer), "\(answer.text)")
        let people = try await client.send("GET", "/_mock/sandboxes/empty/records/participants")
        #expect(people.json["records"] == [])
    }

    @Test("a record is changed, and the service shows it")
    func change() async throws {
        let client = try NPQClient("one")
        let id = try #require(try json(try await client.list())["data"]?[0]?["id"]?.stringValue)
        let path = "/_mock/sandboxes/one/records/applications/\(id)"
        #expect(try json(try await client.send("GET", path))["status"] == "pending")
        let changed = try await client.send("PATCH", path, body: #"{"status":"rejected"}"#)
        #expect(changed.status == 200)
        let shown = try json(try await client.application(id))
        #expect(shown["data"]?["attributes"]?["status"] == "rejected")
        #expect(try await client.send("DELETE", path).status == 204)
        #expect(try await client.application(id).status == 404)
        #expect(try await client.send("POST", "/_mock/sandboxes/one/reset").status == 200)
        #expect(try await client.application(id).status == 200)
    }

    @Test(
        "what does not fit says where",
        arguments: [
            ("POST", "applications", #"{"status":"lost"}"#, 422, #""pointer":"/status""#),
            ("POST", "applications", #"{"colour":"red"}"#, 422, "'/colour' is not a property here"),
            ("POST", "aplications", "{}", 404, "did you mean 'applications'?"),
            ("PATCH", "applications/none", "{}", 404, "'applications' has no record 'none'"),
            ("DELETE", "applications/none", nil, 404, "'applications' has no record 'none'"),
            ("GET", "applications/none", nil, 404, "'applications' has no record 'none'"),
            ("POST", "applications", "[]", 422, "expected type object")
        ] as [(String, String, String?, Int, String)])
    func refused(method: String, path: String, body: String?, status: Int, text: String) async throws {
        let response = try await NPQClient("one").send(method, "/_mock/sandboxes/one/records/\(path)", body: body)
        #expect(response.status == status, "\(response.text)")
        #expect(response.headers["content-type"] == "application/problem+json")
        #expect(response.text.contains(text), "\(response.text)")
    }

    @Test("collections are listed with their counts")
    func collections() async throws {
        let list = try json(try await NPQClient("one").send("GET", "/_mock/sandboxes/one/records"))
        let counts = try #require(list["collections"]?.arrayValue)
        #expect(counts.contains(["name": "applications", "count": 1]))
        let records = try json(try await NPQClient("one").send("GET", "/_mock/sandboxes/one/records/courses"))
        #expect(records["records"]?.arrayValue?.isEmpty == false)
    }
}
