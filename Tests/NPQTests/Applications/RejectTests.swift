import MockRuntime
import OpenAPISpec
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
    ) async throws {
        let client = try NPQClient.refused(scenario, version)
        let before = try await client.list().text
        let answer = try await client.reject(id)
        #expect(answer.status == 422)
        #expect(answer.text == text)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(try await client.list().text == before)
    }

    @Test(
        "an application is rejected once, whoever rejected it and why",
        arguments: [
            ("rejected", Rejected.tess), ("rejected", Rejected.ucheExpired), ("rejected", Rejected.veraOvertaken),
            ("multiple", Multiple.graceRejected), ("journeys", Journeys.noorRejected)
        ], APIVersion.allCases)
    func alreadyRejected(application: (scenario: String, id: String), version: APIVersion) async throws {
        try await expectRefusal(application.scenario, application.id, Self.already, version)
    }

    @Test(
        "before version 3 an accepted application stays accepted, with declarations or without",
        arguments: [
            ("accepted", Accepted.nadia), ("journeys", Journeys.withoutDeclarations), ("journeys", Journeys.withPaid),
            ("journeys", Journeys.withVoided), ("earlier", Earlier.sianAccepted)
        ], APIVersion.beforeV3)
    func accepted(application: (scenario: String, id: String), version: APIVersion) async throws {
        try await expectRefusal(
            application.scenario, application.id,
            Refusal.list(("application", "Once accepted an application cannot change state")), version)
    }

    @Test("before version 3 no reason is written down", arguments: APIVersion.beforeV3)
    func effectsBeforeV3(version: APIVersion) async throws {
        let client = try NPQClient("one", version)
        var expected = try await client.application(One.pending).attributes
        expected["status"] = "rejected"
        expected["updated_at"] = "2026-06-15T09:00:00Z"
        let answer = try await client.reject(One.pending)
        #expect(answer.status == 200)
        #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
        let later = try await client.get("\(APIVersion.v3.path)/npq-applications/\(One.pending)")
        #expect(later["status"] == "rejected")
        #expect(later["reason_for_rejection"] == .null)
    }

    @Test(
        "declarations that are paid for, or will be, keep an application from being rejected",
        arguments: [Journeys.withSubmitted, Journeys.withEligible, Journeys.withPayable, Journeys.withPaid])
    func liveDeclarations(id: String) async throws { try await expectRefusal("journeys", id, Self.declared) }

    @Test(
        "other declarations do not",
        arguments: [
            Journeys.withVoided, Journeys.withAwaitingClawback, Journeys.withClawedBack, Journeys.withIneligible,
            Journeys.withoutDeclarations
        ])
    func deadDeclarations(id: String) async throws {
        let answer = try await NPQClient("journeys").reject(id)
        #expect(answer.status == 200)
        #expect(answer["status"] == "rejected")
    }

    @Test("a rejected application has status, reason and time; nothing else changes", arguments: Transport.allCases)
    func effects(transport: Transport) async throws {
        for (scenario, id) in [("one", One.pending), ("accepted", Accepted.nadia), ("journeys", Journeys.withVoided)] {
            try await transport.run(scenario) { (client) async throws in
                var expected = try await client.application(id).attributes
                expected["status"] = "rejected"
                expected["reason_for_rejection"] = "rejected_by_provider"
                expected["updated_at"] = "2026-06-15T09:00:00Z"
                let answer = try await client.reject(id)
                #expect(answer.status == 200)
                #expect(answer.headers["Content-Type"] == "application/json")
                #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
                #expect(try await client.application(id).text == answer.text)
            }
        }
    }

    @Test("the person's other applications stay as they are but for the time, which is seen through updated_since")
    func leavesOthers() async throws {
        let client = try NPQClient("multiple")
        let other = client.using(token: "sandbox-multiple-other")
        #expect(try await client.reject(Multiple.chidi).status == 200)
        for answer in [
            try await client.application(Multiple.chidiAgain), try await other.application(Multiple.chidiElsewhere)
        ] {
            #expect(answer["status"] == "pending")
            #expect(answer["updated_at"] == "2026-06-15T09:00:00Z")
        }
        #expect(try await other.list("filter[updated_since]=2026-06-15T09:00:00Z").ids == [Multiple.chidiElsewhere])
    }

    @Test("rejecting a funded place gives back the eligibility for another application")
    func returnsEligibility() async throws {
        let client = try NPQClient("multiple")
        let other = client.using(token: "sandbox-multiple-other")
        #expect(try await client.accept(Multiple.chidi, #"{"funded_place":true}"#).status == 200)
        #expect(try await other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == false)
        #expect(try await client.reject(Multiple.chidi).status == 200)
        #expect(try await other.application(Multiple.chidiElsewhere)["eligible_for_funding"] == true)
    }

    @Test("a rejected application stays rejected")
    func isFinal() async throws {
        let client = try NPQClient()
        #expect(try await client.reject(One.pending).status == 200)
        #expect(try await client.reject(One.pending).text == Self.already)
        let accepted = try await client.accept(One.pending, #"{"funded_place":true}"#)
        #expect(accepted.status == 422)
        #expect(accepted.text == Refusal.list(("application", "Once rejected an application cannot change state")))
    }
}
