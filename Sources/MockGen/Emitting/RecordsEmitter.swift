/// Prints what a service's sandboxes hold: a table for each collection, and the records' models.
struct RecordsEmitter {
    let namespace: String
    let source: String
    let module: String
    let collections: [(name: String, property: String, type: String)]
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
        }
        let emitter = ModelsEmitter(namespace: namespace)
        for declaration in declarations {
            writer.line()
            for line in emitter.lines(declaration) { writer.line(line) }
        }
        for case .structure(let structure) in declarations where structure.isRecord && !structure.foreignKeys.isEmpty {
            writer.line()
            writer.block("extension ForeignKey where Element == \(namespace).\(structure.name)") { writer in
                for (place, key) in structure.foreignKeys.enumerated() {
                    writer.line("public static var \(key.name): Self { Self(\(place)) { $0.\(key.name) } }")
                }
            }
        }
        writer.line()
        writer.block("extension \(namespace)") { writer in
            writer.comment("`\(source)` as JSON.")
            writer.rawLiteral("public static let schemas: StaticString = ", bundle)
        }
        return writer.text
    }
}

/// Prints a service's scenarios and the data that all of them begin with.
struct ScenariosEmitter {
    let namespace: String
    let source: String
    let module: String
    let scenarios: [(name: String, json: String)]
    let data: String

    func text() -> String {
        var writer = DocumentEmitter.header(source: source, module: module)
        writer.block("extension \(namespace)") { writer in
            writer.comment("The scenarios, in the order of their names.")
            writer.block("public static var scenarios: [ScenarioSource]") { writer in
                writer.line("[")
                for (name, json) in scenarios {
                    writer.rawLiteral("    ScenarioSource(name: \(SourceWriter.literal(name)), json: ", json)
                    writer.line("    ),")
                }
                writer.line("]")
            }
            writer.line()
            writer.comment("The records that every scenario begins with.")
            writer.rawLiteral("public static let data: StaticString = ", data)
        }
        return writer.text
    }
}
