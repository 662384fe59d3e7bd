import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §3: the caller's applications in any status.
    func listNPQApplications(_ call: Call<NPQRecords>) throws -> Reply<Version.ApplicationsResponse> {
        try NPQRecords.Application.list.answer(in: scope(call))
    }

    func getNPQApplication(id: String, _ call: Call<NPQRecords>) throws -> Reply<Version.ApplicationResponse> {
        try NPQRecords.Application.list.answer(id, in: scope(call))
    }
}

extension NPQRecords.Application {
    static let list = NPQList<Self>(
        \.applications, ownedBy: .providerID, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("id", \.id),
            .by("status", \.status.rawValue)
        ],
        filters: [
            .years { application, scope in scope.records.year(application.cohort) },
            .ids("participant_id", refusing: .notUUIDs) { application, _ in application.participantID }
                .from(version: 3),
            .since { application, scope in scope.records.lastUpdate(of: application) }
        ], where: { application, scope in scope.knows(application.cohort) })
}

extension String {
    /// §3.2
    static let notUUIDs = "The filter '#/participant_id' must be a comma-delimited list of valid UUIDs"
}
