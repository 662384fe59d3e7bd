import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

@Suite("NPQ: records behind the service's back")
struct RecordsTests {
    private func json(_ response: MockResponse) throws -> JSONValue { try JSONValue.parse(response.body) }

    @Test("people and applications are made of a few fields, visible at once, and can be accepted")
    func dummies() throws {
        let client = try NPQ.client("empty")
        let person = client.control(
            "POST", "/records/participants", ["full_name": "Wren Holloway"])
        #expect(person.status == 201, "\(person.text)")
        let participantID = try #require(try json(person)["id"]?.stringValue)
        let made = client.control(
            "POST", "/records/applications",
            ["course": "npq-headship", "cohort": "2025a", "provider_id": "76c611f5-8c77-49e5-b917-4e71e073dac9"])
        #expect(made.status == 201, "\(made.text)")
        #expect(try json(made)["participant_id"]?.stringValue == participantID)
        let list = try json(client.list())
        let attributes = try #require(list["data"]?[0]?["attributes"])
        #expect(attributes["full_name"] == "Wren Holloway")
        #expect(attributes["status"] == "pending")
        #expect(attributes["course_identifier"] == "npq-headship")
        let id = try #require(list["data"]?[0]?["id"]?.stringValue)
        #expect(client.accept(id, ["funded_place": false]).status == 200)
    }

