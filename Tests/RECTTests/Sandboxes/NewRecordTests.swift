import MockRuntime
import RECT
import TestSupport
import Testing

/// Records that tests add through the control API, from a few fields each.
@Suite("RECT: new records")
struct NewRecordTests {
    private static let school = "d3f0a946-8ae0-4e9e-8cc0-eed3de510723"
    private static let partnership = "0ee0e551-b0be-44d7-9e56-fb5995f51874"
    private static let provider = "b41641c4-46fa-49b4-ba80-0cdb904d6092"
    private static let server = Result { try ProviderServer(RECT.service) { _, _ in } }

    private static func client() throws -> ProviderClient { try server.get().client("one", .v3) }

    @Test("a training period brings its stay and its person along, and can be declared, become eligible and be paid")
    func participant() throws {
        let client = try Self.client()
        let made = client.control(
            "POST", "/records/training_periods",
            [
                "full_name": "Posy Hart", "role": "ect", "school_id": .string(Self.school),
                "partnership_id": .string(Self.partnership)
            ])
        #expect(made.status == 201)
        let newest = client.get("/participants?sort=-created_at").records[0]
        #expect(newest["attributes"]?["full_name"] == "Posy Hart")
        let id = try #require(newest["id"]?.stringValue)
        let people = client.control("GET", "/records/participants/\(id)").json
        #expect(people["ect_training_record_id"] != people["mentor_training_record_id"])
        let declared = client.send(
            "POST", "/participant-declarations",
            [
                "participant_id": .string(id), "declaration_type": "started", "course_identifier": "ecf-induction",
                "declaration_date": "2025-10-01T09:00:00Z", "evidence_held": "other"
            ])
        #expect(declared["state"] == "submitted")
        #expect(declared["statement_id"] == .null)
        let now = try #require(client.control("GET", "").json["now"])
        #expect(client.control("PATCH", "/records/participants/\(id)", ["ect_eligible_since": now]).status == 200)
        let eligible = client.get("/participant-declarations/\(declared.id)")
        #expect(eligible["state"] == "eligible")
        #expect(eligible["statement_id"]?.stringValue != nil)
        #expect(client.control("PATCH", "/records/declarations/\(declared.id)", ["state": "paid"]).status == 200)
        #expect(client.get("/participant-declarations/\(declared.id)")["statement_id"] == eligible["statement_id"])
        #expect(client.send("PUT", "/participant-declarations/\(declared.id)/void")["state"] == "awaiting-clawback")
    }

    @Test("a school that names the provider shows its tutor, and a partnership makes the participant visible")
    func interest() throws {
        let client = try Self.client()
        let school = client.control("POST", "/records/schools", ["name": "Larkfield School"]).json["id"] ?? .null
        let waiting = client.control(
            "POST", "/records/training_periods",
            [
                "full_name": "Noor Vance", "role": "mentor", "school_id": school,
                "named_provider_id": .string(Self.provider)
            ])
        #expect(waiting.status == 201)
        let shown = client.get("/schools/\(school.stringValue ?? "")?filter[cohort]=2025")
        #expect(shown["expression_of_interest"] == true)
        #expect(shown["induction_programme_choice"] == "provider_led")
        #expect(client.get("/participants").records.count == 1)
        let partnered = client.send(
            "POST", "/partnerships",
            [
                "cohort": "2025", "school_id": school,
                "delivery_partner_id": "ea5609ff-a1f5-43f5-a74e-76f70548b926"
            ])
        #expect(partnered["participants_currently_training"] == 1)
        #expect(client.get("/participants").records.count == 2)
    }

    @Test("a statement belongs to the provider of the first token and is open")
    func statement() throws {
        let client = try Self.client()
        let before = client.get("/statements").records.count
        #expect(
            client.control(
                "POST", "/records/statements",
                ["month": 9, "cut_off_date": "2026-08-31", "payment_date": "2026-09-25"]
            ).status == 201)
        let after = client.get("/statements")
        #expect(after.records.count == before + 1)
        #expect(after.list("month").contains("September"))
    }
}
