/// The fixed fields of OpenAPI's objects, for telling a mistyped key from one that is meant.
enum KnownKeys {
    static let root30 = ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"]
    static let root31 = root30 + ["webhooks", "jsonSchemaDialect"]
    static let root2 = [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters",
        "responses", "securityDefinitions", "security", "tags", "externalDocs"
    ]
    static let info = ["title", "summary", "description", "termsOfService", "contact", "license", "version"]
    static let tag = ["name", "description", "externalDocs"]
    static let server = ["url", "description", "variables"]
    static let serverVariable = ["enum", "default", "description"]
    static let pathItem = [
        "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace",
        "servers", "parameters"
    ]
    static let operation = [
        "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
        "callbacks", "deprecated", "security", "servers"
    ]
    static let operation2 = [
        "tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces", "parameters",
        "responses", "schemes", "deprecated", "security"
    ]
    static let parameter = [
        "$ref", "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
        "allowReserved", "schema", "example", "examples", "content"
    ]
    /// Of Swagger 2.0's parameters and headers what is not part of the value's schema.
    static let parameter2 = ["$ref", "name", "in", "description", "required", "allowEmptyValue", "schema"]
    static let header = parameter.filter { !["name", "in"].contains($0) }
    static let requestBody = ["$ref", "description", "content", "required"]
    static let response = ["$ref", "description", "headers", "content", "links"]
    static let response2 = ["$ref", "description", "headers", "schema", "examples"]
    static let mediaType = ["schema", "example", "examples", "encoding"]
    static let encoding = ["contentType", "headers", "style", "explode", "allowReserved"]
    static let example = ["$ref", "summary", "description", "value", "externalValue"]
    static let discriminator = ["propertyName", "mapping"]
    static let xml = ["name", "namespace", "prefix", "attribute", "wrapped"]
    static let securityScheme = [
        "$ref", "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl", "flow",
        "authorizationUrl", "tokenUrl", "scopes"
    ]
    static let components30 = [
        "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
        "callbacks"
    ]
    static let components31 = components30 + ["pathItems"]

    private static let schemaInAll = [
        "$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
        "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required",
        "enum", "type", "allOf", "items", "properties", "additionalProperties", "description", "format", "default",
        "discriminator", "readOnly", "xml", "externalDocs", "example"
    ]
    static let schema2 = schemaInAll + ["collectionFormat"]
    static let parameterWithSchema2 = parameter2 + schema2
    static let schema30 = schemaInAll + ["oneOf", "anyOf", "not", "nullable", "writeOnly", "deprecated"]
    static let schema31 =
        schemaInAll + [
            "oneOf", "anyOf", "not", "writeOnly", "deprecated", "$schema", "$id", "$anchor", "$dynamicRef",
            "$dynamicAnchor", "$vocabulary", "$comment", "$defs", "definitions", "const", "examples", "prefixItems",
            "contains", "minContains", "maxContains", "additionalItems", "unevaluatedItems", "patternProperties",
            "unevaluatedProperties", "propertyNames", "dependentRequired", "dependentSchemas", "dependencies", "if",
            "then", "else", "contentEncoding", "contentMediaType", "contentSchema"
        ]

    static func schema(_ dialect: Document.Dialect) -> [String] {
        switch dialect {
        case .swagger2: schema2
        case .openAPI30: schema30
        case .openAPI31: schema31
        }
    }

    /// The version of OpenAPI that has a keyword which `dialect` lacks; it is understood all the same.
    static func home(ofSchemaKeyword key: String, notIn dialect: Document.Dialect) -> String? {
        let others: [Document.Dialect] = [.openAPI31, .openAPI30].filter { $0 != dialect }
        return others.first { schema($0).contains(key) }.map { "OpenAPI \($0.rawValue)" }
    }
}

extension Node {
    /// Remarks on each key that is not among `known`, with the nearest one; keys that begin with `x-` are free.
    /// - Parameter object: with its article: `an Operation Object`.
    package func reportUnknownKeys(
        known: [String], of object: String, severity: Diagnostic.Severity = .warning, log: inout DiagnosticLog
    ) {
        for member in members ?? [] where !member.key.hasPrefix("x-") && !known.contains(member.key) {
            var hint = EditDistance.hint(for: member.key, in: known)
            let isTypo = !hint.isEmpty
            if hint.isEmpty {
                hint = known.count <= 16 ? "; expected one of: \(known.joined(separator: ", "))" : "; it is ignored"
            }
            log.add(
                Diagnostic(
                    severity, "'\(member.key)' is not a key of \(object)\(hint)", at: member.keyLocation, isTypo: isTypo
                ))
        }
    }
}
