import MockRuntime
import TestSupport
import Testing

/// The points of §18 from participants on; see `EasyToGetWrongTests`.
@Suite("NPQ: easy to get wrong, later")
struct EasyToGetWrongLaterTests {
    private static func declaration(
        _ participant: String, _ course: String, _ type: String, _ date: String = "2026-06-10T09:00:00Z",
        more: JSONObject = [:]
    ) -> JSONValue {
        EasyToGetWrongTests.declaration(participant, course, type, date, more: more)
    }

    private static func jana(
        _ type: String, _ date: String = "2026-06-10T09:00:00Z", more: JSONObject = [:]
    ) -> JSONValue {
        EasyToGetWrongTests.jana(type, date, more: more)
    }

    private static let janaCourse: JSONValue = "npq-leading-behaviour-culture"
    private static let partner: JSONObject = ["delivery_partner_id": .string(Partner.alder)]
    private static let headship: JSONValue = ["course_identifier": "npq-headship"]

    static let participants: [BehaviourCase] = [
        BehaviourCase(
            "16 who has withdrawn can be resumed",
            Step(
                "PUT /participants/npq/\(Person.ullaWithdrawn)/resume",
                ["course_identifier": "npq-senior-leadership"], 200)),
        BehaviourCase(
            "16 deferring needs any declaration, a voided one too",
            Step(
                "PUT /participants/npq/\(Person.wandaUndeclared)/defer",
                ["course_identifier": "npq-headship", "reason": "other"], 422),
            Step(
                "PUT /participants/npq/\(Person.yaraVoided)/defer",
                ["course_identifier": "npq-leading-teaching", "reason": "other"], 200)),
        BehaviourCase(
            "16 withdrawing needs a 'started' one, a voided one too",
            Step(
                "PUT /participants/npq/\(Person.xavierNotStarted)/withdraw",
                ["course_identifier": "npq-leading-literacy", "reason": "other"], 422),
            Step(
                "PUT /participants/npq/\(Person.yaraVoided)/withdraw",
                ["course_identifier": "npq-leading-teaching", "reason": "other"], 200)),
        BehaviourCase(
            "17 an unknown schedule and a cohort without it must be present",
            Step(
                "PUT /participants/npq/\(Person.janaFull)/change-schedule",
                ["course_identifier": janaCourse, "schedule_identifier": "x"], 422
            ).refusing(("schedule_identifier", "The property '#/schedule_identifier' must be present")),
            Step(
                "PUT /participants/npq/\(Person.janaFull)/change-schedule",
                ["course_identifier": janaCourse, "schedule_identifier": "npq-specialist-spring", "cohort": "2024"], 422
            ).refusing(("schedule_identifier", "The property '#/schedule_identifier' must be present"))),
        BehaviourCase(
            "18 the very start of a schedule is fine to declare, and too early for a change to it",
            Step("POST /participant-declarations", jana("started", "2023-10-01T00:00:00Z"), 200),
            Step(
                "POST /participant-declarations",
                jana("completed", "2024-01-01T00:00:00Z", more: ["has_passed": true]), 200),
            Step(
                "PUT /participants/npq/\(Person.janaFull)/change-schedule",
                ["course_identifier": janaCourse, "schedule_identifier": "npq-specialist-spring"], 422
            ).refusing(
                (
                    "schedule_identifier",
                    "Changing schedule would invalidate existing declarations. Please void them first."
                ))),
        BehaviourCase(
            "18 exactly at the new start is as bad",
            Step("POST /participant-declarations", jana("started", "2024-01-01T00:00:00Z"), 200),
            Step(
                "PUT /participants/npq/\(Person.janaFull)/change-schedule",
                ["course_identifier": janaCourse, "schedule_identifier": "npq-specialist-spring"], 422)),
        BehaviourCase(
            "18 a second later is not",
            Step("POST /participant-declarations", jana("started", "2024-01-01T00:00:01Z"), 200),
            Step(
                "PUT /participants/npq/\(Person.janaFull)/change-schedule",
                ["course_identifier": janaCourse, "schedule_identifier": "npq-specialist-spring"], 200))
    ]

