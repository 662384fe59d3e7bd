/// Holds records of scenarios against the schemas of their collections.
struct RecordChecker {
    let schemas: Document
    /// Whether records have the properties of their schema and no others, even where it does not say so.
    let isClosed: Bool
    var log: DiagnosticLog
    /// Where each id was first used, by collection.
    var ids: [ExactText: [ExactText: SourceLocation]] = [:]

    init(schemas: Document, isClosed: Bool, log: DiagnosticLog) {
        self.schemas = schemas
        self.isClosed = isClosed
        self.log = log
    }

    mutating func checkRecords(_ node: Node, of collection: String) {
        guard let schema = schema(of: collection) else { return }
        guard let elements = node.elements else {
            return log.error("'\(collection)' is \(node.kind), expected a list of records", at: node.location)
        }
        for record in elements {
            if isClosed { reportUnknownProperties(of: record, schema, in: collection) }
            report(record, against: schema)
            guard let id = record["id"], let text = id.string else { continue }
            if let first = ids[collection]?[text] {
                log.error(
                    "the id '\(text)' is used twice in '\(collection)' (first at \(first)); change one", at: id.location
                )
            } else {
                ids[collection, default: [:]][text] = id.location
            }
        }
    }

    /// `count` records to be made, with properties to `set`, and others to `vary` by lists of values.
    mutating func checkPlan(_ member: Node.Member) {
        guard let schema = schema(of: member.key) else { return }
        let plan = member.value
        guard plan.members != nil else {
            return log.error(
                "'\(member.key)' is \(plan.kind), expected a mapping such as {count: 10}", at: plan.location)
        }
        plan.reportUnknownKeys(known: ["count", "set", "vary"], of: "a plan of records", severity: .error, log: &log)
        if (plan["count"]?.scalar?.intValue ?? -1) < 0 {
            let found = plan["count"].map { "'count' is \($0.kind)" } ?? "the plan has no 'count'"
            log.error(
                "\(found), expected a whole number of 0 or more", at: plan["count"]?.location ?? member.keyLocation)
        }
        for key in ["set", "vary"] {
            guard let chosen = plan[key] else { continue }
            guard let members = chosen.members else {
                log.error("'\(key)' is \(chosen.kind), expected a mapping by property", at: chosen.location)
                continue
            }
            reportUnknownProperties(of: chosen, schema, in: member.key, isEvenWhenClosed: true)
            for member in members { checkChoice(member, isList: key == "vary", schema) }
        }
    }

    private mutating func checkChoice(_ member: Node.Member, isList: Bool, _ schema: SchemaID) {
        guard
            let property = PropertyMerger.properties(of: schema, in: schemas).first(where: {
                $0.name.exact == member.key.exact
            })
        else { return }
        guard isList else { return report(member.value, against: property.schema) }
        guard let values = member.value.elements, !values.isEmpty else {
            return log.error(
                "'\(member.key)' is \(member.value.kind), expected a list of values to take in turn",
                at: member.value.location)
        }
        for value in values { report(value, against: property.schema) }
    }

    private func schema(of collection: String) -> SchemaID? {
        schemas.collections.first { $0.name.exact == collection.exact }?.schema
    }

    private mutating func report(_ node: Node, against schema: SchemaID) {
        for violation in schemas.violations(of: node.json, against: schema) {
            log.error(violation.detail, at: node.place(of: violation))
        }
    }

    /// Nothing would read properties that the schema does not have.
    /// - Parameter isEvenWhenClosed: whether the validation against the schema does not see the value and so cannot tell.
    private mutating func reportUnknownProperties(
        of node: Node, _ schema: SchemaID, in collection: String, isEvenWhenClosed: Bool = false
    ) {
        guard schemas[schema].additionalProperties == nil || isEvenWhenClosed else { return }
        let names = PropertyMerger.properties(of: schema, in: schemas).map(\.name)
        node.reportUnknownKeys(known: names, of: "the records of '\(collection)'", severity: .error, log: &log)
    }
}

extension Node {
    /// Where a violation is best shown: at the key of a property that should not be there, else at the value.
    fileprivate func place(of violation: Violation) -> SourceLocation {
        let tokens = JSONPointer.tokens(violation.pointer)
        let holder = node(at: tokens.dropLast().map { "/" + JSONPointer.escape($0) }.joined())
        let isUnknown = ["additionalProperties", "unevaluatedProperties", "false"].contains(violation.keyword)
        if isUnknown, let member = holder.members?.first(where: { $0.key.exact == tokens.last?.exact }) {
            return member.keyLocation
        }
        return node(at: violation.pointer).location
    }
}
