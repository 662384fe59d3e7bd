import MockRuntime
import Testing

/// What keeps an application from being accepted (§7.3).
@Suite("NPQ: accept, rules")
struct AcceptRulesTests {
    typealias Refused = (title: String, detail: String)

    private static let setPlace: Refused = ("funded_place", "Set '#/funded_place' to true or false.")
    private static let unfunded: Refused = (
        "funded_place", "The '#/funded_place' field should be false for unfunded cohorts."
    )
    private static let accepted: Refused = ("application", "This NPQ application has already been accepted")
    private static let rejected: Refused = ("application", "Once rejected an application cannot change state")
    private static let otherPlace: Refused = (
        "application", "The participant has already had an application accepted for this course."
    )
    private static let ineligible: Refused = (
        "application", "The participant is not eligible for funding, so '#/funded_place' cannot be set to true."
    )
    private static let noSchedule: Refused = (
        "schedule_identifier", "The selected schedule cannot be found in the application cohort"
    )
    private static let wrongSchedule: Refused = (
        "schedule_identifier", "The selected schedule is not valid for the course"
    )

    struct Row: Sendable, CustomTestStringConvertible {
        var scenario: String
        var id: String
        /// Nil for no body.
        var attributes: String?
        var errors: [Refused]

        init(_ scenario: String, _ id: String, _ attributes: String?, _ errors: Refused...) {
            (self.scenario, self.id, self.attributes, self.errors) = (scenario, id, attributes, errors)
        }

        var testDescription: String { "\(scenario) \(id) \(attributes ?? "no body")" }
    }