    static let declarations: [BehaviourCase] = [
        BehaviourCase(
            "19 the moment of a withdrawal is too late, and told",
            Step(
                "POST /participant-declarations",
                declaration(Person.ullaWithdrawn, "npq-senior-leadership", "retained-1", "2025-03-10T09:00:00Z"), 422
            ).refusing(
                (
                    "participant_id",
                    "This participant withdrew from this course on 2025-03-10T09:00:00Z. Enter a '#/declaration_date' that's on or before the withdrawal date."
                ))),
        BehaviourCase(
            "20 types need no order, no earlier one and end on no day",
            Step("POST /participant-declarations", jana("completed", more: ["has_passed": false]), 200),
            Step("POST /participant-declarations", jana("retained-1", "2023-10-02T00:00:00Z"), 200),
            Step("POST /participant-declarations", jana("started"), 200)),
        BehaviourCase(
            "20 but must be the schedule's",
            Step("POST /participant-declarations", jana("retained-2"), 422)
                .refusing(
                    ("declaration_type", "The property '#/declaration_type' does not exist for this schedule."))),
        BehaviourCase(
            "21 the same milestone twice is a duplicate",
            Step("POST /participant-declarations", jana("started"), 200),
            Step("POST /participant-declarations", jana("started", "2026-06-11T09:00:00Z"), 422)
                .refusing(
                    ("base", "A declaration has already been submitted that will be, or has been, paid for this event"))
        ),
        BehaviourCase(
            "21 that of another person with the number is made, and ineligible", of: [.v3],
            Step(
                "POST /participant-declarations",
                declaration(Person.fayeDuplicate, "npq-leading-literacy", "started", more: partner), 200
            ).showing("state", "ineligible").showing("statement_id", .null)
                .showing("ineligible_for_funding_reason", .null)),
        BehaviourCase(
            "22 without a funded place it stays submitted, and needs no statement",
            Step(
                "POST /participant-declarations",
                declaration(Person.gwenScottish, "npq-senior-leadership", "retained-1"), 200
            ).at("2031-01-01T00:00:00Z").showing("state", "submitted")),
        BehaviourCase(
            "22 with one it is eligible at once, and needs one",
            Step("POST /participant-declarations", jana("started"), 422).at("2031-01-01T00:00:00Z")
                .refusing(
                    (
                        "cohort",
                        "You cannot submit or void declarations for the 2023 cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."
                    )),
            Step("POST /participant-declarations", jana("started"), 200).showing("state", "eligible")),
        BehaviourCase(
            "23 a delivery partner is needed from 2024 on, in England", of: [.v3],
            Step(
                "POST /participant-declarations", declaration(Person.wandaUndeclared, "npq-headship", "started"), 422
            ).refusing(("delivery_partner_id", "The property '#/delivery_partner_id' must be present")),
            Step("POST /participant-declarations", jana("started"), 200).showing("delivery_partner_id", .null)),
        BehaviourCase(
            "23 and forbidden outside, which the catchment does not tell", of: [.v3],
            Step("GET /npq-applications/2ec7b962-5b3d-4956-ae70-61c42fc751cd", 200).showing("teacher_catchment", true),
            Step(
                "POST /participant-declarations",
                declaration(Person.gwenScottish, "npq-senior-leadership", "retained-1", more: partner), 422
            ).refusing(
                (
                    "delivery_partner_id",
                    "The property '#/delivery_partner_id' cannot be specified for Applications from outside of England"
                ))),
        BehaviourCase(
            "23 before 2024 a school whose number begins with 1 is in England", of: [.v3],
            Step(
                "POST /participant-declarations",
                declaration(
                    "6e882f2c-4cbf-496a-9129-33f50ed1b653", "npq-leading-primary-mathematics", "started",
                    more: ["delivery_partner_id": .string(Partner.greystone)]), 200)),
        BehaviourCase(
            "24 a secondary partner that is left out is gone", of: [.v3],
            Step(
                "PUT /participant-declarations/\(Declared.zenoEligible)/change-delivery-partner",
                [
                    "delivery_partner_id": .string(Partner.alder),
                    "secondary_delivery_partner_id": .string(Partner.brightwater)
                ],
                200
            ).showing("secondary_delivery_partner_id", .string(Partner.brightwater)),
            Step(
                "PUT /participant-declarations/\(Declared.zenoEligible)/change-delivery-partner",
                ["delivery_partner_id": .string(Partner.alder)], 200
            ).showing("secondary_delivery_partner_id", .null)),
        BehaviourCase(
            "24 an unknown, an unrelated and a new declaration's unknown partner are told apart", of: [.v3],
            Step(
                "PUT /participant-declarations/\(Declared.cyrilSubmitted)/change-delivery-partner",
                ["delivery_partner_id": .string(Partner.hollybank)], 422
            ).refusing(("delivery_partner_id", notInList)),
            Step(
                "PUT /participant-declarations/\(Declared.ivoPaid)/change-delivery-partner",
                ["delivery_partner_id": .string(Partner.unknown)], 422
            ).refusing(("delivery_partner", notInList)),
            Step(
                "POST /participant-declarations",
                jana("started", more: ["delivery_partner_id": .string(Partner.unknown)]), 422
            ).refusing(("delivery_partner_id", "The property '#/delivery_partner_id' does not exist"))),
        BehaviourCase(
            "25 a paid one is taken back and has both statements, any other has none any more", of: [.v3],
            Step("PUT /participant-declarations/\(Declared.biancaPaid)/void", 200)
                .showing("state", "awaiting-clawback")
                .showing("statement_id", "b4e85165-b768-457c-9a3f-b3d6cbc67897")
                .showing("clawback_statement_id", "0a593aba-adc3-400c-9dd1-7d32c6ef9795"),
            Step("PUT /participant-declarations/\(Declared.zenoEligible)/void", 200).showing("state", "voided")
                .showing("statement_id", .null))
    ]

