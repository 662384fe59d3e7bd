public import MockRuntime

/// What a request may see: the records, who asks, and by which version of the API.
public struct Scope<Records: LeadProviderRecords>: Sendable {
    public let records: Records
    /// The provider that the token stands for; empty for none, which sees nothing.
    public let caller: String
    public let now: DateTime
    public let version: Int
    let query: QueryString

    /// Today in the dialect's zone.
    public var today: CalendarDate { Records.dialect.zone.day(of: now) }

    /// The text of `filter[name]`; nil when it is blank, which is as good as absent.
    public func filter(_ name: String) -> String? { query["filter[\(name)]"]?.nonBlank }

    /// The leading digits of `filter[name]`; nil when there are none.
    public func number(_ name: String) -> Int? { filter(name).flatMap(FilterText.leadingNumber) }

    /// What `sort` says; empty when absent.
    public var sort: String { query["sort"] ?? "" }
}

extension Call where Records: LeadProviderRecords {
    public func scope(version: Int) -> Scope<Records> {
        Scope(records: records, caller: caller ?? "", now: now, version: version, query: request.query)
    }

    /// The attributes of a body that is needed; see `DataBody`.
    public func attributes(known: [String]? = nil) throws -> DataBody {
        try DataBody(request, known: known, by: Records.dialect)
    }
}
