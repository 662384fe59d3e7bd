import MockRuntime
import NPQ
import TestSupport
import Testing

/// Voiding declarations and replacing their delivery partners (§9.5, §9.6).
@Suite("NPQ: changes of declarations")
struct DeclarationChangesTests {
    private static func void(
        _ row: String, _ id: String, scenario: String = "journeys", _ detail: String
    ) -> RuleCase {
        RuleCase(
            row: row, scenario: scenario, method: "PUT", target: "/participant-declarations/\(id)/void",
            errors: [("declaration", detail)])
    }

    static let voiding = [
        void("voided", Declared.yaraVoided, "This declaration has already been voided."),
        void("awaiting clawback", Declared.deliaAwaiting, "The declaration will or has been be refunded."),
        void("clawed back", Declared.emrysClawedBack, "The declaration will or has been be refunded."),
        void(
            "paid, no statement", Declared.ivoPaid,
            "You cannot submit or void declarations for the 2022 cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."
        ),
        void(
            "clawback on no statement", OddScenario.clawback, scenario: "odd",
            "The declaration must be paid before it can be clawed back.")
    ]

    @Test("each rule against voiding refuses", arguments: voiding, APIVersion.allCases)
    func voidRules(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test(
        "what is not paid becomes voided and leaves its statement",
        arguments: [
            Declared.zenoEligible, Declared.cyrilSubmitted, Declared.miloCompleted
        ])
    func voids(id: String) throws {
        let answer = try NPQ.client("journeys").send(
            "PUT", "/participant-declarations/\(id)/void", at: "2026-06-16T09:00:00Z")
        #expect(answer.status == 200)
        #expect(answer["state"] == "voided")
        #expect(answer["statement_id"] == .null)
        #expect(answer["clawback_statement_id"] == .null)
        #expect(answer["updated_at"] == "2026-06-16T09:00:00Z")
    }

    @Test("what is paid is taken back with the next statement and keeps its own")
    func clawback() throws {
        let answer = try NPQ.client("journeys").send("PUT", "/participant-declarations/\(Declared.biancaPaid)/void")
        #expect(answer["state"] == "awaiting-clawback")
        #expect(answer["statement_id"] == "b4e85165-b768-457c-9a3f-b3d6cbc67897")
        #expect(answer["clawback_statement_id"] == "0a593aba-adc3-400c-9dd1-7d32c6ef9795")
        #expect(answer["uplift_paid"] == true)
    }

    @Test(
        "what is paid is taken back in earlier versions, too, and what is not paid yet is voided",
        arguments: APIVersion.beforeV3)
    func voidsBeforeV3(version: APIVersion) throws {
        let journey = try NPQ.client("earlier", version)
        for (id, state, isVoided) in [
            ("94f2a5eb-06c3-4597-a3ea-b217f6d405a9", "awaiting-clawback", false),
            ("a503b6fc-17d4-46a8-b4fb-c32807e516ba", "voided", true)
        ] {
            let answer = journey.send("PUT", "/participant-declarations/\(id)/void")
            #expect(answer.status == 200)
            #expect(answer["state"] == .string(state))
            #expect(answer["voided"] == (version == .v1 ? .bool(isVoided) : nil))
            #expect(answer["eligible_for_payment"] == (version == .v1 ? false : nil))
            #expect(journey.get("/participant-declarations/\(id)").text == answer.text)
        }
    }

    @Test("voiding a completed one voids the outcome, which stays in the history")
    func voidsOutcome() throws {
        let journey = try NPQ.client("journeys")
        let answer = journey.send("PUT", "/participant-declarations/\(Declared.miloCompleted)/void")
        #expect(answer["has_passed"] == .null)
        let outcomes = journey.get("/participants/npq/\(Person.miloPassed)/outcomes")
        #expect(outcomes.list("state") == ["passed", "voided"])
        #expect(outcomes.list("completion_date").last == "2026-05-11T00:00:00+00:00")
    }

    @Test(
        "another provider's declaration can be read and not changed, an unknown one not found",
        arguments: [
            "void", "change-delivery-partner"
        ])
    func transferred(action: String) throws {
        let cases = [
            ("journeys", Declared.keziaTransferred), ("journeys-other", Declared.leifTransferred)
        ]
        for (provider, id) in cases {
            let answer = try NPQ.reader(provider).send("PUT", "/participant-declarations/\(id)/\(action)")
            #expect(answer.status == 403)
            #expect(
                answer.text
                    == Refusal.list([
                        (
                            "Cannot modify declaration",
                            "The declaration cannot be modified because it was created by another lead provider"
                        )
                    ]))
        }
        let third = try NPQ.reader("journeys-third")
        let answer = third.send("PUT", "/participant-declarations/\(Declared.zenoEligible)/\(action)")
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
    }

