/// Text that is not JSON: the place of the first fault, and what was expected and found there.
public struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    /// From 1, in Unicode scalars.
    public var column: Int
    /// In bytes, from 0.
    public var offset: Int
    /// `expected ',' or ']', found '2'`
    public var message: String

    public var description: String { "line \(line), column \(column): \(message)" }
}

/// Where a value begins in JSON text; both from 1, columns count Unicode scalars.
struct JSONPlace {
    var line: Int
    var column: Int
}

/// What a parser of JSON text makes of it: values, or nodes that know their place.
protocol JSONBuilder {
    associatedtype Value
    associatedtype Member
    func scalar(_ value: JSONValue, at place: JSONPlace) -> Value
    func array(_ elements: [Value], at place: JSONPlace) -> Value
    func member(_ key: String, at place: JSONPlace, _ value: Value) -> Member
    func object(_ members: [Member], at place: JSONPlace) -> Value
}
