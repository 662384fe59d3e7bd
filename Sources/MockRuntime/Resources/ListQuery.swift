import OpenAPISpec

/// What a request asks of a list, by the parameters that the operation declares. Names that mean nothing here ask for nothing.
struct ListQuery {
    private(set) var conditions: [RecordCondition] = []
    private(set) var order: [(property: String, isDescending: Bool)] = []
    private(set) var window = ListWindow()

    init(_ parameters: [ListParameter], of collection: ResourceCollection, in document: Document) {
        var isDescending = false
        var sortNames: [String] = []
        for parameter in parameters {
            switch Self.role(of: parameter, collection, document) {
            case .page, .size, .offset, .cursor:
                window.read(parameter, document)
            case .sort:
                let texts = parameter.value.map(Self.texts) ?? []
                if texts.allSatisfy({ ["asc", "desc", "ascending", "descending"].contains($0.lowercased()) }) {
                    if let text = texts.first {
                        // `order=desc` beside `sort=name`, or `sort[name]=desc`.
                        let falls = text.lowercased().hasPrefix("desc")
                        if parameter.group == nil {
                            isDescending = falls
                        } else {
                            sortNames.append((falls ? "-" : "") + parameter.name)
                        }
                    }
                } else {
                    sortNames += texts
                }
            case .direction:
                isDescending = parameter.value?.stringValue?.lowercased().hasPrefix("desc") ?? isDescending
            case .search:
                if let text = parameter.sent?.identifier, !text.isEmpty { conditions.append(.contains(text)) }
            case .filter:
                if let condition = RecordCondition(parameter, of: collection, in: document) {
                    conditions.append(condition)
                }
            }
        }
        order = sortNames.compactMap { Self.sort($0, isDescending, collection) }
    }

    /// A property's own name is a filter, unless it looks like a number of records or pages.
    private static func role(
        of parameter: ListParameter, _ collection: ResourceCollection, _ document: Document
    ) -> ListRole {
        let role = ListRole(parameter)
        guard parameter.group == nil, collection.fieldShape[parameter.name] != nil else { return role }
        let isNumber = parameter.schema.map { document[$0].types.contains(.integer) } ?? false
        return isNumber && [.page, .size, .offset].contains(role) ? role : .filter
    }

    /// The records that fit, in the order asked for.
    func apply(to records: [JSONValue], of collection: ResourceCollection) -> [JSONValue] {
        let fitting =
            conditions.isEmpty
            ? records
            : records.filter { record in
                conditions.allSatisfy { $0.holds(for: record, of: collection) }
            }
        guard !order.isEmpty else { return fitting }
        let keyed = fitting.map { record in (record, order.map { collection.value($0.property, of: record) ?? .null }) }
        // The standard sort keeps equal elements in order.
        return keyed.sorted { a, b in
            for (index, (x, y)) in zip(a.1, b.1).enumerated() {
                guard let isBefore = RecordOrder.isBefore(x, y) else { continue }
                // What has no value comes last, whichever way.
                return x.isNull || y.isNull ? isBefore : isBefore != order[index].isDescending
            }
            return false
        }.map(\.0)
    }

    /// `name`, `-name`, `+name`, `name:desc`, `name desc`; nil for a name that is no property.
    private static func sort(
        _ text: String, _ isDescending: Bool, _ collection: ResourceCollection
    ) -> (property: String, isDescending: Bool)? {
        var name = text[...]
        var falls = isDescending
        if let sign = name.first, sign == "-" || sign == "+" || sign == " " {
            name = name.dropFirst()
            falls = sign == "-"
        }
        let parts = name.split { $0 == ":" || $0 == " " }
        if parts.count == 2 { falls = parts[1].lowercased().hasPrefix("desc") }
        guard let first = parts.first else { return nil }
        if first == "id" { return (collection.idProperty, falls) }
        return collection.fieldShape.property(like: String(first)).map { ($0.name, falls) }
    }

    private static func texts(_ value: JSONValue) -> [String] {
        (value.arrayValue ?? [value]).compactMap(\.stringValue).flatMap { text in
            text.split(separator: ",").map { String($0.drop { $0 == " " && $0 != text.first }) }
        }
    }
}

/// Values in order: numbers by size, instants by time, text by its code points.
enum RecordOrder {
    /// Nil when neither is before the other; null and what cannot be compared comes last.
    static func isBefore(_ a: JSONValue, _ b: JSONValue) -> Bool? {
        guard a != b else { return nil }
        switch (a, b) {
        case (.number(let x), .number(let y)): return x < y
        case (.bool(let x), .bool): return !x
        case (.string(let x), .string(let y)):
            if let x = instant(x), let y = instant(y) { return x == y ? nil : x < y }
            return Array(x.unicodeScalars.map(\.value)).lexicographicallyPrecedes(y.unicodeScalars.map(\.value))
        case (.null, _): return false
        case (_, .null): return true
        default: return nil
        }
    }

    /// A date-time or a date, as its first instant in UTC. A `+` that a form decoded to a space is read as one.
    static func instant(_ text: String) -> DateTime? {
        guard text.utf8.count >= 10, text.utf8.first.map({ (48...57).contains($0) }) == true else { return nil }
        return DateTime(text) ?? CalendarDate(text).map { DateTime($0) }
            ?? (text.contains(" ") ? DateTime(text.replacing(" ", with: "+")) : nil)
    }
}
