/// Prints what people read of a model: its properties, initialiser and nested types. `CodingEmitter` prints how it is read and written.
struct ModelsEmitter {
    private let place: TypeReference.Place

    static func emit(_ declarations: [Declaration], to writer: inout SourceWriter) {
        for (index, declaration) in declarations.enumerated() {
            if index > 0, !declaration.isAlias || !declarations[index - 1].isAlias { writer.line() }
            ModelsEmitter(place: .inside(declaration.name)).emit(declaration, to: &writer)
        }
    }

    private func emit(_ declaration: Declaration, to writer: inout SourceWriter) {
        switch declaration {
        case .structure(let structure): emit(structure, to: &writer)
        case .enumeration(let enumeration): emit(enumeration, to: &writer)
        case .union(let union): emit(union, to: &writer)
        case .alias(let name, let target): writer.line("public typealias \(name) = \(target)")
        }
    }

    private func emitNested(_ declarations: [Declaration], to writer: inout SourceWriter) {
        for (index, declaration) in declarations.enumerated() {
            if index == 0 || !declaration.isAlias || !declarations[index - 1].isAlias { writer.line() }
            emit(declaration, to: &writer)
        }
    }

    private func emit(_ structure: Structure, to writer: inout SourceWriter) {
        writer.comment(structure.summary)
        writer.block("public struct \(structure.name): \(structure.isRecord ? "Record" : "JSONModel")") { writer in
            for property in structure.properties {
                writer.comment(property.summary)
                let box = property.isBoxed ? "@Boxed " : ""
                writer.line("\(box)public var \(property.name): \(property.declaredType(place))")
            }
            if let additional = structure.additional {
                writer.comment("The members with other names.")
                writer.line("public var additionalProperties: OrderedMap<\(additional.text(place))>")
            }
            writer.line()
            emitInitializer(of: structure, to: &writer)
            emitNested(structure.nested, to: &writer)
        }
    }

    private func emitInitializer(of structure: Structure, to writer: inout SourceWriter) {
        var arguments = structure.properties.map {
            "\($0.name): \($0.declaredType(place))\($0.isRequired ? "" : " = nil")"
        }
        var names = structure.properties.map(\.name)
        if let additional = structure.additional {
            arguments.append("additionalProperties: OrderedMap<\(additional.text(place))> = [:]")
            names.append("additionalProperties")
        }
        guard !names.isEmpty else { return writer.line("public init() {}") }
        writer.callBlock("public init(", arguments, ")") { writer in
            for name in names { writer.line("self.\(name) = \(name)") }
        }
    }

    private func emit(_ enumeration: Enumeration, to writer: inout SourceWriter) {
        writer.comment(enumeration.summary)
        writer.block("public enum \(enumeration.name): OpenEnum") { writer in
            writer.list("case ", enumeration.cases.map(\.name))
            writer.comment("A value that the document does not list.")
            writer.line("case other(\(enumeration.rawType))")
        }
    }

    private func emit(_ union: Union, to writer: inout SourceWriter) {
        writer.comment(union.summary)
        writer.block("\(union.isIndirect ? "indirect " : "")public enum \(union.name): JSONModel") { writer in
            for (name, type) in union.cases { writer.line("case \(name)(\(type.text(place)))") }
            writer.comment("A value that is none of these.")
            writer.line("case other(JSONValue)")
            emitNested(union.nested, to: &writer)
        }
    }
}

extension Structure {
    /// Text properties named `…_id`, which hold the id of a record elsewhere.
    var foreignKeys: [Property] { properties.filter { $0.jsonName.hasSuffix("_id") && $0.type == .string } }
}
