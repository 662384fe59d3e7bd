/// A rule of a schema that a value breaks.
package struct Violation: Sendable, Equatable {
    /// JSON Pointer into the value; empty for the whole.
    package var pointer: String
    /// The rule: `type`, `required`, `maximum` …
    package var keyword: String
    /// What the rule wants: `10 or less`.
    package var expected: String
    /// A full sentence: `'/pets/0/age' is -1, expected 0 or more`.
    package var detail: String
    /// Where the rule stands in the document.
    package var schemaPointer: String

    package static func == (a: Violation, b: Violation) -> Bool {
        a.pointer.exact == b.pointer.exact && a.schemaPointer.exact == b.schemaPointer.exact
            && a.detail.exact == b.detail.exact
    }
}

/// Which way a value goes: some properties belong to requests or to responses alone.
package enum Direction: Sendable {
    case none
    /// `readOnly` properties are not required.
    case request
    /// `writeOnly` properties are not required.
    case response
}

extension Document {
    /// The rules of a schema that a value breaks, all of them up to `limit`; none when it is valid.
    ///
    /// JSON Schema 2020-12 with formats as assertions (the ones of `FormatChecks`). Of `anyOf` and `oneOf` the branch that fits best is told.
    package func violations(
        of value: JSONValue, against schema: SchemaID, direction: Direction = .none, limit: Int = 100
    ) -> [Violation] {
        var validator = Validator(document: self, direction: direction, limit: limit)
        _ = validator.validate(value, schema, at: "")
        return validator.violations
    }

    /// The rules that a write has newly broken: those that the value breaks and the one before it did not. All of them for a new value.
    package func newViolations(
        of value: JSONValue, before old: JSONValue?, against schema: SchemaID, direction: Direction = .none
    ) -> [Violation] {
        let known = old.map { violations(of: $0, against: schema, direction: direction) } ?? []
        return violations(of: value, against: schema, direction: direction).filter { !known.contains($0) }
    }
}

/// What a schema has looked at in an object or array, for `unevaluatedProperties` and `unevaluatedItems`.
struct Evaluated {
    var properties: Set<ExactText> = []
    var items: Set<Int> = []
    var allProperties = false
    var allItems = false

    mutating func formUnion(_ other: Evaluated) {
        properties.formUnion(other.properties)
        items.formUnion(other.items)
        allProperties = allProperties || other.allProperties
        allItems = allItems || other.allItems
    }
}

extension JSONValue {
    /// The value as a message shows it, shortened.
    var shown: String {
        switch self {
        case .array(let elements): "an array of \(elements.count)"
        case .object: "an object"
        case .string(let text): "'\(text.count > 60 ? text.prefix(60) + "…" : text[...])'"
        default: jsonText
        }
    }
}
