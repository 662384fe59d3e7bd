/// The fixed fields of OpenAPI's objects, for telling a mistyped key from one that is meant.
enum KnownKeys {
    static let root30 = ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"]
    static let root31 = root30 + ["webhooks", "jsonSchemaDialect"]
    static let root2 = [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters",
        "responses",
        "securityDefinitions", "security", "tags", "externalDocs"
    ]
    static let info = ["title", "summary", "description", "termsOfService", "contact", "license", "version"]
    static let pathItem = [
        "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace",
        "servers", "parameters"
    ]
    static let operation = [
        "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
        "callbacks",
        "deprecated", "security", "servers"
    ]
    static let operation2 = [
        "tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces", "parameters",
        "responses", "schemes",
        "deprecated", "security"
    ]
    static let parameter = [
        "$ref", "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
        "allowReserved", "schema",
        "example", "examples", "content"
    ]
    static let parameter2 = parameter + schema30 + ["collectionFormat"]
    static let header = parameter
    static let requestBody = ["$ref", "description", "content", "required"]
    static let response = ["$ref", "description", "headers", "content", "links"]
    static let response2 = ["$ref", "description", "headers", "schema", "examples"]
    static let mediaType = ["schema", "example", "examples", "encoding"]
    static let example = ["$ref", "summary", "description", "value", "externalValue"]
    static let securityScheme = [
        "$ref", "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl", "flow",
        "authorizationUrl",
        "tokenUrl", "scopes"
    ]
    static let components = [
        "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
        "callbacks",
        "pathItems"
    ]
    static let schema30 = [
        "$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
        "minLength", "pattern",
        "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type", "allOf",
        "oneOf", "anyOf",
        "not", "items", "properties", "additionalProperties", "description", "format", "default", "nullable",
        "discriminator",
        "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated"
    ]
    static let schema31 =
        schema30 + [
            "$schema", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs",
            "definitions", "const",
            "examples", "prefixItems", "contains", "minContains", "maxContains", "additionalItems", "unevaluatedItems",
            "patternProperties", "unevaluatedProperties", "propertyNames", "dependentRequired", "dependentSchemas",
            "dependencies", "if",
            "then", "else", "contentEncoding", "contentMediaType", "contentSchema"
        ]
}
