import OpenAPISpec

/// A document to its model: every decision on names and types.
struct APIModelBuilder {
    let document: Document
    let words: Words
    let names: NameOverrides
    var log: DiagnosticLog
    /// Type names of the top level, and of nested types so that none hides another.
    var typeScope = Scope()
    /// The names of schemas that are declared as types.
    var declared: [SchemaID: String] = [:]
    /// Schemas whose type is being worked out, to stop at those that mean themselves.
    var inProgress: Set<SchemaID> = []
    var declarations: [Declaration] = []

    init(document: Document, names: NameOverrides, log: DiagnosticLog) {
        self.document = document
        self.names = names
        self.log = log
        var texts = [document.title, document.summary ?? ""] + document.tags.flatMap { [$0.name, $0.summary ?? ""] }
        for operation in document.operations { texts += [operation.summary ?? ""] + operation.tags }
        words = Words(learningFrom: texts)
    }

    /// The declarations of every named schema and of the operations' inline ones, and the routes.
    mutating func build() -> (declarations: [Declaration], routes: [Route]) {
        let named = document.namedSchemas.filter { isDeclared($0) }
        for id in named {
            declared[id] = claimType(typeName(of: document[id].name ?? "Model"), at: document[id].location)
        }
        for id in named {
            if let name = declared[id] {
                declarations += declaration(id, name: name, summary: document[id].summary ?? document[id].title)
            }
        }
        let routes = routes()
        var marker = CycleMarker(declarations)
        return (marker.marked(), routes)
    }

    func typeName(of schemaName: String) -> String {
        SwiftName.type(names.schemas[schemaName] ?? words.upperCamel(Words.split(schemaName)))
    }

    mutating func claimType(_ name: String, at location: SourceLocation) -> String {
        let (claimed, clash) = typeScope.claim(name, for: location.description)
        if let clash {
            log.warning(
                "the type name '\(name)' is used already (\(clash)); this one is '\(claimed)' (choose another in mockgen.yaml)",
                at: location)
        }
        return claimed
    }

    // MARK: Shapes

    /// Whether a schema becomes a type of its own: an object with properties, an enumeration, a union.
    func isDeclared(_ id: SchemaID) -> Bool {
        let schema = document[id]
        if passedThrough(id) != nil { return false }
        if enumeration(of: schema) != nil { return true }
        if !unionMembers(of: id).isEmpty { return true }
        return isObject(id) && !mergedProperties(of: id).isEmpty
    }

    /// The one schema that another only wraps: `allOf: [X]`, `anyOf: [X, null]`, `$ref` beside a description.
    func passedThrough(_ id: SchemaID) -> (schema: SchemaID, isNullable: Bool)? {
        let schema = document[id]
        guard schema.properties.isEmpty, schema.additionalProperties == nil, schema.enumeration == nil else {
            return nil
        }
        if let reference = schema.reference, schema.allOf.isEmpty, schema.anyOf.isEmpty, schema.oneOf.isEmpty {
            return (reference, schema.allowsNull)
        }
        if schema.allOf.count == 1, schema.reference == nil, schema.anyOf.isEmpty, schema.oneOf.isEmpty {
            return (schema.allOf[0], schema.allowsNull)
        }
        guard schema.allOf.isEmpty, schema.reference == nil else { return nil }
        for members in [schema.anyOf, schema.oneOf] {
            let values = members.filter { !isNull($0) }
            if values.count == 1, members.count <= 2, schema.anyOf.isEmpty || schema.oneOf.isEmpty {
                return (values[0], values.count < members.count)
            }
        }
        return nil
    }

    func isNull(_ id: SchemaID) -> Bool { document[id].types == [.null] || document[id].constant == .null }

    func isObject(_ id: SchemaID) -> Bool {
        let schema = document[id]
        if schema.valueTypes == [.object] { return true }
        return schema.types.isEmpty && (!schema.properties.isEmpty || !schema.allOf.isEmpty)
    }

    /// The members of a union but null: `oneOf`, else `anyOf`, of a schema without properties of its own.
    func unionMembers(of id: SchemaID) -> [SchemaID] {
        let schema = document[id]
        guard schema.properties.isEmpty, schema.allOf.isEmpty else { return [] }
        let members = (schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf).filter { !isNull($0) }
        return members.count > 1 ? members : []
    }

    /// The values of an enumeration of texts or of whole numbers, without null.
    func enumeration(of schema: Schema) -> [JSONValue]? {
        guard let values = schema.enumeration?.filter({ $0 != .null }), !values.isEmpty else { return nil }
        return values.allSatisfy { $0.stringValue != nil } || values.allSatisfy { $0.intValue != nil } ? values : nil
    }

    /// The properties of an object and of everything that its `allOf` and `$ref` merge into it, first mention first; what is required
    /// anywhere is required.
    func mergedProperties(of id: SchemaID) -> [(property: Schema.Property, isRequired: Bool)] {
        var properties: [Schema.Property] = []
        var required: Set<String> = []
        var seen: Set<SchemaID> = []
        func merge(_ id: SchemaID) {
            guard seen.insert(id).inserted else { return }
            let schema = document[id]
            if let reference = schema.reference { merge(reference) }
            for part in schema.allOf { merge(part) }
            required.formUnion(schema.required)
            for property in schema.properties {
                if let place = properties.firstIndex(where: { $0.name == property.name }) {
                    properties[place] = property
                } else {
                    properties.append(property)
                }
            }
        }
        merge(id)
        return properties.map { ($0, required.contains($0.name)) }
    }
}
