public import MockRuntime

/// A list as a value: whose records, in which order, and the filters it knows. Reading one of its records uses the same value.
public struct RecordList<Records: LeadProviderRecords, Element: Record>: Sendable {
    public typealias Visible = @Sendable (Element, Scope<Records>) -> Bool

    let candidates: @Sendable (Scope<Records>) -> TableRows<Element>
    let element: @Sendable (Records, String) -> Element?
    let isVisible: Visible
    let order: [Column<Records, Element>]
    let sortable: [Column<Records, Element>]
    let filters: [Filter<Records, Element>]

    /// - Parameters:
    ///   - owner: the foreign key that names the provider whose records are listed; nil when the table is not divided by provider.
    ///   - visible: which of these the caller can see.
    ///   - order: the usual order; the first column counts most.
    ///   - sortable: the columns that `sort` can name since version 3.
    @inlinable
    public init(
        _ table: @escaping @Sendable (Records) -> Table<Element>, ownedBy owner: ForeignKey<Element>? = nil,
        order: [Column<Records, Element>], sortable: [Column<Records, Element>] = [],
        filters: [Filter<Records, Element>] = [], where visible: @escaping Visible = { _, _ in true }
    ) {
        self.init(
            candidates: { scope in
                let rows = owner.map { table(scope.records)[$0, scope.caller] } ?? table(scope.records).rows
                return rows.filter { visible($0, scope) }
            },
            element: { records, id in table(records)[id] },
            isVisible: { element, scope in
                (owner.map { $0.value(element) == scope.caller } ?? true) && visible(element, scope)
            }, order: order, sortable: sortable, filters: filters)
    }

    @usableFromInline
    init(
        candidates: @escaping @Sendable (Scope<Records>) -> TableRows<Element>,
        element: @escaping @Sendable (Records, String) -> Element?, isVisible: @escaping Visible,
        order: [Column<Records, Element>], sortable: [Column<Records, Element>], filters: [Filter<Records, Element>]
    ) {
        self.candidates = candidates
        self.element = element
        self.isVisible = isVisible
        self.order = order
        self.sortable = sortable
        self.filters = filters
    }

    /// All matching rows, in order, whatever page is requested.
    public func rows(in scope: Scope<Records>) throws -> TableRows<Element> {
        try checkFilters(in: scope)
        let known = filters.filter { $0.versions.contains(scope.version) }
        let rows = try known.reduce(candidates(scope)) { rows, filter in
            try filter.apply(rows, scope.filter(filter.name), scope)
        }
        let sent = scope.version >= 3 ? scope.order(of: sortable) : []
        let usual = known.first { $0.order != nil && scope.filter($0.name) != nil }?.order.map { [$0] } ?? order
        // The last column is sorted by first, and decides least.
        var breaksTies = Records.dialect.breaksTies
        return (sent.isEmpty ? usual.map { ($0, false) } : sent).reversed().reduce(rows) { rows, item in
            defer { breaksTies = false }
            return item.0.sorted(rows, scope, item.1, breaksTies)
        }
    }

    /// Throws the 400 of a `filter` that is not an object, where lists check that, and of a required filter that is missing.
    public func checkFilters(in scope: Scope<Records>) throws {
        let dialect = Records.dialect
        if !dialect.checksFilterFirst, !scope.query.hasObjectFilter {
            throw dialect.list(400, [dialect.malformedFilter])
        }
        let missing = filters.filter { filter in
            filter.isRequired && filter.versions.contains(scope.version)
                && !scope.query.items.contains { $0.name == "filter[\(filter.name)]" }
        }
        guard missing.isEmpty else {
            throw dialect.list(
                400,
                missing.map {
                    .init(title: "Bad parameter", detail: "The filter '#/\($0.name)' must be included in your request")
                })
        }
    }

    /// The rows of the requested page.
    public func page(in scope: Scope<Records>) throws -> TableRows<Element> { try scope.page(of: rows(in: scope)) }

    /// The record with an id, in any spelling. Throws the 404 of one that does not exist or that the caller cannot see.
    ///
    /// - Parameter filtered: whether the list's filters hold for single records, too.
    public func record(_ id: String, in scope: Scope<Records>, filtered: Bool = false) throws -> Element {
        let rows = filtered ? try rows(in: scope) : nil
        guard let element = element(scope.records, UUIDText.normalized(id)), isVisible(element, scope),
            rows?.contains(where: { $0.id == element.id }) ?? true
        else { throw Records.dialect.notFound }
        return element
    }

    /// The value of a filter; nil when it is blank, or unknown to the version.
    public func value(of name: String, in scope: Scope<Records>) -> String? {
        filters.contains { $0.name == name && $0.versions.contains(scope.version) } ? scope.filter(name) : nil
    }
}
