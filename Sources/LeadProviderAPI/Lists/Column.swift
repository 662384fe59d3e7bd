public import MockRuntime

/// A column that a list can be ordered by.
public struct Column<Records: LeadProviderRecords, Element: Record>: Sendable {
    /// As `sort` names it.
    public let name: String
    public let sorted: @Sendable (TableRows<Element>, _ scope: Scope<Records>, _ descending: Bool) -> TableRows<Element>

    @inlinable
    public init(
        _ name: String,
        sorted:
            @escaping @Sendable (TableRows<Element>, _ scope: Scope<Records>, _ descending: Bool) -> TableRows<Element>
    ) {
        self.name = name
        self.sorted = sorted
    }

    @inlinable
    public static func by<Value: Comparable>(
        _ name: String, _ value: @escaping @Sendable (Element) -> Value
    ) -> Column {
        Column(name) { rows, _, descending in rows.sorted(by: value, descending: descending) }
    }

    /// A column of a joined record.
    @inlinable
    public static func joined<Value: Comparable>(
        _ name: String, _ value: @escaping @Sendable (Element, Scope<Records>) -> Value
    ) -> Column {
        Column(name) { rows, scope, descending in
            rows.sorted(by: { value($0, scope) }, descending: descending)
        }
    }
}
