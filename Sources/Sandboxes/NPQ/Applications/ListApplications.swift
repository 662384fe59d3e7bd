import MockRuntime

extension NPQv3Sandbox {
    /// §3: the caller's applications in any status.
    func listNPQApplications(
        query: NPQv3.ListNPQApplicationsQuery, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ApplicationsResponse> {
        let list = try ListRequest(call.request)
        let records = call.records
        var rows = records.applications[.providerID, call.caller ?? ""]
        if let years = list.cohortYears() {
            rows = rows.filter { records.cohort(of: $0).map { years.contains($0.startYear) } ?? false }
        }
        if let ids = try list.participantIDs() { rows = rows.filter { ids.contains($0.participantID) } }
        if let instant = try list.instant("updated_since") {
            rows = rows.filter { application in
                application.updatedAt >= instant
                    || records.participants[application.participantID].map { $0.significantlyUpdatedAt >= instant }
                        ?? false
            }
        }
        let order = list.order(columns: ["created_at", "updated_at", "id", "status"])
        let page = list.page(of: rows.sorted(by: order))
        return .ok(NPQv3.ApplicationsResponse(data: page.map { NPQv3.Application($0, in: records) }))
    }

    func getNPQApplication(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<NPQv3.ApplicationResponse> {
        .ok(NPQv3.ApplicationResponse(data: NPQv3.Application(try call.application(id), in: call.records)))
    }
}

extension TableRows<NPQRecords.Application> {
    /// §3.3: oldest first unless asked otherwise; the last column named is the least important.
    fileprivate func sorted(by order: [(column: String, descending: Bool)]) -> TableRows {
        guard !order.isEmpty else { return sorted { $0.createdAt } }
        return order.reversed().reduce(self) { rows, item in
            switch item.column {
            case "created_at": rows.sorted(by: { $0.createdAt }, descending: item.descending)
            case "updated_at": rows.sorted(by: { $0.updatedAt }, descending: item.descending)
            case "status": rows.sorted(by: { $0.status.rawValue }, descending: item.descending)
            default: rows.sorted(by: { $0.id }, descending: item.descending)
            }
        }
    }
}

extension Call<NPQRecords> {
    /// The caller's application with an id. Throws the 404 of one that does not exist or is not theirs (§2.2).
    func application(_ id: String) throws -> NPQRecords.Application {
        guard let application = records.applications[UUIDText.normalized(id)], application.providerID == caller else {
            throw NPQError.notFound
        }
        return application
    }
}
