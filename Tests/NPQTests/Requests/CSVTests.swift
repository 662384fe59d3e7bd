import MockRuntime
import NPQ
import TestSupport
import Testing

/// Lists in CSV, which versions 1 and 2 have (§4, §18.33).
@Suite("NPQ: CSV")
struct CSVTests {
    private static let applicationColumns =
        "id,participant_id,full_name,email,email_validated,teacher_reference_number,teacher_reference_number_validated,school_urn,school_ukprn,private_childcare_provider_urn,headteacher_status,eligible_for_funding,funded_place,funding_choice,course_identifier,status,works_in_school,employer_name,employment_role,created_at,updated_at,cohort,ineligible_for_funding_reason,targeted_delivery_funding_eligibility,teacher_catchment,teacher_catchment_country,teacher_catchment_iso_country_code,itt_provider,lead_mentor\n"
    private static let enrolmentColumns =
        "participant_id,course_identifier,schedule_identifier,cohort,npq_application_id,eligible_for_funding,training_status,school_urn,funded_place\n"
    private static let uk = "United Kingdom of Great Britain and Northern Ireland,GBR"

    private func expect(_ answer: MockResponse, _ text: String) {
        #expect(answer.status == 200)
        #expect(answer.text == text)
        #expect(answer.headers.values(of: "Content-Type") == ["text/csv"])
        #expect(answer.headers.values(of: "Cache-Control") == ["no-store"])
    }

    private static let rowan =
        "3e9c4f85-a06d-4f31-ad84-5cb1907eaf43,0b6f1c52-7d3a-4c0e-9a51-2f8e6d4b7c10,Rowan Achterberg,rowan.achterberg@example.com,true,3911001,true,103001,10003001,,no,true,,,npq-headship,pending,true,,,2023-05-02T09:00:00Z,2023-05-02T09:00:00Z,2023,,false,true,\(uk),,false\n"
    private static let sian =
        "4fad5096-b17e-4042-be95-6dc2a18fb054,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,\"Sian \"\"Sid\"\" Quill, MBE\",sian.quill@example.com,true,3911002,false,103002,10003002,,no,true,,school,npq-leading-literacy,accepted,true,\"Oak, Ash and Thorn\",\"Teacher\nand mentor\",2023-05-03T09:00:00Z,2024-03-04T09:00:00Z,2023,,true,true,\(uk),\"\",\n"
    private static let tarn =
        "50be61a7-c28f-4153-8fa6-7ed3b290c165,2d8b3e74-9f5c-4e20-9c73-4ba08f6d9e32,Tarn Ibsen,tarn.ibsen@example.com,true,3911003,true,103003,10003003,,no,true,,,npq-headship,pending,true,,,2023-05-04T09:00:00Z,2023-05-04T09:00:00Z,2023,previously-funded,false,true,\(uk),,false\n"

    @Test("applications are listed with exactly these bytes", arguments: Transport.allCases, APIVersion.beforeV3)
    func applications(transport: Transport, version: APIVersion) async throws {
        try await NPQ.run(transport, "earlier") { client in
            expect(
                client.get("\(version.path)/npq-applications.csv"),
                Self.applicationColumns + Self.rowan + Self.sian + Self.tarn)
        }
    }

    @Test("the JSON of an application says otherwise when it was updated and whether it is eligible")
    func differences() throws {
        let client = try NPQ.reader("earlier", .v1)
        #expect(client.application(Earlier.sianAccepted)["updated_at"] == "2023-10-02T09:00:00Z")
        #expect(client.application(Earlier.tarnPending)["eligible_for_funding"] == false)
    }

