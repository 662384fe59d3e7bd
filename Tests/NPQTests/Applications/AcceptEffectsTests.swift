import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// What accepting an application does (§7.3, on success; §13.3).
@Suite("NPQ: accept, effects")
struct AcceptEffectsTests {
    @Test("an accepted application has status, place, schedule and time", arguments: Transport.allCases)
    func accepts(transport: Transport) async throws {
        try await NPQ.run(transport) { client in
            let before = client.application(One.pending).attributes
            let answer = client.accept(One.pending, ["funded_place": true])
            #expect(answer.status == 200)
            #expect(answer.headers["Content-Type"] == "application/json")
            var expected = before
            expected["status"] = "accepted"
            expected["funded_place"] = true
            expected["schedule_identifier"] = "npq-leadership-autumn"
            expected["updated_at"] = "2026-06-15T09:00:00Z"
            #expect(JSONValue.object(answer.attributes).jsonText == JSONValue.object(expected).jsonText)
            #expect(client.application(One.pending).text == answer.text)
        }
    }

    @Test(
        "funded_place is kept only where places are counted",
        arguments: [
            ("multiple", Multiple.amara, ["funded_place": true], true),
            ("multiple", Multiple.amara, ["funded_place": false], false),
            ("multiple", Multiple.hamishIneligible, ["funded_place": false], false),
            ("multiple", Multiple.jonahCapped, ["funded_place": true], true),
            ("multiple", Multiple.faridSupport, nil, .null),
            ("multiple", Multiple.faridSupport, ["funded_place": true], .null),
            ("multiple", Multiple.faridSupport, ["funded_place": "x"], .null),
            // The computed eligibility does not matter, only the stored one.
            ("journeys", Journeys.siaPending, ["funded_place": true], true),
            // A place from which one has withdrawn does not count.
            ("journeys", Journeys.miraPending, ["funded_place": true], true)
        ] as [(String, String, JSONValue?, JSONValue)])
    func place(scenario: String, id: String, attributes: JSONValue?, place: JSONValue) throws {
        let answer = try NPQ.client(scenario).accept(id, attributes)
        #expect(answer.status == 200)
        #expect(answer["status"] == "accepted")
        #expect(answer["funded_place"] == place)
    }

    @Test("an unfunded cohort's application is accepted with false")
    func unfundedPlace() throws {
        let answer = try NPQ.client("multiple").accept(Multiple.jonahUnfunded, ["funded_place": false])
        #expect(answer.status == 200)
        #expect(answer["status"] == "accepted")
        #expect(answer["schedule_identifier"] == "npq-leadership-spring")
    }

    @Test(
        "a schedule may be chosen among those of the cohort and the course's group",
        arguments: [
            (One.pending, "one", "npq-leadership-autumn"), (One.pending, "one", "npq-leadership-spring"),
            (Multiple.elinCoaching, "multiple", "npq-ehco-november"),
            (Multiple.jonahCapped, "multiple", "npq-leadership-spring")
        ])
    func chosenSchedule(id: String, scenario: String, schedule: String) throws {
        let attributes: JSONValue = ["funded_place": true, "schedule_identifier": .string(schedule)]
        let answer = try NPQ.client(scenario).accept(id, attributes)
        #expect(answer.status == 200)
        #expect(answer["schedule_identifier"] == .string(schedule))
    }

    @Test("a blank schedule is no choice", arguments: ["", nil, " "] as [JSONValue])
    func blankSchedule(value: JSONValue) throws {
        let answer = try NPQ.client("one").accept(
            One.pending, ["funded_place": true, "schedule_identifier": value])
        #expect(answer["schedule_identifier"] == "npq-leadership-autumn")
    }

    @Test(
        "without a choice the day decides on the schedule",
        arguments: [
            // 2025: autumn from August 2025 to April 2026, spring before 7 June 2025, else by the season.
            ("one", One.pending, "2025-08-01", "npq-leadership-autumn"),
            ("one", One.pending, "2026-02-01", "npq-leadership-autumn"),
            ("one", One.pending, "2026-04-30", "npq-leadership-autumn"),
            ("one", One.pending, "2025-06-06", "npq-leadership-spring"),
            ("one", One.pending, "2025-06-07", "npq-leadership-autumn"),
            ("one", One.pending, "2024-06-28", "npq-leadership-spring"),
            ("one", One.pending, "2027-01-01", "npq-leadership-spring"),
            ("one", One.pending, "2027-04-02", "npq-leadership-spring"),
            ("one", One.pending, "2027-04-03", "npq-leadership-autumn"),
            ("one", One.pending, "2026-12-25", "npq-leadership-autumn"),
            ("one", One.pending, "2026-12-26", "npq-leadership-spring"),
            ("multiple", Multiple.amara, "2025-01-15", "npq-leadership-autumn"),
            ("multiple", Multiple.chidi, "2025-06-06", "npq-specialist-autumn"),
            ("multiple", Multiple.benPending, "2025-09-01", "npq-specialist-autumn"),
            // 2026a is spring and 2026b autumn on any day.
            ("multiple", Multiple.jonahCapped, "2027-01-15", "npq-leadership-autumn"),
            // Coaching follows the months from the cohort's autumn on.
            ("multiple", Multiple.elinCoaching, "2024-09-01", "npq-ehco-november"),
            ("multiple", Multiple.elinCoaching, "2024-11-30", "npq-ehco-november"),
            ("multiple", Multiple.elinCoaching, "2024-12-01", "npq-ehco-december"),
            ("multiple", Multiple.elinCoaching, "2025-02-28", "npq-ehco-december"),
            ("multiple", Multiple.elinCoaching, "2025-06-01", "npq-ehco-june"),
            ("multiple", Multiple.elinCoaching, "2025-10-01", "npq-ehco-june"),
            ("multiple", Multiple.elinCoaching, "2026-12-01", "npq-ehco-june"),
            ("multiple", Multiple.faridSupport, "2025-06-01", "npq-aso-december")
        ])
    func defaultSchedule(scenario: String, id: String, day: String, schedule: String) throws {
        let client = try NPQ.client(scenario)
        let answer = client.accept(
            id, ["funded_place": true], headers: ["X-With-Server-Date": "\(day)T12:00:00Z"])
        #expect(answer.status == 200)
        #expect(answer["schedule_identifier"] == .string(schedule))
    }

