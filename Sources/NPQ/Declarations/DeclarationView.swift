import LeadProviderAPI
import MockRuntime

// What each version shows of a declaration (§4.3).

extension NPQv1.ParticipantDeclaration: NPQView {
    init(_ declaration: NPQRecords.Declaration, in scope: NPQScope) {
        let records = scope.records
        let application = records.applications[declaration.applicationID]
        self.init(
            id: declaration.id, type: .participantDeclaration,
            attributes: Attributes(
                participantID: application?.participantID ?? "",
                declarationType: declaration.declarationType,
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                declarationDate: declaration.declarationDate.utcSeconds,
                state: .init(rawValue: declaration.shownState), hasPassed: records.hasPassed(declaration),
                voided: declaration.state == .voided,
                eligibleForPayment: [.eligible, .payable].contains(declaration.state),
                updatedAt: declaration.updatedAt.utcSeconds))
    }
}

extension NPQv2.ParticipantDeclaration: NPQView {
    init(_ declaration: NPQRecords.Declaration, in scope: NPQScope) {
        let records = scope.records
        let application = records.applications[declaration.applicationID]
        self.init(
            id: declaration.id, type: .participantDeclaration,
            attributes: Attributes(
                participantID: application?.participantID ?? "",
                declarationType: declaration.declarationType,
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                declarationDate: declaration.declarationDate.utcSeconds,
                state: .init(rawValue: declaration.shownState), hasPassed: records.hasPassed(declaration),
                updatedAt: declaration.updatedAt.utcSeconds))
    }
}

extension NPQv3.ParticipantDeclaration: NPQView {
    init(_ declaration: NPQRecords.Declaration, in scope: NPQScope) {
        let records = scope.records
        let application = records.applications[declaration.applicationID]
        let primary = declaration.deliveryPartnerID.flatMap { records.deliveryPartners[$0] }
        let secondary = declaration.secondaryDeliveryPartnerID.flatMap { records.deliveryPartners[$0] }
        self.init(
            id: declaration.id, type: .participantDeclaration,
            attributes: Attributes(
                participantID: application?.participantID ?? "",
                declarationType: declaration.declarationType,
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                declarationDate: declaration.declarationDate.utcSeconds,
                state: .init(rawValue: declaration.shownState),
                hasPassed: records.hasPassed(declaration),
                deliveryPartnerID: primary?.id, deliveryPartnerName: primary?.name,
                secondaryDeliveryPartnerID: secondary?.id, secondaryDeliveryPartnerName: secondary?.name,
                statementID: records.statementID(of: declaration, whereItIs: [.eligible, .payable, .paid]),
                applicationID: declaration.applicationID,
                clawbackStatementID: records.statementID(of: declaration, whereItIs: [.awaitingClawback, .clawedBack]),
                upliftPaid: records.isUpliftPaid(with: declaration),
                leadProviderName: records.providers[declaration.providerID]?.name ?? "",
                ineligibleForFundingReason: declaration.ineligibleForFundingReason,
                createdAt: declaration.createdAt.utcSeconds,
                updatedAt: declaration.updatedAt.utcSeconds))
    }
}

extension NPQRecords {
    /// By the latest outcome; nil when there is none or it was voided.
    func hasPassed(_ declaration: Declaration) -> Bool? {
        switch latestOutcome(of: declaration)?.state {
        case .some(.passed): true
        case .some(.failed): false
        default: nil
        }
    }

    fileprivate func statementID(of declaration: Declaration, whereItIs states: [StatementItem.State]) -> String? {
        statementItems[.declarationID, declaration.id].first { states.contains($0.state) }?.statementID
    }

    fileprivate func isUpliftPaid(with declaration: Declaration) -> Bool {
        declaration.declarationType == .started
            && [.paid, .awaitingClawback, .clawedBack].contains(declaration.state)
            && applications[declaration.applicationID]?.targetedDeliveryFundingEligibility ?? false
            && course(of: declaration)?.earnsUplift ?? false
    }
}
