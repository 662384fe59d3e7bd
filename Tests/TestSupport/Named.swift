/// An argument of a test that is printed by its name, as it is too long to be read.
package struct Named<Value: Sendable>: Sendable, CustomStringConvertible {
    package let description: String
    package let value: Value

    package init(_ name: String, _ value: Value) { (description, self.value) = (name, value) }
}
