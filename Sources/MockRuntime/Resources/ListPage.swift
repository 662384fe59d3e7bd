import OpenAPISpec

/// Which part of a list is asked for.
struct ListWindow {
    /// The page as the client counts, and the number of the first one.
    private(set) var page: (number: Int, first: Int, wireName: String)?
    private(set) var offset: (value: Int, wireName: String)?
    /// The id after which the page begins; nil for the beginning.
    private(set) var cursor: (after: String?, wireName: String)?
    private(set) var size: Int?
    private var most: Int?

    /// Records of a page when pages are declared and no size is.
    private static var usualSize: Int { 25 }
    private static var mostSize: Int { 1_000_000 }

    mutating func read(_ parameter: ListParameter, _ document: Document) {
        let schema = parameter.schema.map { document[$0] }
        switch ListRole(parameter) {
        case .page:
            let first = schema?.minimum?.intValue ?? (schema?.defaultValue?.intValue == 0 ? 0 : 1)
            page = (max(Self.number(parameter.value) ?? first, first), first, parameter.wireName)
        case .size:
            if let number = Self.number(parameter.value) { size = min(max(number, 0), Self.mostSize) }
            most = schema?.maximum?.intValue ?? most
        case .offset: offset = (max(Self.number(parameter.value) ?? 0, 0), parameter.wireName)
        case .cursor: cursor = (parameter.value?.identifier, parameter.wireName)
        default: break
        }
    }

    /// The part of `records` that this window shows.
    /// - Parameter limit: what the answer's schema holds at most.
    func page(of records: [JSONValue], in collection: ResourceCollection, limit: Int?) -> ListPage {
        let isPaged = page != nil || offset != nil || cursor != nil
        var size = self.size ?? (isPaged ? Self.usualSize : records.count)
        for bound in [most, limit] { size = min(size, bound ?? size) }
        var start = 0
        if let after = cursor?.after, !after.isEmpty {
            start = (records.firstIndex { collection.identifier(of: $0)?.exact == after.exact } ?? records.count) + 1
        } else if let offset, page == nil || offset.value > 0 {
            start = offset.value
        } else if let page {
            let (product, overflow) = (page.number - page.first).multipliedReportingOverflow(by: size)
            start = overflow ? records.count : product
        }
        start = min(start, records.count)
        let end = min(start + size, records.count)
        return ListPage(
            records: Array(records[start..<end]), total: records.count, start: start, size: size, window: self,
            lastID: end > start ? collection.identifier(of: records[end - 1]) : nil)
    }

    private static func number(_ value: JSONValue?) -> Int? {
        value?.intValue ?? value?.stringValue.flatMap { Int($0) }
    }
}

/// A part of a list, and what there is to say about the whole.
struct ListPage {
    var records: [JSONValue]
    var total: Int
    /// The place of the first record in the whole list.
    var start: Int
    /// Records that a page holds at most.
    var size: Int
    var window: ListWindow
    var lastID: String?

    var firstNumber: Int { window.page?.first ?? 1 }
    var number: Int { window.page?.number ?? (size > 0 ? start / size : 0) + firstNumber }
    /// At least one, as an empty list has a page too.
    var count: Int { size > 0 ? max((total + size - 1) / size, 1) : 1 }
    var hasNext: Bool { start + records.count < total && !records.isEmpty }
    var hasPrevious: Bool { start > 0 && total > 0 }
    /// Where the next page begins.
    var nextCursor: String? { hasNext ? lastID : nil }

    enum Neighbour { case own, first, previous, next, last }

    /// The query parameter that leads to another page, and its value; nil when there is no such page.
    func step(to neighbour: Neighbour) -> (wireName: String, value: String)? {
        switch neighbour {
        case .next where !hasNext, .previous where !hasPrevious: return nil
        default: break
        }
        if let page = window.page {
            let last = count - 1 + page.first
            let number =
                switch neighbour {
                case .own: page.number
                case .first: page.first
                case .previous: min(page.number - 1, last)
                case .next: page.number + 1
                case .last: last
                }
            return (page.wireName, String(number))
        }
        if let offset = window.offset {
            let value =
                switch neighbour {
                case .own: start
                case .first: 0
                case .previous: max(start - size, 0)
                case .next: start + records.count
                case .last: (count - 1) * size
                }
            return (offset.wireName, String(value))
        }
        if let cursor = window.cursor {
            switch neighbour {
            case .next: return nextCursor.map { (cursor.wireName, $0) }
            case .first: return (cursor.wireName, "")
            case .own: return (cursor.wireName, cursor.after ?? "")
            case .previous, .last: return nil
            }
        }
        return neighbour == .own || neighbour == .first ? ("", "") : nil
    }
}
