import LeadProviderAPI
import MockRuntime

extension NPQSandbox where Version == NPQv2 {
    /// §4.2: what the caller accepted, all on one page. There is no other format (§1), and an application without a school breaks
    /// the list.
    func listNPQEnrolmentsCSV(_ call: Call<NPQRecords>) throws -> Reply<String> {
        guard call.request.path.contains(".csv") else { return .response(MockResponse(status: 406)) }
        let scope = scope(call)
        let rows = try NPQRecords.Application.enrolments.rows(in: scope).map { application in
            guard application.schoolUrn != nil else { throw Dialect.npq.serverError }
            var enrolment = NPQv2.Enrolment(application, in: scope.records).jsonValue
            enrolment["participant_id"] = .string(application.participantID)
            return ["attributes": enrolment] as JSONValue
        }
        return .csv(CSV(columns: columns, of: rows, by: .npq))
    }

    private var columns: [String] {
        [
            "participant_id", "course_identifier", "schedule_identifier", "cohort", "npq_application_id",
            "eligible_for_funding", "training_status", "school_urn", "funded_place"
        ]
    }
}

extension NPQRecords.Application {
    fileprivate static let enrolments = NPQList<Self>(
        \.applications, ownedBy: .providerID, order: [.by("created_at", \.createdAt)],
        filters: [.since { application, scope in scope.records.lastUpdate(of: application) }],
        where: { application, scope in scope.hasAccepted(application) })
}
