import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// What an application looks like (§4.1) and what is computed for it (§7.1).
@Suite("NPQ: an application's representation")
struct RepresentationTests {
    private static let names = [
        "course_identifier", "email", "email_validated", "employer_name", "employment_role", "full_name",
        "funding_choice",
        "headteacher_status", "ineligible_for_funding_reason", "participant_id", "private_childcare_provider_urn",
        "teacher_reference_number", "teacher_reference_number_validated", "school_urn", "school_ukprn", "status",
        "reason_for_rejection",
        "works_in_school", "cohort", "cohort_suffix", "eligible_for_funding", "targeted_delivery_funding_eligibility",
        "teacher_catchment",
        "teacher_catchment_country", "teacher_catchment_iso_country_code", "itt_provider", "lead_mentor",
        "funded_place", "created_at",
        "updated_at", "schedule_identifier", "works_as_senco", "senco_start_date"
    ]

    @Test("the answer has exactly these bytes", arguments: Transport.allCases)
    func bytes(transport: Transport) async throws {
        let lines = """
            {"data":{"id":"944618e1-b4e3-492e-b4e4-36b579f00e8d","type":"npq_application","attributes":{
            "course_identifier":"npq-headship","email":"amara.okafor@example.com","email_validated":true,
            "employer_name":null,"employment_role":null,"full_name":"Amara Okafor","funding_choice":null,
            "headteacher_status":"no","ineligible_for_funding_reason":null,
            "participant_id":"ca82ca5d-33c0-4036-bbeb-689e863ae906","private_childcare_provider_urn":null,
            "teacher_reference_number":"3422001","teacher_reference_number_validated":true,
            "school_urn":"100559","school_ukprn":"10000559","status":"pending","reason_for_rejection":null,
            "works_in_school":true,"cohort":"2025","cohort_suffix":"a","eligible_for_funding":true,
            "targeted_delivery_funding_eligibility":false,"teacher_catchment":true,
            "teacher_catchment_country":"United Kingdom of Great Britain and Northern Ireland",
            "teacher_catchment_iso_country_code":"GBR","itt_provider":null,"lead_mentor":false,"funded_place":null,
            "created_at":"2026-05-04T09:00:00Z","updated_at":"2026-05-04T09:00:00Z","schedule_identifier":null,
            "works_as_senco":null,"senco_start_date":null}}}
            """
        try await NPQ.run(transport) { client in
            let answer = client.application(One.pending)
            #expect(answer.text == lines.split(separator: "\n").joined())
        }
    }

    @Test(
        "every application has id, type and all attributes in their order",
        arguments: ["one", "multiple", "accepted", "rejected", "journeys", "multiple-other"])
    func attributes(scenario: String) throws {
        let list = try NPQ.reader(scenario).list().json["data"]?.arrayValue ?? []
        #expect(!list.isEmpty)
        for item in list {
            #expect(item.objectValue?.keys == ["id", "type", "attributes"])
            #expect(item["type"] == "npq_application")
            #expect(item["attributes"]?.objectValue?.keys == Self.names)
            #expect(item["attributes"]?["email_validated"] == true)
        }
    }

    @Test("an answer after a change has all attributes in their order, too")
    func attributesAfterChanges() throws {
        let client = try NPQ.client("one")
        for answer in [
            client.accept(One.pending, ["funded_place": true]),
            client.changeFundedPlace(One.pending, ["funded_place": false]),
            client.reject(One.pending)
        ] {
            #expect(answer.status == 200)
            #expect(answer.attributes.keys == Self.names)
        }
    }

