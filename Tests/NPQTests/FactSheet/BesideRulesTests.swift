import MockRuntime
import TestSupport
import Testing

/// What the fact sheet says beside its tables of rules: bodies as forms, and what states and effects come to.
@Suite("NPQ: beside the rules")
struct BesideRulesTests {
    private static let form = "application/x-www-form-urlencoded"
    private static let teaching: JSONValue = ["course_identifier": "npq-leading-teaching", "reason": "other"]

    private static func declaration(
        _ participant: String, _ course: String, _ type: String, _ date: String = "2026-06-10T09:00:00Z",
        more: JSONObject = [:]
    ) -> JSONValue {
        EasyToGetWrongTests.declaration(participant, course, type, date, more: more)
    }

    /// §2.3
    static let forms: [BehaviourCase] = [
        BehaviourCase(
            "a form is read as well as JSON",
            Step(
                "PUT /participants/npq/\(Person.yaraVoided)/defer",
                body: "data[attributes][course_identifier]=npq-leading-teaching&data%5Battributes%5D%5Breason%5D=other",
                200
            ).sending("Content-Type", form),
            Step(
                "PUT /participants/npq/\(Person.yaraVoided)/resume",
                body: "data[type]=x&data[attributes][course_identifier]=npq-leading-teaching", 200
            ).sending("Content-Type", form + "; charset=utf-8")),
        BehaviourCase(
            "of a form everything is text", in: "one",
            Step("POST /npq-applications/\(One.pending)/accept", body: "data[attributes][funded_place]=true", 422)
                .sending("Content-Type", form)
                .refusing(("funded_place", "Set '#/funded_place' to true or false."))),
        BehaviourCase(
            "JSON that is called a form has no data",
            Step("POST /participant-declarations", body: #"{"data":{"attributes":{"x":1}}}"#, 400)
                .sending("Content-Type", form).saying(Refusal.badBody),
            Step("PUT /participants/npq/x/resume", body: "data=x", 400).sending("Content-Type", form)
                .saying(Refusal.badBody),
            Step("PUT /participants/npq/x/resume", body: "data[attributes]=x&data[attributes][a]=", 404)
                .sending("Content-Type", form).saying(Refusal.notFound))
    ]

    /// §8
    static let training: [BehaviourCase] = [
        BehaviourCase(
            "who is deferred may move to another schedule",
            Step("PUT /participants/npq/\(Person.yaraVoided)/defer", teaching, 200),
            Step(
                "PUT /participants/npq/\(Person.yaraVoided)/change-schedule",
                [
                    "course_identifier": "npq-leading-teaching", "schedule_identifier": "npq-specialist-spring",
                    "cohort": "2025"
                ],
                200),
            Step("GET /participants/npq/\(Person.yaraVoided)", 200).through(.v3)
                .showing("npq_enrolments/0/training_status", "deferred")
                .showing("npq_enrolments/0/schedule_identifier", "npq-specialist-spring")
                .showing("npq_enrolments/0/cohort", "2025").showing("npq_enrolments/0/funded_place", true)),
        BehaviourCase(
            "who has withdrawn is not deferred",
            Step("PUT /participants/npq/\(Person.yaraVoided)/withdraw", teaching, 200),
            Step("PUT /participants/npq/\(Person.yaraVoided)/defer", teaching, 422)
                .refusing(("participant_id", "The participant is already withdrawn"))),
        BehaviourCase(
            "a reason with resuming is ignored, and both are null after it",
            Step(
                "PUT /participants/npq/\(Person.tomasDeferred)/resume",
                ["course_identifier": "npq-headship", "reason": "nonsense"], 200),
            Step("GET /participants/npq/\(Person.tomasDeferred)", 200).through(.v3)
                .showing("npq_enrolments/0/training_status", "active").showing("npq_enrolments/0/deferral", .null)
                .showing("npq_enrolments/0/withdrawal", .null)),
        BehaviourCase(
            "a withdrawal tells why and since when", of: [.v3],
            Step("GET /participants/npq/\(Person.ullaWithdrawn)", 200)
                .showing("npq_enrolments/0/withdrawal/reason", "change-in-school-circumstances")
                .showing("npq_enrolments/0/withdrawal/date", "2025-03-10T09:00:00Z")
                .showing("npq_enrolments/0/deferral", .null)),
        BehaviourCase(
            "there is no way from no funding to full funding", of: [.v3],
            Step(
                "PUT /participants/npq/\(Person.xenaUnfunded)/change-schedule",
                ["course_identifier": "npq-headship", "schedule_identifier": "npq-leadership-autumn", "cohort": "2023"],
                422
            ).refusing(
                ("cohort", "You cannot change the '#/cohort' field from one that is not funded to with that is funded"))
        ),
        BehaviourCase(
            "a declaration after a resumed withdrawal is made",
            Step(
                "PUT /participants/npq/\(Person.ullaWithdrawn)/resume",
                ["course_identifier": "npq-senior-leadership"], 200),
            Step(
                "POST /participant-declarations",
                declaration(
                    Person.ullaWithdrawn, "npq-senior-leadership", "retained-1",
                    more: ["delivery_partner_id": .string(Partner.alder)]), 200
            ).through(.v3).showing("state", "eligible"))
    ]

    /// §9.3, §9.5, §10.2
    static let money: [BehaviourCase] = [
        BehaviourCase(
            "what is submitted, eligible, payable or ineligible is voided",
            Step("PUT /participant-declarations/\(Declared.cyrilSubmitted)/void", 200).showing("state", "voided"),
            Step("PUT /participant-declarations/\(Declared.zenoEligible)/void", 200).showing("state", "voided"),
            Step("PUT /participant-declarations/\(abel)/void", 200).showing("state", "voided"),
            Step("PUT /participant-declarations/\(faye)/void", 200).showing("state", "voided"),
            Step("GET /participant-declarations/\(abel)", 200).through(.v3).showing("statement_id", .null)
                .showing("clawback_statement_id", .null)),
        BehaviourCase(
            "what is paid is taken back, and voided no more",
            Step("PUT /participant-declarations/\(Declared.biancaPaid)/void", 200)
                .showing("state", "awaiting-clawback"),
            Step("PUT /participant-declarations/\(Declared.biancaPaid)/void", 422)
                .refusing(("declaration", "The declaration will or has been be refunded."))),
        BehaviourCase(
            "a paid result is voided with its payment",
            Step("PUT /participant-declarations/\(oskar)/void", 200).showing("state", "awaiting-clawback")
                .showing("has_passed", .null),
            Step("GET /participants/npq/\(Person.oskarPassedLater)/outcomes?page[page]=3&page[per_page]=1", 200)
                .showing("data/0/attributes/state", "voided")
                .showing("data/0/attributes/completion_date", "2025-10-06T00:00:00+00:00"),
            Step(
                "POST /participants/npq/\(Person.oskarPassedLater)/outcomes",
                ["course_identifier": "npq-early-years-leadership", "state": "passed", "completion_date": "2026-06-01"],
                422
            ).refusing(
                (
                    "base",
                    "The participant has not had a 'completed' declaration submitted for them. Therefore you cannot update their outcome."
                ))),
        BehaviourCase(
            "a declared result is an outcome at once, and the day of the declaration",
            Step(
                "POST /participant-declarations",
                EasyToGetWrongTests.jana("completed", "2026-06-09T23:30:00-02:00", more: ["has_passed": "false"]), 200
            ).showing("has_passed", false).showing("declaration_date", "2026-06-10T01:30:00Z"),
            Step("GET /participants/npq/\(Person.janaFull)/outcomes", 200)
                .showing("data/0/attributes/state", "failed")
                .showing("data/0/attributes/completion_date", "2026-06-10T00:00:00+00:00")),
        BehaviourCase(
            "a result is not looked at where it is not needed",
            Step(
                "POST /participant-declarations", EasyToGetWrongTests.jana("started", more: ["has_passed": "x"]), 200
            )
            .showing("has_passed", .null)),
        BehaviourCase(
            "the uplift is paid with started, once it is paid for", of: [.v3],
            Step("GET /participant-declarations/\(Declared.biancaPaid)", 200).showing("uplift_paid", true),
            Step("GET /participant-declarations/\(Declared.zenoEligible)", 200).showing("uplift_paid", false),
            Step("GET /participant-declarations/\(oskar)", 200).showing("uplift_paid", false)),
        BehaviourCase(
            "the next statement is the one whose cut-off comes first by the clock", of: [.v3],
            Step(
                "POST /participant-declarations",
                declaration(
                    Person.wandaUndeclared, "npq-headship", "started",
                    more: ["delivery_partner_id": .string(Partner.alder)]), 200
            ).at("2026-06-15T09:00:00Z").showing("statement_id", "0a593aba-adc3-400c-9dd1-7d32c6ef9795")),
        BehaviourCase(
            "the newest outcome decides, and reporting it moves the declaration",
            Step(
                "POST /participants/npq/\(Person.miloPassed)/outcomes",
                ["course_identifier": "npq-headship", "state": "failed", "completion_date": "2026-06-01"], 200),
            Step("GET /participant-declarations/\(Declared.miloCompleted)", 200).showing("has_passed", false)
                .showing("updated_at", "2026-06-15T09:00:00Z"),
            Step(
                "POST /participants/npq/\(Person.miloPassed)/outcomes",
                ["course_identifier": "npq-headship", "state": "passed", "completion_date": "2026-06-02"], 200
            ).showing("completion_date", "2026-06-02T00:00:00+00:00"),
            Step("GET /participant-declarations/\(Declared.miloCompleted)", 200).showing("has_passed", true))
    ]

    private static let abel = "96e0ad50-4a90-4ec8-96fc-c238dafc0be3"
    private static let faye = "4939198c-6a2b-4046-bb67-f9a9035955bd"
    private static let oskar = "f2c2ce7c-4fcd-4708-82c2-22c3c67e3eb9"

    @Test("bodies are read as forms, too", arguments: BehaviourCase.arguments(forms))
    func ofForms(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    @Test("training goes on as its states allow", arguments: BehaviourCase.arguments(training))
    func ofTraining(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    @Test("declarations, payments and outcomes hang together", arguments: BehaviourCase.arguments(money))
    func ofMoney(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }
}
