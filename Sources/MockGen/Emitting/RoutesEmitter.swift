/// Prints the protocol of a document's operations, their defaults, and the table that binds them.
struct RoutesEmitter {
    let model: APIModel

    private var protocolName: String { "\(model.namespace)Routes" }

    func emit(to writer: inout SourceWriter) {
        writer.comment("\(model.title.isEmpty ? model.namespace : model.title).")
        writer.line("public enum \(model.namespace) {}")
        writer.line()
        writer.comment(
            "One function an operation of `\(model.source)`; each answers from the document until it is written.")
        writer.block("public protocol \(protocolName): Sendable") { writer in
            writer.line("associatedtype Records: RecordSet = DocumentRecords")
            for route in model.routes {
                writer.line()
                writer.comment(route.summary)
                if route.summary != nil { writer.line("///") }
                writer.line("/// `\(route.method) \(route.path)`")
                signature(route, ending: "", to: &writer)
            }
        }
        writer.line()
        writer.block("extension \(protocolName)") { writer in
            for route in model.routes { signature(route, ending: " { .generic }", prefix: "public ", to: &writer) }
        }
        writer.line()
        emitBinding(to: &writer)
    }

    private func signature(_ route: Route, ending: String, prefix: String = "", to writer: inout SourceWriter) {
        var arguments = route.parameters.map { "\($0.label): \($0.type)" }
        if let query = route.query { arguments.append("query: \(qualified(query))") }
        if let body = route.body { arguments.append("body: RequestBody<\(qualified(body))>") }
        arguments.append("_ call: inout Call<Records>")
        writer.call("\(prefix)func \(route.name)(", arguments, ") throws -> Reply<\(qualified(route.reply))>\(ending)")
    }

    private func emitBinding(to writer: inout SourceWriter) {
        let service = SourceWriter.literal(model.serviceName)
        writer.block("extension \(protocolName)") { writer in
            writer.comment("The document alone as a service, with these functions.")
            writer.line("public var service: Service { Service(name: \(service), [\(model.namespace).bind(self)]) }")
        }
        writer.line()
        writer.block("extension \(model.namespace)") { writer in
            writer.comment("The document, its operations served by `routes`.")
            writer.block(
                "public static func bind<Routes: \(protocolName)>(_ routes: Routes) -> BoundDocument<Routes.Records>"
            ) { writer in
                let name = SourceWriter.literal(model.documentName)
                writer.line("var bound = BoundDocument<Routes.Records>(name: \(name), document: document)")
                for route in model.routes {
                    let method = SourceWriter.literal(route.method)
                    writer.block("bound.bind(\(method), \(SourceWriter.literal(route.path)))") { writer in
                        var arguments = route.parameters.map {
                            "\($0.label): try $0.path(\(SourceWriter.literal($0.name)))"
                        }
                        if route.query != nil { arguments.append("query: try $0.query()") }
                        if route.body != nil { arguments.append("body: $0.body()") }
                        writer.line("try routes.\(route.name)(\((arguments + ["&$0"]).joined(separator: ", ")))")
                    }
                }
                writer.line("return bound")
            }
        }
    }

    /// A type of the document, seen from outside its namespace.
    private func qualified(_ type: String) -> String { TypeText.qualified(type, in: model.namespace) }
}

/// Types as text.
enum TypeText {
    private static let ofRuntime: Set<String> = [
        "String", "Int", "Double", "Bool", "DateTime", "CalendarDate", "Base64Data", "JSONValue", "JSONObject",
        "OrderedMap", "NoContent"
    ]

    /// `[Pet]` is `[Petstore.Pet]`.
    static func qualified(_ type: String, in namespace: String) -> String {
        if type.hasSuffix("?") { return qualified(String(type.dropLast()), in: namespace) + "?" }
        if type.hasPrefix("[") { return "[\(qualified(String(type.dropFirst().dropLast()), in: namespace))]" }
        if type.hasPrefix("OrderedMap<") {
            return "OrderedMap<\(qualified(String(type.dropFirst("OrderedMap<".count).dropLast()), in: namespace))>"
        }
        return ofRuntime.contains(type) ? type : "\(namespace).\(type)"
    }
}