    @Test(
        "of applications the filters of the list are looked at, and nothing else",
        arguments: [
            ("filter[cohort]=2023", rowan + sian + tarn), ("filter[cohort]=2022", ""),
            ("filter[updated_since]=2023-10-02T09:00:00Z", sian), ("filter[updated_since]=2023-10-02T09:00:01Z", ""),
            ("page[page]=2&page[per_page]=1", rowan + sian + tarn), ("page[page]=0", rowan + sian + tarn),
            ("filter[participant_id]=x&sort=-created_at", rowan + sian + tarn)
        ], APIVersion.beforeV3)
    func applicationFilters(row: (query: String, rows: String), version: APIVersion) throws {
        let client = try NPQ.reader("earlier", version)
        expect(client.get("/npq-applications.csv?\(row.query)"), Self.applicationColumns + row.rows)
    }

    private static let declarationsOfV1 = [
        "id,participant_id,declaration_type,course_identifier,declaration_date,state,has_passed,voided,eligible_for_payment,updated_at",
        "94f2a5eb-06c3-4597-a3ea-b217f6d405a9,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,started,npq-leading-literacy,2023-10-09T09:00:00Z,paid,,false,false,2024-06-25T10:00:00Z",
        "a503b6fc-17d4-46a8-b4fb-c32807e516ba,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,retained-1,npq-leading-literacy,2026-04-13T09:00:00Z,payable,,false,true,2026-05-26T10:00:00Z",
        "b614c70d-28e5-47b9-850c-d43918f627cb,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,completed,npq-leading-literacy,2026-05-04T09:00:00Z,voided,,true,false,2026-05-06T09:00:00Z"
    ]
    private static let declarationsOfV2 = [
        "id,participant_id,declaration_type,course_identifier,declaration_date,state,has_passed,updated_at",
        "94f2a5eb-06c3-4597-a3ea-b217f6d405a9,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,started,npq-leading-literacy,2023-10-09T09:00:00Z,paid,,2024-06-25T10:00:00Z",
        "a503b6fc-17d4-46a8-b4fb-c32807e516ba,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,retained-1,npq-leading-literacy,2026-04-13T09:00:00Z,payable,,2026-05-26T10:00:00Z",
        "b614c70d-28e5-47b9-850c-d43918f627cb,1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,completed,npq-leading-literacy,2026-05-04T09:00:00Z,voided,,2026-05-06T09:00:00Z"
    ]

    @Test(
        "declarations are listed with exactly these bytes, by the filters of the list; of none not even the names",
        arguments: [
            ("", [0, 1, 2, 3]), ("page[page]=2&page[per_page]=1", [0, 1, 2, 3]),
            ("filter[updated_since]=2026-05-06T09:00:01Z", [0, 2]), ("filter[updated_since]=2026-06-01", []),
            ("filter[participant_id]=\(Earlier.sian)", [0, 1, 2, 3]), ("filter[participant_id]=\(Earlier.rowan)", [])
        ], APIVersion.beforeV3)
    func declarations(row: (query: String, lines: [Int]), version: APIVersion) throws {
        let lines = version == .v1 ? Self.declarationsOfV1 : Self.declarationsOfV2
        let client = try NPQ.reader("earlier", version)
        expect(
            client.get("/participant-declarations.csv?\(row.query)"),
            row.lines.map { lines[$0] + "\n" }.joined())
    }

    @Test("a result is true or false in CSV", arguments: APIVersion.beforeV3)
    func results(version: APIVersion) throws {
        let text = try NPQ.reader("journeys", version).get("/participant-declarations.csv").text
        let hasPassed = text.split(separator: "\n").dropFirst().map {
            String($0.split(separator: ",", omittingEmptySubsequences: false)[6])
        }
        #expect(Set(hasPassed) == ["", "true", "false"])
    }

