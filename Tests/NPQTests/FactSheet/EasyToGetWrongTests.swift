import MockRuntime
import TestSupport
import Testing

/// What is easy to get wrong about the service (§18), point by point; the last, rate limits, is not the rules' but the
/// server's.
@Suite("NPQ: easy to get wrong")
struct EasyToGetWrongTests {
    private static let place: JSONValue = ["funded_place": true]
    private static let badCourse = (
        "course_identifier",
        "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."
    )

    /// Of a participant whom every version can declare for: in 2023 nobody needs a delivery partner.
    static func jana(
        _ type: String, _ date: String = "2026-06-10T09:00:00Z", more: JSONObject = [:]
    ) -> JSONValue {
        declaration(Person.janaFull, "npq-leading-behaviour-culture", type, date, more: more)
    }

    static func declaration(
        _ participant: String, _ course: String, _ type: String, _ date: String = "2026-06-10T09:00:00Z",
        more: JSONObject = [:]
    ) -> JSONValue {
        let attributes: JSONObject = [
            "participant_id": .string(participant), "course_identifier": .string(course),
            "declaration_type": .string(type), "declaration_date": .string(date)
        ]
        return .object(attributes.with(more))
    }

    static let requests: [BehaviourCase] = [
        BehaviourCase(
            "1 creating answers 200",
            Step("POST /participant-declarations", jana("started"), 200),
            Step(
                "POST /participants/npq/\(Person.nellFailed)/outcomes",
                [
                    "course_identifier": "npq-leading-primary-mathematics", "state": "passed",
                    "completion_date": "2026-06-10"
                ],
                200)),
        BehaviourCase(
            "2 401, 404 and 500 have an 'error', 400 and 422 'errors'",
            Step("GET /npq-applications", 401).by(.stranger(token: "nobody")).saying(Refusal.unauthorized),
            Step("GET /npq-applications/x", 404).saying(Refusal.notFound),
            Step("GET /npq-applications", 500).at("x").saying(#"{"error":"Internal server error"}"#),
            Step("POST /participant-declarations", 400).saying(Refusal.badBody),
            Step("POST /npq-applications/\(Journeys.noorRejected)/reject", 422)
                .refusing(("application", "This NPQ application has already been rejected"))),
        BehaviourCase(
            "2 so have 403 and 410, which came with version 3", of: [.v3],
            Step("PUT /participant-declarations/\(Declared.keziaTransferred)/void", 403)
                .refusing(
                    (
                        "Cannot modify declaration",
                        "The declaration cannot be modified because it was created by another lead provider"
                    )),
            Step("GET /participants/npq/\(Person.clementFirst)", 410)),
        BehaviourCase(
            "3 titles are bare names of attributes, those of one stand together",
            Step("POST /participant-declarations", ["participant_id": .string(Person.wandaUndeclared)], 422)
                .refusing(
                    badCourse, ("declaration_date", "Enter a '#/declaration_date'."),
                    ("declaration_type", "Enter a '#/declaration_type'."),
                    ("declaration_type", "The entered '#/declaration_type' is not recognised."))),
        BehaviourCase(
            "4 JSON without a charset, never stored",
            Step("GET /npq-applications", 200).field("Content-Type", "application/json")
                .field("Cache-Control", "no-store").field("ETag", nil)),
        BehaviourCase(
            "5 bad pages are 400, pages past the end empty, sizes are capped, 'page=2' is ignored", in: "earlier",
            Step("GET /npq-applications?page[page]=0", 400),
            Step("GET /npq-applications?page[page]=2", 200).saying(#"{"data":[]}"#),
            Step("GET /npq-applications?page[per_page]=3001", 200).listing(earlier),
            Step("GET /npq-applications?page=2", 200).listing(earlier)),
        BehaviourCase(
            "6 a bad training status is a 422, a bad cohort an empty list, other bad filters are 400", of: [.v3],
            Step("GET /participants/npq?filter[training_status]=x", 422)
                .refusing(
                    (
                        "Unpermitted parameters",
                        #"The filter '#/training_status' must be ["active", "deferred", "withdrawn"]"#
                    )),
            Step("GET /npq-applications?filter[cohort]=x", 200).saying(#"{"data":[]}"#),
            Step("GET /npq-applications?filter[participant_id]=x", 400),
            Step("GET /npq-applications?filter[updated_since]=x", 400)),
        BehaviourCase(
            "7 a plus must be encoded twice, a day is enough, the instant itself counts", in: "earlier",
            Step("GET /npq-applications?filter[updated_since]=2023-10-02T10:00:00+01:00", 400),
            Step("GET /npq-applications?filter[updated_since]=2023-10-02T10:00:00%2B01:00", 400),
            Step("GET /npq-applications?filter[updated_since]=2023-10-02T10:00:00%252B01:00", 200)
                .listing([Earlier.sianAccepted]),
            Step("GET /npq-applications?filter[updated_since]=2023-10-02", 200).listing([Earlier.sianAccepted]),
            Step("GET /npq-applications?filter[updated_since]=2023-10-02T09:00:00Z", 200)
                .listing([Earlier.sianAccepted])),
        BehaviourCase(
            "8 the shape of 'filter' is looked at before the token", of: [.v3],
            Step("GET /npq-applications?filter=x", 400).by(.stranger(token: nil)).saying(
                Refusal.badRequest("'#/filter' is not a valid field"))),
        BehaviourCase(
            "8 not so before version 3", of: APIVersion.beforeV3,
            Step("GET /npq-applications?filter=x", 401).by(.stranger(token: nil)).saying(Refusal.unauthorized)),
        BehaviourCase(
            "9 404 before 400 on applications, 400 before 404 on participants",
            Step("POST /npq-applications/x/accept", body: #"{"data":{}}"#, 404),
            Step("PUT /npq-applications/x/change-funded-place", body: #"{"data":{}}"#, 404),
            Step("PUT /participants/npq/x/resume", body: #"{"data":{}}"#, 400),
            Step("PUT /participants/npq/x/defer", body: #"{"data":{}}"#, 400),
            Step("PUT /participants/npq/x/withdraw", body: #"{"data":{}}"#, 400),
            Step("PUT /participants/npq/x/change-schedule", body: #"{"data":{}}"#, 400),
            Step("POST /participants/npq/x/outcomes", body: #"{"data":{}}"#, 400)),
        BehaviourCase(
            "9 404, then 403, then 400 on delivery partners", of: [.v3],
            Step("PUT /participant-declarations/x/change-delivery-partner", body: #"{"data":{}}"#, 404),
            Step(
                "PUT /participant-declarations/\(Declared.keziaTransferred)/change-delivery-partner",
                body: #"{"data":{}}"#, 403),
            Step(
                "PUT /participant-declarations/\(Declared.zenoEligible)/change-delivery-partner",
                body: #"{"data":{}}"#, 400))
    ]

    private static let earlier = [Earlier.rowanPending, Earlier.sianAccepted, Earlier.tarnPending]

    static let applications: [BehaviourCase] = [
        BehaviourCase(
            "10 accepting without a body is legal, with empty data a 400", in: "earlier",
            Step("POST /npq-applications/\(Earlier.rowanPending)/accept", body: #"{"data":{}}"#, 400),
            Step("POST /npq-applications/\(Earlier.rowanPending)/accept", 200).showing("status", "accepted")),
        BehaviourCase(
            "10 text is no boolean", in: "one",
            Step("POST /npq-applications/\(One.pending)/accept", ["funded_place": "true"], 422)
                .refusing(("funded_place", "Set '#/funded_place' to true or false."))),
        BehaviourCase(
            "11 accepting rejects the person's others of the same course and cohort only", in: "multiple",
            Step("POST /npq-applications/\(Multiple.chidi)/accept", place, 200),
            Step("GET /npq-applications/\(Multiple.chidiAgain)", 200).showing("status", "rejected"),
            Step("GET /npq-applications/\(Multiple.chidiElsewhere)", 200).by(.provider(Provider.larkfield))
                .showing("status", "rejected"),
            Step("GET /npq-applications/\(Multiple.chidiOtherCourse)", 200).showing("status", "pending")),
        BehaviourCase(
            "11 the conflict spans people with one verified number, coaching and additional support",
            Step("POST /npq-applications/\(Journeys.fayeDuplicate)/accept", place, 422)
                .refusing(
                    ("application", "The participant has already had an application accepted for this course.")),
            Step("POST /npq-applications/\(Journeys.yusufCoaching)/accept", 422)
                .refusing(
                    ("application", "The participant has already had an application accepted for this course."))),
        BehaviourCase(
            "12 a place must be said where there is a cap", in: "one",
            Step("POST /npq-applications/\(One.pending)/accept", 422)
                .refusing(("funded_place", "Set '#/funded_place' to true or false.")),
            Step("POST /npq-applications/\(One.pending)/accept", ["funded_place": false], 200)
                .showing("funded_place", false)),
        BehaviourCase(
            "12 and is ignored with full funding", in: "earlier",
            Step("POST /npq-applications/\(Earlier.rowanPending)/accept", place, 200).showing("funded_place", .null)),
        BehaviourCase(
            "12 and must be false without any", of: [.v3],
            Step("POST /npq-applications/\(Journeys.willaUnfunded)/accept", place, 422)
                .refusing(("funded_place", "The '#/funded_place' field should be false for unfunded cohorts.")),
            Step("POST /npq-applications/\(Journeys.willaUnfunded)/accept", ["funded_place": false], 200)
                .showing("funded_place", .null)),
        BehaviourCase(
            "13 no default schedule is a 404", in: "multiple",
            Step("POST /npq-applications/\(Multiple.amara)/accept", place, 404).at("2026-02-01T09:00:00Z")
                .saying(Refusal.notFound)),
        BehaviourCase(
            "14 eligibility is computed with applications and as it was found with enrolments",
            Step("POST /npq-applications/\(Journeys.siaPending)/accept", place, 200)
                .showing("eligible_for_funding", false),
            Step("GET /participants/npq/79c959f4-43ed-4513-bd08-27a82f784b33", 200).through(.v3)
                .showing("npq_enrolments/0/eligible_for_funding", true)
                .showing("npq_enrolments/1/eligible_for_funding", true),
            Step("GET /participants/npq/79c959f4-43ed-4513-bd08-27a82f784b33", 200).through(.v2)
                .showing("npq_enrolments/1/eligible_for_funding", true)),
        BehaviourCase(
            "15 an enrolment was created when it was accepted", in: "one", of: [.v3],
            Step("POST /npq-applications/\(One.pending)/accept", place, 200)
                .showing("created_at", "2026-05-04T09:00:00Z"),
            Step("GET /participants/npq/ca82ca5d-33c0-4036-bbeb-689e863ae906", 200)
                .showing("npq_enrolments/0/created_at", "2026-06-15T09:00:00Z"))
    ]

    @Test("points 1 to 9: requests", arguments: BehaviourCase.arguments(requests))
    func ofRequests(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }

    @Test("points 10 to 15: applications", arguments: BehaviourCase.arguments(applications))
    func ofApplications(one: BehaviourCase, version: APIVersion) throws { try one.run(version) }
}