    @Test("one call registers somebody, whom the sandbox's provider sees at once", arguments: APIVersion.allCases)
    func registers(version: APIVersion) throws {
        let client = try NPQ.client("empty", version)
        let target = "/records/applications"
        let made = client.control(
            "POST", target,
            [
                "name": "Wren Holloway", "email": "wren@example.com", "teacher_reference_number": "3990001",
                "course": "npq-headship", "cohort": "2025a"
            ]
        )
        #expect(made.status == 201, "\(made.text)")
        let record = try json(made)
        #expect(record["name"] == nil)
        let id = try #require(record["id"]?.stringValue)
        let person = try #require(record["participant_id"]?.stringValue)
        let listed = client.list()
        #expect(listed.ids == [id])
        #expect(listed.json["data"]?[0]?["attributes"]?["full_name"] == "Wren Holloway")
        #expect(listed.json["data"]?[0]?["attributes"]?["email"] == "wren@example.com")
        #expect(listed.json["data"]?[0]?["attributes"]?["eligible_for_funding"] == true)
        #expect(client.list("filter[updated_since]=2026-06-15").ids == [id])
        #expect(client.get("/participants/npq/\(person)").status == 404)
        #expect(client.accept(id, ["funded_place": true]).status == 200)
        #expect(client.get("/participants/npq/\(person)").status == 200)
        #expect(client.get("/participants/npq").ids == [person])
        if version == .v2 { #expect(client.get("/npq-enrolments.csv").text.contains(person)) }

        // The same person once more, and then somebody else.
        let again = client.control(
            "POST", target, ["participant_id": .string(person), "course": "npq-senco", "cohort": "2025a"])
        #expect(try json(again)["participant_id"]?.stringValue == person, "\(again.text)")
        let other = client.control(
            "POST", target, ["name": "Ash Reed", "course": "npq-senco", "cohort": "2025a"])
        #expect(try json(other)["participant_id"]?.stringValue != person)
        #expect(client.list().ids?.count == 3)
    }

    @Test("a name is enough: there is a schedule and a contract for the course and cohort, so that it can be accepted")
    func nameAlone() throws {
        let client = try NPQ.client("empty")
        let target = "/records"
        let made = client.control("POST", "\(target)/applications", ["name": "Wren Holloway"])
        #expect(made.status == 201, "\(made.text)")
        let id = try #require(try json(made)["id"]?.stringValue)
        #expect(client.list().ids == [id])
        let person = try json(client.control("GET", "\(target)/participants"))["records"]?.arrayValue?.last
        #expect(person?["previous_names"] == [])
        #expect(person?["significantly_updated_at"] == person?["created_at"])
        #expect(client.accept(id, ["funded_place": true]).status == 200)
    }

    @Test(
        "what is made of nothing refers to what there is",
        arguments: ["statements", "declarations", "contracts", "schedules", "partnerships"])
    func references(collection: String) throws {
        let client = try NPQ.client("one")
        let target = "/records"
        let made = try json(client.control("POST", "\(target)/\(collection)", [:]))
        let cohorts = try json(client.control("GET", "\(target)/cohorts"))["records"]?.arrayValue
        #expect(cohorts?.contains { $0["id"] == made["cohort"] ?? made["cohorts"]?[0] } == true, "\(made)")
        if collection == "statements" {
            // The API shows those with fees only.
            let id = try #require(made["id"]?.stringValue)
            let change = client.control("PATCH", "\(target)/statements/\(id)", ["output_fee": true])
            #expect(change.status == 200)
            #expect(client.get("/statements/\(id)").status == 200)
        }
    }

    @Test("an exported scenario has the sandbox's caller, and says what a scenario cannot")
    func export() throws {
        let client = try NPQ.alone("one")
        let caller = Provider.larkfield
        _ = client.send(
            "POST", "/_mock/sandboxes", body: #"{"id":"mine","scenario":"one","caller":"\#(caller)"}"#)
        _ = client.send("DELETE", "/_mock/sandboxes/mine/records/providers/\(caller)")
        _ = client.send("POST", "/_mock/sandboxes/mine/snapshots", body: #"{"name":"kept"}"#)
        let text = client.send("GET", "/_mock/sandboxes/mine/snapshots/kept?format=scenario").text
        #expect(text.hasPrefix("# 1 of the records of 'providers' that all scenarios share"), "\(text)")
        #expect(text.contains("\ncaller: "))
        #expect(text.contains(caller))
        let put = client.send(
            "PUT", "/_mock/sandboxes/mine/snapshots/back", body: text,
            headers: ["Content-Type": "application/yaml"])
        #expect(put.status == 201, "\(put.text)")
    }

    @Test(
        "a registration that does not fit leaves nobody behind",
        arguments: [
            (["name": "Wren", "course": "npq-headship", "cohort": "next"], "/cohort"),
            (["name": "Wren", "course": "npq-headship", "cohort": "2019a"], "/cohort"),
            (["name": "Wren", "course": "npq-headships", "cohort": "2025a"], "did you mean 'npq-headship'?"),
            (["name": 7, "course": "npq-headship", "cohort": "2025a"], "/full_name"),
            (["name": "Wren", "course": "npq-headship", "cohort": "2025a", "status": "lost"], "/status"),
            (
                [
                    "name": "Wren", "participant_id": .string(Person.unknown), "course": "npq-headship",
                    "cohort": "2025a"
                ],
                "/name"
            )
        ] as [(JSONValue, String)])
    func refusedRegistration(body: JSONValue, pointer: String) throws {
        let client = try NPQ.client("empty")
        let answer = client.control("POST", "/records/applications", body)
        #expect(answer.status == 422)
        #expect(answer.text.contains(pointer), "\(answer.text)")
        let people = client.control("GET", "/records/participants")
        #expect(people.json["records"] == [])
    }

    @Test("a record is changed, and the service shows it")
    func change() throws {
        let client = try NPQ.client("one")
        let id = try #require(try json(client.list())["data"]?[0]?["id"]?.stringValue)
        let path = "/records/applications/\(id)"
        #expect(try json(client.control("GET", path))["status"] == "pending")
        let changed = client.control("PATCH", path, ["status": "rejected"])
        #expect(changed.status == 200)
        let shown = try json(client.application(id))
        #expect(shown["data"]?["attributes"]?["status"] == "rejected")
        #expect(client.control("DELETE", path).status == 204)
        #expect(client.application(id).status == 404)
        #expect(client.control("POST", "/reset").status == 200)
        #expect(client.application(id).status == 200)
    }

    @Test(
        "what does not fit says where",
        arguments: [
            ("POST", "applications", ["status": "lost"], 422, #""pointer":"/status""#),
            ("POST", "applications", ["colour": "red"], 422, "'/colour' is not a property here"),
            ("POST", "aplications", [:], 404, "did you mean 'applications'?"),
            ("PATCH", "applications/none", [:], 404, "'applications' has no record 'none'"),
            ("DELETE", "applications/none", nil, 404, "'applications' has no record 'none'"),
            ("GET", "applications/none", nil, 404, "'applications' has no record 'none'"),
            ("POST", "applications", [], 422, "expected type object")
        ] as [(String, String, JSONValue?, Int, String)])
    func refused(method: String, path: String, body: JSONValue?, status: Int, text: String) throws {
        let response = try NPQ.client("one").control(method, "/records/\(path)", body)
        #expect(response.status == status, "\(response.text)")
        #expect(response.headers["content-type"] == "application/problem+json")
        #expect(response.text.contains(text), "\(response.text)")
    }

    @Test("collections are listed with their counts")
    func collections() throws {
        let list = try json(try NPQ.client("one").control("GET", "/records"))
        let counts = try #require(list["collections"]?.arrayValue)
        #expect(counts.contains(["name": "applications", "count": 1]))
        let records = try json(try NPQ.client("one").control("GET", "/records/courses"))
        #expect(records["records"]?.arrayValue?.isEmpty == false)
    }
}