    @Test("enrolments are listed with exactly these bytes")
    func enrolments() throws {
        let sian =
            "1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21,npq-leading-literacy,npq-specialist-autumn,2023,4fad5096-b17e-4042-be95-6dc2a18fb054,true,active,103002,\n"
        let client = try NPQ.reader("earlier", .v2)
        let target = "/npq-enrolments.csv"
        expect(client.get(target), Self.enrolmentColumns + sian)
        expect(client.get(target + "?filter[cohort]=2021&page[page]=0"), Self.enrolmentColumns + sian)
        expect(
            client.get(target + "?filter[updated_since]=2023-10-02T09:00:00Z"), Self.enrolmentColumns + sian)
        expect(client.get(target + "?filter[updated_since]=2023-10-02T09:00:01Z"), Self.enrolmentColumns)
        expect(try NPQ.reader("accepted", .v2).get(target), Self.enrolmentColumns + Self.ofAccepted)
    }

    /// In the order of the applications' creation, with what is stored about funding.
    private static let ofAccepted = """
        f312de5f-3ef5-4cdb-bd90-c549b014d6ee,npq-leading-primary-mathematics,npq-specialist-autumn,2023,5de80c66-9ca2-40ea-a988-1733518ee83c,true,active,101173,
        c5c1af84-5349-40dc-b8db-518b59d690bd,npq-senior-leadership,npq-leadership-autumn,2024,1b872ebe-b846-40ff-b7f9-36ba740d1edc,true,active,101136,true
        5d7f16d3-7e49-4281-8ddb-8b851da67ca5,npq-headship,npq-leadership-autumn,2025,009f71fa-d726-41c7-9cbf-f823c292a0bd,true,active,101062,true
        e5343fa7-32ec-4634-a8d0-77599f9a50b4,npq-leading-literacy,npq-specialist-autumn,2025,05ead40e-9797-423b-b3dc-ec536bf89607,false,active,101099,false
        a6bcdf09-fd43-46db-ab74-02fb47719df1,npq-early-headship-coaching-offer,npq-ehco-november,2025,c79650ee-18cc-4039-871a-904c863a8d1c,true,active,101247,true

        """

    @Test("an enrolment without a school is an error of the server")
    func noSchool() throws {
        let answer = try NPQ.reader("journeys", .v2).get("/npq-enrolments.csv")
        #expect(answer.status == 500)
        #expect(answer.text == #"{"error":"Internal server error"}"#)
    }

    @Test("enrolments are there as CSV only", arguments: ["", ".json"])
    func otherFormats(suffix: String) throws {
        let client = try NPQ.reader("earlier", .v2)
        let answer = client.get("/npq-enrolments\(suffix)")
        #expect(answer.status == 406)
        #expect(answer.text == "")
        let stranger = client.using(token: nil).get("/npq-enrolments\(suffix)")
        #expect(stranger.status == 401)
    }

    @Test("of nothing there are names of columns, but for declarations", arguments: APIVersion.beforeV3)
    func empty(version: APIVersion) throws {
        let client = try NPQ.reader("empty", version)
        expect(client.get("/npq-applications.csv"), Self.applicationColumns)
        expect(client.get("/participant-declarations.csv"), "")
        guard version == .v2 else { return }
        expect(client.get("/npq-enrolments.csv"), Self.enrolmentColumns)
    }

    @Test(
        "refusals are JSON",
        arguments: ["/npq-applications.csv", "/participant-declarations.csv", "/npq-enrolments.csv"],
        APIVersion.beforeV3)
    func refusals(target: String, version: APIVersion) throws {
        guard version == .v2 || target != "/npq-enrolments.csv" else { return }
        let client = try NPQ.reader("earlier", version)
        let date = client.get("\(target)?filter[updated_since]=x")
        #expect(date.status == 400)
        #expect(date.text == Refusal.badRequest("The filter '#/updated_since' must be a valid ISO 8601 date"))
        let stranger = client.using(token: nil).get(target)
        #expect(stranger.status == 401)
        #expect(stranger.text == Refusal.unauthorized)
        #expect(stranger.headers["Content-Type"] == "application/json")
        let participant = client.get("\(target)?filter[participant_id]=x")
        #expect(participant.status == (target.contains("declarations") ? 400 : 200))
    }
}
