import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// What keeps an application from being accepted (§7.3).
@Suite("NPQ: accept, rules")
struct AcceptRulesTests {
    private static let setPlace: Refusal.Message = ("funded_place", "Set '#/funded_place' to true or false.")
    private static let unfunded: Refusal.Message = (
        "funded_place", "The '#/funded_place' field should be false for unfunded cohorts."
    )
    private static let accepted: Refusal.Message = ("application", "This NPQ application has already been accepted")
    private static let rejected: Refusal.Message = ("application", "Once rejected an application cannot change state")
    private static let otherPlace: Refusal.Message = (
        "application", "The participant has already had an application accepted for this course."
    )
    private static let ineligible: Refusal.Message = (
        "application", "The participant is not eligible for funding, so '#/funded_place' cannot be set to true."
    )
    private static let noSchedule: Refusal.Message = (
        "schedule_identifier", "The selected schedule cannot be found in the application cohort"
    )
    private static let wrongSchedule: Refusal.Message = (
        "schedule_identifier", "The selected schedule is not valid for the course"
    )

    /// - Parameter attributes: nil for no body.
    private static func row(
        _ scenario: String, _ id: String, _ attributes: JSONValue?, _ errors: Refusal.Message...
    ) -> RuleCase {
        RuleCase(
            row: "\(scenario) \(id) \(attributes?.jsonText ?? "no body")", scenario: scenario, method: "POST",
            target: "/npq-applications/\(id)/accept", attributes: attributes, errors: errors)
    }

    private func expectRefusal(_ row: RuleCase, _ version: APIVersion = .v3) throws {
        try row.check(in: version, leaves: "/npq-applications")
    }

