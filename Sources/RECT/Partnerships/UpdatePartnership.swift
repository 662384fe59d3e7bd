import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §11: unlike for other changes, the 404 comes before the 400 of the body.
    func updatePartnership(id: String, _ call: inout Call<RECTRecords>) throws -> Reply<RECTv3.PartnershipResponse> {
        let scope = scope(call)
        var partnership = try RECTRecords.Partnership.list.record(id, in: scope)
        let body = try call.attributes(known: ["delivery_partner_id"])
        let update = UpdatePartnership(of: partnership, by: body, in: scope)
        try UpdatePartnership.rules.check(update, by: .rect)
        partnership.deliveryPartnerID = update.partner.partner?.id ?? partnership.deliveryPartnerID
        partnership.updatedAt = call.now
        call.records.partnerships[partnership.id] = partnership
        return .ok(.init(data: .init(partnership, in: self.scope(call))))
    }
}

/// Naming another delivery partner for a partnership (§11).
struct UpdatePartnership {
    let partner: NamedPartner
    /// The school has a partnership of the caller through that partner in the cohort, perhaps this one.
    let isPartnered: Bool

    static let rules = RuleSheet<UpdatePartnership>("§11", "Change a partnership") {
        NamedPartner.rules.over { $0.partner }
        Rule(
            "delivery_partner_id",
            "We are unable to process this request. You are already confirmed to be in partnership with the entered delivery partner. Contact the DfE for support.",
            .firstOfTitle
        ) { $0.isPartnered }
    }

    init(of partnership: RECTRecords.Partnership, by body: DataBody, in scope: RECTScope) {
        let partner = NamedPartner(body, cohort: partnership.cohort, in: scope)
        self.partner = partner
        isPartnered = scope.records.partnerships[.schoolID, partnership.schoolID].contains {
            $0.providerID == scope.caller && $0.cohort == partnership.cohort
                && $0.deliveryPartnerID == partner.partner?.id
        }
    }
}
