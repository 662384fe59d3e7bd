import MockRuntime
import NPQ
import TestSupport
import Testing

/// Reading and reporting outcomes (§10).
@Suite("NPQ: outcomes")
struct OutcomesTests {
    @Test("outcomes are listed oldest first, voided ones included")
    func list() throws {
        let journey = try NPQ.client("journeys")
        let all = journey.get("/participants/npq/outcomes")
        #expect(all.list("state") == ["failed", "passed", "passed", "passed", "voided", "failed"])
        #expect(
            journey.get("/participants/npq/outcomes?filter[created_since]=2026-06-03T09:00:00Z").text
                == #"{"data":[{"id":"26d9fe53-419c-43ad-8577-565bd733884f","type":"participant-outcome","attributes":{"state":"failed","completion_date":"2026-06-01T00:00:00+00:00","course_identifier":"npq-leading-primary-mathematics","participant_id":"27e8f52b-e690-4235-a8ee-3e0d17167368","created_at":"2026-06-03T09:00:00Z","updated_at":"2026-06-03T09:00:00Z"}}]}"#
        )
        #expect(
            journey.get("/participants/npq/outcomes?page[per_page]=2&page[page]=2").ids
                == Array(try #require(all.ids)[2..<4]))
        let other = try NPQ.reader("journeys-other").get("/participants/npq/outcomes")
        #expect(other.text == #"{"data":[]}"#)
    }

