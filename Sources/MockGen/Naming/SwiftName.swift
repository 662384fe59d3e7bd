/// Names that Swift accepts, from names made of words.
enum SwiftName {
    /// Reserved where a declaration or an expression may stand; they are names in backticks.
    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
        "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "inout", "internal",
        "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
        "return", "static",
        "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
        "while"
    ]

    /// Members that mean something else even in backticks, or that every model has.
    private static let takenMembers: Set<String> = [
        "self", "init", "hashValue", "jsonBytes", "jsonValue", "allCases", "rawValue", "isKnown"
    ]

    /// Types that generated code refers to without their module: a model of that name would hide them.
    private static let takenTypes: Set<String> = [
        "Any", "Array", "Base64Data", "Bool", "BoundDocument", "Boxed", "CalendarDate", "Call",
        "DateTime",
        "DocumentRecords", "Double", "EmbeddedDocument", "ForeignKey", "Int", "JSONModel", "JSONObject", "JSONValue",
        "JSONWriter",
        "NoContent", "Nullable",
        "ObjectReader", "OpenEnum", "Optional", "OrderedMap", "Protocol", "Record", "RecordCollection", "RecordSet",
        "Records", "Reply",
        "RequestBody",
        "ScenarioSource", "Self", "Sendable", "Service", "StaticString", "String", "Table"
    ]

    /// A type's name: `Type`, which Swift keeps for metatypes, is `Kind`, and names of the runtime get `Model` behind them.
    static func type(_ name: String) -> String {
        if name == "Type" { return "Kind" }
        let safe = begun(name, orElse: "Model")
        return takenTypes.contains(safe) ? safe + "Model" : safe
    }

    /// A member's name, in backticks where Swift needs them.
    static func member(_ name: String) -> String {
        let safe = begun(name, orElse: "empty")
        if takenMembers.contains(safe) { return safe + "Value" }
        return keywords.contains(safe) ? "`\(safe)`" : safe
    }

    /// The name of an enumeration's case: a member's, but for the case that holds other values.
    static func enumerationCase(_ name: String) -> String { name == "other" ? "otherValue" : member(name) }

    /// A member's name as the label of an argument, where few keywords need backticks.
    static func label(_ member: String) -> String {
        let bare = member.filter { $0 != "`" }
        return ["inout", "let", "var"].contains(bare) ? member : bare
    }

    /// A name must not begin with a digit, nor be empty.
    private static func begun(_ name: String, orElse fallback: String) -> String {
        guard let first = name.unicodeScalars.first else { return fallback }
        return first.properties.isXIDStart || first == "_" ? name : "_" + name
    }

    /// Whether a person's choice of a name can be used as it is.
    static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart, name != "_" else {
            return false
        }
        return name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue } && !keywords.contains(name)
            && !takenMembers.contains(name)
    }
}

/// Names of one scope: each is given once, and a clash gets the next free number.
struct Scope {
    private var places: [String: String] = [:]

    init(reserved: [String] = []) {
        for name in reserved { places[name] = name }
    }

    func has(_ name: String) -> Bool { places[name] != nil }

    /// The name, or with 2, 3 … behind it when something else has it already.
    /// - Parameter place: what the name is for, in words for a remark.
    /// - Returns: also what has the name already.
    mutating func claim(_ name: String, for place: String) -> (name: String, clash: String?) {
        guard let clash = places[name] else {
            places[name] = place
            return (name, nil)
        }
        let bare = name.filter { $0 != "`" }
        let base = bare.last?.isNumber == true ? bare + "_" : bare
        var number = 2
        while places[base + String(number)] != nil { number += 1 }
        places[base + String(number)] = place
        return (base + String(number), clash)
    }
}
