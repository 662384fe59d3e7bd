import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §9.6
    func changeParticipantDeclarationDeliveryPartner(
        id: String,
        _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> {
        var declaration = try call.ownDeclaration(id, by: Version.rules)
        let attributes = try BodyAttributes(required: call.request.sentBody)
        let partners = NamedPartners(attributes, in: call.records)
        try partners.checkReplacement(of: declaration, by: attributes, in: call.records)

        // Both are replaced, so that one that is left out is gone.
        declaration.deliveryPartnerID = partners.primary?.id
        declaration.secondaryDeliveryPartnerID = partners.secondary?.id
        declaration.updatedAt = call.now
        call.records.declarations[declaration.id] = declaration
        return .data(declaration, in: call.records)
    }
}

extension NamedPartners {
    fileprivate func checkReplacement(
        of declaration: NPQRecords.Declaration, by attributes: BodyAttributes, in records: NPQRecords
    ) throws {
        let isSent = attributes.text("delivery_partner_id") != nil
        var rules = Rules()
        rules.refuse("delivery_partner", Self.notInList, if: primary == nil)
        rules.refuse(
            "secondary_delivery_partner", Self.secondaryNotInList,
            if: attributes.text("secondary_delivery_partner_id") != nil && secondary == nil)
        if let application = records.applications[declaration.applicationID] {
            check(
                for: application, cohort: declaration.cohort, provider: declaration.providerID, in: records,
                rules: &rules)
            let isNeeded = Self.areNeeded(for: application, cohort: declaration.cohort, in: records)
            rules.refuse(
                "delivery_partner_id", Self.missing,
                if: !isSent || primary == nil && declaration.deliveryPartnerID != nil && isNeeded)
        }
        try rules.check()
    }
}
