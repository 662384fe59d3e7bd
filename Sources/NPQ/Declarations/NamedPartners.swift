import LeadProviderAPI
import MockRuntime

/// The delivery partners that a request names (§9.2, §9.6).
struct NamedPartners {
    /// One that does not exist is nil.
    let primary: NPQRecords.DeliveryPartner?
    let secondary: NPQRecords.DeliveryPartner?
    let isInEngland: Bool
    /// Whether a declaration of the application has to name one.
    let areNeeded: Bool
    /// Whether they work for the provider in the cohort.
    let isPrimaryListed: Bool
    let isSecondaryListed: Bool

    static let notInList =
        "The entered '#/delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    static let secondaryNotInList =
        "The entered '#/secondary_delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    static let missing = "The property '#/delivery_partner_id' must be present"

    /// The rules of the record, whichever request changes it.
    static let rules = RuleSheet<NamedPartners>("§9", "Delivery partners") {
        Rule(
            "delivery_partner_id",
            "The property '#/delivery_partner_id' cannot be specified for Applications from outside of England"
        ) { $0.primary != nil && !$0.isInEngland }
        Rule("delivery_partner_id", notInList) { $0.primary != nil && !$0.isPrimaryListed }
        Rule(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot be specified without the property '#/delivery_partner_id'"
        ) { $0.secondary != nil && $0.primary == nil }
        Rule(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot be specified for Applications from outside of England"
        ) { $0.primary != nil && $0.secondary != nil && !$0.isInEngland }
        Rule("secondary_delivery_partner_id", secondaryNotInList) { $0.secondary != nil && !$0.isSecondaryListed }
        Rule(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot have the same value as the property '#/delivery_partner_id'"
        ) { $0.secondary != nil && $0.secondary?.id == $0.primary?.id }
    }

    init(
        _ body: DataBody, for application: NPQRecords.Application?, cohort: String?, provider: String,
        in records: NPQRecords
    ) {
        func partner(_ name: String) -> NPQRecords.DeliveryPartner? {
            body.id(name).flatMap { records.deliveryPartners[$0] }
        }
        func isListed(_ partner: NPQRecords.DeliveryPartner?) -> Bool {
            records.partnerships[.deliveryPartnerID, partner?.id ?? ""].contains {
                $0.providerID == provider && $0.cohorts.contains(cohort ?? "")
            }
        }
        primary = partner("delivery_partner_id")
        secondary = partner("secondary_delivery_partner_id")
        isInEngland = application.map(records.isInEngland) ?? false
        areNeeded = isInEngland && (cohort.flatMap(records.year) ?? 0) >= 2024
        isPrimaryListed = isListed(primary)
        isSecondaryListed = isListed(secondary)
    }
}
