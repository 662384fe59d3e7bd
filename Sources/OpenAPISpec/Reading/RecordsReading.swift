extension DocumentReading {
    /// Reads a file of record schemas: `collections:` names the schema of each collection's records, `schemas:` holds them
    /// (JSON Schema 2020-12, references `#/schemas/Name`). The document has schemas and collections and nothing else.
    package static func readSchemas(
        text: String, file: String, loader: FileLoader = .memory([:])
    ) -> DocumentReading {
        read(text: text, file: file, loader: loader, strict: false, checksExamples: true) { $0.readRecords() }
    }
}

extension DocumentReader {
    mutating func readRecords() -> Document? {
        guard root.node.members != nil else {
            sources.log.error(
                "the file of record schemas is \(root.node.kind), expected a mapping with 'collections' and 'schemas'",
                at: root.location)
            return nil
        }
        document.dialect = .openAPI31
        document.summary = string(root.node, "description")
        root.node.reportUnknownKeys(
            known: ["description", "collections", "schemas"], of: "a file of record schemas", severity: .error,
            log: &sources.log)
        readNamedSchemas(root.child("schemas"))
        for (member, ref) in members(root, "collections") {
            let id = schema(ref)
            readPendingSchemas()
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
                at: root.location)
        }
        finishSchemas()
        return document
    }
}
