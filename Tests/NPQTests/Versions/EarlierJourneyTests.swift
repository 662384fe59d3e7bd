import MockRuntime
import NPQ
import TestSupport
import Testing

/// A participant's way through a course with version 1 and with version 2.
@Suite("NPQ: a journey before version 3")
struct EarlierJourneyTests {
    private static let participant = "/participants/npq/\(Earlier.rowan)"
    private static let course: JSONObject = ["course_identifier": "npq-headship"]

    private func declare(
        _ journey: ProviderClient, _ type: String, _ day: String, _ more: JSONObject = [:]
    ) -> MockResponse {
        let declaration: JSONObject = [
            "participant_id": .string(Earlier.rowan), "declaration_type": .string(type),
            "declaration_date": .string("\(day)T09:00:00Z")
        ]
        return journey.send(
            "POST", "/participant-declarations", .object(declaration.with(Self.course).with(more)))
    }

    /// What the journey's version shows of the training.
    private func training(_ journey: ProviderClient) -> (schedule: JSONValue?, status: JSONValue?, cohort: JSONValue?) {
        let latest = journey.using(.v3)
        let shown = (journey.version == .v1 ? latest : journey).get(Self.participant)["npq_enrolments"]?[0]
        return (shown?["schedule_identifier"], shown?["training_status"], shown?["cohort"])
    }

    private func act(_ journey: ProviderClient, _ action: String, _ more: JSONObject = [:]) -> MockResponse {
        journey.send("PUT", "\(Self.participant)/\(action)", .object(Self.course.with(more)))
    }

    @Test("from the application to another schedule", arguments: APIVersion.beforeV3)
    func journey(version: APIVersion) throws {
        let journey = try NPQ.client("earlier", version)

        // An application becomes a participant.
        #expect(
            journey.get("/npq-applications").ids
                == [Earlier.rowanPending, Earlier.sianAccepted, Earlier.tarnPending])
        #expect(journey.get(Self.participant).status == 404)
        let accepted = journey.send("POST", "/npq-applications/\(Earlier.rowanPending)/accept", body: nil)
        #expect(accepted.status == 200)
        #expect(accepted["status"] == "accepted")
        #expect(accepted["funded_place"] == .null)
        #expect(accepted["updated_at"] == "2026-06-15T09:00:00Z")
        #expect(journey.get("/participants/npq").ids == [Earlier.rowan, Earlier.sian])
        #expect(
            journey.get("/npq-applications?filter[updated_since]=2026-06-15T09:00:00Z").ids
                == [Earlier.rowanPending])
        #expect(journey.get("/participants/npq?filter[updated_since]=2026-06-15T09:00:00Z").ids == [Earlier.rowan])
        #expect(training(journey).schedule == "npq-leadership-autumn")
        #expect(journey.send("POST", "/npq-applications/\(Earlier.rowanPending)/reject", body: nil).status == 422)

        // What the participant reaches is declared.
        #expect(act(journey, "defer", ["reason": "other"]).status == 422)
        var declared: [String] = []
        for (type, day, more) in [
            ("started", "2023-10-09", [:]), ("retained-1", "2024-03-04", [:]), ("retained-2", "2024-09-02", [:]),
            ("completed", "2025-02-03", ["has_passed": true])
        ] as [(String, String, JSONObject)] {
            let answer = declare(journey, type, day, more)
            #expect(answer.status == 200)
            #expect(answer["declaration_type"] == .string(type))
            #expect(answer["declaration_date"] == .string("\(day)T09:00:00Z"))
            #expect(answer["state"] == "eligible")
            #expect(answer["has_passed"] == (type == "completed" ? true : .null))
            #expect(answer["eligible_for_payment"] == (version == .v1 ? true : nil))
            #expect(declare(journey, type, day, more).status == 422)
            declared.append(answer.id)
        }
        let outcomes = "\(Self.participant)/outcomes"
        #expect(journey.get(outcomes).list("state") == ["passed"])
        #expect(journey.get(outcomes).list("completion_date") == ["2025-02-03T00:00:00+00:00"])

        // The last of it is taken back.
        let voided = journey.send("PUT", "/participant-declarations/\(declared[3])/void", body: nil)
        #expect(voided["state"] == "voided")
        #expect(voided["has_passed"] == .null)
        #expect(voided["voided"] == (version == .v1 ? true : nil))
        #expect(journey.get(outcomes).list("state") == ["passed", "voided"])

        // The training pauses, goes on and ends.
        let spring: JSONObject = ["schedule_identifier": "npq-leadership-spring"]
        #expect(act(journey, "defer", ["reason": "career-break"]).status == 200)
        #expect(training(journey).status == "deferred")
        #expect(act(journey, "resume").status == 200)
        #expect(training(journey).status == "active")
        #expect(act(journey, "withdraw", ["reason": "insufficient-capacity"]).status == 200)
        #expect(training(journey).status == "withdrawn")
        #expect(act(journey, "change-schedule", spring).status == 422)
        #expect(act(journey, "resume").status == 200)

        // Another schedule needs a clean slate.
        #expect(act(journey, "change-schedule", spring).status == 422)
        for id in declared.dropLast() {
            #expect(journey.send("PUT", "/participant-declarations/\(id)/void", body: nil).status == 200)
        }
        let moved = act(journey, "change-schedule", spring)
        #expect(moved.status == 200)
        #expect(moved.text == journey.get(Self.participant).text)
        #expect(training(journey).schedule == "npq-leadership-spring")
        #expect(training(journey).cohort == "2023")

        // From a cohort that pays for everybody to one that counts places: the place goes by eligibility.
        let later = spring.with(["cohort": "2025"])
        #expect(act(journey, "change-schedule", later).status == 200)
        #expect(training(journey).cohort == "2025")
        #expect(journey.get("/npq-applications/\(Earlier.rowanPending)")["funded_place"] == true)
    }

    @Test(
        "an applicant from outside England of a later cohort needs no delivery partner", arguments: APIVersion.beforeV3)
    func outsideEngland(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let target = "/npq-applications/\(Journeys.henriAbroad)/accept"
        #expect(journey.send("POST", target, body: nil).status == 422)
        #expect(journey.send("POST", target, ["funded_place": false]).status == 200)
        for type in ["started", "retained-1", "retained-2"] {
            let answer = journey.send(
                "POST", "/participant-declarations",
                [
                    "participant_id": "71465958-3a08-4a8c-80b0-841dcdbb4780",
                    "course_identifier": "npq-executive-leadership", "declaration_type": .string(type),
                    "declaration_date": "2026-06-10T09:00:00Z"
                ]
            )
            #expect(answer.status == 200)
            #expect(answer["state"] == "submitted")
        }
    }
}
