extension DocumentReader {
    /// Nil when it cannot be told what the parameter is, or when it is ignored by rule.
    mutating func parameter(_ ref: NodeRef) -> Parameter? {
        if let known = parameters[ref.key] { return known }
        let parameter = newParameter(ref)
        parameters[ref.key] = .some(parameter)
        return parameter
    }

    private mutating func newParameter(_ ref: NodeRef) -> Parameter? {
        guard expectMapping(ref.node, "the parameter") else { return nil }
        reportUnknownKeys(ref.node, KnownKeys.parameter, of: "a Parameter Object")
        guard let (name, place, isRequired) = identity(ref.node, places: ["path", "query", "header", "cookie"]) else {
            return nil
        }
        return parameter(name, place, isRequired: isRequired, ref, direction: .request)
    }

    /// - Parameter places: what may follow `in`.
    mutating func identity(
        _ node: Node, places: [String]
    ) -> (name: String, place: Parameter.Place, isRequired: Bool)? {
        guard let name = string(node, "name") else {
            sources.log.warning("the parameter has no 'name'; it is ignored", at: node.location)
            return nil
        }
        guard let text = string(node, "in"), let place = Parameter.Place(rawValue: text), places.contains(text) else {
            let found = node["in"].map { "'in' is \($0.kind)" } ?? "'in' is missing"
            let isBody = ["body", "formData"].contains(node["in"]?.string)
            let fix = isBody ? "; write a 'requestBody'" : EditDistance.hint(for: node["in"]?.string, in: places)
            sources.log.warning(
                "\(found), expected one of \(places.joined(separator: ", ")); the parameter is ignored\(fix)",
                at: node["in"]?.location ?? node.location)
            return nil
        }
        // OpenAPI 3.1, Parameter Object: header parameters named Accept, Content-Type or Authorization are ignored.
        if place == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) { return nil }
        let isRequired = bool(node, "required") ?? false
        if place == .path, !isRequired {
            sources.log.warning(
                "the path parameter '\(name)' has no 'required: true'; read as required", at: node.location)
        }
        return (name, place, isRequired || place == .path)
    }

    /// Nil for what is no header or, by OpenAPI 3.1, Response Object, ignored: `Content-Type`.
    mutating func header(_ name: String, _ ref: NodeRef) -> Parameter? {
        guard expectMapping(ref.node, "the header '\(name)'"), name.lowercased() != "content-type" else { return nil }
        reportUnknownKeys(ref.node, KnownKeys.header, of: "a Header Object")
        return parameter(name, .header, isRequired: bool(ref.node, "required") ?? false, ref, direction: .response)
    }

    private mutating func parameter(
        _ name: String, _ place: Parameter.Place, isRequired: Bool, _ ref: NodeRef, direction: Direction
    ) -> Parameter {
        let node = ref.node
        let style = style(node, place)
        var parameter = Parameter(
            name: name, place: place, isRequired: isRequired, style: style,
            explode: bool(node, "explode") ?? (style == .form), location: node.location)
        parameter.summary = string(node, "description")
        parameter.isDeprecated = bool(node, "deprecated") ?? false
        parameter.allowEmptyValue = bool(node, "allowEmptyValue") ?? false
        parameter.allowReserved = bool(node, "allowReserved") ?? false
        parameter.schema = ref.child("schema").map { schema($0) }
        parameter.content = content(ref, direction: direction).first
        parameter.examples = examples(of: ref, schema: parameter.schema, direction: direction)
        if node["schema"] == nil, node["content"] == nil {
            sources.log.warning(
                "'\(name)' has neither 'schema' nor 'content', expected one of them; any value is allowed",
                at: node.location)
        }
        return parameter
    }

    /// OpenAPI 3.1, Style Values: each place has its own.
    private mutating func style(_ node: Node, _ place: Parameter.Place) -> Parameter.Style {
        let styles: [Parameter.Style] =
            switch place {
            case .path: [.simple, .label, .matrix]
            case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
            case .header: [.simple]
            case .cookie: [.form]
            }
        guard let text = string(node, "style") else { return styles[0] }
        if let style = Parameter.Style(rawValue: text), styles.contains(style) { return style }
        let names = styles.map(\.rawValue)
        sources.log.warning(
            "'style' is '\(text)', expected one of \(names.joined(separator: ", ")) in a \(place.rawValue); "
                + "read as \(names[0])\(EditDistance.hint(for: text, in: names))",
            at: node["style"]?.location ?? node.location)
        return styles[0]
    }
}
