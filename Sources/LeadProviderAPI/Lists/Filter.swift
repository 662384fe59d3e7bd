public import MockRuntime

/// A filter of a list: its name in `filter[name]`, and which records a value leaves.
public struct Filter<Records: LeadProviderRecords, Element: Record>: Sendable {
    public typealias Rows = TableRows<Element>
    /// What is left of rows. The value is nil when it is blank or absent.
    public typealias Apply = @Sendable (Rows, _ value: String?, _ scope: Scope<Records>) throws -> Rows

    public let name: String
    public let apply: Apply
    /// The versions that know the filter; others ignore it.
    public var versions = 1...Int.max
    /// Without it the list is a 400.
    public var isRequired = false
    /// The list's order while the filter is used; nil for its usual one.
    public var order: Column<Records, Element>?

    @inlinable
    public init(_ name: String, apply: @escaping Apply) {
        self.name = name
        self.apply = apply
    }

    public func required() -> Filter { with(\.isRequired, true) }
    public func only(in versions: ClosedRange<Int>) -> Filter { with(\.versions, versions) }
    public func from(version: Int) -> Filter { with(\.versions, version...Int.max) }
    public func ordering(_ order: Column<Records, Element>) -> Filter { with(\.order, order) }

    private func with<Value>(_ property: WritableKeyPath<Filter, Value>, _ value: Value) -> Filter {
        var result = self
        result[keyPath: property] = value
        return result
    }
}

extension Filter {
    /// Records of which an instant, perhaps of a joined record, is at or after the value. Bad values are a 400.
    ///
    /// - Parameter isInclusive: whether the instant itself counts.
    @inlinable
    public static func since(
        _ name: String = "updated_since", isInclusive: Bool = true,
        _ instant: @escaping @Sendable (Element, Scope<Records>) -> DateTime
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let since = try scope.instant(value, of: name) else { return rows }
            return rows.filter {
                let instant = instant($0, scope)
                return instant > since || isInclusive && instant == since
            }
        }
    }

    /// Start years of cohorts, separated by commas. Anything else matches nothing.
    ///
    /// - Parameter earliest: the first year of records that the list shows without the filter.
    @inlinable
    public static func years(
        _ name: String = "cohort", earliest: Int = .min, _ year: @escaping @Sendable (Element, Scope<Records>) -> Int?
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let value else {
                return earliest == .min ? rows : rows.filter { year($0, scope).map { $0 >= earliest } ?? false }
            }
            let years = FilterText.years(value)
            return rows.filter { year($0, scope).map(years.contains) ?? false }
        }
    }

    /// Start years of cohorts as `years` reads them, of which one must be among those of a record.
    @inlinable
    public static func anyYear(
        _ name: String = "cohort", _ years: @escaping @Sendable (Element, Scope<Records>) -> [Int]
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let wanted = value.map(FilterText.years) else { return rows }
            return rows.filter { years($0, scope).contains(where: wanted.contains) }
        }
    }

    /// One start year, of which leading digits count, among those of a record.
    @inlinable
    public static func year(
        _ name: String = "cohort", _ years: @escaping @Sendable (Element, Scope<Records>) -> [Int]
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let value else { return rows }
            let year = FilterText.leadingNumber(value) ?? 0
            return rows.filter { years($0, scope).contains(year) }
        }
    }

    /// Ids separated by commas, in any letter case.
    ///
    /// - Parameter refusing: the detail of the 400 of an item that is not a hyphenated UUID; nil drops such items.
    @inlinable
    public static func ids(
        _ name: String, refusing: String? = nil, _ id: @escaping @Sendable (Element, Scope<Records>) -> String?
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let ids = try scope.ids(value, of: name, refusing: refusing) else { return rows }
            return rows.filter { id($0, scope).map(ids.contains) ?? false }
        }
    }

    /// Whatever else a text says about a record.
    ///
    /// - Parameters:
    ///   - values: the texts that the service knows; nil for any.
    ///   - refusal: the answer to any other text; nil for an empty list.
    @inlinable
    public static func text(
        _ name: String, among values: [String]? = nil, else refusal: Refusal? = nil,
        _ matches: @escaping @Sendable (Element, _ value: String, Scope<Records>) -> Bool
    ) -> Filter {
        Filter(name) { rows, value, scope in
            guard let value else { return rows }
            if let values, let refusal, !values.contains(value) { throw refusal }
            return rows.filter { matches($0, value, scope) }
        }
    }
}
