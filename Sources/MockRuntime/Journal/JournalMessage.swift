import OpenAPISpec

/// Header fields and body of either side, decoded and freed of secrets when they are asked for.
struct JournalMessage: Sendable {
    private let fields: HTTPFields
    private let bytes: [UInt8]
    private let redactor: Redactor
    /// Bytes of the whole body, of which the journal may hold the beginning alone.
    let size: Int

    init(_ fields: HTTPFields, _ bytes: [UInt8], size: Int, _ redactor: Redactor) {
        self.fields = fields
        self.bytes = bytes
        self.size = size
        self.redactor = redactor
    }

    var headers: JSONObject { redactor.headers(fields) }

    /// A JSON value where the body is JSON, else its text; nil when there is none.
    var body: JSONValue? {
        guard !bytes.isEmpty else { return nil }
        let field = fields["content-type"] ?? ""
        let type = MediaTypeName(field)
        let isWhole = size == bytes.count
        if isWhole, field.isEmpty || type?.isJSON == true, let json = try? JSONValue.parse(bytes) {
            return redactor.json(json)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if type?.isForm == true { return .string(redactor.form(text)) }
        if let type, type.isMultipart, let boundary = type["boundary"], !boundary.isEmpty {
            return .string(redactor.multipart(text, boundary: boundary))
        }
        return .string(redactor.text(text))
    }

    var json: JSONObject {
        var object: JSONObject = ["headers": .object(headers)]
        object["body"] = body
        object["size"] = .number(JSONNumber(size))
        if size > bytes.count { object["truncated"] = true }
        return object
    }
}
