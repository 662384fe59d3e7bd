public import MockRuntime

/// Values of filters and pages as the services read them.
@usableFromInline
enum FilterText {
    @usableFromInline
    static func years(_ text: String) -> [Int] {
        text.split(separator: ",").compactMap { Int($0.filter { !$0.isWhitespace }) }
    }

    /// Leading digits count: `2abc` is 2; nil where there are none.
    @usableFromInline
    static func leadingNumber(_ text: String) -> Int? {
        Int(text.drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }.prefix(18))
    }
}

extension QueryString {
    /// Whether `filter` is absent or an object: neither `filter=x` nor `filter[]=x`.
    var hasObjectFilter: Bool { items.allSatisfy { $0.name != "filter" && !$0.name.hasPrefix("filter[]") } }
}

extension Scope {
    /// Throws the 400 of what is not a date, and the 500 of a `filter` that is not an object.
    @usableFromInline
    func instant(_ value: String?, of name: String) throws -> DateTime? {
        let dialect = Records.dialect
        guard query.hasObjectFilter else { throw dialect.serverError }
        guard let value else { return nil }
        let decoded = QueryString("v=\(value)")["v"] ?? ""
        let readings = dialect.triesDatesAsSent ? [value, decoded] : [decoded]
        guard let instant = readings.lazy.compactMap({ LenientDate.iso8601($0, in: dialect.zone) }).first else {
            throw dialect.badRequest("The filter '#/\(name)' must be a valid \(dialect.dateFormat) date")
        }
        return instant
    }

    /// Ids in lower case; nil for all.
    @usableFromInline
    func ids(_ value: String?, of name: String, refusing detail: String?) throws -> [String]? {
        let isList = query.items.contains { $0.name.hasPrefix("filter[\(name)][") }
        guard isList || value != nil else { return nil }
        let ids = (value ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if let detail, isList || !ids.allSatisfy(UUIDText.isHyphenated) {
            throw Records.dialect.badRequest(detail)
        }
        return ids.map { $0.lowercased() }
    }

    /// The order that `sort` asks for: columns separated by commas, `-` before those that descend. Unknown ones are dropped.
    func order<Element>(
        of columns: [Column<Records, Element>]
    ) -> [(column: Column<Records, Element>, descending: Bool)] {
        sort.split(separator: ",").compactMap { item in
            let isDescending = item.hasPrefix("-")
            let name = isDescending || item.hasPrefix("+") ? item.dropFirst() : item
            return columns.first { $0.name == name }.map { ($0, isDescending) }
        }
    }

    /// The rows of the requested page. Throws the 400 of a page or size that is not a positive number.
    public func page<Element>(of rows: TableRows<Element>) throws -> TableRows<Element> {
        let dialect = Records.dialect
        if dialect.failsOnScalarPage, query["page"] != nil { throw dialect.serverError }
        func positive(_ name: String, usual: Int) throws -> Int {
            guard let text = query[name] else { return usual }
            guard let number = FilterText.leadingNumber(text), number > 0 else {
                throw dialect.badRequest(dialect.badPage)
            }
            return number
        }
        let page = try positive("page[page]", usual: 1)
        let size = min(3_000, try positive("page[per_page]", usual: 100))
        let (start, overflow) = (page - 1).multipliedReportingOverflow(by: size)
        return rows.page(from: overflow ? .max : start, count: size)
    }
}