    @Test("a created_since that is no date is a 400", arguments: APIVersion.allCases)
    func badFilter(version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).get(
            "/participants/npq/outcomes?filter[created_since]=nonsense")
        #expect(answer.status == 400)
        #expect(
            answer.text
                == Refusal.list([("Bad request", "The filter '#/created_since' must be a valid ISO 8601 date")]))
    }

    @Test("a participant's outcomes are theirs alone; an unknown participant is not found")
    func ofOne() throws {
        let journey = try NPQ.client("journeys")
        #expect(
            journey.get("/participants/npq/\(Person.oskarPassedLater)/outcomes").list("state") == ["failed", "passed"])
        // No filter applies here.
        #expect(
            journey.get("/participants/npq/\(Person.oskarPassedLater)/outcomes?filter[created_since]=x").status == 200)
        #expect(journey.get("/participants/npq/\(Person.wandaUndeclared)/outcomes").text == #"{"data":[]}"#)
        #expect(journey.get("/participants/npq/\(Person.unknown)/outcomes").text == Refusal.notFound)
        #expect(journey.get("/participants/npq/\(Person.oskarPassedLater)/outcomes?page[page]=0").status == 400)
    }

    private static func row(
        _ row: String, _ person: String, _ attributes: JSONValue, scenario: String = "journeys",
        _ errors: (String, String)...
    ) -> RuleCase {
        RuleCase(
            row: row, scenario: scenario, method: "POST", target: "/participants/npq/\(person)/outcomes",
            attributes: attributes, errors: errors)
    }

    private static let badCourse = (
        "course_identifier",
        "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."
    )
    private static let badState = (
        "state",
        "The attribute '#/state' can only include 'passed' or 'failed' values. If you need to void an outcome, you will need to void the associated 'completed' declaration."
    )
    private static let noDate = (
        "completion_date",
        "The '#/completion_date' is missing from your request. Please include a completion_date value and try again."
    )
    private static let badDate = (
        "completion_date", "The '#/completion_date' value must be in the following format: 'yyyy-mm-dd'"
    )
    private static let notCompleted = (
        "base",
        "The participant has not had a 'completed' declaration submitted for them. Therefore you cannot update their outcome."
    )
    private static let changed = (
        "participant_id",
        "The participant_id '\(OddScenario.participant)' has been replaced with '\(OddScenario.replacement)'."
    )

    static let rules = [
        row(
            "changed", OddScenario.participant,
            ["course_identifier": "npq-headship", "state": "passed", "completion_date": "2026-01-01"], scenario: "odd",
            changed, notCompleted),
        row(
            "nothing", Person.miloPassed, ["x": 1], badCourse,
            ("course_identifier", "Enter a '#/course_identifier' value for this participant."), badState,
            (
                "state",
                "The '#/state' is missing from your request. Please include a 'passed' or 'failed' value and try again."
            ), noDate, badDate, notCompleted),
        row(
            "unknown course", Person.miloPassed,
            ["course_identifier": "npq-x", "state": "passed", "completion_date": "2026-06-01"], badCourse, notCompleted),
        row(
            "course without outcomes", Person.rafeCoached,
            [
                "course_identifier": "npq-early-headship-coaching-offer", "state": "passed",
                "completion_date": "2026-06-01"
            ],
            badCourse),
        row(
            "voided cannot be sent", Person.miloPassed,
            ["course_identifier": "npq-headship", "state": "voided", "completion_date": "2026-06-01"], badState),
        row(
            "no day", Person.miloPassed,
            ["course_identifier": "npq-headship", "state": "failed", "completion_date": "1 June 2026"], badDate),
        row(
            "number", Person.miloPassed,
            ["course_identifier": "npq-headship", "state": "failed", "completion_date": 20260601], badDate),
        row(
            "not completed", Person.wandaUndeclared,
            ["course_identifier": "npq-headship", "state": "passed", "completion_date": "2026-06-01"], notCompleted),
        row(
            "voided declaration", Person.petraVoided,
            ["course_identifier": "npq-leading-teaching", "state": "passed", "completion_date": "2026-06-01"],
            notCompleted),
        row(
            "future", Person.miloPassed,
            ["course_identifier": "npq-headship", "state": "failed", "completion_date": "2026-06-16"],
            (
                "completion_date",
                "The '#/completion_date' value cannot be a future date. Check the date and try again."
            ))
    ]

    @Test("each rule refuses", arguments: rules, APIVersion.allCases)
    func refusals(rule: RuleCase, version: APIVersion) throws { try rule.check(in: version) }

    private func report(_ journey: ProviderClient, _ person: String, _ state: String, _ date: String) -> MockResponse {
        let course = person == Person.nellFailed ? "npq-leading-primary-mathematics" : "npq-headship"
        return journey.send(
            "POST", "/participants/npq/\(person)/outcomes",
            ["course_identifier": .string(course), "state": .string(state), "completion_date": .string(date)])
    }

    @Test("a day that does not exist is a 400, whatever else is wrong")
    func impossibleDay() throws {
        let journey = try NPQ.client("journeys")
        for person in [Person.miloPassed, Person.wandaUndeclared] {
            let answer = report(journey, person, "nonsense", "2021-13-01")
            #expect(answer.status == 400)
            #expect(answer.text == Refusal.list([("Bad request", "invalid date")]))
        }
    }

    @Test("before version 3 it is told as one of the wrong things", arguments: APIVersion.beforeV3)
    func impossibleDayBeforeV3(version: APIVersion) throws {
        for (person, state, more) in [
            (Person.miloPassed, "failed", []), (Person.wandaUndeclared, "passed", [Self.notCompleted]),
            (Person.miloPassed, "nonsense", [])
        ] {
            let answer = report(try NPQ.client("journeys", version), person, state, "2021-13-01")
            #expect(answer.status == 422)
            let before = state == "nonsense" ? [Self.badState] : []
            #expect(answer.text == Refusal.list(before + [Self.badDate] + more))
        }
    }

    @Test("before version 3 passed again is new with another date", arguments: APIVersion.beforeV3)
    func passedAgainBeforeV3(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let same = report(journey, Person.miloPassed, "passed", "2026-05-11")
        #expect(same.id == "3d0f54c9-19f2-403c-917b-b1e28cb505a1")
        let later = report(journey, Person.miloPassed, "passed", "2026-06-01")
        #expect(later.status == 200)
        #expect(later.id != same.id)
        #expect(later["completion_date"] == "2026-06-01T00:00:00+00:00")
        let outcomes = journey.get("/participants/npq/\(Person.miloPassed)/outcomes")
        #expect(outcomes.ids == [same.id, later.id])
    }

    @Test("before version 3 outcomes do not say when they were updated", arguments: APIVersion.beforeV3)
    func viewBeforeV3(version: APIVersion) throws {
        let answer = try NPQ.client("journeys", version).get(
            "/participants/npq/outcomes?filter[created_since]=2026-06-03T09:00:00Z")
        #expect(
            answer.text
                == #"{"data":[{"id":"26d9fe53-419c-43ad-8577-565bd733884f","type":"participant-outcome","attributes":{"state":"failed","completion_date":"2026-06-01T00:00:00+00:00","course_identifier":"npq-leading-primary-mathematics","participant_id":"27e8f52b-e690-4235-a8ee-3e0d17167368","created_at":"2026-06-03T09:00:00Z"}}]}"#
        )
    }

    @Test("passed again is the outcome that there is, whatever the date")
    func passedAgain() throws {
        let journey = try NPQ.client("journeys")
        let before = journey.get("/participant-declarations/\(Declared.miloCompleted)").text
        let answer = report(journey, Person.miloPassed, "passed", "2026-06-01")
        #expect(answer.status == 200)
        #expect(answer.id == "3d0f54c9-19f2-403c-917b-b1e28cb505a1")
        #expect(answer["completion_date"] == "2026-05-11T00:00:00+00:00")
        #expect(journey.get("/participant-declarations/\(Declared.miloCompleted)").text == before)
    }

    @Test("a new result is added, and the declaration shows it", arguments: APIVersion.allCases)
    func changes(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        #expect(report(journey, Person.nellFailed, "failed", "2026-06-01").id == "26d9fe53-419c-43ad-8577-565bd733884f")
        let later = report(journey, Person.nellFailed, "failed", "2026-06-02")
        #expect(later["completion_date"] == "2026-06-02T00:00:00+00:00")
        #expect(report(journey, Person.nellFailed, "passed", "2026-06-15T23:00:00+01:00")["state"] == "passed")
        let target = "/participants/npq/\(Person.nellFailed)/outcomes"
        #expect(journey.get(target).list("state") == ["failed", "failed", "passed"])
        let declarations = journey.get("/participant-declarations?filter[participant_id]=\(Person.nellFailed)")
        #expect(declarations.list("has_passed") == [true])
        #expect(declarations.list("updated_at") == ["2026-06-15T09:00:01Z"])
    }

    @Test("without attributes is a 400, before an unknown or former id is a 404", arguments: APIVersion.allCases)
    func envelope(version: APIVersion) throws {
        let journey = try NPQ.client("journeys", version)
        let empty = journey.send("POST", "/participants/npq/\(Person.unknown)/outcomes")
        #expect(empty.status == 400)
        #expect(empty.text == Refusal.badBody)
        for id in [Person.unknown, Person.clementFormerly] {
            let answer = journey.send("POST", "/participants/npq/\(id)/outcomes", ["x": 1])
            #expect(answer.status == 404)
            #expect(answer.text == Refusal.notFound)
        }
    }
}
