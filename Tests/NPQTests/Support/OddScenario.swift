import MockRuntime
import TestSupport

@testable import NPQ

/// Records that do not come about by themselves, for rules that are hardly ever broken: a participant whose id was
/// replaced and is still in use, and a clawback that is on no statement.
enum OddScenario {
    static let participant = "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a01"
    static let replacement = "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a02"
    static let clawback = "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a04"

    static var service: Service {
        Service(
            name: "npq", NPQ.documents, scenarios: [ScenarioSource(name: "odd", json: json)],
            data: NPQRecords.data, conventions: NPQ.conventions)
    }

    private static let json: StaticString = """
        {"description": "Odd records.", "seed": 1, "clock": "2026-06-15T09:00:00Z",
         "caller": "76c611f5-8c77-49e5-b917-4e71e073dac9",
         "records": {
           "participants": [
             {"id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a01", "full_name": "Ada Example", "previous_names": [],
              "email": "ada@example.com", "teacher_reference_number": null,
              "teacher_reference_number_validated": false, "created_at": "2025-05-01T09:00:00Z",
              "updated_at": "2025-05-01T09:00:00Z", "significantly_updated_at": "2025-05-01T09:00:00Z"}],
           "participant_id_changes": [
             {"id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a05",
              "from_participant_id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a01",
              "to_participant_id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a02",
              "created_at": "2025-06-01T09:00:00Z", "updated_at": "2025-06-01T09:00:00Z"}],
           "applications": [
             {"id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a03",
              "participant_id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a01",
              "provider_id": "76c611f5-8c77-49e5-b917-4e71e073dac9", "course": "npq-headship", "cohort": "2025a",
              "status": "accepted", "reason_for_rejection": null, "accepted_at": "2025-09-15T09:00:00Z",
              "schedule": "npq-leadership-autumn@2025a", "training_status": "deferred", "eligible_for_funding": true,
              "funded_by_policy": false, "funded_place": true, "funding_choice": null, "headteacher_status": "no",
              "works_in_school": true, "school_urn": "101062", "school_ukprn": "10001062", "employer_name": null,
              "employment_role": null, "private_childcare_provider_urn": null,
              "targeted_delivery_funding_eligibility": false, "teacher_catchment": "england",
              "teacher_catchment_country": null, "teacher_catchment_iso_country_code": null, "itt_provider": null,
              "lead_mentor": false, "works_as_senco": null, "senco_start_date": null,
              "created_at": "2025-05-12T09:00:00Z", "updated_at": "2025-09-15T09:00:00Z"}],
           "declarations": [
             {"id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a04",
              "application_id": "b7a3f4d2-93a5-4f27-8d7b-0f3d3c2c1a03",
              "provider_id": "76c611f5-8c77-49e5-b917-4e71e073dac9", "cohort": "2025a",
              "declaration_type": "completed", "declaration_date": "2025-10-14T09:00:00Z",
              "state": "awaiting_clawback", "ineligible_for_funding_reason": null, "delivery_partner_id": null,
              "secondary_delivery_partner_id": null, "created_at": "2025-10-15T09:00:00Z",
              "updated_at": "2025-10-15T09:00:00Z"}]}}
        """
}
