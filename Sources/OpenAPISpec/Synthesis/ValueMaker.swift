/// Builds one value. It may still break its schema in ways that only the validator sees; `Synthesizer` then asks again.
struct ValueMaker {
    let synthesizer: Synthesizer
    var random: SeededRandom
    let attempt: Int
    /// How often each schema is being made further up: a circle is cut where the schema allows it.
    private var open: [SchemaID: Int] = [:]

    init(_ synthesizer: Synthesizer, random: SeededRandom, attempt: Int) {
        self.synthesizer = synthesizer
        self.random = random
        self.attempt = attempt
    }

    var document: Document { synthesizer.document }
    var isRealistic: Bool { synthesizer.isRealistic }
    private static let maximumDepth = 24

    mutating func make(_ id: SchemaID, name: String, depth: Int) throws(SynthesisError) -> JSONValue {
        let schema = document[id]
        if let flag = schema.boolean {
            guard flag else { throw SynthesisError(schemaPointer: schema.pointer, reason: "it is false") }
            return .string(name.isEmpty ? "value" : name)
        }
        guard depth < Self.maximumDepth, open[id, default: 0] < (attempt < 6 ? 2 : 1) else {
            throw SynthesisError(schemaPointer: schema.pointer, reason: "it contains itself without end")
        }
        open[id, default: 0] += 1
        defer { open[id, default: 1] -= 1 }
        if let ready = readyMade(schema, id) { return ready }
        let shape = try merged(id, depth: depth)
        if shape !== schema, let ready = readyMade(shape, id) { return ready }
        return try build(shape, name: name, depth: depth)
    }

    /// What the document gives itself: the first that is valid.
    private mutating func readyMade(_ schema: Schema, _ id: SchemaID) -> JSONValue? {
        if let constant = schema.constant { return constant }
        if !isRealistic || schema.properties.isEmpty && schema.enumeration == nil && schema.items == nil {
            for candidate in schema.examples + (schema.defaultValue.map { [$0] } ?? []) where isValid(candidate, id) {
                return candidate
            }
        }
        guard let values = schema.enumeration, !values.isEmpty else { return nil }
        let start = isRealistic || attempt > 0 ? Int.random(in: 0..<values.count, using: &random) : 0
        for offset in 0..<values.count {
            let candidate = values[(start + offset) % values.count]
            if isValid(candidate, id) { return candidate }
        }
        return values[start]
    }

    func isValid(_ value: JSONValue, _ id: SchemaID) -> Bool {
        document.violations(of: value, against: id, direction: synthesizer.direction, limit: 1).isEmpty
    }

    // MARK: Merging

    /// The schema with everything that applies beside it: `allOf`, `$ref`, one branch of each choice, the narrowest bounds.
    private mutating func merged(_ id: SchemaID, depth: Int) throws(SynthesisError) -> Schema {
        let schema = document[id]
        guard schema.isCombined else { return schema }
        var shape = schema.keywords
        var parts =
            shape.allOf + (shape.reference.map { [$0] } ?? []) + (shape.dynamicReference.map { [$0.fallback] } ?? [])
        var seen: Set<SchemaID> = [id]
        var index = 0
        shape.allOf = []
        while index < parts.count {
            let part = parts[index]
            index += 1
            guard seen.insert(part).inserted else { continue }
            let other = document[part].keywords
            shape.narrow(with: other, in: document)
            parts += other.allOf + (other.reference.map { [$0] } ?? [])
        }
        for choices in [shape.oneOf, shape.anyOf] where !choices.isEmpty {
            let chosen = choice(of: choices, in: shape)
            var branch = try merged(chosen, depth: depth + 1).keywords
            if let discriminator = shape.discriminator,
                let value = discriminator.mapping.first(where: { $0.schema == chosen })?.value
            {
                branch.pinned[discriminator.propertyName] = .string(value)
            }
            shape.narrow(with: branch, in: document)
        }
        if let (_, then, otherwise) = shape.ifThenElse {
            if let branch = attempt % 2 == 0 ? then : otherwise {
                shape.narrow(with: try merged(branch, depth: depth + 1).keywords, in: document)
            }
        }
        return Schema(shape)
    }

