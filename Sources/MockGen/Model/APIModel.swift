/// What is printed for a document: final names and types, in order.
struct APIModel {
    /// `NPQv3`
    var namespace: String
    /// `npq`: the service that the document belongs to.
    var serviceName: String
    /// `v3`: the document's own name.
    var documentName: String
    /// `npq_v3`: what the names of its files begin with.
    var outputStem: String
    /// The path that the file's first line names.
    var source: String
    /// The document's title and the first sentence of its description; empty when it has neither.
    var summary: String
    var declarations: [Declaration]
    var routes: [Route]
    /// How requests of single operations are checked, where `mockgen.yaml` says so.
    var validate: [(method: String, path: String, strictness: String)] = []
    /// The document as JSON with its references bundled.
    var bundle: String
    /// What holds for the service as a whole, as JSON; nil when it is said elsewhere or not at all.
    var settings: String?
}

/// A type where it is used.
indirect enum TypeReference: Hashable, Sendable {
    /// One of the runtime or the standard library: `String`, `DateTime`, `JSONValue`.
    case plain(String)
    /// One declared for the document: `Application`, or `Application.Status` when it is nested.
    case declared(String)
    case array(TypeReference)
    case map(TypeReference)
    case optional(TypeReference)

    static let json = plain("JSONValue")
    static let string = plain("String")

    /// Where a type is written.
    enum Place {
        /// Within the top-level type of this name, whose nested types need no prefix.
        case inside(String)
        case inNamespace
        case outside(namespace: String)
    }

    /// As Swift writes it.
    func text(_ place: Place = .inNamespace) -> String {
        switch self {
        case .plain(let name): name
        case .declared(let name):
            switch place {
            case .inside(let owner): name.hasPrefix(owner + ".") ? String(name.dropFirst(owner.count + 1)) : name
            case .inNamespace: name
            case .outside(let namespace): "\(namespace).\(name)"
            }
        case .array(let element): "[\(element.text(place))]"
        case .map(let value): "OrderedMap<\(value.text(place))>"
        case .optional(let wrapped): wrapped.text(place) + "?"
        }
    }

    var usesJSON: Bool {
        switch self {
        case .plain(let name): name == "JSONValue" || name == "JSONObject"
        case .declared: false
        case .array(let inner), .map(let inner), .optional(let inner): inner.usesJSON
        }
    }

    /// The declared type that a value contains in place; nil when it holds it elsewhere, as arrays do, or not at all.
    var inPlace: String? {
        switch self {
        case .declared(let name): name
        case .optional(let wrapped): wrapped.inPlace
        case .plain, .array, .map: nil
        }
    }
}

/// A type declared for the document.
enum Declaration {
    case structure(Structure)
    case enumeration(Enumeration)
    case union(Union)
    /// Another name of a type that stands elsewhere, with its namespace: `NPQv1.Outcome`.
    case alias(name: String, target: String)

    var name: String {
        switch self {
        case .structure(let value): value.name
        case .enumeration(let value): value.name
        case .union(let value): value.name
        case .alias(let name, _): name
        }
    }

    var isAlias: Bool { if case .alias = self { true } else { false } }

    var summary: String? {
        get {
            switch self {
            case .structure(let value): value.summary
            case .enumeration(let value): value.summary
            case .union(let value): value.summary
            case .alias: nil
            }
        }
        set {
            switch self {
            case .structure(var value):
                value.summary = newValue
                self = .structure(value)
            case .enumeration(var value):
                value.summary = newValue
                self = .enumeration(value)
            case .union(var value):
                value.summary = newValue
                self = .union(value)
            case .alias: break
            }
        }
    }

    /// Types of inline schemas; they nest no deeper.
    var nested: [Declaration] {
        get {
            switch self {
            case .structure(let value): value.nested
            case .enumeration, .alias: []
            case .union(let value): value.nested
            }
        }
        set {
            switch self {
            case .structure(var value):
                value.nested = newValue
                self = .structure(value)
            case .enumeration, .alias: break
            case .union(var value):
                value.nested = newValue
                self = .union(value)
            }
        }
    }
}

struct Structure {
    var name: String
    var summary: String?
    var properties: [Property] = []
    /// The type of members that have no property; nil when they are not kept.
    var additional: TypeReference?
    var nested: [Declaration] = []
    /// Whether it is the type of a collection's records.
    var isRecord = false
}

struct Property {
    var name: String
    var jsonName: String
    var type: TypeReference
    var summary: String?
    var isRequired: Bool
    var isNullable: Bool
    /// Whether the value lives in a box, because its type contains this property's.
    var isBoxed = false

    /// `String`, `String?` or `Nullable<String>?`
    func declaredType(_ place: TypeReference.Place = .inNamespace) -> String {
        let text = type.text(place)
        return switch (isRequired, isNullable) {
        case (true, false): text
        case (true, true), (false, false): text + "?"
        case (false, true): "Nullable<\(text)>?"
        }
    }
}

/// An open enumeration of texts or whole numbers.
struct Enumeration {
    var name: String
    var summary: String?
    /// `String` or `Int`.
    var rawType: String
    /// A case's name, and the raw value as Swift writes it.
    var cases: [(name: String, literal: String)]
}

/// One of several types.
struct Union {
    var name: String
    var summary: String?
    var cases: [(name: String, type: TypeReference)]
    /// The property that tells the cases apart, and which value means which case; nil when they are tried in order.
    var discriminator: (property: String, values: [(value: String, caseName: String)])?
    var nested: [Declaration] = []
    var isIndirect = false
}

/// One operation.
struct Route {
    var name: String
    var method: String
    var path: String
    var summary: String?
    var isDeprecated: Bool
    /// Path parameters: the argument's label, the parameter's name in the path, and the type.
    var parameters: [(label: String, name: String, type: TypeReference)] = []
    var query: TypeReference?
    var headers: TypeReference?
    var cookies: TypeReference?
    var body: TypeReference?
    var reply = TypeReference.json
    /// Whether it changes nothing, so that it receives the call as a value.
    var isRead = false

    /// Whether a signature names a type of JSON.
    var usesJSON: Bool { ([reply] + [query, headers, cookies, body].compactMap { $0 }).contains(where: \.usesJSON) }
}
