/// Prints a model with its nested types: structures, open enumerations and unions.
struct ModelsEmitter {
    private let place: TypeReference.Place

    static func emit(_ declaration: Declaration, to writer: inout SourceWriter) {
        ModelsEmitter(place: .inside(declaration.name)).emit(declaration, to: &writer)
    }

    private func emit(_ declaration: Declaration, to writer: inout SourceWriter) {
        switch declaration {
        case .structure(let structure): emit(structure, to: &writer)
        case .enumeration(let enumeration): emit(enumeration, to: &writer)
        case .union(let union): emit(union, to: &writer)
        }
    }

    private func emitNested(_ declarations: [Declaration], to writer: inout SourceWriter) {
        for declaration in declarations {
            writer.line()
            emit(declaration, to: &writer)
        }
    }

    // What people read comes first, then what reads and writes it.
    private func emit(_ structure: Structure, to writer: inout SourceWriter) {
        writer.comment(structure.summary)
        writer.block("public struct \(structure.name): \(structure.isRecord ? "Record" : "JSONModel")") { writer in
            for property in structure.properties {
                writer.comment(property.summary)
                writer.line(
                    "\(property.isBoxed ? "@Boxed " : "")public var \(property.name): \(property.declaredType(place))")
            }
            if let additional = structure.additional {
                writer.comment("The members with other names.")
                writer.line("public var additionalProperties: OrderedMap<\(additional.text(place))>")
            }
            if structure.isRecord { emitForeignKeys(of: structure, to: &writer) }
            writer.line()
            emitInitializer(of: structure, to: &writer)
            emitReading(of: structure, to: &writer)
            emitWriting(of: structure, to: &writer)
            emitNested(structure.nested, to: &writer)
        }
    }

    private func emitInitializer(of structure: Structure, to writer: inout SourceWriter) {
        var arguments = structure.properties.map {
            "\($0.name): \($0.declaredType(place))\($0.isRequired ? "" : " = nil")"
        }
        var assignments = structure.properties.map { "self.\($0.name) = \($0.name)" }
        if let additional = structure.additional {
            arguments.append("additionalProperties: OrderedMap<\(additional.text(place))> = [:]")
            assignments.append("self.additionalProperties = additionalProperties")
        }
        let opening = "public init(\(arguments.joined(separator: ", ")))"
        if writer.fits(opening + " {") { return writer.shortBlock(opening, assignments) }
        writer.call("public init(", arguments, ") {")
        writer.indented { $0.statements(assignments) }
        writer.line("}")
    }

    private func emitReading(of structure: Structure, to writer: inout SourceWriter) {
        var statements = structure.properties.map { property in
            let reader = property.isRequired ? "required" : "optional"
            return "\(member(property)) = try object.\(reader)(\(SourceWriter.literal(property.jsonName)))"
        }
        statements.insert("\(isEmpty(structure) ? "_" : "let object") = try ObjectReader(json)", at: 0)
        let opening = "public init(json: JSONValue) throws"
        guard structure.additional != nil else { return writer.shortBlock(opening, statements) }
        writer.block(opening) { writer in
            writer.statements(statements)
            let names = structure.properties.map { SourceWriter.literal($0.jsonName) }
            writer.call("additionalProperties = try object.additional(except: [", names, "])")
        }
    }

    private func isEmpty(_ structure: Structure) -> Bool { structure.properties.isEmpty && structure.additional == nil }

    private func emitWriting(of structure: Structure, to writer: inout SourceWriter) {
        var statements = structure.properties.map { property in
            let method = property.isRequired ? "required" : "optional"
            return "writer.\(method)(\(SourceWriter.literal(property.jsonName)), \(member(property)))"
        }
        if structure.additional != nil { statements.append("writer.additional(additionalProperties)") }
        writer.shortBlock(
            "public func write(to writer: inout JSONWriter)",
            ["writer.beginObject()"] + statements + ["writer.endObject()"])
    }

    /// A property where the arguments and variables of the functions above are in scope.
    private func member(_ property: Property) -> String {
        ["json", "object", "writer"].contains(property.name) ? "self.\(property.name)" : property.name
    }

    /// Properties named `…_id` refer to records of another collection.
    private func emitForeignKeys(of structure: Structure, to writer: inout SourceWriter) {
        guard !structure.foreignKeys.isEmpty else { return }
        writer.line()
        writer.call(
            "public static var foreignKeys: [ForeignKey<Self>] { [", structure.foreignKeys.map { ".\($0.name)" }, "] }")
    }

    private func emit(_ enumeration: Enumeration, to writer: inout SourceWriter) {
        writer.comment(enumeration.summary)
        writer.block("public struct \(enumeration.name): OpenEnum") { writer in
            writer.line("public let rawValue: \(enumeration.rawType)")
            writer.line("public init(rawValue: \(enumeration.rawType)) { self.rawValue = rawValue }")
            for (name, literal) in enumeration.cases {
                writer.line("public static let \(name) = Self(rawValue: \(literal))")
            }
            writer.call("public static let allCases = [", enumeration.cases.map { "Self.\($0.name)" }, "]")
        }
    }

    private func emit(_ union: Union, to writer: inout SourceWriter) {
        writer.comment(union.summary)
        writer.block("\(union.isIndirect ? "indirect " : "")public enum \(union.name): JSONModel") { writer in
            for (name, type) in union.cases { writer.line("case \(name)(\(type.text(place)))") }
            writer.comment("A value that is none of these.")
            writer.line("case other(JSONValue)")
            writer.line()
            writer.block("public init(json: JSONValue) throws") { emitReading(of: union, to: &$0) }
            writer.block("public func write(to writer: inout JSONWriter)") { writer in
                writer.line("switch self {")
                for name in union.cases.map(\.name) + ["other"] {
                    writer.line("case .\(name)(let value): value.write(to: &writer)")
                }
                writer.line("}")
            }
            emitNested(union.nested, to: &writer)
        }
    }

    /// By the discriminator, else the first case whose type the value fits.
    private func emitReading(of union: Union, to writer: inout SourceWriter) {
        guard let discriminator = union.discriminator else {
            for (index, (name, type)) in union.cases.enumerated() {
                writer.line("\(index == 0 ? "" : "} else ")if let value = try? \(type.text(place))(json: json) {")
                writer.line("    self = .\(name)(value)")
            }
            writer.line("} else {")
            writer.line("    self = .other(json)")
            writer.line("}")
            return
        }
        writer.line("switch json[\(SourceWriter.literal(discriminator.property))]?.stringValue {")
        for (value, caseName) in discriminator.values {
            writer.line("case \(SourceWriter.literal(value)): self = .\(caseName)(try .init(json: json))")
        }
        writer.line("default: self = .other(json)")
        writer.line("}")
    }
}

extension Structure {
    /// Text properties named `…_id`, which hold the id of a record elsewhere.
    var foreignKeys: [Property] { properties.filter { $0.jsonName.hasSuffix("_id") && $0.type == .string } }
}