    @Test(
        "the person's other applications for the course and cohort are rejected, with whatever provider; others are left alone"
    )
    func rejectsOthers() throws {
        let client = try NPQ.client("multiple")
        let other = client.provider(Provider.larkfield)
        let before = client.list().json["data"]?.arrayValue ?? []
        #expect(client.accept(Multiple.chidi, ["funded_place": true]).status == 200)

        let again = client.application(Multiple.chidiAgain)
        let elsewhere = other.application(Multiple.chidiElsewhere)
        for rejected in [again, elsewhere] {
            #expect(rejected["status"] == "rejected")
            #expect(rejected["reason_for_rejection"] == "other_application_in_this_cohort_accepted")
            #expect(rejected["updated_at"] == "2026-06-15T09:00:00Z")
            #expect(rejected["schedule_identifier"] == .null)
        }
        #expect(client.application(Multiple.chidiOtherCourse)["status"] == "pending")
        #expect(other.application(Multiple.liamElsewhere)["status"] == "pending")
        let after = client.list().json["data"]?.arrayValue ?? []
        let changed = zip(before, after).filter { $0 != $1 }.map { $1["id"]?.stringValue }
        // The third is another course of the same person, whose update is shown with it.
        #expect(changed == [Multiple.chidi, Multiple.chidiAgain, Multiple.chidiOtherCourse])
        #expect(
            client.list("filter[updated_since]=2026-06-15T09:00:00Z").ids
                == [Multiple.chidi, Multiple.chidiAgain, Multiple.chidiOtherCourse])
        #expect(other.list("filter[updated_since]=2026-06-15T09:00:00Z").ids == [Multiple.chidiElsewhere])
    }

    @Test("an application for the course in another cohort is left alone")
    func leavesOtherCohorts() throws {
        let client = try NPQ.client("multiple")
        #expect(client.accept(Multiple.gracePending, ["funded_place": true]).status == 200)
        let earlier = client.application(Multiple.graceRejected)
        #expect(earlier["reason_for_rejection"] == "rejected_by_provider")
    }

    @Test("a place from which one has withdrawn is rejected by the next one")
    func rejectsWithdrawn() throws {
        let client = try NPQ.client("journeys")
        #expect(client.application(Journeys.miraWithdrawn)["status"] == "accepted")
        #expect(client.accept(Journeys.miraPending, ["funded_place": true]).status == 200)
        let withdrawn = client.application(Journeys.miraWithdrawn)
        #expect(withdrawn["status"] == "rejected")
        #expect(withdrawn["reason_for_rejection"] == "other_application_in_this_cohort_accepted")
    }

    @Test("coaching and additional support keep one another out, but do not reject one another")
    func sameCourseIsNotExact() throws {
        let client = try NPQ.client("multiple")
        #expect(client.accept(Multiple.elinCoaching, ["funded_place": true]).status == 200)
        #expect(client.application(Multiple.elinAccepted)["status"] == "accepted")
    }

    @Test(
        "every change is a second later than the one before; a look or a refusal takes no time",
        arguments: Transport.allCases)
    func clock(transport: Transport) async throws {
        try await NPQ.run(transport, "multiple") { client in
            let place: JSONValue = ["funded_place": true]
            #expect(client.accept(Multiple.amara, place)["updated_at"] == "2026-06-15T09:00:00Z")
            _ = client.list()
            #expect(client.accept(Multiple.amara, place).status == 422)
            #expect(client.accept(Multiple.benPending, place)["updated_at"] == "2026-06-15T09:00:01Z")
            #expect(client.reject(Multiple.jonahCapped)["updated_at"] == "2026-06-15T09:00:02Z")
            #expect(
                client.changeFundedPlace(Multiple.amara, ["funded_place": false])["updated_at"]
                    == "2026-06-15T09:00:03Z")
            // The person's last update is shown with both of his applications.
            #expect(client.application(Multiple.jonahUnfunded)["updated_at"] == "2026-06-15T09:00:02Z")
        }
    }
}
