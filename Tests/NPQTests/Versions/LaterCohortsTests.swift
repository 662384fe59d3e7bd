import MockRuntime
import TestSupport
import Testing

/// Cohorts without funding and second cohorts of a year came with version 3: for the others they do not exist (§16).
@Suite("NPQ: cohorts that came with version 3")
struct LaterCohortsTests {
    private static let schedule: JSONValue =
        ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-autumn", "cohort": "2026"]

    static let cases: [BehaviourCase] = [
        BehaviourCase(
            "their applications are not found", in: "multiple", of: APIVersion.beforeV3,
            Step("GET /npq-applications?filter[cohort]=2026", 200).saying(#"{"data":[]}"#),
            Step("GET /npq-applications/\(Multiple.jonahUnfunded)", 404).saying(Refusal.notFound),
            Step("GET /npq-applications/\(Multiple.jonahCapped)", 404).saying(Refusal.notFound),
            Step("POST /npq-applications/\(Multiple.jonahCapped)/accept", ["funded_place": true], 404),
            Step("POST /npq-applications/\(Multiple.jonahUnfunded)/reject", 404),
            Step("GET /npq-applications/\(Multiple.jonahCapped)", 200).through(.v3).showing("status", "pending")),
        BehaviourCase(
            "nor is a place of theirs given or taken", in: "accepted", of: APIVersion.beforeV3,
            Step("PUT /npq-applications/\(Accepted.rosaUnfunded)/change-funded-place", ["funded_place": true], 404)),
        BehaviourCase(
            "their participants are not found", of: APIVersion.beforeV3,
            Step("GET /participants/npq/\(Person.xenaUnfunded)", 404).saying(Refusal.notFound),
            Step("GET /participants/npq/\(Person.xenaUnfunded)/outcomes", 404),
            Step("PUT /participants/npq/\(Person.xenaUnfunded)/resume", ["course_identifier": "npq-headship"], 404),
            Step("PUT /participants/npq/\(Person.xenaUnfunded)/change-schedule", schedule, 404),
            Step(
                "POST /participant-declarations",
                EasyToGetWrongTests.declaration(Person.xenaUnfunded, "npq-headship", "started"), 422
            ).refusing(
                (
                    "participant_id",
                    "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again."
                )),
            Step("GET /participants/npq/\(Person.xenaUnfunded)", 200).through(.v3)),
        BehaviourCase(
            "nobody can be moved to them", of: APIVersion.beforeV3,
            Step("PUT /participants/npq/\(Person.wandaUndeclared)/change-schedule", schedule, 422)
                .refusing(("schedule_identifier", "The property '#/schedule_identifier' must be present")),
            Step("PUT /participants/npq/\(Person.wandaUndeclared)/change-schedule", schedule, 200).through(.v3)
                .showing("npq_enrolments/0/cohort_suffix", "b"),
            Step("GET /participants/npq/\(Person.wandaUndeclared)", 404)),
        BehaviourCase(
            "the current cohort is the last that they know", of: APIVersion.beforeV3,
            Step(
                "PUT /participants/npq/\(Person.karimUnscheduled)/change-schedule",
                ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-spring"], 200),
            Step("GET /participants/npq/\(Person.karimUnscheduled)", 200).through(.v3)
                .showing("npq_enrolments/0/cohort", "2025")),
        BehaviourCase(
            "CSV leaves them out", in: "accepted", of: [.v2],
            Step("GET /npq-enrolments.csv?filter[updated_since]=2026-05-18", 200).saying(
                "participant_id,course_identifier,schedule_identifier,cohort,npq_application_id,eligible_for_funding,training_status,school_urn,funded_place\n"
            ))
    ]

    @Test("before version 3 nothing of them is there", arguments: BehaviourCase.arguments(cases))
    func hidden(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    private static let yara = EasyToGetWrongTests.declaration(
        Person.yaraVoided, "npq-leading-teaching", "started", "2024-10-14T09:00:00Z")
    private static let missing = ("delivery_partner_id", "The property '#/delivery_partner_id' must be present")

    /// §9.2: nobody could name one before version 3, so that declaring ended the day it was switched on.
    static let switchedOn: [BehaviourCase] = [
        BehaviourCase(
            "until 27 April 2025 versions 1 and 2 declare without a delivery partner", of: APIVersion.beforeV3,
            Step("POST /participant-declarations", yara, 200).at("2025-04-27T23:59:59Z").showing("state", "eligible")),
        BehaviourCase(
            "from 28 April 2025 on they cannot", of: APIVersion.beforeV3,
            Step("POST /participant-declarations", yara, 422).at("2025-04-28T00:00:00Z").refusing(missing),
            Step("POST /participant-declarations", yara, 422).refusing(missing)),
        BehaviourCase(
            "version 3 always needs one", of: [.v3],
            Step("POST /participant-declarations", yara, 422).at("2025-04-27T23:59:59Z").refusing(missing))
    ]

    @Test("delivery partners are needed from a day on", arguments: BehaviourCase.arguments(switchedOn))
    func partners(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }
}
