import MockRuntime

extension NPQSandbox where Version == NPQv3 {
    /// §12: those partnered with the caller in any cohort.
    func listDeliveryPartners(
        _ call: Call<NPQRecords>
    ) throws -> Reply<NPQv3.DeliveryPartnersResponse> {
        let list = ListRequest(call.request, of: Version.rules)
        let (records, caller) = (call.records, call.caller)
        let year = list.cohortYear()
        let rows = records.deliveryPartners.rows.filter { partner in
            let years = records.partnershipYears(of: partner, with: caller)
            return year.map(years.contains) ?? !years.isEmpty
        }
        let order = list.order(columns: ["name", "created_at", "updated_at", "id"])
        let page = try list.page(of: rows.sorted(by: order))
        return .ok(
            NPQv3.DeliveryPartnersResponse(data: page.map { NPQv3.DeliveryPartner($0, for: caller, in: records) }))
    }

    func getDeliveryPartner(id: String, _ call: Call<NPQRecords>) throws -> Reply<NPQv3.DeliveryPartnerResponse> {
        guard let partner = call.records.deliveryPartners[UUIDText.normalized(id)],
            !call.records.partnershipYears(of: partner, with: call.caller).isEmpty
        else { throw NPQError.notFound }
        return .ok(
            NPQv3.DeliveryPartnerResponse(data: NPQv3.DeliveryPartner(partner, for: call.caller, in: call.records)))
    }
}

extension NPQv3.DeliveryPartner {
    /// A delivery partner as version 3 shows it to a provider (§4.6).
    init(_ partner: NPQRecords.DeliveryPartner, for providerID: String?, in records: NPQRecords) {
        self.init(
            id: partner.id, type: .deliveryPartner,
            attributes: Attributes(
                name: partner.name, cohort: records.partnershipYears(of: partner, with: providerID),
                createdAt: partner.createdAt.utcSeconds, updatedAt: partner.updatedAt.utcSeconds))
    }
}

extension NPQRecords {
    /// The start years in which a partner works for a provider, each once, ascending.
    fileprivate func partnershipYears(of partner: DeliveryPartner, with providerID: String?) -> [Int] {
        let cohorts = partnerships[.deliveryPartnerID, partner.id].filter { $0.providerID == providerID }
            .map(\.cohorts).flatMap { $0 }
        return Set(cohorts.compactMap { self.cohorts[$0]?.startYear }).sorted()
    }
}

extension TableRows<NPQRecords.DeliveryPartner> {
    /// §3.3: by name unless asked otherwise.
    fileprivate func sorted(by order: [(column: String, descending: Bool)]) -> TableRows {
        guard !order.isEmpty else { return sorted { $0.name } }
        return order.reversed().reduce(self) { rows, item in
            switch item.column {
            case "name": rows.sorted(by: { $0.name }, descending: item.descending)
            case "created_at": rows.sorted(by: { $0.createdAt }, descending: item.descending)
            case "updated_at": rows.sorted(by: { $0.updatedAt }, descending: item.descending)
            default: rows.sorted(by: { $0.id }, descending: item.descending)
            }
        }
    }
}
