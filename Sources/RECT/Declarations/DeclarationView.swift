import LeadProviderAPI
import MockRuntime

extension RECTv3.ParticipantDeclaration {
    /// A declaration as every provider sees it (§10).
    init(_ stored: RECTRecords.Declaration, in scope: RECTScope) {
        let records = scope.records
        let declaration = records.current(stored)
        let training = records.training(of: declaration)
        let hasUplift = declaration.pupilPremiumUplift || declaration.sparsityUplift
        self.init(
            id: declaration.id, type: .participantDeclaration,
            attributes: Attributes(
                participantID: training?.stay.participantID ?? "", declarationType: declaration.declarationType,
                courseIdentifier: (training?.stay.role ?? .ect).course,
                declarationDate: declaration.declarationDate.utcSeconds, mentorID: declaration.mentorID,
                state: .init(rawValue: declaration.shownState), updatedAt: declaration.updatedAt.utcSeconds,
                createdAt: declaration.createdAt.utcSeconds, deliveryPartnerID: declaration.deliveryPartnerID,
                statementID: declaration.statementID, clawbackStatementID: declaration.clawbackStatementID,
                ineligibleForFundingReason: nil, upliftPaid: declaration.wasPaid && hasUplift,
                evidenceHeld: declaration.evidenceHeld,
                leadProviderName: training?.providerID.flatMap { records.providers[$0]?.name } ?? ""))
    }
}
