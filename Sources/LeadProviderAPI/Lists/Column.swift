public import MockRuntime

/// A column that a list can be ordered by.
public struct Column<Records: LeadProviderRecords, Element: Record>: Sendable {
    public typealias Rows = TableRows<Element>
    /// Rows in an order; those of equal value by their ids, or else as they are.
    public typealias Sort =
        @Sendable (Rows, _ scope: Scope<Records>, _ descending: Bool, _ breaksTies: Bool) -> Rows

    /// As `sort` names it.
    public let name: String
    public let sorted: Sort

    @inlinable
    public init(_ name: String, sorted: @escaping Sort) {
        self.name = name
        self.sorted = sorted
    }

    @inlinable
    public static func by<Value: Comparable & Sendable>(
        _ name: String, _ value: @escaping @Sendable (Element) -> Value
    ) -> Column {
        .joined(name) { element, _ in value(element) }
    }

    /// A column of a joined record.
    @inlinable
    public static func joined<Value: Comparable & Sendable>(
        _ name: String, _ value: @escaping @Sendable (Element, Scope<Records>) -> Value
    ) -> Column {
        Column(name) { rows, scope, descending, breaksTies in
            guard breaksTies else { return rows.sorted(by: { value($0, scope) }, descending: descending) }
            return rows.sorted(
                by: { TieBreak(value: value($0, scope), id: $0.id, isDescending: descending) }, descending: descending)
        }
    }
}

/// A value with the id that decides between equal ones: ascending in either direction.
@usableFromInline
struct TieBreak<Value: Comparable>: Comparable {
    let value: Value
    let id: String
    let isDescending: Bool

    @usableFromInline
    init(value: Value, id: String, isDescending: Bool) {
        self.value = value
        self.id = id
        self.isDescending = isDescending
    }

    @usableFromInline
    static func < (a: TieBreak, b: TieBreak) -> Bool {
        if a.value != b.value { return a.value < b.value }
        return a.isDescending ? a.id > b.id : a.id < b.id
    }
}
