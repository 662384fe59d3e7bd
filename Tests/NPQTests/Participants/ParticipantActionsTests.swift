import MockRuntime
import NPQ
import TestSupport
import Testing

private let badCourse =
    "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."
private let noApplication =
    "Your update cannot be made as an accepted application cannot be found for the given '#/participant_id' and '#/course_identifier'."
private let badReason = "The property '#/reason' must be a valid reason"
private let changed =
    "The participant_id '\(OddScenario.participant)' has been replaced with '\(OddScenario.replacement)'."

/// Resuming, deferring, withdrawing (§8).
@Suite("NPQ: participants' training")
struct ParticipantActionsTests {
    private static func row(
        _ row: String, _ action: String, _ person: String, _ course: String?, reason: String? = nil,
        scenario: String = "journeys", _ errors: (String, String)...
    ) -> RuleCase {
        var attributes: JSONObject = ["x": 1]
        attributes["course_identifier"] = course.map { .string($0) }
        attributes["reason"] = reason.map { .string($0) }
        return RuleCase(
            row: "\(action): \(row)", scenario: scenario, method: "PUT",
            target: "/participants/npq/\(person)/\(action)", attributes: .object(attributes), errors: errors)
    }

    static let rules = [
        row("changed", "resume", OddScenario.participant, "npq-headship", scenario: "odd", ("participant_id", changed)),
        row("no course", "resume", Person.tomasDeferred, nil, ("course_identifier", badCourse)),
        row("unknown course", "resume", Person.tomasDeferred, "npq-x", ("course_identifier", badCourse)),
        row("other course", "resume", Person.tomasDeferred, "npq-senco", ("participant_id", noApplication)),
        row(
            "active", "resume", Person.viktorResumed, "npq-executive-leadership",
            ("participant_id", "The participant is already active")),

        row(
            "changed", "defer", OddScenario.participant, "npq-headship", reason: "other", scenario: "odd",
            ("participant_id", changed), ("participant_id", "The participant is already deferred")),
        row("no course", "defer", Person.wandaUndeclared, nil, reason: "other", ("course_identifier", badCourse)),
        row(
            "other course", "defer", Person.wandaUndeclared, "npq-senco", reason: "other",
            ("participant_id", noApplication)),
        row("no reason", "defer", Person.zenoEligible, "npq-senior-leadership", ("reason", badReason)),
        row(
            "reason of a withdrawal", "defer", Person.zenoEligible, "npq-senior-leadership", reason: "change-in-career",
            ("reason", badReason)),
        row(
            "deferred", "defer", Person.tomasDeferred, "npq-headship", reason: "other",
            ("participant_id", "The participant is already deferred")),
        row(
            "withdrawn", "defer", Person.ullaWithdrawn, "npq-senior-leadership", reason: "other",
            ("participant_id", "The participant is already withdrawn")),
        row(
            "no declarations", "defer", Person.wandaUndeclared, "npq-headship", reason: "other",
            ("participant_id", "You cannot defer an NPQ participant that has no declarations")),
        row(
            "several at once", "defer", Person.wandaUndeclared, "npq-headship", ("reason", badReason),
            ("participant_id", "You cannot defer an NPQ participant that has no declarations")),

        row(
            "changed", "withdraw", OddScenario.participant, "npq-headship", reason: "other", scenario: "odd",
            ("participant_id", changed)),
        row("no course", "withdraw", Person.zenoEligible, nil, reason: "other", ("course_identifier", badCourse)),
        row(
            "other course", "withdraw", Person.zenoEligible, "npq-senco", reason: "other",
            ("participant_id", noApplication)),
        row(
            "no reason, which hides that nothing is started", "withdraw", Person.wandaUndeclared, "npq-headship",
            ("reason", badReason)),
        row(
            "reason without its dot", "withdraw", Person.zenoEligible, "npq-senior-leadership",
            reason: "quality-of-programme-structure-not-suitable", ("reason", badReason)),
        row(
            "withdrawn", "withdraw", Person.ullaWithdrawn, "npq-senior-leadership", reason: "other",
            ("participant_id", "The participant is already withdrawn")),
        row(
            "not started", "withdraw", Person.xavierNotStarted, "npq-leading-literacy", reason: "other",
            (
                "participant_id",
                "An NPQ participant who has not got a started declaration cannot be withdrawn. Please contact support for assistance"
            ))
    ]

