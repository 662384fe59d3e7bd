import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §10
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> {
        let scope = scope(call)
        let voided = try VoidDeclaration(id, in: scope).perform(in: &call)
        return .ok(.init(data: .init(voided, in: self.scope(call))))
    }
}

/// Voiding a declaration, or clawing back its payment (§10).
struct VoidDeclaration {
    let declaration: RECTRecords.Declaration
    let training: Training
    /// Where a clawback goes.
    let statement: RECTRecords.Statement?

    static let rules = RuleSheet<VoidDeclaration>("§10", "Void a declaration") {
        Rule("participant_declaration_id", "The declaration has already been voided.") {
            $0.declaration.state == .voided
        }
        Rule("participant_declaration_id", "The declaration will or has been refunded", .firstOfTitle) {
            $0.declaration.state == .awaitingClawback || $0.declaration.state == .clawedBack
        }
        Rule.filled(
            "participant_declaration_id",
            "You cannot submit or void declarations for the {cohort} cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us",
            .firstOfTitle
        ) {
            $0.declaration.state == .paid && $0.statement == nil ? ["cohort": $0.training.period.cohort] : nil
        }
    }

    /// Throws the 404 of a declaration that another provider made, even if the caller can read it.
    init(_ id: String, in scope: RECTScope) throws {
        let records = scope.records
        declaration = records.current(try RECTRecords.Declaration.list.record(id, in: scope))
        guard let training = records.training(of: declaration), training.providerID == scope.caller else {
            throw Dialect.rect.notFound
        }
        self.training = training
        statement = records.statements[.providerID, scope.caller]
            .nextOutput(cohort: training.period.cohort, on: scope.today, onlyOpen: false)
    }

    func perform(in call: inout Call<RECTRecords>) throws -> RECTRecords.Declaration {
        try Self.rules.check(self, by: .rect)
        var declaration = declaration
        declaration.state = .init(rawValue: declaration.stateAfterVoiding)
        if declaration.state == .awaitingClawback {
            declaration.clawbackStatementID = statement?.id
        } else {
            declaration.statementID = nil
        }
        declaration.updatedAt = call.now
        call.records.declarations[declaration.id] = declaration
        if training.stay.role == .mentor, declaration.declarationType == .completed {
            call.revertCompletion(of: training)
        }
        return declaration
    }
}
