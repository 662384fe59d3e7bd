import MockRuntime

extension NPQSandbox where Version: NPQVersionWithCSV {
    /// §4.1: all of them on one page.
    func listNPQApplicationsCSV(
        _ call: Call<NPQRecords>
    ) throws -> Reply<String> {
        let list = ListRequest.ofApplications(call.request, by: Version.rules)
        let rows = try call.applications(in: list).sorted { $0.createdAt }
        return .csv(CSV(applications: rows, in: call.records))
    }
}

extension CSV {
    /// Unlike elsewhere, `eligible_for_funding` is what was found at registration, and of the person's changes all count.
    fileprivate init(applications: TableRows<NPQRecords.Application>, in records: NPQRecords) {
        self.init(columns: [
            "id", "participant_id", "full_name", "email", "email_validated", "teacher_reference_number",
            "teacher_reference_number_validated", "school_urn", "school_ukprn", "private_childcare_provider_urn",
            "headteacher_status", "eligible_for_funding", "funded_place", "funding_choice", "course_identifier",
            "status", "works_in_school", "employer_name", "employment_role", "created_at", "updated_at", "cohort",
            "ineligible_for_funding_reason", "targeted_delivery_funding_eligibility", "teacher_catchment",
            "teacher_catchment_country", "teacher_catchment_iso_country_code", "itt_provider", "lead_mentor"
        ])
        for application in applications.map({ $0 }) {
            let participant = records.participants[application.participantID]
            add([
                application.id, application.participantID, participant?.fullName, participant?.email, "true",
                participant?.teacherReferenceNumber, "\(participant?.teacherReferenceNumberValidated ?? false)",
                application.schoolUrn, application.schoolUkprn, application.privateChildcareProviderUrn,
                application.headteacherStatus?.rawValue, "\(application.eligibleForFunding)",
                application.fundedPlace.map { "\($0)" }, application.fundingChoice?.rawValue, application.course,
                application.status.rawValue, application.worksInSchool.map { "\($0)" }, application.employerName,
                application.employmentRole, "\(application.createdAt.utcSeconds)",
                "\(max(application.updatedAt, participant?.updatedAt ?? application.updatedAt).utcSeconds)",
                records.cohort(of: application).map { "\($0.startYear)" }, records.fundingObstacle(of: application),
                "\(application.targetedDeliveryFundingEligibility)", "\(application.teacherCatchment != .another)",
                application.teacherCatchmentCountry, application.teacherCatchmentIsoCountryCode,
                application.ittProvider, application.leadMentor.map { "\($0)" }
            ])
        }
    }
}
