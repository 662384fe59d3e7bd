import MockRuntime
import NPQ
import TestSupport
import Testing

/// Every rule of making a declaration (§9.2).
@Suite("NPQ: rules of declaring")
struct DeclarationRulesTests {
    /// A request that nothing is wrong with, but for `changes` and what is `missing`.
    private static func row(
        _ row: String, _ changes: JSONObject, without missing: [String] = [], scenario: String = "journeys",
        instant: String? = nil, _ errors: (String, String)...
    ) -> RuleCase {
        let sound: JSONObject = [
            "participant_id": .string(Person.wandaUndeclared), "declaration_type": "started",
            "declaration_date": "2026-06-10T09:00:00Z", "course_identifier": "npq-headship",
            "delivery_partner_id": .string(Partner.alder)
        ]
        var attributes = sound.with(changes)
        for name in missing { attributes[name] = nil }
        return RuleCase(
            row: row, scenario: scenario, method: "POST", target: "/participant-declarations",
            attributes: .object(attributes), instant: instant, errors: errors)
    }

    private static func person(_ id: String, _ course: String, _ type: String = "started") -> JSONObject {
        ["participant_id": .string(id), "course_identifier": .string(course), "declaration_type": .string(type)]
    }

    private static let unknownParticipant = (
        "participant_id",
        "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again."
    )
    private static let badCourse = (
        "course_identifier",
        "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."
    )
    private static let badFormat = ("declaration_date", "Enter a valid RFC3339 '#/declaration_date'.")
    private static let noDate = ("declaration_date", "Enter a '#/declaration_date'.")
    private static let noType = ("declaration_type", "Enter a '#/declaration_type'.")
    private static let unknownType = ("declaration_type", "The entered '#/declaration_type' is not recognised.")
    private static let noSchedule = ("application", "The application is missing a schedule.")
    private static let noResult = (
        "has_passed",
        "Enter 'true' or 'false' in the '#/has_passed' field to indicate whether this participant has passed or failed their course."
    )
    private static let noPartner = ("delivery_partner_id", "The property '#/delivery_partner_id' does not exist")
    private static let noSecondPartner = (
        "secondary_delivery_partner_id", "The property '#/secondary_delivery_partner_id' does not exist"
    )

    static let participants = [
        row(
            "no participant", [:], without: ["participant_id"],
            ("participant_id", "The property '#/participant_id' must be present")),
        row(
            "participant null", ["participant_id": nil],
            ("participant_id", "The property '#/participant_id' must be present")),
        row(
            "former id", ["participant_id": .string(Person.clementFormerly)],
            (
                "participant_id",
                "The participant_id '\(Person.clementFormerly)' has been replaced with '\(Person.clementRenamed)'."
            )),
        row("unknown participant", ["participant_id": .string(Person.unknown)], unknownParticipant),
        row("nothing accepted", ["participant_id": .string(Person.noorRejected)], unknownParticipant),
        row(
            "withdrawn",
            person(Person.ullaWithdrawn, "npq-senior-leadership", "retained-1").with([
                "declaration_date": "2025-03-10T09:00:00Z"
            ]),
            (
                "participant_id",
                "This participant withdrew from this course on 2025-03-10T09:00:00Z. Enter a '#/declaration_date' that's on or before the withdrawal date."
            )),
        row("unknown course", ["course_identifier": "npq-x"], badCourse),
        row("other course", ["course_identifier": "npq-senco"], badCourse),
        row(
            "only a participant",
            [:], without: ["declaration_type", "declaration_date", "course_identifier", "delivery_partner_id"],
            badCourse, noDate, noType, unknownType),
        row(
            "nothing known",
            ["x": 1],
            without: [
                "participant_id", "declaration_type", "declaration_date", "course_identifier", "delivery_partner_id"
            ], ("participant_id", "The property '#/participant_id' must be present"), noDate, noType, unknownType)
    ]

