import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §11: the caller's partnerships.
    func listPartnerships(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.PartnershipsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Partnership.list.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.Partnership($0, in: scope) }))
    }

    func getPartnership(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.PartnershipResponse> {
        let scope = scope(call)
        return .ok(.init(data: .init(try RECTRecords.Partnership.list.record(id, in: scope), in: scope)))
    }
}

extension RECTRecords.Partnership {
    static let list = RECTList<Self>(
        \.partnerships, ownedBy: .providerID, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt),
            .joined("updated_at") { partnership, scope in
                scope.records.lastUpdate(of: partnership, at: scope.now)
            },
            .by("id", \.id)
        ],
        filters: [
            .years { partnership, scope in scope.records.year(partnership.cohort) },
            .since { partnership, scope in scope.records.lastUpdate(of: partnership, at: scope.now) },
            .ids("delivery_partner_id") { partnership, _ in partnership.deliveryPartnerID }
        ])
}
