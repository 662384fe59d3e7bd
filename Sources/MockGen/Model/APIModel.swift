import OpenAPISpec

/// What is printed, with final names, in order.
struct APIModel {
    /// `NPQv3`
    var namespace: String
    /// `npq`: the service that the document belongs to.
    var serviceName: String
    /// `v3`: the document's own name.
    var documentName: String
    /// The path that the file's first line names.
    var source: String
    var title: String
    var declarations: [Declaration] = []
    var routes: [Route] = []
    /// The document as JSON with its references bundled.
    var bundle: String
}

indirect enum Declaration {
    case structure(Structure)
    case enumeration(Enumeration)
    case union(Union)

    var name: String {
        switch self {
        case .structure(let value): value.name
        case .enumeration(let value): value.name
        case .union(let value): value.name
        }
    }
}

struct Structure {
    var name: String
    var summary: String?
    var properties: [Property] = []
    /// The type of members that have no property; nil when they are not kept.
    var additional: String?
    /// Types of inline schemas; they nest no deeper.
    var nested: [Declaration] = []
    /// Of collections of records.
    var isRecord = false
}

struct Property {
    var name: String
    var jsonName: String
    /// Without `?` and `Nullable`.
    var type: String
    var summary: String?
    var isRequired: Bool
    var isNullable: Bool
    /// The type that it contains in place, for finding cycles; nil for arrays, maps and scalars.
    var directType: String?
    var isBoxed = false

    /// As declared.
    var declaredType: String {
        switch (isRequired, isNullable) {
        case (true, false): type
        case (true, true), (false, false): type + "?"
        case (false, true): "Nullable<\(type)>?"
        }
    }

    /// Whether a value must be given to the initialiser.
    var hasDefault: Bool { !isRequired }
}

struct Enumeration {
    var name: String
    var summary: String?
    /// `String` or `Int`.
    var rawType: String
    /// A static member's name and the raw value as Swift writes it.
    var cases: [(name: String, literal: String)]
}

struct Union {
    var name: String
    var summary: String?
    var cases: [(name: String, type: String)]
    /// The property that tells the cases apart, and which value means which case.
    var discriminator: (property: String, values: [(value: String, caseName: String)])?
    var isIndirect = false
}

struct Route {
    var name: String
    var method: String
    var path: String
    var summary: String?
    var isDeprecated: Bool
    var parameters: [(label: String, name: String, type: String)]
    var query: String?
    var body: String?
    /// `NPQv3.ApplicationResponse`, `JSONValue` or `NoContent`.
    var reply: String

    var usesJSON: Bool { ([reply] + [query, body].compactMap { $0 }).contains { $0.contains("JSON") } }
}
