import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §4.1: all of them on one page. Unlike elsewhere, `eligible_for_funding` is what was found at registration, and of the
    /// person's changes all count.
    func listNPQApplicationsCSV(_ call: Call<NPQRecords>) throws -> Reply<String> {
        let scope = scope(call)
        let rows = try NPQRecords.Application.list.rows(in: scope).map { application in
            let participant = scope.records.participants[application.participantID]
            var row = Version.Application(application, in: scope).jsonValue
            row["attributes"]?["email"] = participant?.email.map(JSONValue.string)
            row["attributes"]?["eligible_for_funding"] = .bool(application.eligibleForFunding)
            row["attributes"]?["updated_at"] =
                max(application.updatedAt, participant?.updatedAt ?? application.updatedAt).utcSeconds.jsonValue
            return row
        }
        return .csv(CSV(columns: applicationColumns, of: rows, by: .npq))
    }
}

private let applicationColumns = [
    "id", "participant_id", "full_name", "email", "email_validated", "teacher_reference_number",
    "teacher_reference_number_validated", "school_urn", "school_ukprn", "private_childcare_provider_urn",
    "headteacher_status", "eligible_for_funding", "funded_place", "funding_choice", "course_identifier", "status",
    "works_in_school", "employer_name", "employment_role", "created_at", "updated_at", "cohort",
    "ineligible_for_funding_reason", "targeted_delivery_funding_eligibility", "teacher_catchment",
    "teacher_catchment_country", "teacher_catchment_iso_country_code", "itt_provider", "lead_mentor"
]
