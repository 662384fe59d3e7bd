import LeadProviderAPI
import MockRuntime

/// The delivery partner that a request names for a partnership (§11).
struct NamedPartner {
    let isSent: Bool
    /// Nil when there is none with the id.
    let partner: RECTRecords.DeliveryPartner?
    /// The caller has an agreement with it for the cohort, which must exist.
    let isAgreed: Bool

    static let rules = RuleSheet<NamedPartner>("§11", "Name a delivery partner") {
        Rule("delivery_partner_id", "Enter a '#/delivery_partner_id'.") { !$0.isSent }
        Rule(
            "delivery_partner_id",
            "The '#/delivery_partner_id' you have entered is invalid. Check delivery partner details and try again."
        ) { $0.isSent && $0.partner == nil }
        Rule(
            "delivery_partner_id",
            "The entered delivery partner is not recognised to be working in partnership with you for the given cohort. Contact the DfE for more information."
        ) { $0.partner != nil && !$0.isAgreed }
    }

    init(_ body: DataBody, cohort: String?, in scope: RECTScope) {
        let partner = body.id("delivery_partner_id").flatMap { scope.records.deliveryPartners[$0] }
        self.partner = partner
        isSent = body.isPresent("delivery_partner_id")
        isAgreed = scope.records.agreements[.deliveryPartnerID, partner?.id ?? ""].contains { agreement in
            agreement.providerID == scope.caller && cohort.map(agreement.cohorts.contains) ?? false
        }
    }
}
