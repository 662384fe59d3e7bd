public import OpenAPISpec

/// The records of one collection in the order they were put in: a value whose copies share storage until they are written to.
///
/// Rows live in pages of 64, so that the first write after a copy clones one page and the list of pages, not all records.
/// Finding by id or by foreign key costs the same whatever the number of records.
public struct Table<Element: Record>: Sendable {
    /// A box, so that moving rows about copies a reference and not the record's many fields.
    @usableFromInline
    final class Row: Sendable {
        @usableFromInline let element: Element
        init(_ element: Element) { self.element = element }
    }

    @usableFromInline static var pageSize: Int { 64 }

    /// A removed row is nil, so that the positions of the others stay.
    @usableFromInline private(set) var pages: [[Row?]] = []
    private var rowCount = 0
    @usableFromInline private(set) var positions = PagedDictionary<Int>()
    private var referring = Array(repeating: PagedDictionary<[Int]>(), count: Element.foreignKeys.count)
    /// The highest of the ids that are whole numbers, 0 when none is above.
    private(set) var highestNumber = 0

    public init() {}

    public var count: Int { positions.count }
    public var isEmpty: Bool { count == 0 }
    /// How many records there ever were, removed ones too.
    package var countEver: Int { rowCount }

    /// The record with an id. Assigning puts it in its old place or at the end; assigning nil removes it.
    public subscript(id: String) -> Element? {
        @inlinable get { positions[id].flatMap { row($0) }?.element }
        set {
            switch (positions[id], newValue) {
            case (let position?, let element?): replace(at: position, with: element)
            case (let position?, nil): remove(at: position)
            case (nil, let element?): append(element)
            case (nil, nil): break
            }
        }
    }

    /// The records that refer to `id` by a foreign key, in order.
    public subscript(key: ForeignKey<Element>, id: String) -> TableRows<Element> {
        TableRows(table: self, positions: referring[key.position][id] ?? [])
    }

    /// Changes a record in place; nothing happens when there is none with that id.
    public mutating func update(_ id: String, _ change: (inout Element) throws -> Void) rethrows {
        guard let position = positions[id], var element = row(position)?.element else { return }
        try change(&element)
        replace(at: position, with: element)
    }

    /// All records in order.
    public var elements: [Element] { compactMap { $0 } }

    @inlinable
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        try compactMap { try isIncluded($0) ? $0 : nil }
    }

    @inlinable
    public func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for page in pages {
            for case let row? in page where try predicate(row.element) { return row.element }
        }
        return nil
    }

    @inlinable
    public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        try first(where: predicate) != nil
    }

    @inlinable
    public func compactMap<Result>(_ transform: (Element) throws -> Result?) rethrows -> [Result] {
        var results: [Result] = []
        for page in pages {
            for case let row? in page {
                if let result = try transform(row.element) { results.append(result) }
            }
        }
        return results
    }

    // MARK: Rows

    @inlinable func row(_ position: Int) -> Row? { pages[position / Self.pageSize][position % Self.pageSize] }

    private mutating func append(_ element: Element) {
        if rowCount % Self.pageSize == 0 { pages.append([]) }
        pages[rowCount / Self.pageSize].append(Row(element))
        positions[element.id] = rowCount
        for key in Element.foreignKeys {
            if let id = key.value(element) { referring[key.position][id, default: []].append(rowCount) }
        }
        rowCount += 1
        highestNumber = max(highestNumber, Int(element.id) ?? 0)
    }

    /// Takes the places of so many records that were removed.
    mutating func makeRoom(forGone count: Int) {
        for _ in 0..<max(0, count) {
            if rowCount % Self.pageSize == 0 { pages.append([]) }
            pages[rowCount / Self.pageSize].append(nil)
            rowCount += 1
        }
    }

    private mutating func replace(at position: Int, with element: Element) {
        guard let old = row(position)?.element else { return }
        pages[position / Self.pageSize][position % Self.pageSize] = Row(element)
        if old.id.exact != element.id.exact {
            positions[old.id] = nil
            positions[element.id] = position
            numberGone(old.id)
            highestNumber = max(highestNumber, Int(element.id) ?? 0)
        }
        for key in Element.foreignKeys {
            let (before, after) = (key.value(old), key.value(element))
            guard before?.exact != after?.exact else { continue }
            if let before { referring[key.position][before, default: []].removeAll { $0 == position } }
            if let after { referring[key.position][after, default: []].insertSorted(position) }
        }
    }

    private mutating func remove(at position: Int) {
        guard let old = row(position)?.element else { return }
        pages[position / Self.pageSize][position % Self.pageSize] = nil
        positions[old.id] = nil
        for key in Element.foreignKeys {
            if let id = key.value(old) { referring[key.position][id, default: []].removeAll { $0 == position } }
        }
        numberGone(old.id)
    }

    private mutating func numberGone(_ id: String) {
        guard let number = Int(id), number == highestNumber else { return }
        highestNumber = compactMap { Int($0.id) }.reduce(0, max)
    }
}

/// Some records of a table, in its order, without copies of them: looking at one costs nothing, taking one copies it.
public struct TableRows<Element: Record>: Sendable {
    @usableFromInline let table: Table<Element>
    @usableFromInline let positions: [Int]

    @usableFromInline
    init(table: Table<Element>, positions: [Int]) {
        self.table = table
        self.positions = positions
    }

    public var count: Int { positions.count }
    public var isEmpty: Bool { positions.isEmpty }
    @inlinable public var first: Element? { positions.first.flatMap { table.row($0)?.element } }
    @inlinable public var last: Element? { positions.last.flatMap { table.row($0)?.element } }

    @inlinable
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> TableRows {
        TableRows(
            table: table,
            positions: try positions.filter { try table.row($0).map { try isIncluded($0.element) } ?? false })
    }

    @inlinable
    public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        try positions.contains { try table.row($0).map { try predicate($0.element) } ?? false }
    }

    @inlinable
    public func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        try positions.first { try table.row($0).map { try predicate($0.element) } ?? false }.flatMap {
            table.row($0)?.element
        }
    }

    @inlinable
    public func map<Result>(_ transform: (Element) throws -> Result) rethrows -> [Result] {
        try positions.compactMap { try table.row($0).map { try transform($0.element) } }
    }

    /// The same records ordered by a value, those of equal value in their order here. Nothing is moved when they are in order already.
    @inlinable
    public func sorted<Value: Comparable>(by value: (Element) -> Value, descending: Bool = false) -> TableRows {
        let keyed = positions.compactMap { position in table.row(position).map { (position, value($0.element)) } }
        let isInOrder = zip(keyed, keyed.dropFirst()).allSatisfy { descending ? $0.1 >= $1.1 : $0.1 <= $1.1 }
        guard !isInOrder else { return self }
        // The standard sort keeps equal elements in order.
        return TableRows(table: table, positions: keyed.sorted { descending ? $0.1 > $1.1 : $0.1 < $1.1 }.map(\.0))
    }

    /// The records from `start` on, `count` of them at most; none past the end.
    @inlinable
    public func page(from start: Int, count: Int) -> TableRows {
        guard start >= 0, start < positions.count else { return TableRows(table: table, positions: []) }
        return TableRows(table: table, positions: Array(positions[start..<min(positions.count, start + count)]))
    }
}

extension Table {
    /// All records.
    public var rows: TableRows<Element> { TableRows(table: self, positions: (0..<rowCount).filter { row($0) != nil }) }
}

extension [Int] {
    fileprivate mutating func insertSorted(_ position: Int) {
        insert(position, at: firstIndex { $0 > position } ?? endIndex)
    }
}
