import MockRuntime
import NPQ
import TestSupport
import Testing

/// Filters of the list of applications (§3.2).
@Suite("NPQ: filters")
struct FilterTests {
    /// Rows of a query and the ids that it finds in the scenario `multiple`.
    typealias Row = (query: String, ids: [String])

    private func expect(_ row: Row, _ version: APIVersion = .v3) throws {
        let answer = try NPQ.reader("multiple", version).list(row.query)
        #expect(answer.status == 200)
        #expect(answer.ids == Multiple.seen(row.ids, in: version))
    }

    private static let of2021And2023 = [Multiple.faridSupport, Multiple.elinAccepted, Multiple.ines]

    @Test(
        "cohorts are a list of start years; what is no year matches nothing",
        arguments: [
            ("filter[cohort]=2024", Multiple.of2024), ("filter%5Bcohort%5D=2024", Multiple.of2024),
            ("filter[cohort]=2021,2023", of2021And2023), ("filter[cohort]=2023,2021", of2021And2023),
            ("filter[cohort]=2021%2C%202023", of2021And2023), ("filter[cohort]=+2021+,+2023+", of2021And2023),
            ("filter[cohort]=2021,2021", [Multiple.faridSupport]),
            ("filter[cohort]=2021,nonsense", [Multiple.faridSupport]),
            // One year may have several cohorts.
            ("filter[cohort]=2026", [Multiple.jonahUnfunded, Multiple.jonahCapped]), ("filter[cohort]=2026a", []),
            ("filter[cohort]=2022", []), ("filter[cohort]=1999", []), ("filter[cohort]=nonsense", []),
            ("filter[cohort]=-2024", [])
        ] as [Row], APIVersion.allCases)
    func cohorts(row: Row, version: APIVersion) throws { try expect(row, version) }

    @Test(
        "a blank or unknown filter is ignored",
        arguments: [
            "filter[cohort]=", "filter[cohort]=%20", "filter[cohort]=+", "filter[updated_since]=",
            "filter[updated_since]=%20%20",
            "filter[participant_id]=", "filter[participant_id]=+", "filter[status]=pending", "filter[x]=y",
            "cohort=2024",
            "updated_since=nonsense", "filters[cohort]=2021"
        ], APIVersion.allCases)
    func ignored(query: String, version: APIVersion) throws { try expect((query, Multiple.all), version) }

    @Test(
        "before version 3 the list knows neither participants nor an order",
        arguments: [
            "filter[participant_id]=\(Multiple.chidiPerson)", "filter[participant_id]=nonsense",
            "filter[participant_id][]=x", "sort=-created_at", "sort=nonsense"
        ], APIVersion.beforeV3)
    func ignoredBeforeV3(query: String, version: APIVersion) throws {
        try expect((query, Multiple.all), version)
    }

    private static let jonah = [Multiple.jonahUnfunded, Multiple.jonahCapped]
    private static let grace = [Multiple.gracePending] + jonah

    @Test(
        "updated_since finds what was updated at the instant or later",
        arguments: [
            // Grace's is updated at 2025-06-02T09:00:00Z, only Jonah's are later.
            ("2025-06-02T09:00:00Z", grace), ("2025-06-02T09:00:01Z", jonah), ("2025-06-02T09:00:00", grace),
            ("2025-06-02T09:00:01", jonah), ("2025-06-02T09:00:00.000Z", grace), ("2025-06-02T09:00:00.001Z", jonah),
            ("2025-06-02T08:59:59.999999", grace), ("2025-06-02T09%3A00%3A00Z", grace),
            ("2025-06-02T09%253A00%253A00Z", grace), ("2026-04-20T09:00:01Z", [Multiple.jonahCapped]),
            // A day begins at midnight in UTC.
            ("2025-06-02", grace), ("2025-06-03", jonah), ("2026-04-21", [Multiple.jonahCapped]), ("2026-04-22", []),
            // Offsets: a plus needs encoding twice.
            ("2025-06-02T05:00:00-04:00", grace), ("2025-06-02T05:00:01-04:00", jonah),
            ("2025-06-02T05:00:00-0400", grace), ("2025-06-02T09:00:00-00:00", grace),
            ("2025-06-02T10:00:00%252B01:00", grace), ("2025-06-02T10:00:01%252B01:00", jonah),
            ("2025-06-02T14:30:00.0%252B0530", grace), ("1900-01-01", Multiple.all), ("2999-12-31T23:59:59Z", [])
        ] as [Row], APIVersion.allCases)
    func updatedSince(row: Row, version: APIVersion) throws {
        try expect(("filter[updated_since]=\(row.query)", row.ids), version)
    }