    static let whatAndWhen = [
        row("bare date", ["declaration_date": "2026-06-10"], badFormat),
        row("space for T", ["declaration_date": "2026-06-10 09:00:00Z"], badFormat),
        row("month 19", ["declaration_date": "2026-19-10T09:00:00Z"], badFormat, noDate),
        row("no date at all", ["declaration_date": "soon"], badFormat, noDate),
        row("number", ["declaration_date": 5], badFormat, noDate),
        row(
            "before the schedule", ["declaration_date": "2025-09-30T23:59:59Z"],
            ("declaration_date", "Enter a '#/declaration_date' that's on or after the schedule start.")),
        row(
            "bare date before the schedule", ["declaration_date": "2025-09-30"], badFormat,
            ("declaration_date", "Enter a '#/declaration_date' that's on or after the schedule start.")),
        row("no date", [:], without: ["declaration_date"], noDate),
        row("blank date", ["declaration_date": ""], noDate),
        row("no type", [:], without: ["declaration_type"], noType, unknownType),
        row("unknown type", ["declaration_type": "extra"], unknownType)
    ]

    static let applications = [
        row("no schedule", person(Person.karimUnscheduled, "npq-headship"), noSchedule),
        row("course with another provider", person(Person.judeOfTwo, "npq-leading-literacy"), noSchedule),
        row(
            "type that the schedule lacks", person(Person.yaraVoided, "npq-leading-teaching", "retained-2"),
            ("declaration_type", "The property '#/declaration_type' does not exist for this schedule.")),
        row(
            "no contract", person(Person.lenaUncontracted, "npq-senco"),
            (
                "cohort",
                "You cannot submit a declaration for this participant as you do not have a contract for the cohort and course. Contact the DfE for assistance."
            )),
        row(
            "no statement", person(Person.ivoEnded, "npq-headship", "retained-1"),
            (
                "cohort",
                "You cannot submit or void declarations for the 2022 cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."
            )),
        row("no result", ["declaration_type": "completed"], noResult),
        row("bad result", ["declaration_type": "completed", "has_passed": "yes"], noResult),
        row(
            "result beside an earlier error",
            ["participant_id": .string(Person.unknown), "declaration_type": "completed"], unknownParticipant, noResult),
        row(
            "declared already", person(Person.zenoEligible, "npq-senior-leadership"),
            ("base", "A declaration has already been submitted that will be, or has been, paid for this event"))
    ]

    static let partners = [
        row("unknown partner", ["delivery_partner_id": .string(Partner.unknown)], noPartner),
        row("empty partner", ["delivery_partner_id": ""], noPartner),
        row("unknown second partner", ["secondary_delivery_partner_id": "x"], noSecondPartner),
        row(
            "two unknown partners",
            ["delivery_partner_id": "x", "secondary_delivery_partner_id": "x"], noPartner, noSecondPartner)
    ]

