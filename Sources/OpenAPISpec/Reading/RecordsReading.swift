extension DocumentReading {
    /// Reads a file of record schemas: `collections:` names the schema of each collection's records, `schemas:` holds them
    /// (JSON Schema 2020-12, references `#/schemas/Name`). The document has schemas and collections and nothing else.
    package static func readSchemas(text: String, file: String, loader: FileLoader = .memory([:])) -> DocumentReading {
        var sources = SourceSet(rootFile: file, loader: loader)
        guard let root = NodeReader.read(text: text, file: file, log: &sources.log) else {
            return DocumentReading(document: nil, log: sources.log, files: [file])
        }
        sources.setRoot(root, of: file)
        var reader = DocumentReader(sources: sources, root: root)
        let document = reader.readRecords()
        return DocumentReading(document: document, log: reader.sources.log, files: reader.sources.files)
    }
}

extension DocumentReader {
    fileprivate mutating func readRecords() -> Document? {
        guard expectMapping(root.node, "the file of record schemas") else { return nil }
        document.dialect = .openAPI31
        document.summary = string(root.node, "description")
        root.node.reportUnknownKeys(
            known: ["description", "collections", "schemas"], of: "a file of record schemas", severity: .error,
            log: &sources.log)
        for (member, ref) in root.child("schemas")?.members ?? [] {
            let id = schema(ref, name: member.key)
            if !document.namedSchemas.contains(id) { document.namedSchemas.append(id) }
        }
        for (member, ref) in root.child("collections")?.members ?? [] {
            let id = schema(ref)
            if schemas[id.index].property("id") == nil {
                sources.log.error(
                    "the records of '\(member.key)' have no property 'id', expected one of type string",
                    at: member.keyLocation)
            }
            document.collections.append((member.key, id))
        }
        if document.collections.isEmpty {
            sources.log.error(
                "'collections' is missing, expected names of collections with the schema of their records",
                at: root.node.location)
        }
        document.schemas = schemas.map(Schema.init)
        return document
    }
}
