import LeadProviderAPI
import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §12: those partnered with the caller in any cohort.
    func listDeliveryPartners(_ call: Call<NPQRecords>) throws -> Reply<NPQv3.DeliveryPartnersResponse> {
        try NPQRecords.DeliveryPartner.list.answer(in: scope(call))
    }

    func getDeliveryPartner(id: String, _ call: Call<NPQRecords>) throws -> Reply<NPQv3.DeliveryPartnerResponse> {
        try NPQRecords.DeliveryPartner.list.answer(id, in: scope(call))
    }
}

extension NPQRecords.DeliveryPartner {
    fileprivate static let list = NPQList<Self>(
        \.deliveryPartners, order: [.by("name", \.name)],
        sortable: [
            .by("name", \.name), .by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("id", \.id)
        ],
        filters: [.year { partner, scope in scope.years(of: partner) }],
        where: { partner, scope in !scope.years(of: partner).isEmpty })
}

extension NPQv3.DeliveryPartner: NPQView {
    /// A delivery partner as version 3 shows it to the caller (§4.6).
    init(_ partner: NPQRecords.DeliveryPartner, in scope: NPQScope) {
        self.init(
            id: partner.id, type: .deliveryPartner,
            attributes: Attributes(
                name: partner.name, cohort: scope.years(of: partner), createdAt: partner.createdAt.utcSeconds,
                updatedAt: partner.updatedAt.utcSeconds))
    }
}

extension NPQScope {
    /// The start years in which a partner works for the caller, each once, ascending.
    fileprivate func years(of partner: NPQRecords.DeliveryPartner) -> [Int] {
        let cohorts = records.partnerships[.deliveryPartnerID, partner.id].filter { $0.providerID == caller }
            .map(\.cohorts).flatMap { $0 }
        return Set<Int>(cohorts.compactMap(records.year)).sorted()
    }
}
