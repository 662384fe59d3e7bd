/// Prints the protocol of a document's operations, their defaults, and the table that binds them.
struct RoutesEmitter {
    let model: APIModel

    private var protocolName: String { "\(model.namespace)Routes" }
    private var outside: TypeReference.Place { .outside(namespace: model.namespace) }

    func emit(to writer: inout SourceWriter) {
        writer.comment(model.summary.isEmpty ? "The document `\(model.source)`." : model.summary)
        writer.line("public enum \(model.namespace) {}")
        writer.line()
        writer.comment(
            "One function per operation of `\(model.source)`; each answers from the document until you implement it.")
        writer.block("public protocol \(protocolName): Sendable") { writer in
            writer.line("associatedtype Records: RecordSet = DocumentRecords")
            for route in model.routes {
                writer.line()
                emitComment(of: route, to: &writer)
                emitSignature(of: route, to: &writer)
            }
        }
        writer.line()
        writer.block("extension \(protocolName)") { writer in
            for route in model.routes {
                emitSignature(of: route, prefix: "public ", ending: " { .generic }", to: &writer)
            }
        }
        writer.line()
        writer.block("extension \(protocolName)") { writer in
            writer.comment("The document alone as a service, with these functions.")
            let name = SourceWriter.literal(model.serviceName)
            let settings = model.settings == nil ? "" : ", settings: \(model.namespace).settings"
            writer.line(
                "public var service: Service { Service(name: \(name), [\(model.namespace).bind(self)]\(settings)) }")
        }
        writer.line()
        emitBinding(to: &writer)
    }

    private func emitComment(of route: Route, to writer: inout SourceWriter) {
        writer.comment(route.summary)
        if route.isDeprecated { writer.comment("Deprecated.") }
        if route.summary != nil || route.isDeprecated { writer.line("///") }
        writer.comment("`\(route.method) \(route.path)`")
    }

    private func emitSignature(of route: Route, prefix: String = "", ending: String = "", to writer: inout SourceWriter)
    {
        var arguments = route.parameters.map { "\($0.label): \($0.type.text(outside))" }
        for (label, type) in parameterModels(of: route) { arguments.append("\(label): \(type.text(outside))") }
        if let body = route.body { arguments.append("body: RequestBody<\(body.text(outside))>") }
        arguments.append("_ call: \(route.isRead ? "" : "inout ")Call<Records>")
        writer.call(
            "\(prefix)func \(route.name)(", arguments, ") throws -> Reply<\(route.reply.text(outside))>\(ending)")
    }

    /// The models of a route's parameters, by the labels of their arguments.
    private func parameterModels(of route: Route) -> [(label: String, type: TypeReference)] {
        [("query", route.query), ("headers", route.headers), ("cookies", route.cookies)].compactMap { label, type in
            type.map { (label, $0) }
        }
    }

    private func emitBinding(to writer: inout SourceWriter) {
        writer.block("extension \(model.namespace)") { writer in
            writer.comment("The document, its operations served by `routes`.")
            writer.block(
                "public static func bind<Routes: \(protocolName)>(_ routes: Routes) -> BoundDocument<Routes.Records>"
            ) { writer in
                let name = SourceWriter.literal(model.documentName)
                writer.line(
                    "\(model.routes.isEmpty ? "let" : "var") bound = BoundDocument<Routes.Records>(name: \(name), document: document)"
                )
                for route in model.routes { emitBinding(of: route, to: &writer) }
                for choice in model.validate {
                    let operation = "\(SourceWriter.literal(choice.method)), \(SourceWriter.literal(choice.path))"
                    writer.line("bound.validate(\(operation), .\(choice.strictness))")
                }
                writer.line("return bound")
            }
        }
    }

    private func emitBinding(of route: Route, to writer: inout SourceWriter) {
        var arguments = route.parameters.map {
            "\(SwiftName.label($0.label)): try $0.path(\(SourceWriter.literal($0.name)))"
        }
        for (label, _) in parameterModels(of: route) { arguments.append("\(label): try $0.\(label)()") }
        if route.body != nil { arguments.append("body: $0.body()") }
        arguments.append(route.isRead ? "$0" : "&$0")
        let opening =
            "bound.\(route.isRead ? "read" : "write")(\(SourceWriter.literal(route.method)), \(SourceWriter.literal(route.path)))"
        let call = "try routes.\(route.name)("
        let oneLine = "\(opening) { \(call)\(arguments.joined(separator: ", "))) }"
        if writer.fits(oneLine) { return writer.line(oneLine) }
        writer.block(opening) { $0.call(call, arguments, ")") }
    }
}
