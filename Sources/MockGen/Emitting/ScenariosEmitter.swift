/// Prints a service's scenarios and the data that all of them begin with.
struct ScenariosEmitter {
    let namespace: String
    let source: String
    let module: String
    let scenarios: [(name: String, json: String)]
    let data: String
    /// What holds for the service as a whole, as JSON; empty when it says nothing.
    let settings: String

    func text() -> String {
        var writer = DocumentEmitter.header(source: source, module: module)
        writer.block("extension \(namespace)") { writer in
            writer.comment("The scenarios, in the order of their names.")
            writer.block("public static var scenarios: [ScenarioSource]") { writer in
                writer.line("[")
                for (name, json) in scenarios {
                    writer.rawLiteral("    ScenarioSource(name: \(SourceWriter.literal(name)), json: ", json, "),")
                }
                writer.line("]")
            }
            writer.line()
            writer.comment("The records that every scenario begins with.")
            writer.rawLiteral("public static let data: StaticString = ", data)
            writer.line()
            writer.comment("Rate limits and the life of versions.")
            writer.rawLiteral("public static let settings: StaticString = ", settings)
        }
        return writer.text
    }
}
