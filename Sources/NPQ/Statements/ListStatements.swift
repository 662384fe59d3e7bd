public import LeadProviderAPI
import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §11: those of the caller that pay output fees, in the order of payment.
    func listStatements(_ call: Call<NPQRecords>) throws -> Reply<NPQv3.StatementsResponse> {
        try NPQRecords.Statement.list.answer(in: scope(call))
    }

    func getStatement(id: String, _ call: Call<NPQRecords>) throws -> Reply<NPQv3.StatementResponse> {
        try NPQRecords.Statement.list.answer(id, in: scope(call))
    }
}

extension NPQRecords.Statement: StatementRecord {
    fileprivate static let list = NPQList<Self>(
        \.statements, ownedBy: .providerID, order: [.by("payment_date", \.paymentDate)],
        filters: [
            .years { statement, scope in scope.records.year(statement.cohort) },
            .since { statement, _ in statement.updatedAt }
        ], where: { statement, _ in statement.outputFee })
}

extension NPQv3.Statement: NPQView {
    /// A statement as version 3 shows it (§4.5).
    init(_ statement: NPQRecords.Statement, in scope: NPQScope) {
        self.init(
            id: statement.id, type: .statement,
            attributes: Attributes(
                month: statement.monthName, year: String(statement.year),
                cohort: scope.records.year(statement.cohort).map(String.init) ?? "",
                cutOffDate: statement.cutOffDate, paymentDate: statement.paymentDate, paid: statement.state == .paid,
                createdAt: statement.createdAt.utcSeconds, updatedAt: statement.updatedAt.utcSeconds))
    }
}
