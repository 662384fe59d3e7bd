import MockRuntime

/// The delivery partners that a request names (§9.2, §9.6).
struct NamedPartners {
    let primary: NPQRecords.DeliveryPartner?
    let secondary: NPQRecords.DeliveryPartner?

    static let notInList =
        "The entered '#/delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    static let secondaryNotInList =
        "The entered '#/secondary_delivery_partner_id' is not from your list of confirmed Delivery Partners for the Cohort"
    static let missing = "The property '#/delivery_partner_id' must be present"

    /// One that does not exist is nil.
    init(_ attributes: BodyAttributes, in records: NPQRecords) {
        let partner = { (name: String) in
            attributes.text(name).flatMap { records.deliveryPartners[UUIDText.normalized($0)] }
        }
        primary = partner("delivery_partner_id")
        secondary = partner("secondary_delivery_partner_id")
    }

    /// The rules of the record, whichever request changes it.
    func check(
        for application: NPQRecords.Application, cohort: String, provider: String, in records: NPQRecords,
        rules: inout Rules
    ) {
        let isInEngland = records.isInEngland(application)
        rules.refuse(
            "delivery_partner_id",
            "The property '#/delivery_partner_id' cannot be specified for Applications from outside of England",
            if: primary != nil && !isInEngland)
        rules.refuse(
            "delivery_partner_id", Self.notInList,
            if: primary.map { !records.isPartner($0, of: provider, in: cohort) } ?? false)
        rules.refuse(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot be specified without the property '#/delivery_partner_id'",
            if: secondary != nil && primary == nil)
        rules.refuse(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot be specified for Applications from outside of England",
            if: primary != nil && secondary != nil && !isInEngland)
        rules.refuse(
            "secondary_delivery_partner_id", Self.secondaryNotInList,
            if: secondary.map { !records.isPartner($0, of: provider, in: cohort) } ?? false)
        rules.refuse(
            "secondary_delivery_partner_id",
            "The property '#/secondary_delivery_partner_id' cannot have the same value as the property '#/delivery_partner_id'",
            if: secondary != nil && secondary?.id == primary?.id)
    }

    /// Whether a declaration of the cohort has to name one.
    static func areNeeded(for application: NPQRecords.Application, cohort: String, in records: NPQRecords) -> Bool {
        (records.cohorts[cohort]?.startYear ?? 0) >= 2024 && records.isInEngland(application)
    }
}
