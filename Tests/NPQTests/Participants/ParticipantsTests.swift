import MockRuntime
import NPQ
import TestSupport
import Testing

/// Reading participants (§3, §4.2, §5.4).
@Suite("NPQ: participants")
struct ParticipantsTests {
    @Test("a participant is shown with exactly these attributes, in this order")
    func view() throws {
        let answer = try NPQ.client("journeys").get("/participants/npq/\(Person.tomasDeferred)")
        #expect(answer.status == 200)
        #expect(
            answer.text
                == #"{"data":{"id":"d1c90904-62f8-4824-a415-7c04a2d4bfb7","type":"npq-participant","attributes":{"full_name":"Tomas Arendt","previous_names":[],"teacher_reference_number":"3995001","updated_at":"2025-02-03T09:00:00Z","npq_enrolments":[{"email":"tomas.arendt@example.com","course_identifier":"npq-headship","schedule_identifier":"npq-leadership-autumn","cohort":"2024","cohort_suffix":"a","npq_application_id":"c7b0b117-78be-4dab-892b-c23bae19a623","eligible_for_funding":true,"training_status":"deferred","school_urn":"101132","targeted_delivery_funding_eligibility":false,"withdrawal":null,"deferral":{"reason":"parental-leave","date":"2025-02-03T09:00:00Z"},"created_at":"2024-09-16T09:00:00Z","funded_place":true}],"participant_id_changes":[]}}}"#
        )
    }

    @Test(
        "earlier versions show less of them, and in version 1 it is flat",
        arguments: zip(
            APIVersion.beforeV3,
            [
                #"{"data":{"id":"d1c90904-62f8-4824-a415-7c04a2d4bfb7","type":"npq-participant","attributes":{"participant_id":"d1c90904-62f8-4824-a415-7c04a2d4bfb7","full_name":"Tomas Arendt","email":"tomas.arendt@example.com","npq_courses":["npq-headship"],"funded_places":[{"npq_course":"npq-headship","funded_place":true,"npq_application_id":"c7b0b117-78be-4dab-892b-c23bae19a623"}],"teacher_reference_number":"3995001","updated_at":"2025-02-03T09:00:00Z"}}}"#,
                #"{"data":{"id":"d1c90904-62f8-4824-a415-7c04a2d4bfb7","type":"npq-participant","attributes":{"email":"tomas.arendt@example.com","full_name":"Tomas Arendt","teacher_reference_number":"3995001","updated_at":"2025-02-03T09:00:00Z","npq_enrolments":[{"course_identifier":"npq-headship","schedule_identifier":"npq-leadership-autumn","cohort":"2024","npq_application_id":"c7b0b117-78be-4dab-892b-c23bae19a623","eligible_for_funding":true,"training_status":"deferred","school_urn":"101132","targeted_delivery_funding_eligibility":false,"funded_place":true}]}}}"#
            ]))
    func viewBeforeV3(version: APIVersion, text: String) throws {
        #expect(try NPQ.client("journeys", version).get("/participants/npq/\(Person.tomasDeferred)").text == text)
    }

    @Test("a number that nobody verified is not shown with a participant", arguments: APIVersion.allCases)
    func unverified(version: APIVersion) throws {
        let answer = try NPQ.client("earlier", version).get("/participants/npq/\(Earlier.sian)")
        #expect(answer.status == 200)
        #expect(answer["teacher_reference_number"] == .null)
    }

    @Test(
        "before version 3 an id that was replaced is not found", arguments: ["", "/outcomes"], APIVersion.beforeV3)
    func goneBeforeV3(suffix: String, version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).get("/participants/npq/\(Person.clementFormerly)\(suffix)")
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
    }

    @Test("before version 3 the list has one filter and one order", arguments: APIVersion.beforeV3)
    func listBeforeV3(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let all = try #require(journey.get("/participants/npq").ids)
        let latest = try #require(journey.using(.v3).get("/participants/npq").ids)
        #expect(all == latest.filter { $0 != Person.xenaUnfunded })
        for query in [
            "sort=-created_at", "filter[training_status]=deferred", "filter[training_status]=nonsense",
            "filter[from_participant_id]=\(Person.clementFirst)"
        ] {
            #expect(journey.get("/participants/npq?\(query)").ids == all)
        }
        #expect(journey.get("/participants/npq?page[page]=2&page[per_page]=3").ids == Array(all[3..<6]))
    }

    @Test("earlier ids are shown newest first, and earlier names")
    func changes() throws {
        let answer = try NPQ.client("journeys").get("/participants/npq/\(Person.clementRenamed)")
        #expect(
            answer["participant_id_changes"]?.arrayValue?.compactMap { $0["from_participant_id"]?.stringValue }
                == [Person.clementFormerly, Person.clementFirst])
        #expect(answer["previous_names"]?.arrayValue?.count == 2)
        #expect(answer["updated_at"] == "2025-07-07T09:00:00Z")
    }

    @Test(
        "an id that was replaced is gone, also for providers that do not know the person", arguments: ["", "/outcomes"])
    func gone(suffix: String) throws {
        for provider in ["journeys", "journeys-third"] {
            let answer = try NPQ.reader(provider).get("/participants/npq/\(Person.clementFormerly)\(suffix)")
            #expect(answer.status == 410)
            #expect(
                answer.text
                    == #"{"errors":[{"title":"Participant ID has been changed","detail":"The participant_id '6d260386-6829-4511-ae7f-e103a8e88c8b' has been replaced with '79623270-8ce9-400f-8325-56fa67cdfc07'.","participant_id_changes":[{"from_participant_id":"6d260386-6829-4511-ae7f-e103a8e88c8b","to_participant_id":"79623270-8ce9-400f-8325-56fa67cdfc07","changed_at":"2025-07-07T09:00:00Z"}]}]}"#
            )
        }
    }

    @Test(
        "whoever has no application that the provider accepted is not found",
        arguments: [Person.unknown, Person.noorRejected, "x"], APIVersion.allCases)
    func notFound(id: String, version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).get("/participants/npq/\(id)")
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
    }

    @Test("a provider sees only its own enrolments of a person")
    func tenancy() throws {
        let courses = try ["journeys", "journeys-other"].map { provider in
            try NPQ.reader(provider).get("/participants/npq/\(Person.judeOfTwo)")["npq_enrolments"]?[0]?[
                "course_identifier"]
        }
        #expect(courses == ["npq-headship", "npq-leading-literacy"])
    }

    @Test("the list is in order of creation, without people who have nothing accepted")
    func list() throws {
        let journey = try NPQ.client("journeys")
        let ids = try #require(journey.get("/participants/npq").ids)
        #expect(ids.first == "3b7a0c05-04c2-4c77-a820-80b2c872a210")
        #expect(ids.contains(Person.judeOfTwo))
        #expect(!ids.contains(Person.noorRejected))
        #expect(Set(ids).count == ids.count)
        #expect(journey.get("/participants/npq?sort=-created_at").ids == ids.reversed())
        #expect(journey.get("/participants/npq?page[page]=2&page[per_page]=3").ids == Array(ids[3..<6]))
        #expect(try NPQ.client("empty").get("/participants/npq").text == #"{"data":[]}"#)
    }

    @Test(
        "a training status finds people in it and shows only their enrolments in it",
        arguments: [
            ("deferred", [Person.tomasDeferred]),
            ("withdrawn", [Person.ullaWithdrawn, "1b833a03-96b9-4122-9cfd-9427080da057"])
        ])
    func trainingStatus(status: String, ids: [String]) throws {
        let answer = try NPQ.client("journeys").get("/participants/npq?filter[training_status]=\(status)")
        #expect(answer.ids == ids)
        let shown = answer.list("npq_enrolments").flatMap { $0.arrayValue ?? [] }.map { $0["training_status"] }
        #expect(shown.allSatisfy { $0 == .string(status) })
    }

    @Test("a training status that does not exist is a 422, a blank one is ignored")
    func badTrainingStatus() throws {
        let journey = try NPQ.client("journeys")
        let answer = journey.get("/participants/npq?filter[training_status]=nonsense")
        #expect(answer.status == 422)
        #expect(
            answer.text
                == Refusal.list([
                    (
                        "Unpermitted parameters",
                        #"The filter '#/training_status' must be ["active", "deferred", "withdrawn"]"#
                    )
                ]))
        #expect(
            journey.get("/participants/npq?filter[training_status]=").ids == journey.get("/participants/npq").ids)
    }

    @Test("a former id finds the participant and shows only that change; others find nobody")
    func formerID() throws {
        let journey = try NPQ.client("journeys")
        let answer = journey.get("/participants/npq?filter[from_participant_id]=\(Person.clementFirst)")
        #expect(answer.ids == [Person.clementRenamed])
        #expect(answer.list("participant_id_changes").first?.arrayValue?.count == 1)
        for id in [Person.unknown, Person.clementRenamed, "nonsense"] {
            #expect(journey.get("/participants/npq?filter[from_participant_id]=\(id)").text == #"{"data":[]}"#)
        }
    }

    @Test("updated_since counts the person, their applications and their ids", arguments: APIVersion.allCases)
    func updatedSince(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let found = { (instant: String) in
            journey.get("/participants/npq?filter[updated_since]=\(instant)").ids?.contains(Person.clementRenamed)
        }
        #expect(found("2025-07-07T09:00:00Z") == true)
        #expect(found("2025-07-07T09:00:01Z") == false)
        #expect(journey.get("/participants/npq?filter[updated_since]=nonsense").status == 400)
    }
}
