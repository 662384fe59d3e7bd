public import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §3: what the caller declared, and what others did of participants transferred to it.
    func listParticipantDeclarations(_ call: Call<NPQRecords>) throws -> Reply<Version.ParticipantDeclarationsResponse>
    {
        try NPQRecords.Declaration.list.answer(in: scope(call))
    }

    func getParticipantDeclaration(id: String, _ call: Call<NPQRecords>) throws -> Reply<
        Version.ParticipantDeclarationResponse
    > {
        try NPQRecords.Declaration.list.answer(id, in: scope(call))
    }
}

extension NPQSandbox {
    /// §4.3: all of them on one page.
    func listParticipantDeclarationsCSV(_ call: Call<NPQRecords>) throws -> Reply<String> {
        let scope = scope(call)
        let rows = try NPQRecords.Declaration.list.rows(in: scope)
        return .csv(CSV(of: rows.map { Version.ParticipantDeclaration($0, in: scope).jsonValue }, by: .npq))
    }
}

extension NPQRecords.Declaration: DeclarationRecord {
    static let list = NPQList<Self>(
        \.declarations, order: [.by("created_at", \.createdAt)],
        filters: [
            .ids("participant_id", refusing: .notUUIDs) { declaration, scope in
                scope.records.participantID(of: declaration)
            },
            .since { declaration, _ in declaration.updatedAt },
            .years { declaration, scope in scope.records.year(declaration.cohort) }.from(version: 3)
        ], where: { declaration, scope in scope.canSee(declaration) })
}

extension NPQScope {
    /// Whether the caller made a declaration, or its participant was transferred to the caller (§2.2).
    fileprivate func canSee(_ declaration: NPQRecords.Declaration) -> Bool {
        guard knows(declaration.cohort) else { return false }
        return declaration.providerID == caller
            || rules.showsTransferredDeclarations
                && records.applications[declaration.applicationID]?.providerID == caller
    }

    /// A declaration that the caller may change. Throws the 403 of one that another provider made (§5.1).
    func ownDeclaration(_ id: String) throws -> NPQRecords.Declaration {
        let declaration = try NPQRecords.Declaration.list.record(id, in: self)
        guard declaration.providerID == caller else {
            throw Dialect.npq.entry(
                403, "Cannot modify declaration",
                "The declaration cannot be modified because it was created by another lead provider")
        }
        return declaration
    }
}
