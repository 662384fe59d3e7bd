import MockRuntime
import OpenAPISpec
import Testing

/// Changing whether an accepted application has a funded place (§7.5).
@Suite("NPQ: change-funded-place")
struct ChangeFundedPlaceTests {
    typealias Refused = (title: String, detail: String)

    private static let setPlace: Refused = ("funded_place", "Set '#/funded_place' to true or false.")
    private static let notAccepted: Refused = (
        "application", "You must accept the application before attempting to change the '#/funded_place' setting."
    )
    private static let ineligible: Refused = (
        "application", "This participant is not eligible for funding. Contact us if you think this is wrong."
    )
    private static let notCapped: Refused = (
        "application",
        "Leave the '#/funded_place' field blank. It's only needed for participants starting NPQs from autumn 2024 onwards."
    )
    private static let declared: Refused = (
        "application",
        "You cannot change the funded place because declarations have been submitted. You will need to void the existing declarations and resubmit them after changing the funded place."
    )

    struct Row: Sendable, CustomTestStringConvertible {
        var scenario: String
        var id: String
        /// JSON of `funded_place`; nil for no body.
        var place: String?
        var errors: [Refused]

        init(_ scenario: String, _ id: String, _ place: String?, _ errors: Refused...) {
            (self.scenario, self.id, self.place, self.errors) = (scenario, id, place, errors)
        }

        var testDescription: String { "\(scenario) \(id) \(place ?? "no body")" }
    }

    private func expectRefusal(_ row: Row, _ version: APIVersion) async throws {
        let client = try NPQClient.refused(row.scenario, version)
        let before = try await client.list().text
        let answer = try await client.changeFundedPlace(row.id, row.place.map { #"{"funded_place":\#($0)}"# })
        #expect(answer.status == 422)
        let errors = row.errors.map { #"{"title":"\#($0.title)","detail":"\#($0.detail)"}"# }
        #expect(answer.text == #"{"errors":["# + errors.joined(separator: ",") + "]}")
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(try await client.list().text == before)
    }

    @Test(
        "each rule is told in its words",
        arguments: [
            Row("accepted", Accepted.nadia, nil, setPlace), Row("accepted", Accepted.nadia, "null", setPlace),
            Row("accepted", Accepted.nadia, #""true""#, setPlace), Row("accepted", Accepted.nadia, "1", setPlace),
            Row("accepted", Accepted.nadia, "[]", setPlace),
            Row("one", One.pending, "true", notAccepted), Row("one", One.pending, "false", notAccepted),
            Row("rejected", Rejected.tess, "true", notAccepted),
            Row("journeys", Journeys.noorRejected, "false", notAccepted),
            Row("accepted", Accepted.owenIneligible, "true", ineligible),
            Row("journeys", Journeys.fullFunding, "true", notCapped),
            Row("journeys", Journeys.fullFunding, "false", notCapped),
            Row("journeys", Journeys.withSubmitted, "true", declared),
            Row("journeys", Journeys.withEligible, "false", declared),
            Row("journeys", Journeys.withPayable, "false", declared),
            Row("journeys", Journeys.withPaid, "false", declared),
            // Also when the value would stay as it is.
            Row("accepted", Accepted.priya, "true", declared)
        ], APIVersion.allCases)
    func rules(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test("where there is no funding places are not counted", arguments: ["true", "false"])
    func unfunded(place: String) async throws {
        try await expectRefusal(Row("accepted", Accepted.rosaUnfunded, place, Self.notCapped), .v3)
    }

    @Test(
        "whatever is there, but for null and false, counts as true for one who is not eligible",
        arguments: [#""true""#, #""false""#, "1", "0", #""""#], APIVersion.allCases)
    func truth(place: String, version: APIVersion) async throws {
        try await expectRefusal(
            Row("accepted", Accepted.owenIneligible, place, Self.setPlace, Self.ineligible), version)
    }

    @Test(
        "several rules are told together; that places are counted only when the rules before hold",
        arguments: [
            Row("one", One.pending, nil, setPlace, notAccepted),
            Row("one", One.pending, #""x""#, setPlace, notAccepted),
            Row("accepted", Accepted.owenIneligible, "null", setPlace),
            Row("rejected", Rejected.willIneligible, "true", notAccepted, ineligible),
            Row("multiple", Multiple.hamishIneligible, "true", notAccepted, ineligible),
            Row("multiple", Multiple.keikoIneligible, "true", ineligible, declared),
            Row("accepted", Accepted.priya, nil, setPlace, declared),
            Row("accepted", Accepted.quentinFull, "true", notCapped, declared),
            Row("accepted", Accepted.quentinFull, nil, setPlace, declared),
            Row("journeys", Journeys.fullFunding, nil, setPlace),
            Row("multiple", Multiple.faridSupport, "true", notAccepted)
        ], APIVersion.allCases)
    func together(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test("an accepted application's place changes with its time, and nothing else", arguments: Transport.allCases)
    func effects(transport: Transport) async throws {
        try await transport.run("accepted") { client in
            for (place, updated) in [
                (false, "2026-06-15T09:00:00Z"), (true, "2026-06-15T09:00:01Z"), (true, "2026-06-15T09:00:02Z")
            ] {
                var expected = try await client.application(Accepted.nadia).attributes
                expected["funded_place"] = .bool(place)
                expected["updated_at"] = .string(updated)
                let answer = try await client.changeFundedPlace(Accepted.nadia, #"{"funded_place":\#(place)}"#)
                #expect(answer.status == 200)
                #expect(answer.headers["Content-Type"] == "application/json")
                #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
                #expect(try await client.application(Accepted.nadia).text == answer.text)
            }
        }
    }

    @Test("a person who is not eligible may be told false", arguments: APIVersion.allCases)
    func ineligibleFalse(version: APIVersion) async throws {
        let answer = try await NPQClient("accepted", version).changeFundedPlace(
            Accepted.owenIneligible, #"{"funded_place":false}"#)
        #expect(answer.status == 200)
        #expect(answer["funded_place"] == false)
    }

    @Test(
        "declarations that are not paid for do not keep the place from changing",
        arguments: [
            Journeys.withVoided, Journeys.withAwaitingClawback, Journeys.withClawedBack, Journeys.withIneligible,
            Journeys.withoutDeclarations
        ])
    func deadDeclarations(id: String) async throws {
        let answer = try await NPQClient("journeys").changeFundedPlace(id, #"{"funded_place":false}"#)
        #expect(answer.status == 200)
        #expect(answer["funded_place"] == false)
    }

    @Test("the place decides on the eligibility of the person's other applications for the course")
    func eligibility() async throws {
        let client = try NPQClient("multiple")
        #expect(try await client.accept(Multiple.chidi, #"{"funded_place":false}"#).status == 200)
        for place in [true, false] {
            #expect(try await client.changeFundedPlace(Multiple.chidi, #"{"funded_place":\#(place)}"#).status == 200)
            #expect(try await client.application(Multiple.chidiAgain)["eligible_for_funding"] == .bool(!place))
        }
    }
}