    private func expectRefusal(_ row: Row, _ version: APIVersion = .v3) async throws {
        let client = try NPQClient.refused(row.scenario, version)
        let before = try await client.list().text
        let answer = try await client.accept(row.id, row.attributes)
        #expect(answer.status == 422)
        let errors = row.errors.map { #"{"title":"\#($0.title)","detail":"\#($0.detail)"}"# }
        #expect(answer.text == #"{"errors":["# + errors.joined(separator: ",") + "]}")
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(try await client.list().text == before)
    }

    @Test(
        "where places are counted funded_place must be a JSON boolean",
        arguments: [
            Row("one", One.pending, nil, setPlace), Row("one", One.pending, #"{"funded_place":null}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":"true"}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":"false"}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":1}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":0}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":""}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":[true]}"#, setPlace),
            Row("one", One.pending, #"{"funded_place":{}}"#, setPlace)
        ], APIVersion.allCases)
    func placeMustBeSet(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test(
        "in an unfunded cohort funded_place must be false",
        arguments: [
            Row("multiple", Multiple.jonahUnfunded, nil, unfunded),
            Row("multiple", Multiple.jonahUnfunded, #"{"funded_place":true}"#, unfunded),
            Row("multiple", Multiple.jonahUnfunded, #"{"funded_place":null}"#, unfunded),
            Row("multiple", Multiple.jonahUnfunded, #"{"funded_place":"false"}"#, unfunded),
            Row("multiple", Multiple.jonahUnfunded, #"{"funded_place":0}"#, unfunded),
            Row("multiple", Multiple.jonahUnfunded, #"{"funded_place":""}"#, unfunded),
            Row("journeys", Journeys.willaUnfunded, nil, unfunded),
            Row("accepted", Accepted.rosaUnfunded, #"{"funded_place":false}"#, accepted),
            Row("accepted", Accepted.rosaUnfunded, #"{"funded_place":true}"#, unfunded, accepted),
            // The other cohort of the year counts places.
            Row("multiple", Multiple.jonahCapped, nil, setPlace)
        ])
    func placeMustBeFalse(row: Row) async throws { try await expectRefusal(row) }

    @Test(
        "an application is accepted once, and never after it was rejected",
        arguments: [
            Row("accepted", Accepted.nadia, #"{"funded_place":true}"#, accepted),
            Row("accepted", Accepted.quentinFull, nil, accepted),
            Row("rejected", Rejected.tess, #"{"funded_place":true}"#, rejected),
            Row("rejected", Rejected.ucheExpired, #"{"funded_place":false}"#, rejected),
            Row("journeys", Journeys.noorRejected, #"{"funded_place":true}"#, rejected)
        ], APIVersion.allCases)
    func statusMustBePending(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test(
        "a person has one place on a course in a cohort",
        arguments: [
            // Somebody else with the same verified teacher reference number.
            Row("journeys", Journeys.fayeDuplicate, #"{"funded_place":true}"#, otherPlace),
            // Coaching and additional support count as one course; places are not counted in 2021.
            Row("journeys", Journeys.yusufCoaching, nil, otherPlace),
            // Rejected because of another provider's acceptance, which is still there.
            Row("rejected", Rejected.veraOvertaken, #"{"funded_place":true}"#, rejected, otherPlace)
        ], APIVersion.allCases)
    func onePlace(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test("before version 3 a place is taken also by one who has withdrawn from it", arguments: APIVersion.beforeV3)
    func withdrawnPlace(version: APIVersion) async throws {
        try await expectRefusal(
            Row("journeys", Journeys.miraPending, #"{"funded_place":true}"#, Self.otherPlace), version)
    }

    @Test("before version 3 there is no choice of a schedule", arguments: APIVersion.beforeV3)
    func noChoice(version: APIVersion) async throws {
        let client = try NPQClient("one", version)
        let alone = try await client.accept(One.pending, #"{"schedule_identifier":"npq-leadership-spring"}"#)
        #expect(alone.status == 400)
        #expect(alone.text == Refusal.badBody)
        let accepted = try await client.accept(
            One.pending, #"{"funded_place":true,"schedule_identifier":"npq-leadership-spring"}"#)
        #expect(accepted.status == 200)
        let later = try await client.get("\(APIVersion.v3.path)/npq-applications/\(One.pending)")
        #expect(later["schedule_identifier"] == "npq-leadership-autumn")
    }

    @Test("a schedule alone leaves the place open")
    func onlySchedule() async throws {
        try await expectRefusal(
            Row("one", One.pending, #"{"schedule_identifier":"npq-leadership-spring"}"#, Self.setPlace))
    }

    @Test(
        "a person who is not eligible gets no funded place; this is told when nothing else is wrong",
        arguments: [
            Row("multiple", Multiple.hamishIneligible, #"{"funded_place":true}"#, ineligible),
            Row("journeys", Journeys.unaIneligible, #"{"funded_place":true}"#, ineligible),
            Row("rejected", Rejected.willIneligible, #"{"funded_place":true}"#, rejected),
            Row("accepted", Accepted.owenIneligible, #"{"funded_place":true}"#, accepted)
        ], APIVersion.allCases)
    func eligibility(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test(
        "the schedule must exist in the application's cohort and be of the course's group",
        arguments: [
            Row("one", One.pending, #"{"funded_place":true,"schedule_identifier":"nonsense"}"#, noSchedule),
            Row("one", One.pending, #"{"funded_place":true,"schedule_identifier":"npq-aso-december"}"#, noSchedule),
            // A spring schedule exists, but not in 2024.
            Row(
                "multiple", Multiple.amara, #"{"funded_place":true,"schedule_identifier":"npq-leadership-spring"}"#,
                noSchedule),
            Row(
                "one", One.pending, #"{"funded_place":true,"schedule_identifier":"NPQ-leadership-spring"}"#, noSchedule),
            Row(
                "one", One.pending, #"{"funded_place":true,"schedule_identifier":"npq-specialist-autumn"}"#,
                wrongSchedule),
            Row("one", One.pending, #"{"funded_place":true,"schedule_identifier":"npq-ehco-november"}"#, wrongSchedule),
            Row("multiple", Multiple.faridSupport, #"{"schedule_identifier":"npq-ehco-june"}"#, wrongSchedule)
        ])
    func schedule(row: Row) async throws { try await expectRefusal(row) }

    @Test(
        "several rules are told together, grouped by title; a rule that needs the others to hold is left out",
        arguments: [
            Row("accepted", Accepted.nadia, nil, setPlace, accepted),
            Row("rejected", Rejected.tess, nil, setPlace, rejected),
            Row("rejected", Rejected.veraOvertaken, nil, setPlace, rejected, otherPlace)
        ], APIVersion.allCases)
    func together(row: Row, version: APIVersion) async throws { try await expectRefusal(row, version) }

    @Test(
        "with a schedule there are more of them",
        arguments: [
            Row("one", One.pending, #"{"schedule_identifier":"nonsense"}"#, setPlace, noSchedule),
            Row("one", One.pending, #"{"schedule_identifier":"npq-specialist-autumn"}"#, setPlace),
            Row(
                "multiple", Multiple.hamishIneligible, #"{"funded_place":true,"schedule_identifier":"nonsense"}"#,
                ineligible,
                noSchedule),
            Row(
                "multiple", Multiple.hamishIneligible,
                #"{"funded_place":true,"schedule_identifier":"npq-leadership-autumn"}"#, ineligible),
            Row(
                "rejected", Rejected.veraOvertaken, #"{"schedule_identifier":"nonsense"}"#, setPlace, rejected,
                otherPlace, noSchedule)
        ])
    func togetherWithSchedule(row: Row) async throws { try await expectRefusal(row) }

    @Test(
        "a cohort that has not the schedule of the day answers 404, whatever else is wrong",
        arguments: APIVersion.allCases)
    func noDefaultSchedule(version: APIVersion) async throws {
        let client = try NPQClient("multiple", version)
        let spring: HTTPFields = ["X-With-Server-Date": "2026-02-01T09:00:00Z"]
        for (id, attributes) in [
            (Multiple.amara, #"{"funded_place":true}"#), (Multiple.amara, nil), (Multiple.benAccepted, nil)
        ] {
            let answer = try await client.accept(id, attributes, headers: spring)
            #expect(answer.status == 404)
            #expect(answer.text == Refusal.notFound)
        }
        #expect(try await client.application(Multiple.amara)["status"] == "pending")
        let chosen = #"{"funded_place":true,"schedule_identifier":"npq-leadership-autumn"}"#
        #expect(
            try await client.accept(Multiple.amara, chosen, headers: spring).status == (version == .v3 ? 200 : 404))
    }

    @Test("after a refusal the application can be accepted, and then no more")
    func acceptAgain() async throws {
        let client = try NPQClient()
        #expect(try await client.accept(One.pending).status == 422)
        #expect(try await client.accept(One.pending, #"{"funded_place":true}"#).status == 200)
        let again = try await client.accept(One.pending, #"{"funded_place":true}"#)
        #expect(again.status == 422)
        #expect(again.text == Refusal.list(Self.accepted))
        #expect(try await client.accept(One.pending).text == Refusal.list(Self.setPlace, Self.accepted))
    }
}
