import MockRuntime
import NPQ
import TestSupport
import Testing

/// Reading declarations, and what making one brings about (§4.3, §9.3, §9.4).
@Suite("NPQ: declarations")
struct DeclarationsTests {
    @Test("a declaration is shown with exactly these attributes, in this order")
    func view() throws {
        let answer = try NPQ.client("journeys").get("/participant-declarations/\(Declared.biancaPaid)")
        #expect(answer.status == 200)
        #expect(
            answer.text
                == #"{"data":{"id":"f52784ed-2223-4c57-8eba-5fa96bac2c46","type":"participant-declaration","attributes":{"participant_id":"7835e815-baa9-4f33-945f-bfde98f2ee9a","declaration_type":"started","course_identifier":"npq-leading-behaviour-culture","declaration_date":"2025-10-13T09:00:00Z","state":"paid","has_passed":null,"delivery_partner_id":"f535baaa-b456-4e3e-bee8-0de6857af055","delivery_partner_name":"Alder Vale Teaching School Hub","secondary_delivery_partner_id":"c07f3141-ac14-403b-8b79-07943296c6b7","secondary_delivery_partner_name":"Brightwater Academies","statement_id":"b4e85165-b768-457c-9a3f-b3d6cbc67897","application_id":"6f443d5a-a857-4887-9cbf-b91913940c26","clawback_statement_id":null,"uplift_paid":true,"lead_provider_name":"Ashgrove Learning Institute","ineligible_for_funding_reason":null,"created_at":"2025-10-14T09:00:00Z","updated_at":"2025-12-25T10:00:00Z"}}}"#
        )
    }

    @Test(
        "earlier versions show less of it",
        arguments: zip(
            APIVersion.beforeV3,
            [
                #"{"data":{"id":"f52784ed-2223-4c57-8eba-5fa96bac2c46","type":"participant-declaration","attributes":{"participant_id":"7835e815-baa9-4f33-945f-bfde98f2ee9a","declaration_type":"started","course_identifier":"npq-leading-behaviour-culture","declaration_date":"2025-10-13T09:00:00Z","state":"paid","has_passed":null,"voided":false,"eligible_for_payment":false,"updated_at":"2025-12-25T10:00:00Z"}}}"#,
                #"{"data":{"id":"f52784ed-2223-4c57-8eba-5fa96bac2c46","type":"participant-declaration","attributes":{"participant_id":"7835e815-baa9-4f33-945f-bfde98f2ee9a","declaration_type":"started","course_identifier":"npq-leading-behaviour-culture","declaration_date":"2025-10-13T09:00:00Z","state":"paid","has_passed":null,"updated_at":"2025-12-25T10:00:00Z"}}}"#
            ]))
    func viewBeforeV3(version: APIVersion, text: String) throws {
        #expect(
            try NPQ.client("journeys", version).get("/participant-declarations/\(Declared.biancaPaid)").text == text)
    }

    @Test(
        "version 1 says of a state whether it is voided and whether it will be paid",
        arguments: [
            (Declared.yaraVoided, true, false), (Declared.zenoEligible, false, true),
            (Declared.cyrilSubmitted, false, false), (Declared.deliaAwaiting, false, false)
        ])
    func states(id: String, isVoided: Bool, isEligible: Bool) throws {
        let answer = try NPQ.client("journeys", .v1).get("/participant-declarations/\(id)")
        #expect(answer["voided"] == .bool(isVoided))
        #expect(answer["eligible_for_payment"] == .bool(isEligible))
    }

    @Test("before version 3 transferred declarations are with whoever made them", arguments: APIVersion.beforeV3)
    func transferredBeforeV3(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let other = journey.provider(Provider.larkfield)
        for (id, maker, holder) in [
            (Declared.leifTransferred, journey, other), (Declared.keziaTransferred, other, journey)
        ] {
            let target = "/participant-declarations/\(id)"
            #expect(maker.get("/participant-declarations").ids?.contains(id) == true)
            #expect(maker.get(target).status == 200)
            #expect(holder.get("/participant-declarations").ids?.contains(id) == false)
            #expect(holder.get(target).text == Refusal.notFound)
            #expect(holder.send("PUT", "\(target)/void").text == Refusal.notFound)
            #expect(maker.send("PUT", "\(target)/void").status == 200)
        }
    }

    @Test("before version 3 the list knows no cohorts", arguments: APIVersion.beforeV3)
    func filtersBeforeV3(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let all = journey.get("/participant-declarations").ids
        #expect(journey.get("/participant-declarations?filter[cohort]=2022&sort=-created_at").ids == all)
        #expect(
            journey.get("/participant-declarations?filter[participant_id]=\(Person.biancaPaid)").ids
                == [Declared.biancaPaid])
        #expect(journey.get("/participant-declarations?filter[participant_id]=x").status == 400)
        let recent = journey.get("/participant-declarations?filter[updated_since]=2026-06-08T09:00:00Z")
        #expect(recent.ids == [Declared.deliaAwaiting])
    }

    @Test(
        "states are shown with dashes",
        arguments: [(Declared.deliaAwaiting, "awaiting-clawback"), (Declared.emrysClawedBack, "clawed-back")])
    func dashes(id: String, state: String) throws {
        let answer = try NPQ.client("journeys").get("/participant-declarations/\(id)")
        #expect(answer["state"] == .string(state))
        #expect(answer["statement_id"] != .null)
        #expect(answer["clawback_statement_id"] != .null)
    }

    @Test("transferred declarations are shown to both providers, nobody else's to either")
    func tenancy() throws {
        for provider in ["journeys", "journeys-other"] {
            let journey = try NPQ.reader(provider)
            let ids = try #require(journey.get("/participant-declarations").ids)
            for id in [Declared.keziaTransferred, Declared.leifTransferred] {
                #expect(ids.contains(id))
                #expect(journey.get("/participant-declarations/\(id)").status == 200)
            }
            #expect(ids.contains(Declared.zenoEligible) == (provider == "journeys"))
        }
        let third = try NPQ.reader("journeys-third")
        #expect(third.get("/participant-declarations").text == #"{"data":[]}"#)
        let hidden = third.get("/participant-declarations/\(Declared.zenoEligible)")
        #expect(hidden.status == 404)
        #expect(hidden.text == Refusal.notFound)
        #expect(
            try NPQ.client("journeys").get("/participant-declarations/\(Declared.keziaTransferred)")[
                "lead_provider_name"]
                == "Larkfield Leadership Trust")
    }

    @Test("filters narrow the list, which is in order of creation")
    func filters() throws {
        let journey = try NPQ.client("journeys")
        let all = journey.get("/participant-declarations")
        let created = all.list("created_at").compactMap(\.stringValue)
        #expect(created == created.sorted())
        let of2022 = journey.get("/participant-declarations?filter[cohort]=2022")
        #expect(of2022.ids == [Declared.ivoPaid])
        let of2025 = journey.get(
            "/participant-declarations?filter[participant_id]=\(Person.biancaPaid),\(Person.unknown)")
        #expect(of2025.ids == [Declared.biancaPaid])
        #expect(journey.get("/participant-declarations?filter[participant_id]=x").status == 400)
        let recent = journey.get("/participant-declarations?filter[updated_since]=2026-06-08T09:00:00Z")
        #expect(recent.ids == [Declared.deliaAwaiting])
        #expect(journey.get("/participant-declarations?page[per_page]=1").ids == all.ids.map { [$0[0]] })
    }

    @Test(
        "a body without attributes is a 400", arguments: [nil, "{}", #"{"data":{"attributes":{}}}"#],
        APIVersion.allCases)
    func envelope(body: String?, version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).send("POST", "/participant-declarations", body: body)
        #expect(answer.status == 400)
        #expect(answer.text == Refusal.badBody)
    }

    @Test("a fundable one is eligible at once and goes onto the next statement; voided, it can be made again")
    func eligible() throws {
        let journey = try NPQ.client("journeys")
        let made = journey.declare(Person.wandaUndeclared, "npq-headship", "started")
        #expect(made.status == 200)
        #expect(made["state"] == "eligible")
        #expect(made["statement_id"] == "0a593aba-adc3-400c-9dd1-7d32c6ef9795")
        #expect(made["declaration_date"] == "2026-06-10T09:00:00Z")
        #expect(made["created_at"] == "2026-06-15T09:00:00Z")
        #expect(journey.get("/participant-declarations/\(made.id)").text == made.text)
        #expect(journey.get("/participant-declarations").ids?.last == made.id)
        #expect(journey.declare(Person.wandaUndeclared, "npq-headship", "started").status == 422)
        #expect(journey.send("PUT", "/participant-declarations/\(made.id)/void")["statement_id"] == .null)
        #expect(journey.declare(Person.wandaUndeclared, "npq-headship", "started").status == 200)
    }

    @Test("one for a person without a funded place stays submitted and is on no statement")
    func submitted() throws {
        let made = try NPQ.client("journeys").declare(
            Person.cyrilUnfunded, "npq-leading-teaching-development", "retained-1")
        #expect(made["state"] == "submitted")
        #expect(made["statement_id"] == .null)
    }

    @Test("a duplicate of somebody with the same teacher number is ineligible and shows no statement")
    func duplicate() throws {
        let made = try NPQ.client("journeys").declare(Person.fayeDuplicate, "npq-leading-literacy", "started")
        #expect(made.status == 200)
        #expect(made["state"] == "ineligible")
        #expect(made["statement_id"] == .null)
        #expect(made["ineligible_for_funding_reason"] == .null)
    }

    @Test("what was paid and taken back can be declared again")
    func afterClawback() throws {
        #expect(
            try NPQ.client("journeys").declare(Person.emrysClawedBack, "npq-senior-leadership", "started")["state"]
                == "eligible")
    }

    @Test("before a withdrawal can be declared after it")
    func beforeWithdrawal() throws {
        let answer = try NPQ.client("journeys").send(
            "POST", "/participant-declarations",
            [
                "participant_id": .string(Person.ullaWithdrawn), "course_identifier": "npq-senior-leadership",
                "declaration_type": "retained-1", "declaration_date": "2025-03-10T08:59:59Z",
                "delivery_partner_id": .string(Partner.alder)
            ]
        )
        #expect(answer.status == 200)
    }

    @Test(
        "completing an assessed course makes an outcome",
        arguments: [(true, true), ("true", true), (false, false), ("false", false)] as [(JSONValue, Bool)])
    func completed(sent: JSONValue, hasPassed: Bool) throws {
        let journey = try NPQ.client("journeys")
        let made = journey.declare(
            Person.wandaUndeclared, "npq-headship", "completed", ["has_passed": sent])
        #expect(made["has_passed"] == .bool(hasPassed))
        let outcomes = journey.get("/participants/npq/\(Person.wandaUndeclared)/outcomes")
        #expect(outcomes.list("state") == [hasPassed ? "passed" : "failed"])
        #expect(outcomes.list("completion_date") == ["2026-06-10T00:00:00+00:00"])
    }

    @Test("completing coaching needs no result, and the course may be named as the additional support offer")
    func coaching() throws {
        let journey = try NPQ.client("accepted")
        let made = journey.declare(
            "a6bcdf09-fd43-46db-ab74-02fb47719df1", "npq-additional-support-offer", "completed",
            ["has_passed": "nonsense"])
        #expect(made.status == 200)
        #expect(made["has_passed"] == .null)
        #expect(made["course_identifier"] == "npq-early-headship-coaching-offer")
    }

    @Test(
        "dates are read with or without a fraction and an offset, and shown in UTC",
        arguments: [
            ("2026-06-10T09:00:00Z", "2026-06-10T09:00:00Z"), ("2026-06-10T09:00:00", "2026-06-10T09:00:00Z"),
            ("2026-06-10T09:00:00.999Z", "2026-06-10T09:00:00Z"), ("2026-06-10T09:00:00,5", "2026-06-10T09:00:00Z"),
            ("2026-06-10T09:00:00+01:00", "2026-06-10T08:00:00Z"), ("2026-06-10T09:00:00+0100", "2026-06-10T08:00:00Z"),
            ("2026-06-10T09:00:00+01", "2026-06-10T08:00:00Z"), ("2026-06-10T09:00:00-02", "2026-06-10T11:00:00Z"),
            // The very start of the schedule.
            ("2025-10-01T00:00:00Z", "2025-10-01T00:00:00Z")
        ])
    func dates(sent: String, shown: String) throws {
        let answer = try NPQ.client("journeys").send(
            "POST", "/participant-declarations",
            [
                "participant_id": .string(Person.wandaUndeclared.uppercased()), "course_identifier": "npq-headship",
                "declaration_type": "started", "declaration_date": .string(sent),
                "delivery_partner_id": .string(Partner.alder)
            ]
        )
        #expect(answer.status == 200)
        #expect(answer["declaration_date"] == .string(shown))
    }
}
