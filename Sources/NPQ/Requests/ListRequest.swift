import MockRuntime

/// The part, filters and order that a list is asked for (§3).
struct ListRequest {
    private let query: QueryString
    let rules: VersionRules
    private let ignoredFilters: [String]

    private static let maximumPerPage = 3_000

    /// - Parameter filtersOfV3: names of filters that earlier versions ignore.
    init(_ request: Request, of rules: VersionRules, filtersOfV3: [String] = []) {
        query = request.query
        self.rules = rules
        ignoredFilters = rules == .v3 ? [] : filtersOfV3
    }

    /// §3.1: leading digits count.
    private static func positive(_ text: String?, usual: Int) throws -> Int {
        guard let text else { return usual }
        let digits = text.drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits.prefix(18)), number > 0 else {
            throw NPQError.badRequest(
                "The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number")
        }
        return number
    }

    /// The records of the page. Throws the 400 of a page that is no positive number.
    func page<Element>(of rows: TableRows<Element>) throws -> TableRows<Element> {
        let page = try Self.positive(query["page[page]"], usual: 1)
        let perPage = min(Self.maximumPerPage, try Self.positive(query["page[per_page]"], usual: 100))
        let (start, overflow) = (page - 1).multipliedReportingOverflow(by: perPage)
        return rows.page(from: overflow ? .max : start, count: perPage)
    }

    // MARK: Filters

    /// The value of `filter[name]`; nil when it is blank, which is as good as absent.
    func filter(_ name: String) -> String? {
        guard !ignoredFilters.contains(name) else { return nil }
        return query["filter[\(name)]"].flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    }

    /// §3.2: an instant, decoded once more than usual. Throws the 400 of what is no ISO 8601 date, and the 500 of a
    /// `filter` that is no object (§16).
    func instant(_ name: String) throws -> DateTime? {
        guard query.hasObjectFilter else { throw NPQError.serverError }
        guard let text = filter(name) else { return nil }
        guard let moment = Moment(QueryString("v=\(text)")["v"] ?? "") else {
            throw NPQError.badRequest("The filter '#/\(name)' must be a valid ISO 8601 date")
        }
        return moment.instant
    }

    /// Start years; nil for all. What is no year matches nothing.
    func cohortYears() -> [Int]? {
        filter("cohort").map { text in text.split(separator: ",").compactMap { Int($0.filter { !$0.isWhitespace }) } }
    }

    /// One start year, of which leading digits count; nil for all, 0 for what is no year.
    func cohortYear() -> Int? {
        filter("cohort").map { text in
            Int(text.drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }.prefix(18)) ?? 0
        }
    }

    /// Ids in lower case; nil for all. Throws the 400 of an item that is no UUID.
    func participantIDs() throws -> [String]? {
        guard !ignoredFilters.contains("participant_id") else { return nil }
        let isList = query.items.contains { $0.name.hasPrefix("filter[participant_id][") }
        guard isList || filter("participant_id") != nil else { return nil }
        let ids = (filter("participant_id") ?? "").split(separator: ",", omittingEmptySubsequences: false).map(
            String.init)
        guard !isList, ids.allSatisfy({ UUIDText.isHyphenated($0) }) else {
            throw NPQError.badRequest("The filter '#/participant_id' must be a comma-delimited list of valid UUIDs")
        }
        return ids.map { $0.lowercased() }
    }

    // MARK: Order

    /// §3.3: names of columns with their direction; those not among `columns` are dropped. None before version 3.
    func order(columns: [String]) -> [(column: String, descending: Bool)] {
        guard rules.sortsLists else { return [] }
        return (query["sort"] ?? "").split(separator: ",").compactMap { item in
            let isDescending = item.hasPrefix("-")
            let name = String(isDescending || item.hasPrefix("+") ? item.dropFirst() : item)
            return columns.contains(name) ? (name, isDescending) : nil
        }
    }
}

extension QueryString {
    /// Whether `filter` is absent or an object: neither `filter=x` nor `filter[]=x`.
    var hasObjectFilter: Bool { items.allSatisfy { $0.name != "filter" && !$0.name.hasPrefix("filter[]") } }
}
