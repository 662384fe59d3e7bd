import MockRuntime

extension NPQSandbox {
    /// §9.5
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantDeclarationResponse> {
        let declaration = try call.ownDeclaration(id, by: Version.rules)
        let voided = try VoidDeclaration(declaration: declaration).perform(in: &call)
        return .data(voided, in: call.records)
    }
}

/// Taking back a declaration (§9.5).
struct VoidDeclaration {
    let declaration: NPQRecords.Declaration

    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Declaration {
        let statement = call.records.nextOutputStatement(
            provider: declaration.providerID, cohort: declaration.cohort, today: call.now.date)
        try check(in: call.records, statement: statement)
        var declaration = declaration
        if declaration.state == .paid, let statement {
            declaration.state = .awaitingClawback
            call.add(declaration, to: statement, as: .awaitingClawback)
        } else {
            declaration.state = .voided
            voidItems(in: &call.records)
        }
        declaration.updatedAt = call.now
        call.records.declarations[declaration.id] = declaration
        if declaration.declarationType == .completed, call.records.course(of: declaration)?.hasOutcomes == true {
            _ = call.add(.voided, on: declaration.declarationDate.date, to: declaration)
        }
        return declaration
    }

    private func check(in records: NPQRecords, statement: NPQRecords.Statement?) throws {
        let wasPaid = [.paid, .awaitingClawback, .clawedBack].contains(declaration.state)
        var rules = Rules()
        rules.refuse(
            "declaration", "This declaration has already been voided.", if: declaration.state == .voided)
        rules.refuse(
            "declaration", "The declaration will or has been be refunded.",
            if: wasPaid
                && records.statementItems[.declarationID, declaration.id].contains {
                    [.awaitingClawback, .clawedBack].contains($0.state)
                })
        rules.refuse(
            "declaration", records.noStatementMessage(cohort: declaration.cohort), if: wasPaid && statement == nil)
        rules.refuseUnlessFailed(
            "declaration", "The declaration must be paid before it can be clawed back.",
            if: wasPaid && declaration.state != .paid)
        try rules.check()
    }

    private func voidItems(in records: inout NPQRecords) {
        let items = records.statementItems[.declarationID, declaration.id].filter {
            [.eligible, .ineligible, .payable].contains($0.state)
        }
        for id in items.map(\.id) { records.statementItems.update(id) { $0.state = .voided } }
    }
}
