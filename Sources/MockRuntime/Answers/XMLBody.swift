import OpenAPISpec

/// A JSON value as XML, named and shaped by the `xml` of its schemas (OpenAPI 3.1, XML Object).
struct XMLBody {
    let document: Document

    func bytes(_ value: JSONValue, schema: SchemaID?) -> [UInt8] {
        let name = schema.flatMap { document[$0].xml?.name ?? document[$0].name } ?? "root"
        var text = #"<?xml version="1.0" encoding="UTF-8"?>"#
        write(value, named: name, schema: schema, in: nil, to: &text)
        return Array(text.utf8)
    }

    /// - Parameter parent: the schema of the array that this is an item of.
    private func write(
        _ value: JSONValue, named name: String, schema: SchemaID?, in parent: Schema?, to text: inout String
    ) {
        let shape = TextValues(document: document).shape(of: schema)
        let xml = schema.flatMap { document[$0].xml }
        let own = parent == nil || xml?.name == nil ? name : xml?.name ?? name
        if case .array(let elements) = value {
            let itemName = shape.items.flatMap { document[$0].xml?.name } ?? own
            let isWrapped = xml?.isWrapped == true || text.hasSuffix("?>")
            if isWrapped { text += "<\(Self.qualified(own, xml))\(Self.namespace(xml))>" }
            for element in elements {
                write(element, named: itemName, schema: shape.items, in: schema.map { document[$0] }, to: &text)
            }
            if isWrapped { text += "</\(Self.qualified(own, xml))>" }
            return
        }
        let tag = Self.qualified(own, xml)
        text += "<\(tag)\(Self.namespace(xml))"
        guard case .object(let object) = value else {
            let content = Self.text(value)
            text += content.isEmpty ? "/>" : ">\(Self.escaped(content))</\(tag)>"
            return
        }
        var elements = ""
        for member in object.members {
            let property = shape.property(member.key)
            let inner = property.flatMap { document[$0].xml }
            let memberName = inner?.name ?? member.key
            if inner?.isAttribute == true {
                text += " \(Self.qualified(memberName, inner))=\"\(Self.escaped(Self.text(member.value)))\""
            } else {
                write(member.value, named: memberName, schema: property, in: nil, to: &elements)
            }
        }
        text += elements.isEmpty ? "/>" : ">\(elements)</\(tag)>"
    }

    private static func qualified(_ name: String, _ xml: Schema.XML?) -> String {
        (xml?.prefix.map { $0 + ":" } ?? "") + name
    }

    private static func namespace(_ xml: Schema.XML?) -> String {
        guard let namespace = xml?.namespace else { return "" }
        return " xmlns\(xml?.prefix.map { ":" + $0 } ?? "")=\"\(escaped(namespace))\""
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .null: ""
        default: value.jsonText
        }
    }

    /// XML 1.0 §2.4; characters that XML cannot hold are left out.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            default: if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }
}
