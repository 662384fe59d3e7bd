/// Prints how models are read from JSON and written as JSON, as extensions apart from what people read.
struct CodingEmitter {
    /// What the types are declared in: `NPQv3`.
    let namespace: String

    private var outside: TypeReference.Place { .outside(namespace: namespace) }

    func emit(_ declarations: [Declaration], to writer: inout SourceWriter) {
        for declaration in declarations { emit(declaration, in: namespace, to: &writer) }
    }

    private func emit(_ declaration: Declaration, in outer: String, to writer: inout SourceWriter) {
        let name = "\(outer).\(declaration.name)"
        if case .alias = declaration { return }
        writer.line()
        writer.block("extension \(name)") { writer in
            switch declaration {
            case .structure(let structure):
                emitReading(of: structure, to: &writer)
                writer.line()
                emitWriting(of: structure, to: &writer)
                emitForeignKeys(of: structure, to: &writer)
            case .enumeration(let enumeration): emitRawValues(of: enumeration, to: &writer)
            case .union(let union):
                writer.block("public init(json: JSONValue) throws") { emitReading(of: union, to: &$0) }
                writer.line()
                emitWriting(of: union, to: &writer)
            case .alias: break
            }
        }
        for nested in declaration.nested { emit(nested, in: name, to: &writer) }
    }

    // MARK: Structures

    private func emitReading(of structure: Structure, to writer: inout SourceWriter) {
        let isEmpty = structure.properties.isEmpty && structure.additional == nil
        writer.block("public init(json: JSONValue) throws") { writer in
            writer.line("\(isEmpty ? "_" : "let object") = try ObjectReader(json)")
            for property in structure.properties {
                let reader = property.isRequired ? "required" : "optional"
                let name = SourceWriter.literal(property.jsonName)
                writer.line("\(member(property)) = try object.\(reader)(\(name))")
            }
            guard structure.additional != nil else { return }
            let names = structure.properties.map { SourceWriter.literal($0.jsonName) }
            writer.call("additionalProperties = try object.additional(except: [", names, "])")
        }
    }

    private func emitWriting(of structure: Structure, to writer: inout SourceWriter) {
        writer.block("public func write(to writer: inout JSONWriter)") { writer in
            writer.line("writer.beginObject()")
            for property in structure.properties {
                let method = property.isRequired ? "required" : "optional"
                writer.line("writer.\(method)(\(SourceWriter.literal(property.jsonName)), \(member(property)))")
            }
            if structure.additional != nil { writer.line("writer.additional(additionalProperties)") }
            writer.line("writer.endObject()")
        }
    }

    /// A property where the arguments and variables of the functions above are in scope.
    private func member(_ property: Property) -> String {
        ["json", "object", "writer"].contains(property.name) ? "self.\(property.name)" : property.name
    }

    private func emitForeignKeys(of structure: Structure, to writer: inout SourceWriter) {
        guard structure.isRecord, !structure.foreignKeys.isEmpty else { return }
        writer.line()
        writer.call(
            "public static var foreignKeys: [ForeignKey<Self>] { [", structure.foreignKeys.map { ".\($0.name)" }, "] }")
    }

    // MARK: Enumerations

    private func emitRawValues(of enumeration: Enumeration, to writer: inout SourceWriter) {
        writer.call("public static let allCases: [Self] = [", enumeration.cases.map { ".\($0.name)" }, "]")
        writer.line()
        writer.block("public var rawValue: \(enumeration.rawType)") { writer in
            writer.line("switch self {")
            for (name, literal) in enumeration.cases { writer.line("case .\(name): \(literal)") }
            writer.line("case .other(let value): value")
            writer.line("}")
        }
    }

    // MARK: Unions

    /// By the discriminator, else the first case whose type the value fits.
    private func emitReading(of union: Union, to writer: inout SourceWriter) {
        guard let discriminator = union.discriminator else {
            for (index, (name, type)) in union.cases.enumerated() {
                writer.line("\(index == 0 ? "" : "} else ")if let value = try? \(type.text(outside))(json: json) {")
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

    private func emitWriting(of union: Union, to writer: inout SourceWriter) {
        writer.block("public func write(to writer: inout JSONWriter)") { writer in
            writer.line("switch self {")
            for name in union.cases.map(\.name) + ["other"] {
                writer.line("case .\(name)(let value): value.write(to: &writer)")
            }
            writer.line("}")
        }
    }
}
