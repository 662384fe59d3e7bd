/// No value can be made that is valid against a schema.
package struct SynthesisError: Error, CustomStringConvertible {
    /// Where the schema stands: `#/components/schemas/Pet`.
    package var schemaPointer: String
    package var reason: String

    package var description: String { "no value fits \(schemaPointer): \(reason)" }
}

/// Makes values that are valid against a schema: a function of document, schema, seed and path, the same on every machine.
///
/// Examples, `default`, `const` and `enum` come first, as far as they are valid; else a value is built. Fixed and readable, or, when
/// realistic, varied by seed and chosen by the property's name.
package struct Synthesizer: Sendable {
    package let document: Document
    let seed: UInt64
    package let isRealistic: Bool
    let direction: Direction
    /// By property name; empty unless realistic.
    let kinds: [ExactText: Realistic.Kind]

    package init(
        document: Document, seed: UInt64 = SeededRandom.defaultSeed, isRealistic: Bool = false,
        direction: Direction = .response
    ) {
        self.document = document
        self.seed = seed
        self.isRealistic = isRealistic
        self.direction = direction
        var kinds: [ExactText: Realistic.Kind] = [:]
        if isRealistic {
            for property in document.schemas.flatMap(\.properties) where kinds[property.name] == nil {
                kinds[property.name] = Realistic.Kind(name: property.name)
            }
        }
        self.kinds = kinds
    }

    /// - Parameters:
    ///   - path: what the value is for, such as a request's path: other paths get other values where the schema leaves room.
    ///   - name: of the property that the value is for; it says what would be realistic.
    package func value(for schema: SchemaID, path: String = "", name: String = "") throws(SynthesisError) -> JSONValue {
        var failure: SynthesisError?
        // Later attempts vary more and nest less.
        for attempt in 0..<12 {
            var maker = ValueMaker(
                self, random: SeededRandom(seed: seed &+ UInt64(attempt), path: path), attempt: attempt)
            do {
                let value = try maker.make(schema, name: name, depth: 0)
                let faults = document.violations(of: value, against: schema, direction: direction, limit: 1)
                guard let fault = faults.first else { return value }
                failure = SynthesisError(schemaPointer: document[schema].pointer, reason: fault.detail)
            } catch {
                failure = error
            }
        }
        throw failure ?? SynthesisError(schemaPointer: document[schema].pointer, reason: "no attempt was valid")
    }
}
