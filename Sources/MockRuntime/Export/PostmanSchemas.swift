import OpenAPISpec

/// The schemas of a document's answers as JSON Schema draft 7, which Postman's `jsonSchema` understands: each complete in
/// itself, with nothing but rules.
struct PostmanSchemas {
    private let document: JSONValue
    private let isOpenAPI30: Bool

    /// - Parameter document: as JSON, references bundled.
    init(_ document: JSONValue, dialect: Document.Dialect) {
        self.document = document
        isOpenAPI30 = dialect != .openAPI31
    }

    /// The name and the schema of an answer's JSON body; nil when the document declares none.
    func schema(of operation: DocumentOperation, status: Int) -> (name: String, schema: JSONValue)? {
        let spoken = operation.operation
        let responses = document["paths"]?[spoken.path].map(resolved)?[spoken.method.rawValue.lowercased()]?[
            "responses"]
        let declared = ["\(status)", "\(status / 100)XX", "default"].lazy.compactMap { responses?[$0] }.first
        guard let declared else { return nil }
        let response = resolved(declared)
        let media = response["content"]?.objectValue?.members.first { MediaTypeName.isJSON($0.key) }?.value
        guard let schema = media?["schema"] ?? response["schema"] else { return nil }
        var definitions = Definitions(document: document, isOpenAPI30: isOpenAPI30)
        let named = (schema["$ref"] ?? declared["$ref"])?.stringValue.flatMap { JSONPointer.tokens($0).last }
        var json = definitions.schema(schema)
        definitions.finish()
        if !definitions.done.isEmpty { json["definitions"] = .object(definitions.done) }
        return (named ?? "\(operation.id) \(status)", json)
    }

    private func resolved(_ value: JSONValue) -> JSONValue {
        var (value, steps) = (value, 0)
        while let reference = value["$ref"]?.stringValue, let target = document.value(at: reference), steps < 16 {
            value = target
            steps += 1
        }
        return value
    }
}

/// Copies schemas, and gathers what they refer to.
private struct Definitions {
    let document: JSONValue
    let isOpenAPI30: Bool
    private(set) var done = JSONObject()
    private var waiting: [String] = []

    init(document: JSONValue, isOpenAPI30: Bool) {
        self.document = document
        self.isOpenAPI30 = isOpenAPI30
    }

    /// Rules that mean the same in draft 7.
    private static let rules: Set<String> = [
        "type", "enum", "const", "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum",
        "maxLength",
        "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required"
    ]
    private static let formats: Set<String> = ["date-time", "date", "email", "uuid", "uri", "ipv4", "ipv6", "hostname"]

    mutating func schema(_ schema: JSONValue) -> JSONValue {
        guard case .object(let object) = schema else { return schema }
        if let reference = object["$ref"]?.stringValue { return self.reference(reference) }
        var copy = JSONObject()
        for (key, value) in object.members.map({ ($0.key, $0.value) }) {
            switch key {
            case _ where Self.rules.contains(key): copy[key] = value
            case "format" where Self.formats.contains(value.stringValue ?? ""): copy[key] = value
            case "properties", "patternProperties":
                copy[key] = .object(
                    JSONObject(
                        uniqueMembers: (value.objectValue?.members ?? []).map {
                            JSONObject.Member(key: $0.key, value: self.schema($0.value))
                        }))
            case "allOf", "anyOf", "oneOf": copy[key] = .array((value.arrayValue ?? []).map { self.schema($0) })
            case "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames":
                copy[key] = self.schema(value)
            default: break
            }
        }
        return .object(isOpenAPI30 ? Self.modernised(copy, isNullable: object["nullable"]?.boolValue == true) : copy)
    }

    /// Until 3.0: `nullable`, and bounds that are exclusive by a flag.
    private static func modernised(_ schema: JSONObject, isNullable: Bool) -> JSONObject {
        var schema = schema
        for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            guard let isExclusive = schema[flag]?.boolValue else { continue }
            schema[flag] = isExclusive ? schema[bound] : nil
        }
        guard isNullable else { return schema }
        if let type = schema["type"], type.stringValue != nil { schema["type"] = [type, "null"] }
        if let values = schema["enum"]?.arrayValue, !values.contains(.null) {
            schema["enum"] = .array(values + [.null])
        }
        return schema
    }

    private mutating func reference(_ reference: String) -> JSONValue {
        let name = Self.name(reference)
        if done[name] == nil, !waiting.contains(reference) { waiting.append(reference) }
        return ["$ref": .string("#/definitions/\(name)")]
    }

    mutating func finish() {
        while let reference = waiting.first {
            waiting.removeFirst()
            let name = Self.name(reference)
            guard done[name] == nil else { continue }
            done[name] = true
            done[name] = schema(document.value(at: reference) ?? true)
        }
    }

    /// `#/components/schemas/Pet` is `Pet`; of a part deeper down the whole way, without slashes.
    private static func name(_ reference: String) -> String {
        let tokens = JSONPointer.tokens(reference)
        let isNamed = tokens.count <= 3 && ["schemas", "definitions"].contains(tokens.dropLast().last)
        return String((isNamed ? tokens.suffix(1) : tokens[...]).joined(separator: ".").map { $0 == "/" ? "." : $0 })
    }
}

extension JSONValue {
    /// What a local reference (`#/components/…`) leads to.
    fileprivate func value(at reference: String) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        return self[pointer: PercentCoding.decode(reference.dropFirst())]
    }

    /// What stands at a JSON Pointer (RFC 6901); nil when nothing does.
    subscript(pointer pointer: String) -> JSONValue? {
        JSONPointer.tokens(pointer).reduce(self as JSONValue?) { value, token in
            value?[token] ?? Int(token).flatMap { value?[$0] }
        }
    }
}
