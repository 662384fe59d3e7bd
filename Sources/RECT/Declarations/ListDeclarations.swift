import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §10: the caller's declarations, and those of others for people that it trains.
    func listParticipantDeclarations(
        _ call: Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantDeclarationsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Declaration.list.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.ParticipantDeclaration($0, in: scope) }))
    }

    func getParticipantDeclaration(
        id: String, _ call: Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> {
        let scope = scope(call)
        return .ok(.init(data: .init(try RECTRecords.Declaration.list.record(id, in: scope), in: scope)))
    }
}

extension RECTRecords.Declaration {
    static let list = RECTList<Self>(
        \.declarations, order: [.by("created_at", \.createdAt)],
        filters: [
            .years { declaration, scope in
                scope.records.year(scope.records.trainingPeriods[declaration.trainingPeriodID]?.cohort)
            },
            .ids("participant_id") { declaration, scope in
                scope.records.training(of: declaration)?.stay.participantID
            },
            .ids("delivery_partner_id") { declaration, _ in declaration.deliveryPartnerID },
            .since { declaration, scope in scope.records.current(declaration).updatedAt }
        ], where: { declaration, scope in scope.canSee(declaration) })
}

extension RECTScope {
    /// Another provider's is visible while it is, or will be, paid, unless the caller's training ended before its date.
    fileprivate func canSee(_ declaration: RECTRecords.Declaration) -> Bool {
        guard let training = records.training(of: declaration) else { return false }
        if training.providerID == caller { return true }
        guard declaration.isLive, let own = self.training(of: training.stay.participantID, as: training.stay.role)
        else { return false }
        return own.period.endedOn.map { Zone.london.day(of: declaration.declarationDate) <= $0 } ?? true
    }
}
