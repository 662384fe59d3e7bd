/// Prints models: structures, open enumerations and unions.
struct ModelsEmitter {
    let namespace: String

    /// Each declaration as the lines of an extension's member.
    func lines(_ declaration: Declaration) -> [String] {
        var writer = SourceWriter()
        writer.block("extension \(namespace)") { emit(declaration, to: &$0) }
        return writer.lines
    }

    func emit(_ declaration: Declaration, to writer: inout SourceWriter) {
        switch declaration {
        case .structure(let structure): emit(structure, to: &writer)
        case .enumeration(let enumeration): emit(enumeration, to: &writer)
        case .union(let union): emit(union, to: &writer)
        }
    }

    private func emit(_ structure: Structure, to writer: inout SourceWriter) {
        writer.comment(structure.summary)
        writer.block("public struct \(structure.name): \(structure.isRecord ? "Record" : "JSONModel")") { writer in
            for property in structure.properties {
                writer.comment(property.summary)
                writer.line("\(property.isBoxed ? "@Boxed " : "")public var \(property.name): \(property.declaredType)")
            }
            if let additional = structure.additional {
                writer.comment("The members with other names.")
                writer.line("public var additionalProperties: OrderedMap<\(additional)>")
            }
            if structure.isRecord { emitForeignKeys(of: structure, to: &writer) }
            writer.line()
            emitInitializer(of: structure, to: &writer)
            emitReading(of: structure, to: &writer)
            emitWriting(of: structure, to: &writer)
            for nested in structure.nested {
                writer.line()
                emit(nested, to: &writer)
            }
        }
    }

    private func emitInitializer(of structure: Structure, to writer: inout SourceWriter) {
        var arguments = structure.properties.map { "\($0.name): \($0.declaredType)\($0.hasDefault ? " = nil" : "")" }
        if let additional = structure.additional {
            arguments.append("additionalProperties: OrderedMap<\(additional)> = [:]")
        }
        writer.call("public init(", arguments, ") {")
        for property in structure.properties { writer.line("    self.\(property.name) = \(property.name)") }
        if structure.additional != nil { writer.line("    self.additionalProperties = additionalProperties") }
        writer.line("}")
    }

    private func emitReading(of structure: Structure, to writer: inout SourceWriter) {
        writer.block("public init(json: JSONValue) throws") { writer in
            let isUsed = !structure.properties.isEmpty || structure.additional != nil
            writer.line("\(isUsed ? "let object" : "_") = try ObjectReader(json)")
            for property in structure.properties {
                let reader = property.isRequired ? "required" : "optional"
                writer.line("\(property.name) = try object.\(reader)(\(SourceWriter.literal(property.jsonName)))")
            }
            if structure.additional != nil {
                let names = structure.properties.map { SourceWriter.literal($0.jsonName) }
                writer.call("additionalProperties = try object.additional(except: [", names, "])")
            }
        }
    }

    private func emitWriting(of structure: Structure, to writer: inout SourceWriter) {
        writer.block("public func write(to writer: inout JSONWriter)") { writer in
            writer.line("writer.beginObject()")
            for property in structure.properties {
                let method = property.isRequired ? "required" : "optional"
                writer.line("writer.\(method)(\(SourceWriter.literal(property.jsonName)), \(property.name))")
            }
            if structure.additional != nil { writer.line("writer.additional(additionalProperties)") }
            writer.line("writer.endObject()")
        }
    }

    /// Properties named `…_id` refer to records of another collection.
    private func emitForeignKeys(of structure: Structure, to writer: inout SourceWriter) {
        let keys = structure.foreignKeys
        guard !keys.isEmpty else { return }
        writer.line()
        writer.call("public static var foreignKeys: [ForeignKey<Self>] { [", keys.map { ".\($0.name)" }, "] }")
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
            for (name, type) in union.cases { writer.line("case \(name)(\(type))") }
            writer.comment("A value that is none of these.")
            writer.line("case other(JSONValue)")
            writer.line()
            writer.block("public init(json: JSONValue) throws") { writer in
                if let discriminator = union.discriminator {
                    writer.block("switch json[\(SourceWriter.literal(discriminator.property))]?.stringValue") {
                        writer in
                        for (value, caseName) in discriminator.values {
                            writer.line(
                                "case \(SourceWriter.literal(value)): self = .\(caseName)(try .init(json: json))")
                        }
                        writer.line("default: self = .other(json)")
                    }
                } else {
                    for (index, (name, type)) in union.cases.enumerated() {
                        let opening = index == 0 ? "if" : "} else if"
                        writer.line("\(opening) let value = try? \(Self.constructible(type))(json: json) {")
                        writer.line("    self = .\(name)(value)")
                    }
                    writer.line("} else {")
                    writer.line("    self = .other(json)")
                    writer.line("}")
                }
            }
            writer.block("public func write(to writer: inout JSONWriter)") { writer in
                writer.block("switch self") { writer in
                    for (name, _) in union.cases { writer.line("case .\(name)(let value): value.write(to: &writer)") }
                    writer.line("case .other(let value): value.write(to: &writer)")
                }
            }
        }
    }

    /// `Int?` is `Optional<Int>` where a value is made.
    private static func constructible(_ type: String) -> String {
        type.hasSuffix("?") ? "Optional<\(type.dropLast())>" : type
    }
}

extension Structure {
    /// Text properties named `…_id`, which hold the id of a record elsewhere.
    var foreignKeys: [Property] { properties.filter { $0.jsonName.hasSuffix("_id") && $0.type == "String" } }
}
