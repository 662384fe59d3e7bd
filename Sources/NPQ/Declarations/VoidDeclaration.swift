import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §9.5
    func voidParticipantDeclaration(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<
        Version.ParticipantDeclarationResponse
    > {
        let scope = scope(call)
        let voided = try VoidDeclaration(try scope.ownDeclaration(id), in: scope).perform(in: &call)
        return .data(voided, in: self.scope(call))
    }
}

/// Taking back a declaration (§9.5).
struct VoidDeclaration {
    let declaration: NPQRecords.Declaration
    /// Where a clawback goes.
    let statement: NPQRecords.Statement?
    let items: TableRows<NPQRecords.StatementItem>
    let startYear: String

    static let rules = RuleSheet<VoidDeclaration>("§9.5", "Void a declaration") {
        Rule("declaration", "This declaration has already been voided.") { $0.declaration.state == .voided }
        Rule("declaration", "The declaration will or has been be refunded.") {
            $0.declaration.wasPaid && $0.items.contains { [.awaitingClawback, .clawedBack].contains($0.state) }
        }
        Rule.filled("declaration", CreateDeclaration.noStatement) {
            $0.declaration.wasPaid && $0.statement == nil ? ["start_year": $0.startYear] : nil
        }
        Rule("declaration", "The declaration must be paid before it can be clawed back.", .ifAnyFailed) {
            $0.declaration.wasPaid && $0.declaration.state != .paid
        }
    }

    init(_ declaration: NPQRecords.Declaration, in scope: NPQScope) {
        self.declaration = declaration
        statement = scope.records.statements[.providerID, declaration.providerID]
            .nextOutput(cohort: declaration.cohort, on: scope.today)
        items = scope.records.statementItems[.declarationID, declaration.id]
        startYear = scope.records.year(declaration.cohort).map(String.init) ?? ""
    }

    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Declaration {
        try Self.rules.check(self, by: .npq)
        var declaration = declaration
        declaration.state = .init(rawValue: declaration.stateAfterVoiding)
        declaration.updatedAt = call.now
        if declaration.state == .awaitingClawback, let statement {
            call.add(declaration, to: statement, as: .awaitingClawback)
        } else {
            for item in items.filter({ [.eligible, .ineligible, .payable].contains($0.state) }).map(\.id) {
                call.records.statementItems.update(item) { $0.state = .voided }
            }
        }
        call.records.declarations[declaration.id] = declaration
        if declaration.declarationType == .completed, call.records.course(of: declaration)?.hasOutcomes == true {
            _ = call.add(.voided, on: declaration.declarationDate.date, to: declaration)
        }
        return declaration
    }
}
