import OpenAPISpec

/// A document to the types and routes that are printed for it: every decision on names and types.
struct APIModelBuilder {
    let document: Document
    let words: Words
    let overrides: NameOverrides
    var log: DiagnosticLog
    /// Names of the top level, and of nested types so that none hides another.
    var typeScope = Scope()
    /// What schemas that have a type of their own are called: `Pet`, `Pet.Status`.
    var typeNames: [SchemaID: String] = [:]
    /// Schemas whose type is being worked out, to stop at those that mean themselves.
    var inProgress: Set<SchemaID> = []
    /// Schemas of parameters that several operations have: inline types of theirs belong to none of these.
    let sharedSchemas: Set<SchemaID>
    /// Types of named schemas.
    private var built: [SchemaID: Declaration] = [:]
    /// Types of inline schemas that belong to no other type, such as an operation's query.
    var inline: [Declaration] = []

    init(
        document: Document, words: Words, overrides: NameOverrides = NameOverrides(),
        log: DiagnosticLog = DiagnosticLog()
    ) {
        self.document = document
        self.words = words
        self.overrides = overrides
        self.log = log
        var seen: Set<SchemaID> = []
        sharedSchemas = Set(
            document.operations.flatMap(\.parameters).compactMap(\.schema).filter { !seen.insert($0).inserted })
    }

    /// The types of every named schema in the document's order, then those of the operations; and the operations.
    mutating func build() -> (declarations: [Declaration], routes: [Route]) {
        buildNamedTypes()
        let routes = routes()
        return (declarations(), routes)
    }

    mutating func buildNamedTypes() {
        let unused = RawInputs.schemas(of: document)
        let ids = document.namedSchemas.filter {
            isDeclared($0) && (!unused.contains($0) || enumeration(of: $0) != nil)
        }
        for id in ids {
            let name = document[id].name ?? "Model"
            let wanted = overrides.schemas[name] ?? SwiftName.type(words.upperCamel(Words.split(name)))
            typeNames[id] = claimType(wanted, for: "the schema '\(name)'", at: document[id].location)
        }
        for id in ids { build(id) }
    }

    func declarations() -> [Declaration] {
        var marker = CycleMarker(document.namedSchemas.compactMap { built[$0] } + inline)
        return marker.marked()
    }

    /// Those that a schema is merged from come first, so that inline types of theirs are nested in them.
    private mutating func build(_ id: SchemaID) {
        var opened: Set<SchemaID> = []
        var work = [id]
        while let id = work.last {
            let schema = document[id]
            let bases = (schema.allOf + [schema.reference].compactMap { $0 }).filter {
                typeNames[$0] != nil && built[$0] == nil
            }
            if built[id] == nil, opened.insert(id).inserted, !bases.isEmpty {
                work += bases.reversed()
                continue
            }
            work.removeLast()
            if built[id] == nil, let name = typeNames[id] { built[id] = topLevel(id, named: name) }
        }
    }

    mutating func topLevel(_ id: SchemaID, named name: String) -> Declaration {
        var nest = Nest(owner: name)
        var declaration = declaration(id, named: name, in: &nest)
        declaration.nested = nest.declarations
        return declaration
    }

    /// A type name of the top level that nothing else has.
    mutating func claimType(_ name: String, for what: String, at location: SourceLocation) -> String {
        let (claimed, clash) = typeScope.claim(name, for: "\(what) at \(location)")
        if let clash {
            log.warning(
                "\(what) has the Swift name '\(name)' of \(clash); it is '\(claimed)' (choose another in mockgen.yaml)",
                at: location)
        }
        return claimed
    }
}

/// Where inline types are declared.
struct Nest {
    /// The top-level type that they nest in; nil at the top level itself.
    var owner: String?
    /// The inline types around a place, outermost first.
    var around: [String] = []
    var declarations: [Declaration] = []
    private var names: Set<String> = []

    init(owner: String? = nil) { self.owner = owner }

    /// A name that hides no type of `scope` and no other of the nest: the plain one, else with that of what is around in front, else numbered.
    mutating func claim(_ name: String, beside scope: Scope) -> String {
        let base = owner ?? ""
        let candidates = [name] + around.suffix(1).map { $0 + name } + [base + name]
        func isFree(_ candidate: String) -> Bool { !names.contains(candidate) && !scope.has(candidate) }
        var claimed = candidates.first(where: isFree) ?? name
        var number = 2
        while !isFree(claimed) {
            claimed = "\(base)\(name)\(number)"
            number += 1
        }
        names.insert(claimed)
        return claimed
    }
}