    /// The first branch but null that is not being made already; later attempts take another.
    private mutating func choice(of choices: [SchemaID], in shape: SchemaKeywords) -> SchemaID {
        let values = choices.filter { document[$0].types != [.null] }
        let usable = values.filter { open[$0, default: 0] == 0 && document[$0].boolean != false }
        let candidates = usable.isEmpty ? choices : usable
        if isRealistic { return candidates[Int.random(in: 0..<candidates.count, using: &random)] }
        return candidates[attempt % candidates.count]
    }

    // MARK: Building

    private mutating func build(_ shape: Schema, name: String, depth: Int) throws(SynthesisError) -> JSONValue {
        switch type(of: shape) {
        case .null: return .null
        case .boolean: return .bool(isRealistic ? Bool.random(using: &random) : attempt % 2 == 0)
        case .integer, .number: return number(shape, name: name)
        case .string: return .string(try string(shape, name: name))
        case .array: return try array(shape, name: name, depth: depth)
        case .object: return try object(shape, depth: depth)
        }
    }

    private func type(of shape: Schema) -> Schema.SimpleType {
        let candidates = shape.valueTypes
        if !candidates.isEmpty { return candidates[(attempt / 3) % candidates.count] }
        if shape.types == [.null] { return .null }
        if !shape.properties.isEmpty || !shape.required.isEmpty || shape.additionalProperties != nil
            || shape.minProperties != nil
        {
            return .object
        }
        if shape.items != nil || !shape.prefixItems.isEmpty || shape.contains != nil || shape.minItems != nil {
            return .array
        }
        if shape.minimum != nil || shape.maximum != nil || shape.exclusiveMinimum != nil
            || shape.exclusiveMaximum != nil || shape.multipleOf != nil
        {
            return .number
        }
        return [.string, .integer, .object, .array, .null][attempt % 5]
    }

    private mutating func array(_ shape: Schema, name: String, depth: Int) throws(SynthesisError) -> JSONValue {
        let singular = EnglishNouns.singular(name)
        var elements: [JSONValue] = []
        for item in shape.prefixItems.prefix(shape.maxItems ?? .max) {
            elements.append(try make(item, name: singular, depth: depth + 1))
        }
        if let contains = shape.contains {
            for _ in 0..<max(1, shape.minContains ?? 1) {
                elements.append(try make(contains, name: singular, depth: depth + 1))
            }
        }
        let least = shape.minItems ?? 0
        let wanted = max(least, min(shape.maxItems ?? .max, isRealistic ? Int.random(in: 1...3, using: &random) : 1))
        var tries = 0
        while elements.count < wanted, tries < wanted * 8 + 8 {
            tries += 1
            do {
                let plain =
                    "\(singular.isEmpty ? "item" : singular)\(elements.isEmpty ? "" : String(elements.count + 1))"
                var element = JSONValue.string(plain)
                if let items = shape.items {
                    element = try variant(of: items, name: singular, depth: depth + 1, number: tries)
                }
                if !shape.uniqueItems || !elements.contains(element) { elements.append(element) }
            } catch {
                // Nothing fits any more: as many as the schema needs must do.
                if elements.count < least { throw error }
                break
            }
        }
        return .array(elements)
    }

    /// A value that differs from the ones before: the same seed, told apart by a number.
    private mutating func variant(of item: SchemaID, name: String, depth: Int, number: Int) throws(SynthesisError)
        -> JSONValue
    {
        guard number > 1 else { return try make(item, name: name, depth: depth) }
        let schema = document[item]
        if let values = schema.enumeration, !values.isEmpty { return values[(number - 1) % values.count] }
        var other = ValueMaker(
            synthesizer, random: SeededRandom(seed: random.next(), path: "\(number)"), attempt: number)
        other.open = open
        return try other.make(item, name: name, depth: depth)
    }
}
