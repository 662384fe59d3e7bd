import OpenAPISpec

/// What an envelope or a header may say of a page, by the common names: totals, numbers, links, cursors.
struct PageFacts {
    let page: ListPage
    let links: PageLinks

    /// The value that a name promises; nil for a name that promises nothing. Null says that there is no such page or cursor.
    /// - Parameters:
    ///   - isNumber: whether the schema wants a number, as of `page`, which is a link elsewhere.
    ///   - hasTotal: whether a sibling gives the total, so that `count` is the page's.
    func value(_ name: String, isNumber: Bool, isFlag: Bool, hasTotal: Bool) -> JSONValue? {
        let key = LooseName.key(name)
        if isNumber { return number(key, hasTotal: hasTotal).map { .number(JSONNumber($0)) } ?? pageNumber(key) }
        if isFlag {
            switch key {
            case "hasmore", "hasnext", "hasnextpage", "more": return .bool(page.hasNext)
            case "hasprevious", "hasprev", "hasprevpage", "haspreviouspage": return .bool(page.hasPrevious)
            case "first", "isfirst": return .bool(!page.hasPrevious)
            case "last", "islast": return .bool(!page.hasNext)
            case "empty", "isempty": return .bool(page.records.isEmpty)
            default: return nil
            }
        }
        switch key {
        case "nextcursor", "nexttoken", "nextpagetoken", "endcursor", "continuationtoken", "after", "cursor":
            return page.nextCursor.map(JSONValue.string) ?? .null
        case "previouscursor", "prevcursor", "before", "startcursor": return .null
        case "next" where page.window.cursor != nil && !links.areWanted:
            return page.nextCursor.map(JSONValue.string) ?? .null
        default: return neighbour(key).map { links.link(page.step(to: $0)) }
        }
    }

    static func isTotal(_ name: String) -> Bool {
        [
            "total", "totalcount", "totalitems", "totalelements", "totalresults", "totalrecords", "recordcount",
            "totalsize", "totalnumber", "totalhits"
        ].contains(LooseName.key(name))
    }

    private func number(_ key: String, hasTotal: Bool) -> Int? {
        if Self.isTotal(key) { return page.total }
        switch key {
        case "count": return hasTotal ? page.records.count : page.total
        case "numberofelements", "returned", "itemcount", "resultcount": return page.records.count
        case "totalpages", "pages", "pagecount", "lastpage", "numpages": return page.count
        case "page", "currentpage", "pagenumber", "pageindex", "number", "current": return page.number
        case "perpage", "pagesize", "limit", "size", "itemsperpage": return page.size
        case "offset", "skip", "start", "startindex", "pageoffset": return page.start
        case "from": return page.records.isEmpty ? 0 : page.start + 1
        case "to": return page.start + page.records.count
        default: return nil
        }
    }

    private func pageNumber(_ key: String) -> JSONValue? {
        switch neighbour(key) {
        case .next: page.hasNext ? .number(JSONNumber(page.number + 1)) : .null
        case .previous: page.hasPrevious ? .number(JSONNumber(page.number - 1)) : .null
        case .first: .number(JSONNumber(page.firstNumber))
        case .last: .number(JSONNumber(page.count - 1 + page.firstNumber))
        case .own, nil: nil
        }
    }

    private func neighbour(_ key: String) -> ListPage.Neighbour? {
        let essence =
            ["url", "link", "page", "uri"].first { key.hasSuffix($0) && key.count > $0.count }
            .map { key.dropLast($0.count) } ?? key[...]
        return [
            "self": .own, "first": .first, "next": .next, "previous": .previous, "prev": .previous, "last": .last
        ][String(essence)]
    }

    /// RFC 8288: `<https://…?page=2>; rel="next"`; nil when there is no other page.
    var linkHeader: String? {
        let relations: [(String, ListPage.Neighbour)] = [
            ("first", .first), ("prev", .previous), ("next", .next), ("last", .last)
        ]
        let parts = relations.compactMap { name, neighbour in
            links.link(page.step(to: neighbour)).stringValue.map { "<\($0)>; rel=\"\(name)\"" }
        }
        return page.hasNext || page.hasPrevious ? parts.joined(separator: ", ") : nil
    }
}

/// URLs of the pages of a list: the request's own with another page.
struct PageLinks {
    let request: Request
    /// Whether `next` is a URL, as a declared page or offset makes it, and not a cursor.
    var areWanted: Bool

    /// Null for no page.
    func link(_ step: (wireName: String, value: String)?) -> JSONValue {
        guard let step else { return .null }
        var items = request.query.items.map { ($0.name, PercentCoding.encode($0.value)) }
        if !step.wireName.isEmpty {
            let value = PercentCoding.encode(step.value)
            let place = items.firstIndex { $0.0.exact == step.wireName.exact }
            switch (place, step.value.isEmpty) {
            case (let place?, true): items.remove(at: place)
            case (let place?, false): items[place].1 = value
            case (nil, false): items.append((step.wireName, value))
            case (nil, true): break
            }
        }
        let query = items.map { "\(PercentCoding.encode($0.0))=\($0.1)" }.joined(separator: "&")
        let host = request.headers["host"] ?? "localhost"
        return .string("http://\(host)\(request.path)" + (query.isEmpty ? "" : "?" + query))
    }
}
