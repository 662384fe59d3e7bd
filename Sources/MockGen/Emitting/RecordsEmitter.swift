/// Prints what a service's sandboxes hold: a table for each collection, and the records' models.
struct RecordsEmitter {
    struct Collection {
        /// In `records.yaml`.
        var name: String
        var property: String
        var type: String
    }

    let namespace: String
    let source: String
    let module: String
    let collections: [Collection]
    let declarations: [Declaration]
    let bundle: String

    func files() -> [(suffix: String, text: String)] { [("Records", records), ("RecordsCoding", coding)] }

    private var records: String {
        var writer = DocumentEmitter.header(source: source, module: module)
        writer.comment("What a sandbox holds.")
        writer.block("public struct \(namespace): RecordSet") { writer in
            for collection in collections {
                writer.line("public var \(collection.property) = Table<\(collection.type)>()")
            }
            writer.line()
            writer.line("public init() {}")
        }
        writer.line()
        writer.block("extension \(namespace)") { ModelsEmitter.emit(declarations, to: &$0) }
        return writer.text
    }

    private var coding: String {
        var writer = DocumentEmitter.header(source: source, module: module)
        writer.block("extension \(namespace)") { writer in
            let list = collections.map { "RecordCollection(\(SourceWriter.literal($0.name)), \\.\($0.property))" }
            writer.call("public static let collections: [RecordCollection<Self>] = [", list, "]")
            writer.line()
            writer.comment("The schemas of the collections as JSON.")
            writer.rawLiteral("public static let schemas: StaticString = ", bundle)
        }
        for case .structure(let structure) in declarations where structure.isRecord && !structure.foreignKeys.isEmpty {
            writer.line()
            writer.block("extension ForeignKey where Element == \(namespace).\(structure.name)") { writer in
                for (place, key) in structure.foreignKeys.enumerated() {
                    let value = key.isNullable && !key.isRequired ? "\(key.name)?.value" : key.name
                    writer.line("public static var \(key.name): Self { Self(\(place)) { $0.\(value) } }")
                }
            }
        }
        CodingEmitter(namespace: namespace).emit(declarations, to: &writer)
        return writer.text
    }
}
