/// The place of a schema in its document's `schemas`. References are resolved when read: `$ref: '#/components/schemas/Pet'` is
/// simply the id of that schema, so recursion is an id that comes back.
package struct SchemaID: Hashable, Sendable {
    package var index: Int
    package init(_ index: Int) { self.index = index }
}

/// A schema with the meaning of JSON Schema 2020-12, whatever dialect it was written in: `nullable` has become a type,
/// a boolean `exclusiveMinimum` a number, and so on. The reader is the one place that knows the dialects.
///
/// A box around its keywords: there are many of them, and schemas are handed about all the time.
@dynamicMemberLookup
package final class Schema: Sendable {
    package let keywords: SchemaKeywords

    init(_ keywords: SchemaKeywords) { self.keywords = keywords }

    package subscript<Value>(dynamicMember keyword: KeyPath<SchemaKeywords, Value>) -> Value {
        keywords[keyPath: keyword]
    }
    package func property(_ name: String) -> SchemaID? { keywords.property(name) }

    package enum SimpleType: String, Hashable, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object
    }

    package struct Property: Sendable {
        package var name: String
        package var schema: SchemaID
        package init(name: String, schema: SchemaID) {
            self.name = name
            self.schema = schema
        }
    }

    package struct Discriminator: Sendable {
        package var propertyName: String
        /// Value of the property to the schema it names, in document order; filled from the schemas' names where the document maps nothing.
        package var mapping: [(value: String, schema: SchemaID)]
        package init(propertyName: String, mapping: [(value: String, schema: SchemaID)]) {
            self.propertyName = propertyName
            self.mapping = mapping
        }
    }

    /// OpenAPI's XML Object.
    package struct XML: Hashable, Sendable {
        package var name: String?
        package var namespace: String?
        package var prefix: String?
        package var isAttribute = false
        package var isWrapped = false
        package init() {}
    }
}

/// What a schema says, keyword by keyword.
package struct SchemaKeywords: Sendable {
    // Identity
    /// The name under `components/schemas`, `definitions` or `$defs`; of a schema in another file the last part of its place
    /// or the file's name, with a number where that is taken; nil for an inline schema.
    package var name: String?
    /// `#/components/schemas/Pet/properties/id`, with the file in front when it is not the document's own.
    package var pointer: String
    package var location: SourceLocation

    // Annotations
    package var title: String?
    package var summary: String?  // `description` in the document
    package var format: String?
    package var isDeprecated = false
    package var isReadOnly = false
    package var isWriteOnly = false
    package var defaultValue: JSONValue?
    package var examples: [JSONValue] = []
    package var xml: Schema.XML?

    // Assertions on any value
    /// `true` and `false` schemas; nil for a schema with keywords.
    package var boolean: Bool?
    /// Empty: any type. Document order; `null` last when it came from `nullable`.
    package var types: [Schema.SimpleType] = []
    package var enumeration: [JSONValue]?
    package var constant: JSONValue?

    // Numbers
    package var minimum: JSONNumber?
    package var maximum: JSONNumber?
    package var exclusiveMinimum: JSONNumber?
    package var exclusiveMaximum: JSONNumber?
    package var multipleOf: JSONNumber?

    // Strings; lengths count code points
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: Pattern?
    package var contentEncoding: String?
    package var contentMediaType: String?

    // Arrays
    package var items: SchemaID?
    package var prefixItems: [SchemaID] = []
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems = false
    package var contains: SchemaID?
    package var minContains: Int?
    package var maxContains: Int?
    package var unevaluatedItems: SchemaID?

    // Objects
    package var properties: [Schema.Property] = []
    package var patternProperties: [(pattern: Pattern, schema: SchemaID)] = []
    package var additionalProperties: SchemaID?
    package var unevaluatedProperties: SchemaID?
    package var propertyNames: SchemaID?
    package var required: [String] = []
    package var minProperties: Int?
    package var maxProperties: Int?
    package var dependentRequired: [(property: String, requires: [String])] = []
    package var dependentSchemas: [Schema.Property] = []

    // Combinations
    /// `$ref` beside other keywords (3.1), which apply with it. A `$ref` alone is the target's id; one beside `nullable: true`
    /// (3.0, not allowed there but understood) is `anyOf: [target, null]`.
    package var reference: SchemaID?
    /// `$dynamicRef`: the anchor's name and the schema it means when nothing overrides it.
    package var dynamicReference: (anchor: String, fallback: SchemaID)?
    package var dynamicAnchor: String?
    package var allOf: [SchemaID] = []
    package var anyOf: [SchemaID] = []
    package var oneOf: [SchemaID] = []
    package var not: SchemaID?
    package var ifThenElse: (condition: SchemaID, then: SchemaID?, otherwise: SchemaID?)?
    package var discriminator: Schema.Discriminator?

    /// `x-…` members, as written.
    package var extensions = JSONObject()
    /// While a value is made: what a discriminator says that properties must be.
    var pinned: [ExactText: JSONValue] = [:]

    package init(pointer: String, location: SourceLocation) {
        self.pointer = pointer
        self.location = location
    }
}

extension SchemaKeywords {
    /// Whether null is a value of it, as far as `type`, `enum` and `const` tell.
    package var allowsNull: Bool { types.contains(.null) }

    /// The types but `null`.
    package var valueTypes: [Schema.SimpleType] { types.filter { $0 != .null } }

    /// Whether other schemas apply beside its own keywords.
    var isCombined: Bool {
        reference != nil || dynamicReference != nil || !allOf.isEmpty || !anyOf.isEmpty || !oneOf.isEmpty
            || ifThenElse != nil
    }

    package func property(_ name: String) -> SchemaID? { properties.first { $0.name.isExactly(name) }?.schema }
}
