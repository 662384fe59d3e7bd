import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §12: those that the caller has an agreement with in any cohort.
    func listDeliveryPartners(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.DeliveryPartnersResponse> {
        let scope = scope(call)
        let page = try RECTRecords.DeliveryPartner.list.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.DeliveryPartner($0, in: scope) }))
    }

    func getDeliveryPartner(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.DeliveryPartnerResponse> {
        let scope = scope(call)
        return .ok(.init(data: .init(try RECTRecords.DeliveryPartner.list.record(id, in: scope), in: scope)))
    }
}

extension RECTRecords.DeliveryPartner {
    fileprivate static let list = RECTList<Self>(
        \.deliveryPartners, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("id", \.id), .by("name", \.name)
        ],
        filters: [.anyYear { partner, scope in scope.cohorts(of: partner).compactMap(scope.records.year) }],
        where: { partner, scope in !scope.cohorts(of: partner).isEmpty })
}

extension RECTv3.DeliveryPartner {
    fileprivate init(_ partner: RECTRecords.DeliveryPartner, in scope: RECTScope) {
        self.init(
            id: partner.id, type: .deliveryPartner,
            attributes: Attributes(
                name: partner.name, createdAt: partner.createdAt.utcSeconds, updatedAt: partner.updatedAt.utcSeconds,
                cohort: scope.cohorts(of: partner)))
    }
}

extension RECTScope {
    /// The cohorts of the agreement with the caller, in its order.
    fileprivate func cohorts(of partner: RECTRecords.DeliveryPartner) -> [String] {
        records.agreements[.deliveryPartnerID, partner.id].filter { $0.providerID == caller }.map(\.cohorts)
            .flatMap { $0 }
    }
}
