import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// Rejecting an application (§7.4).
@Suite("NPQ: reject")
struct RejectTests {
    private static let already = Refusal.list(("application", "This NPQ application has already been rejected"))
    private static let declared = Refusal.list(
        (
            "application",
            "This application has declarations that prevent it from being rejected. Void the declarations first, or contact us for assistance."
        ))

    private func expectRefusal(
        _ scenario: String, _ id: String, _ text: String, _ version: APIVersion = .v3
    ) throws {
        let client = try NPQ.reader(scenario, version)
        let before = client.list().text
        let answer = client.reject(id)
        #expect(answer.status == 422)
        #expect(answer.text == text)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(client.list().text == before)
    }

    @Test(
        "an application is rejected once, whoever rejected it and why",
        arguments: [
            ("rejected", Rejected.tess), ("rejected", Rejected.ucheExpired), ("rejected", Rejected.veraOvertaken),
            ("multiple", Multiple.graceRejected), ("journeys", Journeys.noorRejected)
        ], APIVersion.allCases)
    func alreadyRejected(application: (scenario: String, id: String), version: APIVersion) throws {
        try expectRefusal(application.scenario, application.id, Self.already, version)
    }

    @Test(
        "before version 3 an accepted application stays accepted, with declarations or without",
        arguments: [
            ("accepted", Accepted.nadia), ("journeys", Journeys.withoutDeclarations), ("journeys", Journeys.withPaid),
            ("journeys", Journeys.withVoided), ("earlier", Earlier.sianAccepted)
        ], APIVersion.beforeV3)
    func accepted(application: (scenario: String, id: String), version: APIVersion) throws {
        try expectRefusal(
            application.scenario, application.id,
            Refusal.list(("application", "Once accepted an application cannot change state")), version)
    }

    @Test("before version 3 no reason is written down", arguments: APIVersion.beforeV3)
    func effectsBeforeV3(version: APIVersion) throws {
        let client = try NPQ.client("one", version)
        var expected = client.application(One.pending).attributes
        expected["status"] = "rejected"
        expected["updated_at"] = "2026-06-15T09:00:00Z"
        let answer = client.reject(One.pending)
        #expect(answer.status == 200)
        #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
        let later = client.get("\(APIVersion.v3.path)/npq-applications/\(One.pending)")
        #expect(later["status"] == "rejected")
        #expect(later["reason_for_rejection"] == .null)
    }

    @Test(
        "declarations that are paid for, or will be, keep an application from being rejected",
        arguments: [Journeys.withSubmitted, Journeys.withEligible, Journeys.withPayable, Journeys.withPaid])
    func liveDeclarations(id: String) throws { try expectRefusal("journeys", id, Self.declared) }

    @Test(
        "other declarations do not",
        arguments: [
            Journeys.withVoided, Journeys.withAwaitingClawback, Journeys.withClawedBack, Journeys.withIneligible,
            Journeys.withoutDeclarations
        ])
    func deadDeclarations(id: String) throws {
        let answer = try NPQ.client("journeys").reject(id)
        #expect(answer.status == 200)
        #expect(answer["status"] == "rejected")
    }

    @Test("a rejected application has status, reason and time; nothing else changes", arguments: Transport.allCases)
    func effects(transport: Transport) async throws {
        for (scenario, id) in [("one", One.pending), ("accepted", Accepted.nadia), ("journeys", Journeys.withVoided)] {
            try await NPQ.run(transport, scenario) { client in
                var expected = client.application(id).attributes
                expected["status"] = "rejected"
                expected["reason_for_rejection"] = "rejected_by_provider"
                expected["updated_at"] = "2026-06-15T09:00:00Z"
                let answer = client.reject(id)
                #expect(answer.status == 200)
                #expect(answer.headers["Content-Type"] == "application/json")
                #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
                #expect(client.application(id).text == answer.text)
            }
        }
    }

    @Test("the person's other applications stay as they are but for the time, which is seen through updated_since")
    func leavesOthers() throws {
        let client = try NPQ.client("multiple")
        let other = client.provider(Provider.larkfield)
        #expect(client.reject(Multiple.chidi).status == 200)
        for answer in [
            client.application(Multiple.chidiAgain), other.application(Multiple.chidiElsewhere)
        ] {
            #expect(answer["status"] == "pending")
            #expect(answer["updated_at"] == "2026-06-15T09:00:00Z")
        }
        #expect(other.list("filter[updated_since]=2026-06-15T09:00:00Z").ids == [Multiple.chidiElsewhere])
    }

    @Test("rejecting a funded place gives back the eligibility for another application")
    func returnsEligibility() throws {
        let client = try NPQ.client("multiple")
        let other = client.provider(Provider.larkfield)
        #expect(client.accept(Multiple.chidi, ["funded_place": true]).status == 200)
        #expect(other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == false)
        #expect(client.reject(Multiple.chidi).status == 200)
        #expect(other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == true)
    }

    @Test("a rejected application stays rejected")
    func isFinal() throws {
        let client = try NPQ.client("one")
        #expect(client.reject(One.pending).status == 200)
        #expect(client.reject(One.pending).text == Self.already)
        let accepted = client.accept(One.pending, ["funded_place": true])
        #expect(accepted.status == 422)
        #expect(accepted.text == Refusal.list(("application", "Once rejected an application cannot change state")))
    }
}
