/// Media types and the examples in them.
extension DocumentReader {
    /// The media types under `content`.
    mutating func content(_ ref: NodeRef, direction: Direction) -> [MediaType] {
        members(ref, "content").compactMap { member, child in
            guard let target = resolved(child, as: .mediaType),
                expectMapping(target.node, "the media type '\(member.key)'")
            else { return nil }
            reportUnknownKeys(target.node, KnownKeys.mediaType, of: "a Media Type Object")
            let schema = target.child("schema").map { self.schema($0) }
            // Examples of other types are text of that type, which the schema says nothing about.
            let examples = examples(
                of: target, schema: MediaTypeName.isJSON(member.key) ? schema : nil, direction: direction)
            return MediaType(name: member.key, schema: schema, examples: examples, encoding: encoding(target))
        }
    }

    private mutating func encoding(_ ref: NodeRef) -> [Encoding] {
        members(ref, "encoding").compactMap { member, child in
            guard expectMapping(child.node, "the encoding of '\(member.key)'") else { return nil }
            reportUnknownKeys(child.node, KnownKeys.encoding, of: "an Encoding Object")
            return Encoding(
                property: member.key, contentType: string(child.node, "contentType"),
                style: string(child.node, "style").flatMap(Parameter.Style.init), explode: bool(child.node, "explode"))
        }
    }

    /// `example` first, under an empty name, then `examples`. Each is claimed to fit the schema.
    mutating func examples(of ref: NodeRef, schema: SchemaID?, direction: Direction) -> [Example] {
        var found: [Example] = []
        if let example = ref.node["example"] {
            found.append(Example(name: "", value: example.json, location: example.location))
            claim(example, fits: schema, direction)
        }
        if let list = ref.node["examples"], let elements = list.elements {
            sources.log.warning(
                "'examples' is a list, expected a mapping of names to examples; read in order", at: list.location)
            for (index, value) in elements.enumerated() {
                found.append(Example(name: String(index + 1), value: value.json, location: value.location))
            }
            return found
        }
        for (member, child) in members(ref, "examples") {
            guard let target = resolved(child, as: .example), expectMapping(target.node, "the example '\(member.key)'")
            else { continue }
            reportUnknownKeys(target.node, KnownKeys.example, of: "an Example Object")
            let summary = string(target.node, "summary")
            if let value = target.node["value"] {
                found.append(Example(name: member.key, summary: summary, value: value.json, location: value.location))
                claim(value, fits: schema, direction)
            } else if let external = target.child("externalValue"), let path = external.node.string {
                guard let value = externalValue(path, external) else { continue }
                found.append(Example(name: member.key, summary: summary, value: value, location: external.location))
            } else {
                sources.log.warning(
                    "the example '\(member.key)' has neither 'value' nor 'externalValue', expected one of them",
                    at: member.keyLocation)
            }
        }
        return found
    }

    /// The content of a file in the document's folder: JSON when it is, else text.
    private mutating func externalValue(_ path: String, _ ref: NodeRef) -> JSONValue? {
        guard !path.contains("://"), !path.hasPrefix("//") else {
            sources.log.warning(
                "the external value '\(path)' is remote, and nothing is fetched; save the file beside the document",
                at: ref.location)
            return nil
        }
        guard let text = sources.text(of: sources.path(PercentCoding.decode(path), from: ref.file)) else {
            sources.log.warning(
                "the external value '\(path)' is not a readable file; correct the path (it is relative to this file)",
                at: ref.location)
            return nil
        }
        let value = (try? JSONValue.parse(Array(text.utf8))) ?? .string(text)
        externalValues[ref.key] = value
        return value
    }

    mutating func claim(_ node: Node, fits schema: SchemaID?, _ direction: Direction, what: String = "example") {
        if let schema {
            claims.append(ExampleChecks.Claim(node: node, schema: schema, direction: direction, what: what))
        }
    }
}
