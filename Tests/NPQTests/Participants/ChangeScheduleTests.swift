import MockRuntime
import NPQ
import TestSupport
import Testing

/// Moving to another schedule or cohort (§8.1).
@Suite("NPQ: change of schedule")
struct ChangeScheduleTests {
    private static func row(
        _ row: String, _ person: String, _ course: String, _ schedule: String?, cohort: JSONValue? = nil,
        scenario: String = "journeys", _ errors: (String, String)...
    ) -> RuleCase {
        var attributes: JSONObject = ["course_identifier": .string(course)]
        attributes["schedule_identifier"] = schedule.map { .string($0) }
        attributes["cohort"] = cohort
        return RuleCase(
            row: row, scenario: scenario, method: "PUT", target: "/participants/npq/\(person)/change-schedule",
            attributes: .object(attributes), errors: errors)
    }

    private static let missing = ("schedule_identifier", "The property '#/schedule_identifier' must be present")
    private static let uncapped = (
        "cohort", "You cannot change the '#/cohort' field from one with a funding cap to one without a funding cap"
    )

    static let rules = [
        row(
            "changed", OddScenario.participant, "npq-headship", "npq-leadership-spring", scenario: "odd",
            (
                "participant_id",
                "The participant_id '\(OddScenario.participant)' has been replaced with '\(OddScenario.replacement)'."
            )),
        row(
            "unknown course", Person.wandaUndeclared, "npq-x", "npq-leadership-spring",
            (
                "course_identifier",
                "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."
            )),
        row(
            "other course", Person.wandaUndeclared, "npq-senco", "npq-leadership-spring",
            (
                "participant_id",
                "Your update cannot be made as an accepted application cannot be found for the given '#/participant_id' and '#/course_identifier'."
            )),
        row("no schedule", Person.wandaUndeclared, "npq-headship", nil, missing),
        row("unknown schedule", Person.wandaUndeclared, "npq-headship", "npq-x", missing),
        row("no such cohort", Person.wandaUndeclared, "npq-headship", "npq-leadership-spring", cohort: 2030, missing),
        row("no year", Person.wandaUndeclared, "npq-headship", "npq-leadership-spring", cohort: "x", missing),
        row(
            "not in the cohort", Person.wandaUndeclared, "npq-headship", "npq-leadership-spring", cohort: 2024,
            missing),
        row(
            "no contract", Person.doraSenco, "npq-senco", "npq-leadership-autumn", cohort: 2023,
            (
                "cohort",
                "You cannot change a participant to this cohort as you do not have a contract for the cohort and course. Contact the DfE for assistance."
            ), uncapped),
        row(
            "withdrawn, and unchanged", Person.ullaWithdrawn, "npq-senior-leadership", "npq-leadership-autumn",
            ("participant_id", "The participant is already withdrawn"),
            ("schedule_identifier", "The participant already has the specified schedule")),
        row(
            "declared before the start", Person.biancaPaid, "npq-leading-behaviour-culture", "npq-specialist-spring",
            ("schedule_identifier", "Changing schedule would invalidate existing declarations. Please void them first.")
        ),
        row(
            "unchanged", Person.wandaUndeclared, "npq-headship", "npq-leadership-autumn",
            ("schedule_identifier", "The participant already has the specified schedule")),
        row(
            "other group", Person.wandaUndeclared, "npq-headship", "npq-specialist-autumn",
            ("schedule_identifier", "The selected schedule is not valid for the course")),
        row(
            "cohort with declarations", Person.biancaPaid, "npq-leading-behaviour-culture", "npq-specialist-autumn",
            cohort: "2024",
            (
                "cohort",
                "You cannot change the '#/cohort' field when there are submitted, eligible, payable, or paid declarations in the new cohort"
            )),
        row(
            "capped to full", Person.wandaUndeclared, "npq-headship", "npq-leadership-autumn", cohort: 2023, uncapped)
    ]

    /// With cohorts that came with version 3.
    static let rulesOfV3 = [
        row(
            "unfunded to capped", Person.xenaUnfunded, "npq-headship", "npq-leadership-autumn", cohort: 2025,
            (
                "cohort",
                "You cannot change the '#/cohort' field from one that is not funded to with that is funded"
            ))
    ]

    @Test("each rule refuses", arguments: rules, APIVersion.allCases)
    func refusals(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test("each rule about later cohorts refuses", arguments: rulesOfV3)
    func refusalsOfV3(rule: RuleCase) throws { try rule.check() }

    /// The first enrolment after a change.
    private func change(_ person: String, _ attributes: JSONValue) throws -> JSONValue? {
        let answer = try NPQ.client("journeys").send("PUT", "/participants/npq/\(person)/change-schedule", attributes)
        #expect(answer.status == 200)
        return answer["npq_enrolments"]?[0]
    }

    @Test("within the cohort only the schedule changes")
    func sameCohort() throws {
        let enrolment = try change(
            Person.wandaUndeclared,
            ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-spring"])
        #expect(enrolment?["schedule_identifier"] == "npq-leadership-spring")
        #expect(enrolment?["cohort"] == "2025")
        #expect(enrolment?["funded_place"] == true)
    }

    @Test("of two cohorts of a year the later one is taken; from cap to cap the place stays")
    func suffix() throws {
        let enrolment = try change(
            Person.wandaUndeclared,
            ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-autumn", "cohort": "2026"])
        #expect(enrolment?["cohort"] == "2026")
        #expect(enrolment?["cohort_suffix"] == "b")
        #expect(enrolment?["funded_place"] == true)
    }

    @Test("from full funding to a cap the place goes by eligibility; the year may be a number")
    func fullToCapped() throws {
        let enrolment = try change(
            Person.janaFull,
            [
                "course_identifier": "npq-leading-behaviour-culture", "schedule_identifier": "npq-specialist-autumn",
                "cohort": 2024
            ]
        )
        #expect(enrolment?["cohort"] == "2024")
        #expect(enrolment?["funded_place"] == true)
    }

    @Test("somebody without a schedule gets one of the current cohort's year")
    func currentCohort() throws {
        let enrolment = try change(
            Person.karimUnscheduled,
            ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-spring"])
        #expect(enrolment?["cohort"] == "2026")
        #expect(enrolment?["schedule_identifier"] == "npq-leadership-spring")
    }
}
