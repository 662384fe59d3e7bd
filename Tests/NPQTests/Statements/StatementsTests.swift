import MockRuntime
import NPQ
import TestSupport
import Testing

/// Statements and delivery partners, which are only read (§11, §12).
@Suite("NPQ: statements and delivery partners")
struct StatementsTests {
    @Test("statements that pay output fees are listed by payment date, of one provider")
    func list() throws {
        let journey = try NPQ.client("journeys")
        let all = journey.get("/statements")
        let ids = try #require(all.ids)
        let dates = all.list("payment_date").compactMap(\.stringValue)
        #expect(dates == dates.sorted())
        #expect(!ids.contains("5ae93e6e-1798-4d21-9731-c1955f706775"))
        #expect(!ids.contains("4e4fbd8a-c71b-428d-a768-499fd0394ab6"))
        #expect(Set(journey.get("/statements?filter[cohort]=2021,2022").list("cohort")) == ["2021", "2022"])
        #expect(journey.get("/statements?filter[cohort]=x").text == #"{"data":[]}"#)
        #expect(journey.get("/statements?filter[updated_since]=x").status == 400)
        #expect(journey.get("/statements?filter[updated_since]=2999-01-01").text == #"{"data":[]}"#)
        #expect(journey.get("/statements?page[per_page]=2&page[page]=2").ids == Array(ids[2..<4]))
    }

    @Test("a statement is shown with its month's name; paid is whether it is")
    func show() throws {
        let journey = try NPQ.client("journeys")
        #expect(
            journey.get("/statements/b65d8f72-6fa5-417d-a869-7311e0b3a3d2").text
                == #"{"data":{"id":"b65d8f72-6fa5-417d-a869-7311e0b3a3d2","type":"statement","attributes":{"month":"December","year":"2021","cohort":"2021","cut_off_date":"2021-11-25","payment_date":"2021-12-25","paid":true,"created_at":"2021-04-03T09:00:00Z","updated_at":"2021-12-25T10:00:00Z"}}}"#
        )
        #expect(journey.get("/statements/5a588ffa-ddc2-4ea1-bbc0-a8cc30989b99")["paid"] == false)
    }

    @Test(
        "one without output fee, of another provider or unknown is not found",
        arguments: [
            "5ae93e6e-1798-4d21-9731-c1955f706775", "4e4fbd8a-c71b-428d-a768-499fd0394ab6", Person.unknown, "x"
        ])
    func notFound(id: String) throws {
        let answer = try NPQ.client("journeys").get("/statements/\(id)")
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
    }

    @Test("delivery partners are listed by name, each once, with all their years")
    func partners() throws {
        let journey = try NPQ.client("journeys")
        let all = journey.get("/delivery-partners")
        let names = all.list("name").compactMap(\.stringValue)
        #expect(names == names.sorted())
        #expect(names.count == 7)
        #expect(journey.get("/delivery-partners?sort=-name").ids == all.ids?.reversed())
        let fernhill = journey.get("/delivery-partners/f660a8ff-7bdf-4ecc-9341-7173fa663fc9")
        #expect(
            fernhill.text
                == #"{"data":{"id":"f660a8ff-7bdf-4ecc-9341-7173fa663fc9","type":"delivery-partner","attributes":{"name":"Fernhill Education Partnership","cohort":[2026],"created_at":"2025-04-14T11:35:00Z","updated_at":"2025-04-14T11:35:00Z"}}}"#
        )
        let third = try NPQ.reader("journeys-third")
        #expect(third.get("/delivery-partners").text == #"{"data":[]}"#)
    }

    @Test(
        "the filter takes one year, of which leading digits count",
        arguments: [("2023", true), ("2023,2024", true), ("2024,2023", false), ("2024", false)])
    func year(filter: String, hasGreystone: Bool) throws {
        let answer = try NPQ.client("journeys").get("/delivery-partners?filter[cohort]=\(filter)")
        #expect(answer.ids?.contains(Partner.greystone) == hasGreystone)
        #expect(answer.ids?.contains(Partner.alder) == true)
    }

    @Test("no year matches nothing, a blank one everything")
    func noYear() throws {
        let journey = try NPQ.client("journeys")
        #expect(journey.get("/delivery-partners?filter[cohort]=x").text == #"{"data":[]}"#)
        #expect(journey.get("/delivery-partners?filter[cohort]=").records.count == 7)
    }

    @Test(
        "a partner of other providers, or of nobody, is not found",
        arguments: [
            Partner.hollybank, "dafa1276-906c-4c04-aaf4-464a68a3c3ca", Person.unknown
        ])
    func partnerNotFound(id: String) throws {
        let answer = try NPQ.client("journeys").get("/delivery-partners/\(id)")
        #expect(answer.status == 404)
        #expect(answer.text == Refusal.notFound)
    }
}
