/// Which schema a place means. Schemas are numbered when they are first met and read later, one after another, so that no
/// chain or ring of references is too long.
extension DocumentReader {
    /// The schema at a place, or the one that a `$ref` alone leads to.
    /// - Parameter name: what the document calls it here.
    mutating func schema(_ ref: NodeRef, name: String? = nil) -> SchemaID {
        if let known = schemaIDs[ref.key] { return known }
        guard isAlias(ref.node) else { return newSchema(ref, name: name) }
        guard let id = followed(ref, name: name) else {
            // What stands for a reference that leads nowhere: anything goes.
            return reserve(ref, name: name)
        }
        if let name, schemas[id.index].name == nil { schemas[id.index].name = name }
        return id
    }

    /// Whether the place is another name of a schema and nothing else.
    ///
    /// JSON Schema 2020-12 §8.2.3.1: in OpenAPI 3.1 keywords beside `$ref` apply with it. Before, they are ignored; only
    /// `nullable` is understood.
    private func isAlias(_ node: Node) -> Bool {
        guard node["$ref"] != nil, let members = node.members else { return false }
        if document.dialect == .openAPI31 {
            return members.allSatisfy { $0.key == "$ref" || $0.key.hasPrefix("x-") }
        }
        return !isNullable(node)
    }

    func isNullable(_ node: Node) -> Bool {
        node["nullable"]?.scalar == .bool(true) || node["x-nullable"]?.scalar == .bool(true)
    }

    /// The schema that the `$ref` of a place leads to, through others that are references alone. Nil after an error.
    mutating func followed(_ ref: NodeRef, name: String? = nil) -> SchemaID? {
        var trail: Set<NodeRef.Key> = []
        var current = ref
        var link: Link?
        repeat {
            link = links[current.key]
            guard link == nil, let reference = current.node["$ref"] else { break }
            guard let text = reference.string else {
                sources.log.warning("'$ref' is \(reference.kind), expected text", at: reference.location)
                return nil
            }
            guard trail.insert(current.key).inserted else {
                sources.log.error(
                    "the reference '\(text)' leads back to itself, expected it to end at a schema",
                    at: reference.location)
                return nil
            }
            if document.dialect != .openAPI31 { reportIgnoredSiblings(current.node) }
            guard let next = sources.resolve(text, from: current, at: reference.location) else { return nil }
            current = next
        } while isAlias(current.node)
        let found = link ?? declared(current, name: name)
        for key in trail { links[key] = found }
        return schemaIDs[found.target]
    }

    /// The schema that a reference or a discriminator's mapping means, numbered, and how to refer to it.
    mutating func declared(_ target: NodeRef, name: String? = nil) -> Link {
        var link = Link(kind: .schema, target: target.key, node: target.node, home: target.key)
        if target.file.exact != sources.rootFile.exact, let root = sources.root(of: target.file) {
            link.home.pointer = target.schemaHome(in: root)
            link.rest = String(target.pointer.dropFirst(link.home.pointer.count))
            if homes.insert(link.home).inserted {
                let home = NodeRef(
                    node: root.node(at: link.home.pointer), file: target.file, pointer: link.home.pointer)
                let given = link.rest.isEmpty ? name : nil
                let id = schemaIDs[home.key] ?? newSchema(home, name: nil)
                schemas[id.index].name = given ?? unusedName(Self.homeName(home.key))
                document.namedSchemas.append(id)
            }
        }
        if schemaIDs[target.key] == nil { _ = newSchema(target, name: Self.definitionName(target.pointer)) }
        return link
    }

