import OpenAPISpec

/// Reads a body by its media type into the JSON value that its schema describes.
struct BodyReader {
    let document: Document

    struct Body {
        /// Nil for a body that no schema can describe, such as XML.
        var value: JSONValue?
        var declared: MediaType?
        /// Parts whose own media types are not the declared ones.
        var faults: [InvalidPart] = []
    }

    /// Nil when there is no body. Throws `RequestFailure`: 400 for what cannot be parsed, 415 for another media type than those declared.
    func body(of request: Request, _ declared: OpenAPISpec.RequestBody?) throws -> Body? {
        guard !request.bytes.isEmpty else { return nil }
        guard let declared, !declared.content.isEmpty else { return Body(value: try RequestReader.json(of: request)) }
        let sent = request.headers["content-type"]
        guard let name = Self.name(of: request, declared), let media = Self.declared(name, in: declared.content) else {
            throw RequestFailure.unsupportedMediaType(sent: sent, accepted: declared.content.map(\.name))
        }
        guard ["utf-8", "us-ascii", "utf8", "iso-8859-1"].contains(name["charset"]?.lowercased() ?? "utf-8") else {
            throw RequestFailure.unsupportedMediaType(
                sent: sent, accepted: declared.content.map { "\($0.name); charset=utf-8" })
        }
        let bytes =
            name["charset"]?.lowercased() == "iso-8859-1"
            ? Array(String(String.UnicodeScalarView(request.bytes.map { Unicode.Scalar($0) })).utf8) : request.bytes
        var body = Body(declared: media)
        if name.isJSON {
            body.value = try RequestReader.parsed(bytes)
        } else if name.isForm {
            body.value = form(bytes, media)
        } else if name.isMultipart {
            guard let boundary = name["boundary"] else {
                throw RequestFailure.malformedBody(
                    line: 1, column: 1, message: "the media type has no boundary parameter")
            }
            guard let multipart = Multipart(bytes, boundary: boundary) else {
                throw RequestFailure.malformedBody(
                    line: 1, column: 1, message: "no part ends with the boundary '--\(boundary)--'")
            }
            body.value = object(of: multipart, media, &body.faults)
        } else if !name.isXML {
            body.value = .string(String(decoding: bytes, as: UTF8.self))
        }
        return body
    }

    /// A body without a media type is taken for JSON where that is declared, else for the first that is.
    private static func name(of request: Request, _ declared: OpenAPISpec.RequestBody) -> MediaTypeName? {
        if let sent = request.headers["content-type"] { return MediaTypeName(sent) }
        let names = declared.content.compactMap(\.type)
        return names.first(where: \.isJSON) ?? names.first
    }

    /// The most exact of the declared media types and ranges.
    private static func declared(_ name: MediaTypeName, in content: [MediaType]) -> MediaType? {
        func first(where matches: (MediaTypeName) -> Bool) -> MediaType? {
            content.first { $0.type.map(matches) ?? false }
        }
        return first { $0.essence == name.essence } ?? first { $0.subtype != "*" && $0.includes(name) }
            ?? first { $0.includes(name) }
    }

    // MARK: Forms

    private func form(_ bytes: [UInt8], _ media: MediaType) -> JSONValue {
        let reader = ParameterReader(document)
        let items = QueryString(String(decoding: bytes, as: UTF8.self)).items
        let shape = reader.values.shape(of: media.schema)
        var object = JSONObject()
        for property in shape.properties where object[property.name] == nil {
            let encoding = media.encoding.first { $0.property.exact == property.name.exact }
            let inner = reader.values.shape(of: property.schema)
            if encoding?.contentType.map(MediaTypeName.isJSON) ?? (inner.isObject && encoding?.style == nil),
                let text = items.first(where: { $0.name.exact == property.name.exact })?.value
            {
                object[property.name] = (try? JSONValue.parse(Array(text.utf8))) ?? .string(text)
            } else {
                object[property.name] = reader.form(
                    .init(property: property.name, schema: property.schema, encoding: encoding), in: items)
            }
        }
        for item in items
        where !shape.properties.contains(where: {
            item.name.exact == $0.name.exact || item.name.utf8.starts(with: ($0.name + "[").utf8)
        }) {
            object[item.name] = reader.values.scalar(item.value, shape.additional)
        }
        return .object(object)
    }

    private func object(of multipart: Multipart, _ media: MediaType, _ faults: inout [InvalidPart]) -> JSONValue {
        let values = TextValues(document: document)
        let shape = values.shape(of: media.schema)
        var object = JSONObject()
        for part in multipart.parts {
            let property = shape.property(part.name)
            let inner = values.shape(of: property)
            let encoding = media.encoding.first { $0.property.exact == part.name.exact }
            if let fault = Self.fault(of: part, encoding) { faults.append(fault) }
            let text = String(decoding: part.bytes, as: UTF8.self)
            let isJSON = part.mediaType?.isJSON ?? (inner.isObject && part.fileName == nil)
            let value: JSONValue =
                if isJSON, let json = try? JSONValue.parse(Array(part.bytes)) {
                    json
                } else if inner.isArray {
                    values.scalar(text, inner.items)
                } else {
                    part.fileName == nil ? values.scalar(text, property) : .string(text)
                }
            if inner.isArray, value.arrayValue == nil {
                object[part.name] = .array((object[part.name]?.arrayValue ?? []) + [value])
            } else {
                object[part.name] = value
            }
        }
        return .object(object)
    }

    /// OpenAPI 3.1, Encoding Object: `contentType` lists the media types that a part may have.
    private static func fault(of part: Multipart.Part, _ encoding: Encoding?) -> InvalidPart? {
        guard let allowed = encoding?.contentType, let sent = part.mediaType else { return nil }
        let ranges = allowed.split(separator: ",").compactMap { MediaTypeName($0) }
        guard !ranges.contains(where: { $0.includes(sent) }) else { return nil }
        return InvalidPart(
            place: "body", pointer: "/\(part.name)", keyword: "contentType", expected: allowed,
            detail: "the part '\(part.name)' has the media type '\(sent.essence)', expected \(allowed)")
    }
}
