/// Walks a value and its schema together.
struct Validator {
    let document: Document
    let direction: Direction
    let limit: Int
    var violations: [Violation] = []
    /// Schemas being applied to the value at hand: a schema that leads back to itself at one place says nothing new.
    private var applying: Set<Application> = []
    /// Schemas entered, outermost first, for `$dynamicRef`.
    private var dynamicScope: [SchemaID] = []

    private struct Application: Hashable {
        var schema: SchemaID
        var pointer: ExactText
    }

    init(document: Document, direction: Direction, limit: Int) {
        self.document = document
        self.direction = direction
        self.limit = limit
    }

    /// - Parameter isBeside: whether the schema applies to the value that another schema is being applied to.
    /// - Returns: what was evaluated; nil when the value is not valid.
    mutating func validate(_ value: JSONValue, _ id: SchemaID, at pointer: String, isBeside: Bool = false) -> Evaluated?
    {
        let schema = document[id]
        if let flag = schema.boolean {
            if flag { return Evaluated() }
            report(value, schema, at: pointer, "false", "nothing here", found: "is not allowed")
            return nil
        }
        guard violations.count < limit else { return Evaluated() }
        // Each part of a value is smaller than the whole: only schemas beside each other can go round in a circle.
        let application = isBeside ? Application(schema: id, pointer: pointer.exact) : nil
        if let application, !applying.insert(application).inserted { return Evaluated() }
        dynamicScope.append(id)
        defer {
            if let application { applying.remove(application) }
            dynamicScope.removeLast()
        }
        let before = violations.count
        var evaluated = Evaluated()
        checkType(value, schema, at: pointer)
        if violations.count == before {
            switch value {
            case .number(let number): checkNumber(number, schema, at: pointer)
            case .string(let text): checkString(text, schema, at: pointer)
            case .array(let elements): checkArray(elements, schema, at: pointer, &evaluated)
            case .object(let object): checkObject(object, schema, at: pointer, &evaluated)
            case .null, .bool: break
            }
            checkCombinations(value, schema, at: pointer, &evaluated)
            checkUnevaluated(value, schema, at: pointer, &evaluated)
        }
        return violations.count == before ? evaluated : nil
    }

    mutating func report(
        _ value: JSONValue, _ schema: Schema, at pointer: String, _ keyword: String, _ expected: String,
        found: String? = nil
    ) {
        guard violations.count < limit else { return }
        let place = pointer.isEmpty ? "the value" : "'\(pointer)'"
        let detail = "\(place) \(found ?? "is \(value.shown)"), expected \(expected)"
        violations.append(
            Violation(
                pointer: pointer, keyword: keyword, expected: expected, detail: detail,
                schemaPointer: schema.pointer + "/" + keyword))
    }

    /// Whether a value is valid, and what was evaluated, without keeping what is wrong.
    mutating func attempt(_ value: JSONValue, _ id: SchemaID, at pointer: String) -> (
        evaluated: Evaluated?, violations: [Violation]
    ) {
        let kept = violations
        violations = []
        let evaluated = validate(value, id, at: pointer, isBeside: true)
        let found = violations
        violations = kept
        return (evaluated, found)
    }

    private mutating func checkType(_ value: JSONValue, _ schema: Schema, at pointer: String) {
        if !schema.types.isEmpty, !schema.types.contains(where: { Self.isOf($0, value) }) {
            let names = schema.types.map(\.rawValue).joined(separator: " or ")
            report(value, schema, at: pointer, "type", "type \(names)")
            return
        }
        if let values = schema.enumeration, !values.contains(value) {
            let shown = values.prefix(30).map(\.shown).joined(separator: ", ")
            let hint = value.stringValue.flatMap { EditDistance.nearest(to: $0, in: values.compactMap(\.stringValue)) }
            report(
                value, schema, at: pointer, "enum", "one of \(shown)" + (hint.map { "; did you mean '\($0)'?" } ?? ""))
        }
        if let constant = schema.constant, constant != value {
            report(value, schema, at: pointer, "const", constant.shown)
        }
    }