    @Test(
        "updated_since that is no ISO 8601 date is a bad request",
        arguments: [
            "2026-04-21T10:00:00+01:00", "2026-04-21T10:00:00%2B01:00", "2026-04-21T10:00:00%20", "2026-04-21T09:00Z",
            "2026-04-21T09:00",
            "2026-04-21T09", "2026-04-21 09:00:00Z", "2026", "2026-04", "21-04-2026", "21/04/2026", "2026-13-01",
            "2026-02-30",
            "2026-02-30T09:00:00Z", "2026-04-21T25:00:00Z", "2026-04-21T09:61:00Z", "2026-04-21T09:00:00.Z",
            "2026-04-21T09:00:00X",
            "2026-04-21T09:00:00%252B", "1776762000", "nonsense", "yesterday", "0", "%25", "%00"
        ], APIVersion.allCases)
    func badUpdatedSince(value: String, version: APIVersion) throws {
        let answer = try NPQ.reader("multiple", version).list("filter[updated_since]=\(value)")
        #expect(answer.status == 400)
        #expect(answer.text == Refusal.badRequest("The filter '#/updated_since' must be a valid ISO 8601 date"))
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("updated_since also counts a change of the person, which the application shows as its own")
    func significantUpdate() throws {
        let client = try NPQ.reader("journeys")
        let since = client.list("filter[updated_since]=2025-07-07T09:00:00Z")
        #expect(since.ids?.contains(Journeys.clement) == true)
        #expect(
            client.list("filter[updated_since]=2025-07-07T09:00:01Z").ids?.contains(Journeys.clement) == false
        )
        #expect(client.application(Journeys.clement)["updated_at"] == "2025-07-07T09:00:00Z")
    }

    private static let chidi = [Multiple.chidi, Multiple.chidiAgain, Multiple.chidiOtherCourse]
    private static let unknown = "00000000-0000-4000-8000-000000000000"
    private static let amaraPerson = "e41cc555-bdba-489c-a67f-1acaefaadcdf"

    @Test(
        "participants are a list of ids in any letter case; unknown ones match nothing",
        arguments: [
            (Multiple.chidiPerson, chidi), (Multiple.chidiPerson.uppercased(), chidi), (unknown, []),
            ("\(amaraPerson),\(Multiple.chidiPerson)", [Multiple.amara] + chidi),
            ("\(Multiple.chidiPerson),\(amaraPerson)", [Multiple.amara] + chidi),
            ("\(Multiple.chidiPerson)%2C\(unknown)", chidi),
            // Somebody who applied to another provider only.
            ("49fd0408-c3a9-4922-91b1-1224a1ea0c12", [])
        ] as [Row])
    func participants(row: Row) throws { try expect(("filter[participant_id]=\(row.query)", row.ids)) }

    @Test(
        "a participant that is no hyphenated UUID is a bad request",
        arguments: [
            "filter[participant_id]=nonsense", "filter[participant_id]=\(Multiple.chidiPerson.filter { $0 != "-" })",
            "filter[participant_id]=\(Multiple.chidiPerson),nonsense",
            "filter[participant_id]=\(Multiple.chidiPerson),%20\(unknown)",
            "filter[participant_id]=%20\(Multiple.chidiPerson)", "filter[participant_id]=\(Multiple.chidiPerson)0",
            "filter[participant_id]=g\(Multiple.chidiPerson.dropFirst())",
            "filter[participant_id][]=\(Multiple.chidiPerson)",
            "filter[participant_id][a]=b", "filter[participant_id]=1"
        ])
    func badParticipants(query: String) throws {
        let answer = try NPQ.reader("multiple").list(query)
        #expect(answer.status == 400)
        #expect(
            answer.text
                == Refusal.badRequest("The filter '#/participant_id' must be a comma-delimited list of valid UUIDs"))
    }

    @Test("several filters, an order and a page all hold together")
    func combined() throws {
        let query =
            "filter[cohort]=2024&filter[participant_id]=\(Multiple.chidiPerson)&filter[updated_since]=2024-05-09T09:00:00Z"
        try expect((query, [Multiple.chidiAgain, Multiple.chidiOtherCourse]))
        try expect((query + "&sort=-created_at", [Multiple.chidiOtherCourse, Multiple.chidiAgain]))
        try expect((query + "&sort=-created_at&page[page]=2&page[per_page]=1", [Multiple.chidiAgain]))
        try expect((query + "&page[page]=3&page[per_page]=1", []))
    }
}
