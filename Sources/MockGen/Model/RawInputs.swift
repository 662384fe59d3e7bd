import OpenAPISpec

/// What operations with `x-mock-input: raw` are sent: their code reads the request itself, so models of it would be unused.
///
/// Enumerations are generated all the same, because rules name their values.
enum RawInputs {
    /// The schemas that only bodies and parameters of such operations lead to.
    static func schemas(of document: Document) -> Set<SchemaID> {
        let (raw, typed) = (
            document.operations.filter { $0.input == .raw }, document.operations.filter { $0.input == .typed }
        )
        guard !raw.isEmpty else { return [] }
        let answers = document.operations.flatMap(\.responses).flatMap { response in
            response.content.compactMap(\.schema) + response.headers.compactMap(\.schema)
        }
        return reached(from: raw.flatMap(inputs), in: document)
            .subtracting(reached(from: answers + typed.flatMap(inputs), in: document))
    }

    private static func inputs(_ operation: Operation) -> [SchemaID] {
        operation.parameters.compactMap { $0.schema ?? $0.content?.schema }
            + (operation.requestBody?.content.compactMap(\.schema) ?? [])
    }

    private static func reached(from start: [SchemaID], in document: Document) -> Set<SchemaID> {
        var seen: Set<SchemaID> = []
        var rest = start
        while let id = rest.popLast() {
            guard seen.insert(id).inserted else { continue }
            let schema = document[id]
            rest += schema.allOf + schema.oneOf + schema.anyOf + schema.prefixItems + schema.properties.map(\.schema)
            rest += [schema.reference, schema.items, schema.additionalProperties].compactMap { $0 }
        }
        return seen
    }
}
