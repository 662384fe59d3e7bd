// `JSONValue`, `JSONObject`, `JSONNumber` and `JSONWriter` are part of what generated code and its users type.
@_exported public import OpenAPISpec