    @Test("each rule refuses", arguments: rules, APIVersion.allCases)
    func refusals(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test(
        "without attributes is a 400, before an unknown or former id is a 404",
        arguments: [
            "resume", "defer", "withdraw", "change-schedule"
        ], APIVersion.allCases)
    func envelopes(action: String, version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        for body in [nil, "{}", #"{"data":{}}"#, #"{"data":{"attributes":{}}}"#] {
            let answer = journey.send("PUT", "/participants/npq/\(Person.unknown)/\(action)", body: body)
            #expect(answer.status == 400)
            #expect(answer.text == Refusal.badBody)
        }
        for id in [Person.unknown, Person.clementFormerly, Person.noorRejected] {
            let answer = journey.send("PUT", "/participants/npq/\(id)/\(action)", ["x": 1])
            #expect(answer.status == 404)
            #expect(answer.text == Refusal.notFound)
        }
    }

    @Test(
        "four reasons of a withdrawal came with version 3",
        arguments: [
            "assessment-requirements-not-met", "change-in-career", "disengaged-and-unresponsive",
            "non-payment-of-invoice"
        ], APIVersion.allCases)
    func laterReasons(reason: String, version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).send(
            "PUT", "/participants/npq/\(Person.zenoEligible)/withdraw",
            ["course_identifier": "npq-senior-leadership", "reason": .string(reason)])
        #expect(answer.status == (version == .v3 ? 200 : 422))
        #expect(version == .v3 || answer.text == Refusal.list([("reason", badReason)]))
    }

    @Test("a deferral is shown until the training is resumed")
    func deferring() throws {
        let journey = try NPQ.client("journeys")
        let target = "/participants/npq/\(Person.yaraVoided)"
        let deferred = journey.send(
            "PUT", "\(target)/defer", ["course_identifier": "npq-leading-teaching", "reason": "career-break"],
            at: "2026-06-16T10:00:00Z")
        #expect(deferred.status == 200)
        let enrolment = deferred["npq_enrolments"]?[0]
        #expect(enrolment?["training_status"] == "deferred")
        #expect(enrolment?["deferral"] == ["reason": "career-break", "date": "2026-06-16T10:00:00Z"])
        #expect(enrolment?["withdrawal"] == .null)
        #expect(deferred["updated_at"] == "2026-06-16T10:00:00Z")
        #expect(journey.get(target).text == deferred.text)
        let resumed = journey.send("PUT", "\(target)/resume", ["course_identifier": "npq-leading-teaching"])
        #expect(resumed["npq_enrolments"]?[0]?["training_status"] == "active")
        #expect(resumed["npq_enrolments"]?[0]?["deferral"] == .null)
    }

    @Test("a deferred participant can withdraw, and resume after that")
    func withdrawing() throws {
        let journey = try NPQ.client("journeys")
        let target = "/participants/npq/\(Person.tomasDeferred)"
        let reason = "quality-of-programme-structure-not-suitable."
        let withdrawn = journey.send(
            "PUT", "\(target)/withdraw", ["course_identifier": "npq-headship", "reason": .string(reason)])
        #expect(withdrawn.status == 200)
        #expect(withdrawn["npq_enrolments"]?[0]?["withdrawal"]?["reason"] == .string(reason))
        #expect(withdrawn["npq_enrolments"]?[0]?["deferral"] == .null)
        let resumed = journey.send("PUT", "\(target)/resume", ["course_identifier": "npq-headship"])
        #expect(resumed.status == 200)
        #expect(resumed["npq_enrolments"]?[0]?["withdrawal"] == .null)
    }
}
