import OpenAPISpec

/// The properties that a write's body gives, out of whatever envelope it has.
struct SentFields {
    var fields: JSONObject
    /// The JSON:API resource object around the properties, `type` among its members; else the same as `fields`.
    var record: JSONObject
    /// Where the properties are in the body: `/data/attributes`.
    var pointer: String

    /// - Parameter record: what a JSON Patch changes; nil for a new record.
    /// Throws `RequestFailure.invalid` when there is no object where one is wanted, or a JSON Patch cannot be applied.
    init(
        _ request: Request, _ action: ResourceAction, _ collection: ResourceCollection,
        patching record: JSONValue? = nil
    ) throws {
        if let record, request.contentType?.isJSONPatch == true {
            let patched = try JSONPatch(request.json ?? .null).apply(to: record)
            fields = Self.difference(from: collection.fields(of: record), to: collection.fields(of: patched))
            self.record = fields
            pointer = ""
            return
        }
        guard let body = request.json ?? Self.form(request, action) else {
            guard action.operation.requestBody?.isRequired != true else {
                throw Self.missing(at: "", "a JSON object", found: "the body is missing or not JSON")
            }
            (fields, self.record, pointer) = ([:], [:], "")
            return
        }
        var content = body
        pointer = ""
        // Some clients send the record without the envelope: it is understood.
        if let shape = action.request?.shape, let inner = shape.content(of: body), case .object = inner {
            content = inner
            pointer = JSONPointer.pointer(shape.path)
        }
        guard case .object(let members) = content else {
            throw Self.missing(at: pointer, "an object", found: "the body is of type \(content.typeName)")
        }
        self.record = members
        fields = members
        if action.request?.hasAttributes ?? collection.hasAttributes, let inner = members["attributes"]?.objectValue {
            fields = inner
            pointer += "/attributes"
        }
    }

    /// A form as the JSON object that it stands for, each value of the type that the schema wants.
    private static func form(_ request: Request, _ action: ResourceAction) -> JSONValue? {
        guard request.contentType?.isForm == true, let scalars = action.request?.scalars else {
            return nil
        }
        var object = JSONObject()
        for item in QueryString(String(decoding: request.bytes, as: UTF8.self)).items {
            let name = item.name.hasSuffix("[]") ? String(item.name.dropLast(2)) : item.name
            let isList = scalars[name]?.isList ?? item.name.hasSuffix("[]")
            let isText = scalars[name]?.isText ?? true
            let value = isText ? JSONValue.string(item.value) : ParameterText.scalar(item.value)
            object[name] = isList ? .array((object[name]?.arrayValue ?? []) + [value]) : value
        }
        return .object(object)
    }

    /// RFC 7396: the merge patch that makes one object of another.
    private static func difference(from old: JSONObject, to new: JSONObject) -> JSONObject {
        var patch = JSONObject()
        for member in old.members where new[member.key] == nil { patch[member.key] = .null }
        for member in new.members where old[member.key] != member.value { patch[member.key] = member.value }
        return patch
    }

    private static func missing(at pointer: String, _ expected: String, found: String) -> RequestFailure {
        .invalid([
            InvalidPart(
                place: "body", pointer: pointer, keyword: "type", expected: expected,
                detail: "\(found), expected \(expected)")
        ])
    }
}
