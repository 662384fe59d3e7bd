import MockRuntime

extension NPQSandbox where Version == NPQv2 {
    /// §4.2: what the caller accepted, all on one page.
    func listNPQEnrolmentsCSV(
        _ call: Call<NPQRecords>
    ) throws -> Reply<String> {
        guard call.request.path.contains(".csv") else { throw NPQError.noOtherFormat }
        let list = ListRequest(call.request, of: Version.rules, filtersOfV3: ["cohort", "participant_id"])
        let rows = try call.applications(in: list).filter { $0.status == .accepted }.sorted { $0.createdAt }
        return .csv(try CSV(enrolments: rows, in: call.records))
    }
}

extension CSV {
    /// Throws the 500 of an application without a school.
    fileprivate init(enrolments: TableRows<NPQRecords.Application>, in records: NPQRecords) throws {
        self.init(columns: [
            "participant_id", "course_identifier", "schedule_identifier", "cohort", "npq_application_id",
            "eligible_for_funding", "training_status", "school_urn", "funded_place"
        ])
        for application in enrolments.map({ $0 }) {
            guard let schoolUrn = application.schoolUrn else { throw NPQError.serverError }
            add([
                application.participantID, application.course, records.schedule(of: application)?.identifier,
                records.cohort(of: application).map { "\($0.startYear)" }, application.id,
                "\(application.eligibleForFunding)", application.shownTrainingStatus, schoolUrn,
                application.fundedPlace.map { "\($0)" }
            ])
        }
    }
}