    @Test(
        "where places are counted funded_place must be a JSON boolean",
        arguments: [
            row("one", One.pending, nil, setPlace), row("one", One.pending, ["funded_place": nil], setPlace),
            row("one", One.pending, ["funded_place": "true"], setPlace),
            row("one", One.pending, ["funded_place": "false"], setPlace),
            row("one", One.pending, ["funded_place": 1], setPlace),
            row("one", One.pending, ["funded_place": 0], setPlace),
            row("one", One.pending, ["funded_place": ""], setPlace),
            row("one", One.pending, ["funded_place": [true]], setPlace),
            row("one", One.pending, ["funded_place": [:]], setPlace)
        ], APIVersion.allCases)
    func placeMustBeSet(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test(
        "in an unfunded cohort funded_place must be false",
        arguments: [
            row("multiple", Multiple.jonahUnfunded, nil, unfunded),
            row("multiple", Multiple.jonahUnfunded, ["funded_place": true], unfunded),
            row("multiple", Multiple.jonahUnfunded, ["funded_place": nil], unfunded),
            row("multiple", Multiple.jonahUnfunded, ["funded_place": "false"], unfunded),
            row("multiple", Multiple.jonahUnfunded, ["funded_place": 0], unfunded),
            row("multiple", Multiple.jonahUnfunded, ["funded_place": ""], unfunded),
            row("journeys", Journeys.willaUnfunded, nil, unfunded),
            row("accepted", Accepted.rosaUnfunded, ["funded_place": false], accepted),
            row("accepted", Accepted.rosaUnfunded, ["funded_place": true], unfunded, accepted),
            // The other cohort of the year counts places.
            row("multiple", Multiple.jonahCapped, nil, setPlace)
        ])
    func placeMustBeFalse(row: RuleCase) throws { try expectRefusal(row) }

    @Test(
        "an application is accepted once, and never after it was rejected",
        arguments: [
            row("accepted", Accepted.nadia, ["funded_place": true], accepted),
            row("accepted", Accepted.quentinFull, nil, accepted),
            row("rejected", Rejected.tess, ["funded_place": true], rejected),
            row("rejected", Rejected.ucheExpired, ["funded_place": false], rejected),
            row("journeys", Journeys.noorRejected, ["funded_place": true], rejected)
        ], APIVersion.allCases)
    func statusMustBePending(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test(
        "a person has one place on a course in a cohort",
        arguments: [
            // Somebody else with the same verified teacher reference number.
            row("journeys", Journeys.fayeDuplicate, ["funded_place": true], otherPlace),
            // Coaching and additional support count as one course; places are not counted in 2021.
            row("journeys", Journeys.yusufCoaching, nil, otherPlace),
            // Rejected because of another provider's acceptance, which is still there.
            row("rejected", Rejected.veraOvertaken, ["funded_place": true], rejected, otherPlace)
        ], APIVersion.allCases)
    func onePlace(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test("before version 3 a place is taken also by one who has withdrawn from it", arguments: APIVersion.beforeV3)
    func withdrawnPlace(version: APIVersion) throws {
        try expectRefusal(
            Self.row("journeys", Journeys.miraPending, ["funded_place": true], Self.otherPlace), version)
    }

    @Test("before version 3 there is no choice of a schedule", arguments: APIVersion.beforeV3)
    func noChoice(version: APIVersion) throws {
        let client = try NPQ.client("one", version)
        let alone = client.accept(One.pending, ["schedule_identifier": "npq-leadership-spring"])
        #expect(alone.status == 400)
        #expect(alone.text == Refusal.badBody)
        let accepted = client.accept(
            One.pending, ["funded_place": true, "schedule_identifier": "npq-leadership-spring"])
        #expect(accepted.status == 200)
        let later = client.get("\(APIVersion.v3.path)/npq-applications/\(One.pending)")
        #expect(later["schedule_identifier"] == "npq-leadership-autumn")
    }

    @Test("a schedule alone leaves the place open")
    func onlySchedule() throws {
        try expectRefusal(
            Self.row("one", One.pending, ["schedule_identifier": "npq-leadership-spring"], Self.setPlace))
    }

    @Test(
        "a person who is not eligible gets no funded place; this is told when nothing else is wrong",
        arguments: [
            row("multiple", Multiple.hamishIneligible, ["funded_place": true], ineligible),
            row("journeys", Journeys.unaIneligible, ["funded_place": true], ineligible),
            row("rejected", Rejected.willIneligible, ["funded_place": true], rejected),
            row("accepted", Accepted.owenIneligible, ["funded_place": true], accepted)
        ], APIVersion.allCases)
    func eligibility(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test(
        "the schedule must exist in the application's cohort and be of the course's group",
        arguments: [
            row("one", One.pending, ["funded_place": true, "schedule_identifier": "nonsense"], noSchedule),
            row("one", One.pending, ["funded_place": true, "schedule_identifier": "npq-aso-december"], noSchedule),
            // A spring schedule exists, but not in 2024.
            row(
                "multiple", Multiple.amara, ["funded_place": true, "schedule_identifier": "npq-leadership-spring"],
                noSchedule),
            row(
                "one", One.pending, ["funded_place": true, "schedule_identifier": "NPQ-leadership-spring"], noSchedule),
            row(
                "one", One.pending, ["funded_place": true, "schedule_identifier": "npq-specialist-autumn"],
                wrongSchedule),
            row("one", One.pending, ["funded_place": true, "schedule_identifier": "npq-ehco-november"], wrongSchedule),
            row("multiple", Multiple.faridSupport, ["schedule_identifier": "npq-ehco-june"], wrongSchedule)
        ])
    func schedule(row: RuleCase) throws { try expectRefusal(row) }

    @Test(
        "several rules are told together, grouped by title; a rule that needs the others to hold is left out",
        arguments: [
            row("accepted", Accepted.nadia, nil, setPlace, accepted),
            row("rejected", Rejected.tess, nil, setPlace, rejected),
            row("rejected", Rejected.veraOvertaken, nil, setPlace, rejected, otherPlace)
        ], APIVersion.allCases)
    func together(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test(
        "with a schedule there are more of them",
        arguments: [
            row("one", One.pending, ["schedule_identifier": "nonsense"], setPlace, noSchedule),
            row("one", One.pending, ["schedule_identifier": "npq-specialist-autumn"], setPlace),
            row(
                "multiple", Multiple.hamishIneligible, ["funded_place": true, "schedule_identifier": "nonsense"],
                ineligible,
                noSchedule),
            row(
                "multiple", Multiple.hamishIneligible,
                ["funded_place": true, "schedule_identifier": "npq-leadership-autumn"], ineligible),
            row(
                "rejected", Rejected.veraOvertaken, ["schedule_identifier": "nonsense"], setPlace, rejected,
                otherPlace, noSchedule)
        ])
    func togetherWithSchedule(row: RuleCase) throws { try expectRefusal(row) }

    @Test(
        "a cohort that has not the schedule of the day answers 404, whatever else is wrong",
        arguments: APIVersion.allCases)
    func noDefaultSchedule(version: APIVersion) throws {
        let client = try NPQ.client("multiple", version)
        let spring: HTTPFields = ["X-With-Server-Date": "2026-02-01T09:00:00Z"]
        let place: JSONValue = ["funded_place": true]
        for (id, attributes) in [(Multiple.amara, place), (Multiple.amara, nil), (Multiple.benAccepted, nil)]
            as [(String, JSONValue?)]
        {
            let answer = client.accept(id, attributes, headers: spring)
            #expect(answer.status == 404)
            #expect(answer.text == Refusal.notFound)
        }
        #expect(client.application(Multiple.amara)["status"] == "pending")
        let chosen: JSONValue = ["funded_place": true, "schedule_identifier": "npq-leadership-autumn"]
        #expect(
            client.accept(Multiple.amara, chosen, headers: spring).status == (version == .v3 ? 200 : 404))
    }

    @Test("after a refusal the application can be accepted, and then no more")
    func acceptAgain() throws {
        let client = try NPQ.client("one")
        #expect(client.accept(One.pending).status == 422)
        #expect(client.accept(One.pending, ["funded_place": true]).status == 200)
        let again = client.accept(One.pending, ["funded_place": true])
        #expect(again.status == 422)
        #expect(again.text == Refusal.list(Self.accepted))
        #expect(client.accept(One.pending).text == Refusal.list(Self.setPlace, Self.accepted))
    }
}
