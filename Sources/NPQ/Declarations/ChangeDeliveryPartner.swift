import LeadProviderAPI
import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §9.6
    func changeParticipantDeclarationDeliveryPartner(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<
        NPQv3.ParticipantDeclarationResponse
    > {
        var declaration = try scope(call).ownDeclaration(id)
        let change = ChangeDeliveryPartner(of: declaration, to: try call.attributes(), in: call.records)
        try ChangeDeliveryPartner.rules.check(change, by: .npq)
        // Both are replaced, so that one that is left out is removed.
        declaration.deliveryPartnerID = change.partners.primary?.id
        declaration.secondaryDeliveryPartnerID = change.partners.secondary?.id
        declaration.updatedAt = call.now
        call.records.declarations[declaration.id] = declaration
        return .data(declaration, in: scope(call))
    }
}

/// Naming other delivery partners (§9.6).
struct ChangeDeliveryPartner {
    let partners: NamedPartners
    let isPrimarySent: Bool
    let isSecondarySent: Bool
    /// The declaration had a partner and cannot do without.
    let isNeeded: Bool

    static let rules = RuleSheet<ChangeDeliveryPartner>("§9.6", "Change a delivery partner") {
        Rule("delivery_partner", NamedPartners.notInList) { $0.partners.primary == nil }
        Rule("secondary_delivery_partner", NamedPartners.secondaryNotInList) {
            $0.isSecondarySent && $0.partners.secondary == nil
        }
        NamedPartners.rules.over { $0.partners }
        Rule("delivery_partner_id", NamedPartners.missing) {
            !$0.isPrimarySent || $0.partners.primary == nil && $0.isNeeded
        }
    }

    init(of declaration: NPQRecords.Declaration, to body: DataBody, in records: NPQRecords) {
        partners = NamedPartners(
            body, for: records.applications[declaration.applicationID], cohort: declaration.cohort,
            provider: declaration.providerID, in: records)
        isPrimarySent = body.text("delivery_partner_id") != nil
        isSecondarySent = body.text("secondary_delivery_partner_id") != nil
        isNeeded = declaration.deliveryPartnerID != nil && partners.areNeeded
    }
}