    /// JSON Schema validation §6.1.1: `1.0` is an integer.
    static func isOf(_ type: Schema.SimpleType, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case (.null, .null), (.boolean, .bool), (.number, .number), (.string, .string), (.array, .array),
            (.object, .object):
            true
        case (.integer, .number(let number)): number.isInteger
        default: false
        }
    }

    private mutating func checkNumber(_ number: JSONNumber, _ schema: Schema, at pointer: String) {
        let value = JSONValue.number(number)
        if let minimum = schema.minimum, number < minimum {
            report(value, schema, at: pointer, "minimum", "\(minimum) or more")
        }
        if let maximum = schema.maximum, number > maximum {
            report(value, schema, at: pointer, "maximum", "\(maximum) or less")
        }
        if let bound = schema.exclusiveMinimum, number <= bound {
            report(value, schema, at: pointer, "exclusiveMinimum", "more than \(bound)")
        }
        if let bound = schema.exclusiveMaximum, number >= bound {
            report(value, schema, at: pointer, "exclusiveMaximum", "less than \(bound)")
        }
        if let divisor = schema.multipleOf, !number.decimal.isMultiple(of: divisor.decimal) {
            report(value, schema, at: pointer, "multipleOf", "a multiple of \(divisor)")
        }
        if let format = schema.format, let expected = FormatChecks.fault(ofNumber: number, format: format) {
            report(value, schema, at: pointer, "format", expected)
        }
    }

    private mutating func checkString(_ text: String, _ schema: Schema, at pointer: String) {
        let value = JSONValue.string(text)
        if schema.minLength != nil || schema.maxLength != nil {
            let length = text.unicodeScalars.count
            if let least = schema.minLength, length < least {
                report(
                    value, schema, at: pointer, "minLength", "\(least) character\(least == 1 ? "" : "s") or more",
                    found: "has \(length) characters")
            }
            if let most = schema.maxLength, length > most {
                report(
                    value, schema, at: pointer, "maxLength", "\(most) character\(most == 1 ? "" : "s") or fewer",
                    found: "has \(length) characters")
            }
        }
        if let pattern = schema.pattern, !pattern.matches(text) {
            report(value, schema, at: pointer, "pattern", "text that matches \(pattern.source)")
        }
        if let format = schema.format, let expected = FormatChecks.fault(of: text, format: format) {
            report(value, schema, at: pointer, "format", expected)
        }
    }

    // MARK: Combinations

    private mutating func checkCombinations(
        _ value: JSONValue, _ schema: Schema, at pointer: String, _ evaluated: inout Evaluated
    ) {
        for part in schema.allOf + (schema.reference.map { [$0] } ?? []) {
            if let more = validate(value, part, at: pointer, isBeside: true) { evaluated.formUnion(more) }
        }
        if let dynamic = schema.dynamicReference {
            // JSON Schema 2020-12 §8.2.3.2: the outermost schema with the anchor.
            let target =
                dynamicScope.first { document[$0].dynamicAnchor?.exact == dynamic.anchor.exact } ?? dynamic.fallback
            if let more = validate(value, target, at: pointer, isBeside: true) { evaluated.formUnion(more) }
        }
        if !schema.anyOf.isEmpty {
            checkChoices(value, schema, schema.anyOf, exactlyOne: false, at: pointer, &evaluated)
        }
        if !schema.oneOf.isEmpty {
            checkChoices(value, schema, schema.oneOf, exactlyOne: true, at: pointer, &evaluated)
        }
        if let not = schema.not, attempt(value, not, at: pointer).evaluated != nil {
            report(
                value, schema, at: pointer, "not",
                "a value that does not fit \(document[not].name ?? "the schema of 'not'")")
        }
        if let (condition, then, otherwise) = schema.ifThenElse {
            let outcome = attempt(value, condition, at: pointer).evaluated
            if let outcome { evaluated.formUnion(outcome) }
            if let branch = outcome == nil ? otherwise : then,
                let more = validate(value, branch, at: pointer, isBeside: true)
            {
                evaluated.formUnion(more)
            }
        }
    }

    private mutating func checkChoices(
        _ value: JSONValue, _ schema: Schema, _ choices: [SchemaID], exactlyOne: Bool, at pointer: String,
        _ evaluated: inout Evaluated
    ) {
        let keyword = exactlyOne ? "oneOf" : "anyOf"
        if let discriminator = schema.discriminator, let chosen = value[discriminator.propertyName]?.stringValue {
            guard let branch = discriminator.mapping.first(where: { $0.value.exact == chosen.exact })?.schema else {
                let known = discriminator.mapping.map { "'\($0.value)'" }.joined(separator: ", ")
                let place = pointer + "/" + JSONPointer.escape(discriminator.propertyName)
                if !known.isEmpty { report(.string(chosen), schema, at: place, "discriminator", "one of \(known)") }
                return
            }
            if let more = validate(value, branch, at: pointer, isBeside: true) { evaluated.formUnion(more) }
            return
        }
        var fitting: [SchemaID] = []
        var closest: [Violation]?
        for choice in choices {
            let (outcome, found) = attempt(value, choice, at: pointer)
            if let outcome {
                fitting.append(choice)
                evaluated.formUnion(outcome)
            } else if closest.map({ Self.rank(found) < Self.rank($0) }) ?? true {
                closest = found
            }
        }
        if fitting.isEmpty {
            violations += closest ?? []
            if closest?.isEmpty ?? true {
                report(value, schema, at: pointer, keyword, "a value that fits one of \(choices.count) schemas")
            }
        } else if exactlyOne, fitting.count > 1 {
            let names = fitting.map { document[$0].name ?? document[$0].pointer }.joined(separator: " and ")
            report(value, schema, at: pointer, keyword, "a value that fits exactly one schema", found: "fits \(names)")
        }
    }

    /// How far a value is from a branch: one of another type altogether is the furthest.
    private static func rank(_ violations: [Violation]) -> Int {
        violations.reduce(0) { $0 + ($1.keyword == "type" || $1.keyword == "const" || $1.keyword == "enum" ? 100 : 1) }
    }
}