    private static let notInList =
        "The entered '#/delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"

    static let rest: [BehaviourCase] = [
        BehaviourCase(
            "26 voiding a completed one adds a voided outcome",
            Step("PUT /participant-declarations/\(Declared.miloCompleted)/void", 200).showing("has_passed", .null),
            Step("GET /participants/npq/\(Person.miloPassed)/outcomes?page[page]=2&page[per_page]=1", 200)
                .showing("data/0/attributes/state", "voided")),
        BehaviourCase(
            "27 passed again is the outcome there is", of: [.v3],
            Step(
                "POST /participants/npq/\(Person.miloPassed)/outcomes",
                ["course_identifier": "npq-headship", "state": "passed", "completion_date": "2026-06-01"], 200
            ).showing("completion_date", "2026-05-11T00:00:00+00:00")),
        BehaviourCase(
            "28 a completion date is midnight with an offset",
            Step(
                "POST /participants/npq/\(Person.nellFailed)/outcomes",
                [
                    "course_identifier": "npq-leading-primary-mathematics", "state": "passed",
                    "completion_date": "2026-06-02T11:00:00Z"
                ],
                200
            ).showing("completion_date", "2026-06-02T00:00:00+00:00")),
        BehaviourCase(
            "29 statements without output fee are not there; only paid is told", of: [.v3],
            Step("GET /statements/5ae93e6e-1798-4d21-9731-c1955f706775", 404),
            Step("GET /statements/b65d8f72-6fa5-417d-a869-7311e0b3a3d2", 200).showing("paid", true)
                .showing("state", nil),
            Step("GET /statements/5a588ffa-ddc2-4ea1-bbc0-a8cc30989b99", 200).showing("paid", false)),
        BehaviourCase(
            "30 cohorts are a list, but for delivery partners", of: [.v3],
            Step("GET /delivery-partners?filter[cohort]=2031,2024", 200).saying(#"{"data":[]}"#),
            Step("GET /participant-declarations?filter[cohort]=2031,2022", 200).listing([Declared.ivoPaid])),
        BehaviourCase(
            "31 an id that was replaced: 410 to read, 404 to change, 422 to declare for", of: [.v3],
            Step("GET /participants/npq/\(Person.clementFormerly)", 410),
            Step("GET /participants/npq/\(Person.clementFormerly)/outcomes", 410)),
        BehaviourCase(
            "31 before version 3 it is not found", of: APIVersion.beforeV3,
            Step("GET /participants/npq/\(Person.clementFormerly)", 404),
            Step("GET /participants/npq/\(Person.clementFormerly)/outcomes", 404)),
        BehaviourCase(
            "31 changing and declaring are the same in all versions",
            Step("PUT /participants/npq/\(Person.clementFormerly)/resume", headship, 404),
            Step("POST /participants/npq/\(Person.clementFormerly)/outcomes", headship, 404),
            Step("POST /participant-declarations", declaration(Person.clementFormerly, "npq-headship", "started"), 422)
                .refusing(
                    (
                        "participant_id",
                        "The participant_id '\(Person.clementFormerly)' has been replaced with '\(Person.clementRenamed)'."
                    ))),
        BehaviourCase(
            "32 one provider's decision brings the person's applications back to others", in: "multiple",
            Step("POST /npq-applications/\(Multiple.chidi)/reject", 200),
            Step("GET /npq-applications?filter[updated_since]=2026-06-15T09:00:00Z", 200)
                .by(.provider(Provider.larkfield)).listing([Multiple.chidiElsewhere])),
        BehaviourCase(
            "33 of no declarations there is no header, and CSV has no pages", in: "empty", of: APIVersion.beforeV3,
            Step("GET /participant-declarations.csv", 200).saying("").field("Content-Type", "text/csv"),
            Step("GET /participant-declarations.csv?page[page]=0", 200).saying("")),
        BehaviourCase(
            "34 one reason ends in a dot",
            Step(
                "PUT /participants/npq/\(Person.zenoEligible)/withdraw",
                ["course_identifier": "npq-senior-leadership", "reason": "quality-of-programme-structure-not-suitable"],
                422),
            Step(
                "PUT /participants/npq/\(Person.zenoEligible)/withdraw",
                [
                    "course_identifier": "npq-senior-leadership",
                    "reason": "quality-of-programme-structure-not-suitable."
                ],
                200))
    ]

    @Test("points 16 to 18: participants", arguments: BehaviourCase.arguments(participants))
    func ofParticipants(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    @Test("points 19 to 25: declarations", arguments: BehaviourCase.arguments(declarations))
    func ofDeclarations(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    @Test("points 26 to 34: outcomes and the rest", arguments: BehaviourCase.arguments(rest))
    func ofTheRest(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }
}
