package struct Violation: Sendable, Hashable { package var pointer: String; package var keyword: String; package var expected: String; package var detail: String; package var schemaPointer: String }
extension Document {
    package enum Direction: Sendable { case none, request, response }
    package func violations(of value: JSONValue, against schema: SchemaID, direction: Direction = .none, limit: Int = 100) -> [Violation] { [] }
}
package struct SynthesisError: Error {}
package struct Synthesizer { 
    package init(document: Document, seed: UInt64, isRealistic: Bool = false, direction: Document.Direction = .response) {}
    package func value(for schema: SchemaID, path: String = "") throws(SynthesisError) -> JSONValue { .null }
}
package enum FormatChecks { package static func isDateTime(_ t: String?) -> Bool { t != nil } }