    /// OpenAPI 3.0, Reference Object: any sibling elements of a `$ref` are ignored.
    private mutating func reportIgnoredSiblings(_ node: Node) {
        for sibling in node.members ?? [] where sibling.key != "$ref" && !sibling.key.hasPrefix("x-") {
            // A boolean `required` is remarked on where the object's properties are read.
            if sibling.key == "required", sibling.value.scalar?.boolValue != nil { continue }
            let effect = sibling.key == "nullable" ? "read as 'the schema or null'" : "it is ignored"
            sources.log.warning(
                "'\(sibling.key)' stands beside '$ref', where OpenAPI \(document.dialect.rawValue) allows nothing; "
                    + "\(effect) (write allOf: [$ref] to mean both)", at: sibling.keyLocation)
        }
    }

    // MARK: New schemas

    /// A schema of its own for the place, to be read when its turn comes.
    private mutating func newSchema(_ ref: NodeRef, name: String?) -> SchemaID {
        let id = reserve(ref, name: name)
        pendingSchemas.append((ref, id))
        return id
    }

    private mutating func reserve(_ ref: NodeRef, name: String?) -> SchemaID {
        let file = ref.file.exact == sources.rootFile.exact ? "" : ref.file
        var schema = SchemaKeywords(pointer: file + "#" + ref.pointer, location: ref.location)
        schema.name = name
        let id = add(schema)
        schemaIDs[ref.key] = id
        return id
    }

    mutating func add(_ schema: SchemaKeywords) -> SchemaID {
        schemas.append(schema)
        return SchemaID(schemas.count - 1)
    }

    /// Text without further rules, for what the document forgot to declare.
    mutating func textSchema(at location: SourceLocation) -> SchemaID {
        var schema = SchemaKeywords(pointer: "#", location: location)
        schema.types = [.string]
        return add(schema)
    }

    /// Schemas in the order of a mapping, each under its name. One that is a reference alone gives its name to what is elsewhere.
    mutating func readNamedSchemas(_ holder: NodeRef?) {
        guard let holder, expectMapping(holder.node, "the mapping of schemas") else { return }
        schemaNames.formUnion((holder.node.members ?? []).map(\.key))
        for (member, ref) in holder.members where !isAlias(ref.node) { _ = schema(ref, name: member.key) }
        var listed: Set<SchemaID> = []
        var named: [SchemaID] = []
        for (member, ref) in holder.members {
            let id = schema(ref, name: member.key)
            if listed.insert(id).inserted { named.append(id) }
        }
        document.namedSchemas = named + document.namedSchemas.filter { !listed.contains($0) }
        readPendingSchemas()
    }

    /// Reads what has been numbered, parts before what follows.
    mutating func readPendingSchemas() {
        pendingSchemas.reverse()
        while let (ref, id) = pendingSchemas.popLast() {
            let start = pendingSchemas.count
            read(ref, id)
            pendingSchemas[start...].reverse()
        }
    }

    /// When all have been read: what can only be told then, and the document's own list of them.
    mutating func finishSchemas() {
        completeDiscriminators()
        document.schemas = schemas.map(Schema.init)
    }

    // MARK: Names

    /// What a schema in `$defs` is called; nil for an inline schema.
    private static func definitionName(_ pointer: String) -> String? {
        let tokens = JSONPointer.tokens(pointer)
        guard tokens.count > 1, ["$defs", "definitions"].contains(tokens[tokens.count - 2]) else { return nil }
        // A property may be called `definitions`.
        let isProperty = tokens.count > 2 && ["properties", "patternProperties"].contains(tokens[tokens.count - 3])
        return isProperty ? nil : tokens.last
    }

    /// The last part of its place, or the name of its file.
    private static func homeName(_ key: NodeRef.Key) -> String {
        JSONPointer.tokens(key.pointer).last ?? key.file.split(separator: "/").last.map {
            String($0.prefix { $0 != "." })
        }
            ?? "Schema"
    }

    /// The name itself, or with the first number from 2 that makes it one of its own.
    private mutating func unusedName(_ wanted: String) -> String {
        var name = wanted
        var number = 2
        while !schemaNames.insert(name) {
            name = "\(wanted)\(number)"
            number += 1
        }
        return name
    }
}
