/// Swagger 2.0's own objects, read as what OpenAPI 3 calls them.
extension DocumentReader {
    /// `host`, `basePath` and `schemes` as URLs.
    mutating func swagger2Servers() -> [Server] {
        let path = string(root.node, "basePath") ?? ""
        guard let host = string(root.node, "host") else { return path.isEmpty ? [] : [Server(url: path, summary: nil)] }
        let schemes = texts(root, "schemes")
        return (schemes.isEmpty ? ["https"] : schemes).map { Server(url: "\($0)://\(host)\(path)", summary: nil) }
    }

    /// Parameters in `body` or `formData` are the request's body, all others parameters.
    mutating func readSwagger2Body(_ refs: [NodeRef], of operation: NodeRef, into result: inout Operation) {
        for ref in refs where !["body", "formData"].contains(ref.node["in"]?.string) {
            guard let parameter = swagger2Parameter(ref) else { continue }
            result.parameters.removeAll { $0.name.exact == parameter.name.exact && $0.place == parameter.place }
            result.parameters.append(parameter)
        }
        let types = mediaTypes("consumes", operation.node)
        let fields = refs.filter { $0.node["in"]?.string == "formData" }
        if let body = refs.last(where: { $0.node["in"]?.string == "body" }) {
            reportUnknownKeys(body.node, KnownKeys.parameter2, of: "a body Parameter Object")
            if let field = fields.first {
                sources.log.warning(
                    "a parameter in 'formData' stands beside one in 'body', expected one kind; it is ignored",
                    at: field.location)
            }
            let schema = body.child("schema").map { self.schema($0) }
            result.requestBody = RequestBody(
                summary: string(body.node, "description"), isRequired: bool(body.node, "required") ?? false,
                content: (types.isEmpty ? ["application/json"] : types).map {
                    MediaType(name: $0, schema: schema, examples: [])
                }, location: body.location)
        } else if let first = fields.first {
            let hasFile = fields.contains { $0.node["type"]?.string == "file" }
            let usual = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"
            let forms = types.filter { $0.contains("form") }
            let (schema, encoding) = form(fields, of: operation)
            result.requestBody = RequestBody(
                summary: nil, isRequired: !schemas[schema.index].required.isEmpty,
                content: (forms.isEmpty ? [usual] : forms).map {
                    MediaType(name: $0, schema: schema, examples: [], encoding: encoding)
                }, location: first.location)
        }
    }

    /// The operation's, else the document's.
    private mutating func mediaTypes(_ key: String, _ operation: Node) -> [String] {
        let holder = operation[key] == nil ? root : NodeRef(node: operation, file: root.file, pointer: "")
        return texts(holder, key)
    }

    /// An object with a property for each field.
    private mutating func form(_ fields: [NodeRef], of operation: NodeRef) -> (SchemaID, [Encoding]) {
        var schema = SchemaKeywords(pointer: "#\(operation.pointer)/parameters", location: operation.location)
        schema.types = [.object]
        var encoding: [Encoding] = []
        for field in fields {
            guard expectMapping(field.node, "the parameter"), let name = string(field.node, "name") else { continue }
            reportUnknownKeys(field.node, KnownKeys.parameterWithSchema2, of: "a Parameter Object")
            schema.properties.append(Schema.Property(name: name, schema: itemSchema(field, keeping: ["description"])))
            if bool(field.node, "required") == true { schema.required.append(name) }
            if field.node["type"]?.string == "array" {
                let (style, explode) = collectionFormat(field.node, usual: .form)
                encoding.append(Encoding(property: name, contentType: nil, style: style, explode: explode))
            }
        }
        return (add(schema), encoding)
    }

    mutating func swagger2Parameter(_ ref: NodeRef) -> Parameter? {
        if let known = parameters[ref.key] { return known }
        guard expectMapping(ref.node, "the parameter") else { return nil }
        reportUnknownKeys(ref.node, KnownKeys.parameterWithSchema2, of: "a Parameter Object")
        let places = ["path", "query", "header", "formData", "body"]
        guard let (name, place, isRequired) = identity(ref.node, places: places) else { return nil }
        let parameter = swagger2Parameter(name, place, isRequired: isRequired, ref)
        parameters[ref.key] = .some(parameter)
        return parameter
    }

