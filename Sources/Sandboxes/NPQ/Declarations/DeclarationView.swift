import MockRuntime

extension NPQv3.ParticipantDeclaration {
    /// A declaration as version 3 shows it (§4.3).
    init(_ declaration: NPQRecords.Declaration, in records: NPQRecords) {
        let application = records.applications[declaration.applicationID]
        let primary = declaration.deliveryPartnerID.flatMap { records.deliveryPartners[$0] }
        let secondary = declaration.secondaryDeliveryPartnerID.flatMap { records.deliveryPartners[$0] }
        let reason = declaration.ineligibleForFundingReason.map { IneligibleForFundingReason(rawValue: $0.rawValue) }
        self.init(
            id: declaration.id, type: .participantDeclaration,
            attributes: Attributes(
                participantID: application?.participantID ?? "",
                declarationType: .init(rawValue: declaration.declarationType.rawValue),
                courseIdentifier: .init(rawValue: application?.course ?? ""),
                declarationDate: declaration.declarationDate.utcSeconds,
                state: .init(rawValue: declaration.state.rawValue.replacing("_", with: "-")),
                hasPassed: records.hasPassed(declaration),
                deliveryPartnerID: primary?.id, deliveryPartnerName: primary?.name,
                secondaryDeliveryPartnerID: secondary?.id, secondaryDeliveryPartnerName: secondary?.name,
                statementID: records.statementID(of: declaration, whereItIs: [.eligible, .payable, .paid]),
                applicationID: declaration.applicationID,
                clawbackStatementID: records.statementID(of: declaration, whereItIs: [.awaitingClawback, .clawedBack]),
                upliftPaid: records.isUpliftPaid(with: declaration),
                leadProviderName: records.providers[declaration.providerID]?.name ?? "",
                ineligibleForFundingReason: reason, createdAt: declaration.createdAt.utcSeconds,
                updatedAt: declaration.updatedAt.utcSeconds))
    }
}

extension Reply<NPQv3.ParticipantDeclarationResponse> {
    /// The declaration as the records are now.
    static func declaration(_ id: String, in call: Call<NPQRecords>) throws -> Reply {
        let declaration = NPQv3.ParticipantDeclaration(try call.declaration(id), in: call.records)
        return .ok(NPQv3.ParticipantDeclarationResponse(data: declaration))
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
