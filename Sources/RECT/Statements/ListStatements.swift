public import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §14: those of the caller that pay output fees, in the order of payment.
    func listStatements(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.StatementsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Statement.list.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.Statement($0) }))
    }

    func getStatement(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.StatementResponse> {
        .ok(.init(data: .init(try RECTRecords.Statement.list.record(id, in: scope(call)))))
    }
}

extension RECTRecords.Statement: StatementRecord {
    fileprivate static let list = RECTList<Self>(
        \.statements, ownedBy: .providerID, order: [.by("payment_date", \.paymentDate)],
        filters: [
            .years { statement, scope in scope.records.year(statement.cohort) },
            .since { statement, _ in statement.updatedAt }
        ], where: { statement, _ in statement.outputFee })
}

extension RECTv3.Statement {
    fileprivate init(_ statement: RECTRecords.Statement) {
        self.init(
            id: statement.id, type: .statement,
            attributes: Attributes(
                month: statement.monthName, year: String(statement.year), cohort: statement.cohort,
                cutOffDate: statement.cutOffDate, paymentDate: statement.paymentDate, paid: statement.state == .paid,
                createdAt: statement.createdAt.utcSeconds, updatedAt: statement.updatedAt.utcSeconds))
    }
}