    private mutating func swagger2Parameter(
        _ name: String, _ place: Parameter.Place, isRequired: Bool, _ ref: NodeRef
    ) -> Parameter {
        let (style, explode) = collectionFormat(ref.node, usual: place == .query ? .form : .simple)
        var parameter = Parameter(
            name: name, place: place, isRequired: isRequired, style: style, explode: explode, location: ref.location)
        parameter.summary = string(ref.node, "description")
        parameter.allowEmptyValue = bool(ref.node, "allowEmptyValue") ?? false
        parameter.schema = ref.child("schema").map { schema($0) } ?? itemSchema(ref)
        return parameter
    }

    /// Swagger 2.0, Parameter Object: `csv` is the default. What is no list explodes as OpenAPI 3 has it by default.
    private mutating func collectionFormat(
        _ node: Node, usual: Parameter.Style
    ) -> (style: Parameter.Style, explode: Bool) {
        let formats = ["csv", "ssv", "tsv", "pipes", "multi"]
        let format = string(node, "collectionFormat")
        switch format {
        case "ssv": return (.spaceDelimited, false)
        case "tsv": return (.tabDelimited, false)
        case "pipes": return (.pipeDelimited, false)
        case "multi": return (.form, true)
        case "csv": return (usual, false)
        case nil: return (usual, node["type"]?.string != "array" && usual == .form)
        case let other?:
            sources.log.warning(
                "'collectionFormat' is '\(other)', expected one of \(formats.joined(separator: ", "))"
                    + "; read as csv\(EditDistance.hint(for: other, in: formats))",
                at: node["collectionFormat"]?.location ?? node.location)
            return (usual, false)
        }
    }

    /// The schema that stands among the keys of a parameter or header.
    private mutating func itemSchema(_ ref: NodeRef, keeping kept: [String] = []) -> SchemaID {
        let own = Set<ExactText>(texts: KnownKeys.parameter2 + ["collectionFormat"]).subtracting(kept.map(\.exact))
        let members = (ref.node.members ?? []).filter { member in
            !own.contains(member.key) && (KnownKeys.schema2.contains(member.key) || member.key == "x-nullable")
        }
        let node = Node(.mapping(Node.Mapping(members)), at: ref.location)
        return schema(NodeRef(node: node, file: ref.file, pointer: ref.pointer))
    }

    /// `schema` and `examples` as the content of each type that is produced.
    mutating func swagger2Response(_ ref: NodeRef, status: String, operation: Node) -> Response {
        reportUnknownKeys(ref.node, KnownKeys.response2, of: "a Response Object")
        let headers = members(ref, "headers").compactMap { member, header -> Parameter? in
            guard expectMapping(header.node, "the header '\(member.key)'") else { return nil }
            reportUnknownKeys(header.node, KnownKeys.schema2, of: "a Header Object")
            return swagger2Parameter(member.key, .header, isRequired: false, header)
        }
        let schema = ref.child("schema").map { self.schema($0) }
        let examples = members(ref, "examples")
        let produced = mediaTypes("produces", operation)
        var types = schema == nil ? [] : produced.isEmpty ? ["application/json"] : produced
        for (member, _) in examples where !types.containsExactly(member.key) { types.append(member.key) }
        let content = types.map { type -> MediaType in
            var media = MediaType(name: type, schema: schema, examples: [])
            guard let example = ref.node["examples"]?[type] else { return media }
            media.examples = [Example(name: "", value: example.json, location: example.location)]
            if media.isJSON { claim(example, fits: schema, .response) }
            return media
        }
        return Response(
            status: status, summary: string(ref.node, "description"), headers: headers, content: content,
            location: ref.location)
    }
}
