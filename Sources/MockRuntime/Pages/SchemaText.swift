import OpenAPISpec

/// What a page says of schemas.
struct SchemaText {
    let document: Document

    /// A named schema with its properties.
    func section(_ id: SchemaID, to html: inout HTML) {
        let schema = document[id]
        guard let name = schema.name else { return }
        html.element("article", [("id", Self.anchor(name))]) { article in
            article.element("h3", text: name)
            article.paragraphs(schema.summary)
            let properties = PropertyMerger.properties(of: id, in: document)
            if properties.isEmpty { article.element("p") { type(id, to: &$0, isDefinition: true) } }
            article.table(
                ["Property", "Type", "Meaning"],
                properties.map { property in
                    [
                        { cell in
                            cell.element("code", text: property.name)
                            if !schema.required.contains(property.name) { cell.element("em", text: " optional") }
                        },
                        { type(property.schema, to: &$0) }, { $0.paragraphs(document[property.schema].summary) }
                    ]
                })
        }
    }

    /// `string (uuid)`, `array of Pet`, `"a" or "b"`; named schemas as links.
    /// - Parameter isDefinition: whether a named schema's own words are wanted instead of a link to them.
    func type(_ id: SchemaID, to html: inout HTML, isDefinition: Bool = false) {
        let schema = document[id]
        if let name = schema.name, !isDefinition {
            return html.element("a", [("href", "#" + Self.anchor(name))], text: name)
        }
        let types = schema.types.map(\.rawValue)
        if let items = schema.items {
            html.write("array of ")
            type(items, to: &html)
        } else if let values = schema.enumeration {
            html.write(values.map(\.jsonText).joined(separator: " or "))
        } else {
            html.write((types.isEmpty ? "any" : types.joined(separator: " or ")) + limits(of: schema))
        }
    }

    private func limits(of schema: Schema) -> String {
        var limits: [String] = []
        if let format = schema.format { limits.append(format) }
        if let minimum = schema.minimum { limits.append("at least \(minimum.text)") }
        if let maximum = schema.maximum { limits.append("at most \(maximum.text)") }
        if let value = schema.defaultValue { limits.append("\(value.jsonText) when left out") }
        return limits.isEmpty ? "" : " (\(limits.joined(separator: ", ")))"
    }

    static func anchor(_ name: String) -> String { "schema-\(name)" }
}
