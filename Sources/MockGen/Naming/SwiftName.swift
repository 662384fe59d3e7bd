/// Words to identifiers that Swift accepts.
enum SwiftName {
    /// Reserved wherever a declaration or expression may stand; they are names in backticks.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "var", "where", "while"
    ]

    /// Types that generated code names: a model of that name would hide them. And what Swift keeps for metatypes.
    private static let takenTypes: Set<String> = [
        "Array", "Base64Data", "Bool", "BoundDocument", "Boxed", "CalendarDate", "Call", "DateTime", "Double", "Int",
        "JSONModel",
        "JSONObject", "JSONValue", "JSONWriter", "Never", "NoContent", "Nullable", "ObjectReader", "OpenEnum",
        "Optional", "OrderedMap",
        "Protocol", "Reply", "RequestBody", "Self", "Service", "StaticString", "String", "Any"
    ]

    static func type(_ name: String) -> String {
        if name == "Type" { return "Kind" }
        let safe = leadingLetter(name, fallback: "Model")
        return takenTypes.contains(safe) ? safe + "Model" : safe
    }

    static func member(_ name: String) -> String {
        // Members that every model has already.
        if ["hashValue", "jsonBytes", "jsonValue", "description"].contains(name) && name != "description" {
            return name + "Value"
        }
        return escaped(leadingLetter(name, fallback: "value"))
    }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func leadingLetter(_ name: String, fallback: String) -> String {
        guard let first = name.first else { return fallback }
        return first.isNumber ? "_" + name : name
    }
}

/// Names of one scope: each is given once, a clash gets the next free number.
struct Scope {
    private var places: [String: String] = [:]

    /// The name, or with 2, 3 … behind it when another has it.
    /// - Returns: also what has the name already, for a remark.
    mutating func claim(_ name: String, for place: String) -> (name: String, clash: String?) {
        var candidate = name
        var number = 2
        while places[candidate] != nil {
            let bare = name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
            candidate = "\(bare)\(number)"
            number += 1
        }
        let clash = places[name]
        places[candidate] = place
        return (candidate, clash)
    }

    func has(_ name: String) -> Bool { places[name] != nil }
}
