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

    func text() -> String {
        var writer = DocumentEmitter.header(source: source, module: module)
        writer.comment("What a sandbox holds.")
        writer.block("public struct \(namespace): RecordSet") { writer in
            for collection in collections {
                writer.line("public var \(collection.property) = Table<\(collection.type)>()")
            }
            writer.line()
            writer.line("public init() {}")
            writer.line()
            let list = collections.map { "Collection(\(SourceWriter.literal($0.name)), \\.\($0.property))" }
            writer.call("public static let collections: [Collection<Self>] = [", list, "]")
            for declaration in declarations {
                writer.line()
                ModelsEmitter.emit(declaration, to: &writer)
            }
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
        writer.line()
        writer.block("extension \(namespace)") { writer in
            writer.comment("The schemas of the collections as JSON.")
            writer.rawLiteral("public static let schemas: StaticString = ", bundle)
        }
        return writer.text
    }
}
