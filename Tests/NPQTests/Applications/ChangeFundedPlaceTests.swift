import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Changing whether an accepted application has a funded place (§7.5).
@Suite("NPQ: change-funded-place")
struct ChangeFundedPlaceTests {
    private static let setPlace: Refusal.Message = ("funded_place", "Set '#/funded_place' to true or false.")
    private static let notAccepted: Refusal.Message = (
        "application", "You must accept the application before attempting to change the '#/funded_place' setting."
    )
    private static let ineligible: Refusal.Message = (
        "application", "This participant is not eligible for funding. Contact us if you think this is wrong."
    )
    private static let notCapped: Refusal.Message = (
        "application",
        "Leave the '#/funded_place' field blank. It's only needed for participants starting NPQs from autumn 2024 onwards."
    )
    private static let declared: Refusal.Message = (
        "application",
        "You cannot change the funded place because declarations have been submitted. You will need to void the existing declarations and resubmit them after changing the funded place."
    )

    /// - Parameter place: nil for no body.
    private static func row(
        _ scenario: String, _ id: String, _ place: JSONValue?, _ errors: Refusal.Message...
    ) -> RuleCase {
        RuleCase(
            row: "\(scenario) \(id) \(place?.jsonText ?? "no body")", scenario: scenario, method: "PUT",
            target: "/npq-applications/\(id)/change-funded-place", attributes: place.map { ["funded_place": $0] },
            errors: errors)
    }

    private func expectRefusal(_ row: RuleCase, _ version: APIVersion) throws {
        try row.check(in: version, leaves: "/npq-applications")
    }

    @Test(
        "each rule is told in its words",
        arguments: [
            row("accepted", Accepted.nadia, nil, setPlace), row("accepted", Accepted.nadia, .null, setPlace),
            row("accepted", Accepted.nadia, "true", setPlace), row("accepted", Accepted.nadia, 1, setPlace),
            row("accepted", Accepted.nadia, [], setPlace),
            row("one", One.pending, true, notAccepted), row("one", One.pending, false, notAccepted),
            row("rejected", Rejected.tess, true, notAccepted),
            row("journeys", Journeys.noorRejected, false, notAccepted),
            row("accepted", Accepted.owenIneligible, true, ineligible),
            row("journeys", Journeys.fullFunding, true, notCapped),
            row("journeys", Journeys.fullFunding, false, notCapped),
            row("journeys", Journeys.withSubmitted, true, declared),
            row("journeys", Journeys.withEligible, false, declared),
            row("journeys", Journeys.withPayable, false, declared),
            row("journeys", Journeys.withPaid, false, declared),
            // Also when the value would stay as it is.
            row("accepted", Accepted.priya, true, declared)
        ], APIVersion.allCases)
    func rules(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test("where there is no funding places are not counted", arguments: [true, false] as [JSONValue])
    func unfunded(place: JSONValue) throws {
        try expectRefusal(Self.row("accepted", Accepted.rosaUnfunded, place, Self.notCapped), .v3)
    }

    @Test(
        "whatever is there, but for null and false, counts as true for one who is not eligible",
        arguments: ["true", "false", 1, 0, ""] as [JSONValue], APIVersion.allCases)
    func truth(place: JSONValue, version: APIVersion) throws {
        try expectRefusal(
            Self.row("accepted", Accepted.owenIneligible, place, Self.setPlace, Self.ineligible), version)
    }

    @Test(
        "several broken rules are reported together; places are counted only when the rules before hold",
        arguments: [
            row("one", One.pending, nil, setPlace, notAccepted),
            row("one", One.pending, "x", setPlace, notAccepted),
            row("accepted", Accepted.owenIneligible, .null, setPlace),
            row("rejected", Rejected.willIneligible, true, notAccepted, ineligible),
            row("multiple", Multiple.hamishIneligible, true, notAccepted, ineligible),
            row("multiple", Multiple.keikoIneligible, true, ineligible, declared),
            row("accepted", Accepted.priya, nil, setPlace, declared),
            row("accepted", Accepted.quentinFull, true, notCapped, declared),
            row("accepted", Accepted.quentinFull, nil, setPlace, declared),
            row("journeys", Journeys.fullFunding, nil, setPlace),
            row("multiple", Multiple.faridSupport, true, notAccepted)
        ], APIVersion.allCases)
    func together(row: RuleCase, version: APIVersion) throws { try expectRefusal(row, version) }

    @Test("an accepted application's place changes with its time, and nothing else", arguments: Transport.allCases)
    func effects(transport: Transport) async throws {
        try await NPQ.run(transport, "accepted") { client in
            for (place, updated) in [
                (false, "2026-06-15T09:00:00Z"), (true, "2026-06-15T09:00:01Z"), (true, "2026-06-15T09:00:02Z")
            ] {
                var expected = client.application(Accepted.nadia).attributes
                expected["funded_place"] = .bool(place)
                expected["updated_at"] = .string(updated)
                let answer = client.changeFundedPlace(Accepted.nadia, ["funded_place": .bool(place)])
                #expect(answer.status == 200)
                #expect(answer.headers["Content-Type"] == "application/json")
                #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
                #expect(client.application(Accepted.nadia).text == answer.text)
            }
        }
    }

    @Test("false is accepted for a person who is not eligible", arguments: APIVersion.allCases)
    func ineligibleFalse(version: APIVersion) throws {
        let answer = try NPQ.client("accepted", version).changeFundedPlace(
            Accepted.owenIneligible, ["funded_place": false])
        #expect(answer.status == 200)
        #expect(answer["funded_place"] == false)
    }

    @Test(
        "declarations that are not paid for do not keep the place from changing",
        arguments: [
            Journeys.withVoided, Journeys.withAwaitingClawback, Journeys.withClawedBack, Journeys.withIneligible,
            Journeys.withoutDeclarations
        ])
    func deadDeclarations(id: String) throws {
        let answer = try NPQ.client("journeys").changeFundedPlace(id, ["funded_place": false])
        #expect(answer.status == 200)
        #expect(answer["funded_place"] == false)
    }

    @Test("the place decides on the eligibility of the person's other applications for the course")
    func eligibility() throws {
        let client = try NPQ.client("multiple")
        #expect(client.accept(Multiple.chidi, ["funded_place": false]).status == 200)
        for place in [true, false] {
            #expect(client.changeFundedPlace(Multiple.chidi, ["funded_place": .bool(place)]).status == 200)
            #expect(client.application(Multiple.chidiAgain)["eligible_for_funding"] == .bool(!place))
        }
    }
}
