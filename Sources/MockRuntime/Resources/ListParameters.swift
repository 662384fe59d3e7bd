import OpenAPISpec

/// A declared query parameter of a list, members of `page[size]` and `filter` objects one by one.
struct ListParameter {
    /// `page` of `page[size]`, in lower case; nil for a plain parameter.
    var group: String?
    var name: String
    /// As it stands in a URL: `page[size]`.
    var wireName: String
    var schema: SchemaID?
    /// As sent; nil when it was not.
    var sent: JSONValue?
    /// As sent, else the schema's default.
    var value: JSONValue?

    /// - Parameter sent: query parameters as sent, by name.
    static func all(of operation: Operation, sent: JSONObject, in document: Document) -> [ListParameter] {
        operation.parameters.filter { $0.place == .query }.flatMap { parameter -> [ListParameter] in
            let value = sent[parameter.name]
            if let open = parameter.name.firstIndex(of: "["), parameter.name.hasSuffix("]") {
                let member = parameter.name[open...].dropFirst().dropLast()
                let group = String(parameter.name[..<open])
                return [make(group, String(member), parameter.name, parameter.schema, value, document)]
            }
            let shape = parameter.schema.map { ObjectShape($0, in: document) }
            guard let shape, shape.isObject || parameter.style == .deepObject || value?.objectValue != nil else {
                return [make(nil, parameter.name, parameter.name, parameter.schema, value, document)]
            }
            let declared = shape.properties.map(\.name)
            let others = (value?.objectValue?.keys ?? []).filter { !declared.containsExactly($0) }
            return (declared + others).map { name in
                make(parameter.name, name, "\(parameter.name)[\(name)]", shape[name], value?[name], document)
            }
        }
    }

    private static func make(
        _ group: String?, _ name: String, _ wireName: String, _ schema: SchemaID?, _ sent: JSONValue?,
        _ document: Document
    ) -> ListParameter {
        ListParameter(
            group: group?.lowercased(), name: name, wireName: wireName, schema: schema, sent: sent,
            value: sent ?? schema.flatMap { document[$0].defaultValue })
    }
}

/// The parts that common names of list parameters play.
enum ListRole: Sendable {
    case page, size, offset, cursor, sort, direction, search, filter

    init(_ parameter: ListParameter) {
        let key = LooseName.key(parameter.name)
        switch parameter.group {
        case nil: self = Self.plain[key] ?? .filter
        case "page", "pagination", "paging", "pager":
            self = ["number", "page"].contains(key) ? .page : key == "after" ? .cursor : Self.plain[key] ?? .filter
        case "sort", "order": self = ["direction", "order", "dir"].contains(key) ? .direction : .sort
        default: self = .filter
        }
    }

    private static let plain: [String: ListRole] = {
        let names: [(ListRole, [String])] = [
            (.page, ["page", "pagenumber", "pageno", "pageindex", "currentpage"]),
            (
                .size,
                [
                    "perpage", "pagesize", "limit", "size", "count", "maxresults", "pagelimit", "top", "maxitems",
                    "itemsperpage", "take"
                ]
            ),
            (.offset, ["offset", "skip", "start", "startindex", "from", "pageoffset"]),
            (
                .cursor,
                [
                    "cursor", "after", "startingafter", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken",
                    "lastid", "nextcursor", "startafter", "afterid", "pagecursor", "marker"
                ]
            ),
            (.sort, ["sort", "sortby", "orderby", "ordering", "order", "sortfield"]),
            (.direction, ["sortorder", "sortdirection", "direction", "orderdir", "dir", "sortdir", "orderdirection"]),
            (.search, ["q", "search", "query", "searchterm", "keyword"])
        ]
        return [String: ListRole](names.flatMap { role, keys in keys.map { ($0, role) } }) { first, _ in first }
    }()
}