    private static func change(
        _ row: String, _ id: String, _ primary: String?, _ secondary: String? = nil, _ errors: (String, String)...
    ) -> RuleCase {
        var attributes: JSONObject = ["declaration_type": "started"]
        attributes["delivery_partner_id"] = primary.map { .string($0) }
        attributes["secondary_delivery_partner_id"] = secondary.map { .string($0) }
        return RuleCase(
            row: row, method: "PUT", target: "/participant-declarations/\(id)/change-delivery-partner",
            attributes: .object(attributes), errors: errors)
    }

    private static let notInList =
        "The entered '#/delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    private static let secondNotInList =
        "The entered '#/secondary_delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    private static let missing = ("delivery_partner_id", "The property '#/delivery_partner_id' must be present")
    private static let abroad = (
        "delivery_partner_id",
        "The property '#/delivery_partner_id' cannot be specified for Applications from outside of England"
    )
    private static let alone = (
        "secondary_delivery_partner_id",
        "The property '#/secondary_delivery_partner_id' cannot be specified without the property '#/delivery_partner_id'"
    )

    static let partners = [
        change("missing", Declared.zenoEligible, nil, nil, ("delivery_partner", notInList), missing),
        change("empty", Declared.zenoEligible, "", nil, ("delivery_partner", notInList), missing),
        change("unknown", Declared.zenoEligible, Partner.unknown, nil, ("delivery_partner", notInList), missing),
        change("unknown where none is needed", Declared.ivoPaid, "x", nil, ("delivery_partner", notInList)),
        change(
            "second unknown", Declared.zenoEligible, Partner.alder, "x",
            ("secondary_delivery_partner", secondNotInList)),
        change("outside England", Declared.gwenSubmitted, Partner.alder, nil, abroad),
        change(
            "of other cohorts", Declared.zenoEligible, Partner.greystone, nil, ("delivery_partner_id", notInList)),
        change(
            "second alone", Declared.zenoEligible, nil, Partner.alder, ("delivery_partner", notInList), alone, missing),
        change(
            "both outside England", Declared.gwenSubmitted, Partner.alder, Partner.brightwater, abroad,
            (
                "secondary_delivery_partner_id",
                "The property '#/secondary_delivery_partner_id' cannot be specified for Applications from outside of England"
            )),
        change(
            "second of another provider", Declared.zenoEligible, Partner.alder, Partner.hollybank,
            ("secondary_delivery_partner_id", secondNotInList)),
        change(
            "the same twice", Declared.zenoEligible, Partner.alder, Partner.alder,
            (
                "secondary_delivery_partner_id",
                "The property '#/secondary_delivery_partner_id' cannot have the same value as the property '#/delivery_partner_id'"
            ))
    ]

    @Test("each rule about delivery partners refuses", arguments: partners)
    func partnerRules(rule: RuleCase) throws { try rule.check() }

    @Test("both delivery partners are replaced, in every state")
    func replaces() throws {
        let journey = try NPQ.client("journeys")
        for id in [Declared.biancaPaid, Declared.yaraVoided] {
            let target = "/participant-declarations/\(id)/change-delivery-partner"
            let both = journey.send(
                "PUT", target,
                [
                    "delivery_partner_id": .string(Partner.brightwater),
                    "secondary_delivery_partner_id": .string(Partner.alder)
                ]
            )
            #expect(both.status == 200)
            #expect(both["delivery_partner_name"] == "Brightwater Academies")
            #expect(both["secondary_delivery_partner_id"] == .string(Partner.alder))
            let one = journey.send("PUT", target, ["delivery_partner_id": .string(Partner.alder)])
            #expect(one["delivery_partner_id"] == .string(Partner.alder))
            #expect(one["secondary_delivery_partner_id"] == .null)
            #expect(one["secondary_delivery_partner_name"] == .null)
        }
    }

    @Test("a body without attributes is a 400")
    func envelope() throws {
        let target = "/participant-declarations/\(Declared.zenoEligible)/change-delivery-partner"
        let answer = try NPQ.client("journeys").send("PUT", target)
        #expect(answer.status == 400)
        #expect(answer.text == Refusal.badBody)
    }
}
