import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// What versions 1 and 2 do otherwise than version 3 with every request (§1, §3.2, §16).
@Suite("NPQ: versions")
struct VersionsTests {
    private static let listsWithDates = [
        "/npq-applications", "/npq-applications.csv", "/participant-declarations", "/participant-declarations.csv",
        "/participants/npq", "/participants/npq/outcomes"
    ]

    @Test(
        "before version 3 a filter that is no object breaks lists with a date filter, once the token is known",
        arguments: ["filter=x", "filter=", "filter[]=x"], APIVersion.beforeV3)
    func scalarFilter(query: String, version: APIVersion) throws {
        let client = try NPQ.reader("journeys", version)
        for target in Self.listsWithDates {
            let answer = client.get("\(target)?\(query)")
            #expect(answer.status == 500)
            #expect(answer.text == #"{"error":"Internal server error"}"#)
            #expect(client.using(token: nil).get("\(target)?\(query)").status == 401)
        }
        for target in ["/npq-applications/\(Journeys.withPaid)", "/participants/npq/\(Person.miloPassed)/outcomes"] {
            #expect(client.get("\(target)?\(query)").status == 200)
        }
    }

    @Test(
        "what came with version 3 is not there before, whoever asks",
        arguments: [
            ("GET", "/statements"), ("GET", "/statements/\(Person.unknown)"), ("GET", "/delivery-partners"),
            ("GET", "/delivery-partners/\(Partner.alder)"),
            ("PUT", "/participant-declarations/\(Declared.zenoEligible)/change-delivery-partner"),
            ("GET", "/npq-enrolments"), ("PATCH", "/npq-applications"), ("GET", "/nothing")
        ], APIVersion.beforeV3)
    func absent(operation: (method: String, target: String), version: APIVersion) throws {
        guard (operation.target, version) != ("/npq-enrolments", .v2) else { return }
        for token in ["sandbox-journeys", nil] {
            let client = try NPQ.reader("journeys", version).using(token: token)
            let answer = client.send(operation.method, operation.target)
            #expect(answer.status == 404)
            #expect(answer.text == Refusal.notFound)
        }
    }

    @Test("an unknown path that ends in .csv is not found without a word", arguments: APIVersion.allCases)
    func absentCSV(version: APIVersion) throws {
        let targets = ["/nothing.csv", "/statements/nothing/at/all.csv"]
        for target in version == .v2 ? targets : targets + ["/npq-enrolments.csv"] {
            let answer = try NPQ.reader("one", version).get(target)
            #expect(answer.status == 404)
            #expect(answer.text == "")
            #expect(answer.headers["Content-Type"] == "text/plain")
        }
    }

    @Test("with .json a list is the same, and a record with .csv, too", arguments: APIVersion.beforeV3)
    func suffixes(version: APIVersion) throws {
        let client = try NPQ.reader("journeys", version)
        for (plain, suffixed) in [
            ("/npq-applications", ".json"), ("/participant-declarations", ".json"), ("/participants/npq", ".csv"),
            ("/npq-applications/\(Journeys.withPaid)", ".csv"), ("/participants/npq/outcomes", ".csv")
        ] {
            let answer = client.get(plain + suffixed)
            #expect(answer.status == 200)
            #expect(answer.headers["Content-Type"] == "application/json")
            #expect(client.get(plain).text == answer.text)
        }
    }

    @Test("an application is shown with exactly these bytes", arguments: APIVersion.beforeV3)
    func application(version: APIVersion) throws {
        let lines = """
            {"data":{"id":"4fad5096-b17e-4042-be95-6dc2a18fb054","type":"npq_application","attributes":{
            "course_identifier":"npq-leading-literacy","email":"sian.quill@example.com","email_validated":true,
            "employer_name":"Oak, Ash and Thorn","employment_role":"Teacher\\nand mentor",
            "full_name":"Sian \\"Sid\\" Quill, MBE","funding_choice":"school",
            "headteacher_status":"no","ineligible_for_funding_reason":null,
            "participant_id":"1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21","private_childcare_provider_urn":null,
            "teacher_reference_number":"3911002","teacher_reference_number_validated":false,
            "school_urn":"103002","school_ukprn":"10003002","status":"accepted",
            "works_in_school":true,"cohort":"2023","eligible_for_funding":true,
            "targeted_delivery_funding_eligibility":true,"teacher_catchment":true,
            "teacher_catchment_country":"United Kingdom of Great Britain and Northern Ireland",
            "teacher_catchment_iso_country_code":"GBR","itt_provider":"","lead_mentor":null,"funded_place":null,
            "created_at":"2023-05-03T09:00:00Z","updated_at":"2023-10-02T09:00:00Z"}}}
            """
        let client = try NPQ.reader("earlier", version)
        #expect(client.application(Earlier.sianAccepted).text == lines.split(separator: "\n").joined())
    }

    @Test("before version 3 an address is never null", arguments: APIVersion.beforeV3)
    func email(version: APIVersion) throws {
        let client = try NPQ.reader("journeys", version)
        #expect(client.application(Journeys.bryonyWithoutEmail)["email"] == "")
    }

    @Test("accepting rejects the person's other applications for the course and cohort", arguments: APIVersion.beforeV3)
    func rejectsOthers(version: APIVersion) throws {
        let client = try NPQ.client("multiple", version)
        let other = client.provider(Provider.larkfield)
        #expect(client.accept(Multiple.chidi, ["funded_place": true]).status == 200)
        #expect(client.application(Multiple.chidiAgain)["status"] == "rejected")
        #expect(other.application(Multiple.chidiElsewhere)["status"] == "rejected")
        #expect(client.application(Multiple.chidiOtherCourse)["status"] == "pending")
        let since = "filter[updated_since]=2026-06-15T09:00:00Z"
        #expect(
            client.list(since).ids == [Multiple.chidi, Multiple.chidiAgain, Multiple.chidiOtherCourse])
        #expect(other.list(since).ids == [Multiple.chidiElsewhere])
    }

    @Test("somebody on two courses has both, oldest first", arguments: APIVersion.beforeV3)
    func twoCourses(version: APIVersion) throws {
        let client = try NPQ.client("multiple", version)
        let accepted = client.accept(Multiple.elinCoaching, ["funded_place": true])
        #expect(accepted.status == 200)
        let person = client.get("/participants/npq/\(accepted["participant_id"]?.stringValue ?? "")")
        let applications: [JSONValue] = [.string(Multiple.elinAccepted), .string(Multiple.elinCoaching)]
        let list = person[version == .v1 ? "funded_places" : "npq_enrolments"]?.arrayValue
        #expect(list?.map { $0["npq_application_id"] } == applications)
        #expect(list?.map { $0["funded_place"] } == [.null, true])
        let courses = list?.map { $0[version == .v1 ? "npq_course" : "course_identifier"] }
        #expect(version == .v2 || person["npq_courses"]?.arrayValue == courses)
        #expect(courses?.last == "npq-early-headship-coaching-offer")
    }

    @Test("what one version changes the others show", arguments: APIVersion.allCases)
    func sharedRecords(version: APIVersion) throws {
        let client = try NPQ.client("one", version)
        #expect(client.accept(One.pending, ["funded_place": true]).status == 200)
        for other in APIVersion.allCases {
            let shown = client.get("\(other.path)/npq-applications/\(One.pending)")
            #expect(shown["status"] == "accepted")
            #expect(shown["funded_place"] == true)
        }
    }
}
