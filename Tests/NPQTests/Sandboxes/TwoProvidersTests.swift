import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Two providers of one world: what one does to the other's, and what neither ever sees of the other (§2.2, §7.3).
@Suite("NPQ: two providers")
struct TwoProvidersTests {
    private static let place: JSONValue = ["funded_place": true]

    private func clients(_ scenario: String, _ version: APIVersion) throws -> (
        mine: ProviderClient, other: ProviderClient
    ) {
        let mine = try NPQ.client(scenario, version)
        return (mine, mine.provider(Provider.larkfield))
    }

    @Test("what one accepts is rejected with the other, as the other is shown it", arguments: APIVersion.allCases)
    func acceptance(version: APIVersion) throws {
        let (mine, other) = try clients("multiple", version)
        var expected = other.application(Multiple.chidiElsewhere).attributes
        expected["status"] = "rejected"
        expected["updated_at"] = "2026-06-15T09:00:00Z"
        expected["eligible_for_funding"] = false
        expected["ineligible_for_funding_reason"] = "previously-funded"
        if version == .v3 { expected["reason_for_rejection"] = "other_application_in_this_cohort_accepted" }

        #expect(mine.accept(Multiple.chidi, Self.place).status == 200)
        let rejected = other.application(Multiple.chidiElsewhere)
        #expect(JSONValue.object(rejected.attributes).jsonText == JSONValue.object(expected).jsonText)
        #expect(
            other.list("filter[updated_since]=2026-06-15T09:00:00Z").text
                == #"{"data":[\#(rejected.json["data"]?.jsonText ?? "")]}"#)
        #expect(other.list().ids == [Multiple.chidiElsewhere, Multiple.liamElsewhere])

        // The other can do nothing about it, and learns nothing more.
        let accepting = other.accept(Multiple.chidiElsewhere, Self.place)
        #expect(accepting.status == 422)
        #expect(
            accepting.text
                == Refusal.list(
                    ("application", "Once rejected an application cannot change state"),
                    ("application", "The participant has already had an application accepted for this course.")))
        #expect(
            other.reject(Multiple.chidiElsewhere).text
                == Refusal.list(("application", "This NPQ application has already been rejected")))
        let person = Multiple.chidiPerson
        #expect(mine.get("/participants/npq/\(person)").status == 200)
        #expect(other.get("/participants/npq/\(person)").text == Refusal.notFound)
        #expect(other.get("/participants/npq").text.contains(person) == false)
    }

    @Test("what one was refused the other may still accept", arguments: APIVersion.allCases)
    func rejection(version: APIVersion) throws {
        let (mine, other) = try clients("multiple", version)
        #expect(mine.reject(Multiple.chidi).status == 200)
        #expect(mine.reject(Multiple.chidiAgain).status == 200)
        #expect(other.application(Multiple.chidiElsewhere)["status"] == "pending")
        #expect(other.accept(Multiple.chidiElsewhere, Self.place).status == 200)
        #expect(other.get("/participants/npq/\(Multiple.chidiPerson)").status == 200)
        #expect(mine.get("/participants/npq/\(Multiple.chidiPerson)").text == Refusal.notFound)
    }

    @Test(
        "somebody with both is shown to each with its own enrolment, and moved by each alone",
        arguments: APIVersion.allCases)
    func both(version: APIVersion) throws {
        let (mine, other) = try clients("journeys", version)
        let target = "/participants/npq/\(Person.judeOfTwo)"
        let before = other.get(target)
        #expect(before.status == 200)
        #expect(!before.text.contains("npq-headship"))
        let schedule =
            #"{"data":{"attributes":{"course_identifier":"npq-headship","schedule_identifier":"npq-leadership-autumn","cohort":"2025"}}}"#
        #expect(other.send("PUT", "\(target)/change-schedule", body: schedule).status == 422)
        #expect(mine.send("PUT", "\(target)/change-schedule", body: schedule).status == 200)
        let after = other.get(target)
        // Only when: §4.2 counts the person's applications with every provider.
        #expect(after["updated_at"] == "2026-06-15T09:00:00Z")
        #expect(
            after.attributes.members.filter { $0.key != "updated_at" }
                == before.attributes.members.filter { $0.key != "updated_at" })
    }

    // MARK: Leaks

    /// Everything that a provider can read, as text.
    private func everything(_ client: ProviderClient) throws -> [(target: String, text: String)] {
        var targets = [
            "/npq-applications", "/participant-declarations", "/participants/npq", "/participants/npq/outcomes"
        ]
        targets += [
            "/npq-applications?filter[cohort]=2021,2022,2023,2024,2025,2026",
            "/npq-applications?filter[updated_since]=2001-01-01",
            "/participant-declarations?filter[updated_since]=2001-01-01",
            "/participants/npq?filter[updated_since]=2001-01-01",
            "/participants/npq/outcomes?filter[created_since]=2001-01-01"
        ]
        switch client.version {
        case .v1: targets += ["/npq-applications.csv", "/participant-declarations.csv"]
        case .v2: targets += ["/npq-applications.csv", "/participant-declarations.csv", "/npq-enrolments.csv"]
        case .v3:
            targets += [
                "/statements", "/delivery-partners", "/npq-applications?sort=-updated_at",
                "/participants/npq?sort=-updated_at", "/participants/npq?filter[training_status]=active",
                "/participants/npq?filter[from_participant_id]=\(Person.clementFormerly)",
                "/participant-declarations?filter[cohort]=2021,2022,2023,2024,2025,2026"
            ]
        }
        var read: [(String, String)] = []
        for target in targets {
            let large = target.contains("?") ? "&page[per_page]=3000" : "?page[per_page]=3000"
            read.append((target, client.get(target + large).text))
        }
        return read
    }

    /// Ids, names and numbers that one provider is shown and the other must not be.
    private func secrets(_ mine: ProviderClient, _ other: ProviderClient, _ version: APIVersion) throws -> [String] {
        func list(_ client: ProviderClient, _ target: String) throws -> [JSONValue] {
            client.get("\(target)?page[per_page]=3000").json["data"]?.arrayValue ?? []
        }
        let known = Set(try list(other, "/npq-applications").compactMap { $0["attributes"]?["participant_id"] })
        var secrets: [String] = []
        for application in try list(mine, "/npq-applications") {
            secrets.append(application["id"]?.stringValue ?? "")
            guard let attributes = application["attributes"], let person = attributes["participant_id"] else {
                continue
            }
            guard !known.contains(person) else { continue }
            for name in ["participant_id", "full_name", "email", "teacher_reference_number"] {
                if let text = attributes[name]?.stringValue, !text.isEmpty { secrets.append(text) }
            }
        }
        let shared = [Declared.keziaTransferred, Declared.leifTransferred]
        var lists = ["/participant-declarations", "/participants/npq/outcomes"]
        if version == .v3 { lists.append("/statements") }
        for target in lists {
            secrets += try list(mine, target).compactMap { $0["id"]?.stringValue }.filter { !shared.contains($0) }
        }
        return secrets
    }

    /// §2.2: who made a declaration sees it after a transfer, too: the person, the application that it is for, and the
    /// statement. So does who has the person now.
    private static let known: Set<String> = [
        "a3155d34-c5f6-4997-b698-cd76f8a18a37", "fef3a5e1-d440-48de-9961-7fb3734bdab1",
        "c5593e60-7386-4610-ad55-71f256f3de17", "71089686-32f1-4386-a308-e8d280a3b846",
        "14c25cf4-1592-4e1a-b51c-524e14525de5", "e049c889-9586-4327-bd3d-8940a3995400"
    ]

    @Test(
        "nothing that one reads tells of the other's", arguments: ["journeys", "multiple", "accepted", "rejected"],
        APIVersion.allCases)
    func leaks(scenario: String, version: APIVersion) throws {
        let (mine, other) = try clients(scenario, version)
        for (reader, owner) in [(mine, other), (other, mine)] {
            let secrets = try secrets(owner, reader, version).filter { !Self.known.contains($0) }
            #expect(!secrets.isEmpty)
            for (target, text) in try everything(reader) {
                let found = secrets.filter(text.contains)
                #expect(found.isEmpty, "\(target)")
            }
        }
    }

    @Test("what is the other's is not found, whatever is asked of it", arguments: APIVersion.allCases)
    func refusals(version: APIVersion) throws {
        let (mine, other) = try clients("journeys", version)
        let before = try everything(mine).map(\.text)
        var requests: [(String, String)] = []
        for id in [Journeys.withPaid, Journeys.siaPending] {
            requests += [
                ("GET", "/npq-applications/\(id)"), ("POST", "/npq-applications/\(id)/accept"),
                ("POST", "/npq-applications/\(id)/reject"), ("PUT", "/npq-applications/\(id)/change-funded-place")
            ]
        }
        let declaration = "/participant-declarations/\(Declared.biancaPaid)"
        requests += [("GET", declaration), ("PUT", "\(declaration)/void")]
        let person = "/participants/npq/\(Person.biancaPaid)"
        requests += [("GET", person), ("GET", "\(person)/outcomes")]
        requests += ["resume", "defer", "withdraw", "change-schedule"].map { ("PUT", "\(person)/\($0)") }
        requests += [("POST", "\(person)/outcomes")]
        if version == .v3 {
            requests += [
                ("PUT", "\(declaration)/change-delivery-partner"),
                ("GET", "/statements/b65d8f72-6fa5-417d-a869-7311e0b3a3d2")
            ]
        }
        for (method, target) in requests {
            let body = method == "GET" ? nil : #"{"data":{"attributes":{"course_identifier":"npq-headship"}}}"#
            let answer = other.send(method, target, body: body)
            #expect(answer.status == 404, "\(method) \(target)")
            #expect(answer.text == Refusal.notFound, "\(method) \(target)")
        }
        let declaring = other.send(
            "POST", "/participant-declarations",
            body:
                #"{"data":{"attributes":{"participant_id":"\#(Person.biancaPaid)","course_identifier":"npq-leading-behaviour-culture","declaration_type":"started","declaration_date":"2026-06-10T09:00:00Z"}}}"#
        )
        #expect(
            declaring.text
                == Refusal.list(
                    (
                        "participant_id",
                        "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again."
                    )))
        #expect(
            other.get("/participant-declarations?filter[participant_id]=\(Person.biancaPaid)").text
                == #"{"data":[]}"#)
        #expect(try everything(mine).map(\.text) == before)
    }
}
