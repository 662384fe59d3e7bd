import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §11: those of the caller that pay output fees, in the order of payment.
    func listStatements(
        _ call: Call<NPQRecords>
    ) throws -> Reply<NPQv3.StatementsResponse> {
        let list = ListRequest(call.request, of: Version.rules)
        let records = call.records
        var rows = records.statements[.providerID, call.caller ?? ""].filter(\.outputFee)
        if let years = list.cohortYears() {
            rows = rows.filter { records.cohorts[$0.cohort].map { years.contains($0.startYear) } ?? false }
        }
        if let instant = try list.instant("updated_since") { rows = rows.filter { $0.updatedAt >= instant } }
        let page = try list.page(of: rows.sorted { $0.paymentDate })
        return .ok(NPQv3.StatementsResponse(data: page.map { NPQv3.Statement($0, in: records) }))
    }

    func getStatement(id: String, _ call: Call<NPQRecords>) throws -> Reply<NPQv3.StatementResponse> {
        guard let statement = call.records.statements[UUIDText.normalized(id)], statement.outputFee,
            statement.providerID == call.caller
        else { throw NPQError.notFound }
        return .ok(NPQv3.StatementResponse(data: NPQv3.Statement(statement, in: call.records)))
    }
}

extension NPQv3.Statement {
    /// A statement as version 3 shows it (§4.5).
    init(_ statement: NPQRecords.Statement, in records: NPQRecords) {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"
        ]
        self.init(
            id: statement.id, type: .statement,
            attributes: Attributes(
                month: names.indices.contains(statement.month - 1) ? names[statement.month - 1] : "",
                year: String(statement.year),
                cohort: records.cohorts[statement.cohort].map { String($0.startYear) } ?? "",
                cutOffDate: statement.cutOffDate, paymentDate: statement.paymentDate, paid: statement.state == .paid,
                createdAt: statement.createdAt.utcSeconds, updatedAt: statement.updatedAt.utcSeconds))
    }
}