    private static let notInList = (
        "delivery_partner_id",
        "The entered '#/delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    )
    private static let secondNotInList = (
        "secondary_delivery_partner_id",
        "The entered '#/secondary_delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    )
    private static let abroad = (
        "delivery_partner_id",
        "The property '#/delivery_partner_id' cannot be specified for Applications from outside of England"
    )
    private static let future = (
        "declaration_date", "The '#/declaration_date' value cannot be a future date. Check the date and try again."
    )

    static let record = [
        row("future", ["declaration_date": "2026-06-15T09:00:01Z"], future),
        row("future by the request's clock", [:], instant: "2026-06-01T09:00:00Z", future),
        row(
            "no partner", [:], without: ["delivery_partner_id"],
            ("delivery_partner_id", "The property '#/delivery_partner_id' must be present")),
        row(
            "future and no partner",
            ["declaration_date": "2027-01-01T00:00:00Z", "delivery_partner_id": nil], future,
            ("delivery_partner_id", "The property '#/delivery_partner_id' must be present")),
        row(
            "partner outside England", person(Person.gwenScottish, "npq-senior-leadership", "retained-1"), abroad),
        row("partner of other cohorts", ["delivery_partner_id": .string(Partner.greystone)], notInList),
        row("partner of another provider", ["delivery_partner_id": .string(Partner.hollybank)], notInList),
        row(
            "second partner alone",
            person(Person.janaFull, "npq-leading-behaviour-culture").with([
                "secondary_delivery_partner_id": .string(Partner.alder)
            ]), without: ["delivery_partner_id"],
            (
                "secondary_delivery_partner_id",
                "The property '#/secondary_delivery_partner_id' cannot be specified without the property '#/delivery_partner_id'"
            )),
        row(
            "both partners outside England",
            person(Person.gwenScottish, "npq-senior-leadership", "retained-1").with([
                "secondary_delivery_partner_id": .string(Partner.brightwater)
            ]), abroad,
            (
                "secondary_delivery_partner_id",
                "The property '#/secondary_delivery_partner_id' cannot be specified for Applications from outside of England"
            )),
        row(
            "second partner of another provider", ["secondary_delivery_partner_id": .string(Partner.hollybank)],
            secondNotInList),
        row(
            "the same partner twice", ["secondary_delivery_partner_id": .string(Partner.alder)],
            (
                "secondary_delivery_partner_id",
                "The property '#/secondary_delivery_partner_id' cannot have the same value as the property '#/delivery_partner_id'"
            ))
    ]

    @Test("each rule about the participant refuses", arguments: participants, APIVersion.allCases)
    func participant(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test("each rule about what and when refuses", arguments: whatAndWhen, APIVersion.allCases)
    func date(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test("each rule about the application refuses", arguments: applications, APIVersion.allCases)
    func application(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test("each rule about partners that do not exist refuses", arguments: partners)
    func partner(rule: RuleCase) throws { try rule.check() }

    @Test("each rule of the record refuses once no other does", arguments: record)
    func ofRecord(rule: RuleCase) throws { try rule.check() }

    private static let needsPartner = (
        "delivery_partner_id", "The property '#/delivery_partner_id' must be present"
    )

    /// No delivery partner can be named before version 3, and one is needed all the same.
    static let recordBeforeV3 = [
        row("named", [:], needsPartner), row("no partner", [:], without: ["delivery_partner_id"], needsPartner),
        row("unknown partner", ["delivery_partner_id": .string(Partner.unknown)], needsPartner),
        row("of another provider", ["delivery_partner_id": .string(Partner.hollybank)], needsPartner),
        row(
            "the same partner twice", ["secondary_delivery_partner_id": .string(Partner.alder)], needsPartner),
        row(
            "future", ["declaration_date": "2026-06-15T09:00:01Z"], instant: "2026-06-15T09:00:00Z", future,
            needsPartner),
        row(
            "future, where none is needed",
            person(Person.gwenScottish, "npq-senior-leadership", "retained-1").with([
                "declaration_date": "2026-06-15T09:00:01Z"
            ]), future)
    ]

    @Test("before version 3 the record refuses, too", arguments: recordBeforeV3, APIVersion.beforeV3)
    func ofRecordBeforeV3(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    @Test("before version 3 partners are not looked at where none is needed", arguments: APIVersion.beforeV3)
    func ignoresPartners(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let outside = journey.declare(Person.gwenScottish, "npq-senior-leadership", "retained-1")
        #expect(outside["state"] == "submitted")
        let unknown: JSONObject = ["delivery_partner_id": "x", "secondary_delivery_partner_id": "x"]
        let of2023 = journey.declare(Person.janaFull, "npq-leading-behaviour-culture", "started", unknown)
        #expect(of2023["state"] == "eligible")
        let shown = journey.using(.v3).get(
            "/participant-declarations/\(of2023.id)")
        #expect(shown["delivery_partner_id"] == .null)
        #expect(shown["statement_id"] == "d1d57a89-4891-41c4-b26b-bb562d196bcf")
    }

    @Test("a withdrawn participant without a date is a 400", arguments: APIVersion.allCases)
    func withdrawnWithoutDate(version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).send(
            "POST", "/participant-declarations",
            ["participant_id": .string(Person.ullaWithdrawn), "course_identifier": "npq-senior-leadership"])
        #expect(answer.status == 400)
        #expect(
            answer.text
                == Refusal.list([("Bad request", "comparison of ActiveSupport::TimeWithZone with nil failed")]))
    }

    @Test("nothing that was refused is kept")
    func nothingKept() throws {
        let journey = try NPQ.client("journeys")
        let before = journey.get("/participant-declarations").text
        #expect(journey.declare(Person.zenoEligible, "npq-senior-leadership", "started").status == 422)
        #expect(journey.get("/participant-declarations").text == before)
    }
}