    @Test(
        "an attribute is shown as the service shows it",
        arguments: [
            ("a number that is not verified is not shown", Journeys.aldoUnverified, "teacher_reference_number", .null),
            ("but said not to be verified", Journeys.aldoUnverified, "teacher_reference_number_validated", false),
            ("no number", Journeys.zaraWithoutNumber, "teacher_reference_number", .null),
            ("an address that somebody else took over", Journeys.bryonyWithoutEmail, "email", .null),
            ("a cohort's year is text", Journeys.willaCapped, "cohort", "2026"),
            ("of two cohorts a year one is b", Journeys.willaCapped, "cohort_suffix", "b"),
            ("and the other a", Journeys.willaUnfunded, "cohort_suffix", "a"),
            ("pending has no schedule", Journeys.siaPending, "schedule_identifier", .null),
            ("accepted has one", Journeys.withPaid, "schedule_identifier", "npq-specialist-autumn"),
            ("works_as_senco is text", Journeys.lena, "works_as_senco", "yes"),
            ("one may plan it", Journeys.dora, "works_as_senco", "no_but_i_plan_to_become_one"),
            ("a date is a day", Journeys.lena, "senco_start_date", "2023-09-01"),
            ("Wales is in the catchment", Journeys.isla, "teacher_catchment", true),
            ("France is not", Journeys.henriAbroad, "teacher_catchment", false),
            ("it is a country", Journeys.henriAbroad, "teacher_catchment_country", "France"),
            ("with a code of three letters", Journeys.henriAbroad, "teacher_catchment_iso_country_code", "FRA"),
            ("a nursery's number", Journeys.edda, "private_childcare_provider_urn", "EY123456"),
            ("an employer's name", Journeys.edda, "employer_name", "Little Oaks Nursery"),
            ("a training provider", Journeys.flynn, "itt_provider", "Example University"),
            ("a lead mentor", Journeys.flynn, "lead_mentor", true),
            ("no school", Journeys.flynn, "works_in_school", false),
            ("a place of full funding is not counted", Journeys.fullFunding, "funded_place", .null),
            (
                "rejected after it was accepted keeps its schedule", Journeys.noorRejected, "schedule_identifier",
                "npq-leadership-autumn"
            ),
            ("and its place", Journeys.noorRejected, "funded_place", true),
            ("and tells why", Journeys.noorRejected, "reason_for_rejection", "rejected_by_provider")
        ] as [(String, String, String, JSONValue)])
    func shown(rule: String, id: String, attribute: String, value: JSONValue) throws {
        #expect(try NPQ.reader("journeys").application(id)[attribute] == value, "\(rule)")
    }

    @Test(
        "eligibility is computed from the record and the person's other places on the course",
        arguments: [
            ("eligible", "multiple", Multiple.amara, true, .null),
            ("not eligible by the record", "multiple", Multiple.hamishIneligible, false, "establishment-ineligible"),
            ("a funded place from an earlier cohort", "journeys", Journeys.siaPending, false, "previously-funded"),
            ("funded by policy all the same", "journeys", Journeys.tobyPending, true, "previously-funded"),
            ("coaching counts as additional support", "journeys", Journeys.yusufCoaching, false, "previously-funded"),
            ("a place on another course", "multiple", Multiple.benPending, true, .null),
            ("a rejected place on the course", "multiple", Multiple.gracePending, true, .null),
            ("another application that waits", "multiple", Multiple.jonahCapped, true, .null),
            ("the accepted place itself", "accepted", Accepted.nadia, true, .null),
            ("a withdrawn place was funded", "journeys", Journeys.miraPending, false, "previously-funded")
        ] as [(String, String, String, Bool, JSONValue)])
    func funding(rule: String, scenario: String, id: String, isEligible: Bool, reason: JSONValue) throws {
        let answer = try NPQ.reader(scenario).application(id)
        #expect(answer["eligible_for_funding"] == .bool(isEligible), "\(rule)")
        #expect(answer["ineligible_for_funding_reason"] == reason, "\(rule)")
    }

    @Test("accepting a funded place ends the eligibility of the person's other applications for the course")
    func fundingIsLost() throws {
        let client = try NPQ.client("multiple")
        let other = client.provider(Provider.larkfield)
        #expect(other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == true)
        #expect(client.accept(Multiple.chidi, ["funded_place": true])["eligible_for_funding"] == true)
        #expect(other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == false)
        #expect(
            other.application(Multiple.chidiElsewhere)["ineligible_for_funding_reason"] == "previously-funded"
        )
        #expect(client.application(Multiple.chidiOtherCourse)["eligible_for_funding"] == true)
    }

    @Test("accepting a place without funding leaves them eligible")
    func fundingIsKept() throws {
        let client = try NPQ.client("multiple")
        #expect(client.accept(Multiple.chidi, ["funded_place": false]).status == 200)
        #expect(client.application(Multiple.chidiAgain)["eligible_for_funding"] == true)
        #expect(client.application(Multiple.chidiAgain)["ineligible_for_funding_reason"] == .null)
    }
}
